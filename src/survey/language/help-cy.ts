import { sharedCy } from '../../language/cy.js';
import type { HelpMessages } from './help-messages.js';

/** Welsh. */
export const helpCy: HelpMessages = {
  ...sharedCy,
  helpWithReading: 'Help i ddarllen',
  easyRead: 'Hawdd ei ddeall',
  readAloud: 'Darllen y cwestiynau yn uchel',
  slowly: 'Yn arafach',
  listen: 'Gwrando',
  thisPage: 'ar y dudalen hon',
  stop: 'Stopio',
  cannotRead: 'Ni allai eich dyfais ddarllen hyn yn uchel.',
};
