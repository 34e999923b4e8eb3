import type { MapContext } from '../../../src/groups/map/map-context.js';
import type { FoundGroup } from '../../../src/groups/model/finding/found.js';
// Here already, or a slow machine would have to wait for it in every test.
import '../../../src/groups/map/group-map.js';
import '../../../stories/fixtures/map-alone.js';
import type { MapAlone } from '../../../stories/fixtures/map-alone.js';
import { town } from '../../../stories/fixtures/map-groups.js';
import { allInside } from '../../support/inside.js';
import { until } from '../../support/until.js';

/** A map that shows what there is to show. */
export async function shownMap(
  place: Element,
  groups: readonly FoundGroup[] = town,
  context: Partial<MapContext> = {},
): Promise<MapAlone> {
  const widget = document.createElement('sayso-map-alone');
  widget.groups = groups;
  widget.context = context;
  place.append(widget);
  await until(() => widget.renderRoot.querySelector('.leaflet-map-pane'), 'map');
  await settled(widget);
  return widget;
}

/** Until it has drawn all that follows from a change. */
export async function settled(widget: MapAlone): Promise<void> {
  while (!(await widget.updateComplete));
}

/** The pins, in the order in which Tab meets them. */
export const pinsOf = (widget: MapAlone): HTMLElement[] => allInside(widget, '.pin');

export const pinNames = (widget: MapAlone): (string | null)[] => pinsOf(widget).map((pin) => pin.ariaLabel);

/** The pin whose name begins so. */
export function pinOf(widget: MapAlone, name: string): HTMLElement {
  const found = pinsOf(widget).find((pin) => pin.ariaLabel?.startsWith(name));
  if (!found) throw new Error(`There is no pin of ${name}: ${pinNames(widget).join('; ')}`);
  return found;
}
