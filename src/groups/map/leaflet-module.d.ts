/** Leaflet names only its script for pages of old in its package.json: this is the same as a module. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
