import { draftsOfFeatures } from './geojson.js';
import { listOf, objectOf } from './json.js';
import type { Read } from './reader.js';

/** A map of uMap's: each layer is a list of features, and its name what they are. */
export const read: Read = (data, noting) => {
  const map = objectOf(data);
  const licence = objectOf(objectOf(map['properties'])['licence'])['name'];
  return listOf(map['layers']).flatMap((layer) => {
    const features = Array.isArray(layer['features']) ? (layer['features'] as unknown[]) : [];
    const { name } = { ...objectOf(layer['_umap_options']), ...objectOf(layer['properties']) };
    const categories = typeof name === 'string' && name.trim() ? [name] : [];
    return draftsOfFeatures(features, 'umap', noting, categories).map((draft) => ({ licence, ...draft }));
  });
};
