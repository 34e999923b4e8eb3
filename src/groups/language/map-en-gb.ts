import { sharedEnGb } from '../../language/en-gb.js';
import type { MapMessages } from './map-messages.js';

/** British English. */
export const mapEnGb: MapMessages = {
  tag: sharedEnGb.tag,
  opensInNewTab: sharedEnGb.opensInNewTab,
  mapOf: (groups) => `Map of ${groups}`,
  everythingIsInList: 'Everything on the map is in the list, too.',
  nothingToShow: 'None of these groups can be shown on a map.',
  howToMove: 'To move the map, drag it or use the arrow keys.',
  howToMoveByTouch: 'To move the map, use two fingers.',
  skipMap: 'Skip the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all',
  youAreHere: 'You are here',
  pinOfSeveral: (groups, names) => `${groups}: ${names}`,
  moreNames: (count) => `${count} more`,
  roughPin: (name) => `${name}, roughly here`,
  closeTogether: (groups) => `${groups} close together`,
  zoomToTellApart: 'Zoom in to tell them apart.',
  roughPlace: 'The pin shows roughly where it is, by its postcode.',
  close: 'Close',
  placesShown: (shown, all) => `The map shows ${shown} of ${all} places.`,
  notOnMap: (reasons) => `Not on the map: ${reasons}.`,
  unplaced: {
    private: (groups, count) => `${groups} whose ${count === 1 ? 'address is' : 'addresses are'} not public`,
    anywhere: (groups) => `${groups} online or for the whole area`,
    unknown: (groups, count) => `${groups} that ${count === 1 ? 'has' : 'have'} not said where`,
  },
};
