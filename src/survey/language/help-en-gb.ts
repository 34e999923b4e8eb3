import { sharedEnGb } from '../../language/en-gb.js';
import type { HelpMessages } from './help-messages.js';

/** British English. */
export const helpEnGb: HelpMessages = {
  ...sharedEnGb,
  helpWithReading: 'Help with reading',
  easyRead: 'Easy read',
  readAloud: 'Read the questions aloud',
  slowly: 'More slowly',
  listen: 'Listen',
  thisPage: 'to this page',
  stop: 'Stop',
  cannotRead: 'Your device could not read this aloud.',
};
