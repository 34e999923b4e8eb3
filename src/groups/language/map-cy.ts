import { sharedCy } from '../../language/cy.js';
import type { MapMessages } from './map-messages.js';

/** Welsh. */
export const mapCy: MapMessages = {
  tag: sharedCy.tag,
  opensInNewTab: sharedCy.opensInNewTab,
  mapOf: (groups) => `Map o ${groups}`,
  everythingIsInList: 'Mae popeth sydd ar y map yn y rhestr hefyd.',
  nothingToShow: 'Ni ellir dangos yr un o’r grwpiau hyn ar fap.',
  howToMove: 'I symud y map, llusgwch ef neu defnyddiwch y bysellau saeth.',
  howToMoveByTouch: 'I symud y map, defnyddiwch ddau fys.',
  skipMap: 'Neidio dros y map',
  zoomIn: 'Chwyddo',
  zoomOut: 'Lleihau',
  showAll: 'Dangos popeth',
  youAreHere: 'Rydych chi yma',
  pinOfSeveral: (groups, names) => `${groups}: ${names}`,
  moreNames: (count) => `${count} arall`,
  roughPin: (name) => `${name}, tua’r fan hon`,
  closeTogether: (groups) => `${groups} yn agos at ei gilydd`,
  zoomToTellApart: 'Chwyddwch y map i’w gweld ar wahân.',
  roughPlace: 'Mae’r pin yn dangos yn fras ble mae, yn ôl y cod post.',
  close: 'Cau',
  placesShown: (shown, all) => `Mae’r map yn dangos ${shown} o’r ${all} lle.`,
  notOnMap: (reasons) => `Ddim ar y map: ${reasons}.`,
  unplaced: {
    private: (groups, count) =>
      `${groups} nad yw ${count === 1 ? 'ei gyfeiriad' : 'eu cyfeiriadau'} yn gyhoeddus`,
    anywhere: (groups) => `${groups} ar-lein neu ar gyfer yr ardal gyfan`,
    unknown: (groups, count) => `${groups} nad ${count === 1 ? 'yw' : 'ydynt'} wedi dweud ble`,
  },
};
