import { geoJSON, svg, type Layer } from 'leaflet/dist/leaflet-src.esm.js';

type Outline = ReturnType<typeof geoJSON>;

/** GeoJSON drawn as lines, without any of its words or points. Undefined where it holds none, or is something else. */
export function outlineOf(data: unknown): Outline | undefined {
  if (!data || typeof data !== 'object') return undefined;
  try {
    const outline = geoJSON(data as Parameters<typeof geoJSON>[0], {
      interactive: false,
      style: { className: 'outline', weight: 2, renderer: svg({ padding: 0 }) },
      // Its points would be pictures that this library does not have.
      filter: ({ geometry }) =>
        !/Point$/.test((geometry as { readonly type?: string } | null)?.type ?? 'Point'),
      pointToLayer: () => undefined as unknown as Layer,
    });
    return outline.getBounds().isValid() ? outline : undefined;
  } catch {
    return undefined;
  }
}
