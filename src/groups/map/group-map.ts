import { addStyles } from '../../kit/add-styles.js';
import { LanguageController } from '../../language/language-controller.js';
import { mapCatalogues } from '../language/map-catalogues.js';
import { mapEnGb } from '../language/map-en-gb.js';
import { MapController } from './map-controller.js';
import type { GroupMap } from './map-context.js';
import { mapView } from './map-view.js';
import { mapStyles } from './map.styles.js';

/**
 * The map of groups with all that it needs, Leaflet included. Resolves once its words are in the page's language, or
 * there are none to be had.
 */
export const groupMap: GroupMap = async (host) => {
  const language = new LanguageController(host, { fallback: mapEnGb, catalogues: mapCatalogues });
  addStyles(host, mapStyles);
  await language.loaded;
  const map = new MapController(host, () => language.messages);
  const skip = (): void => host.renderRoot.querySelector<HTMLElement>('.map-end')?.focus();

  return {
    mapView: (context) => {
      map.take(context);
      return mapView(context, {
        words: language.messages,
        placing: map.placing,
        shown: map.shown,
        chosen: map.chosen,
        onZoom: (by) => map.zoom(by),
        onShowAll: () => map.fit(),
        onSkip: skip,
        onClose: () => map.back(),
        onLeave: context.onLeave ?? skip,
      });
    },
  };
};
