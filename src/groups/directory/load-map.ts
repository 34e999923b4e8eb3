import type { GroupMap } from '../map/map-context.js';

/** Loads the map. Undefined in a build that leaves it out. */
export const loadMap: (() => Promise<GroupMap>) | undefined = () =>
  import('../map/group-map.js').then(({ groupMap }) => groupMap);
