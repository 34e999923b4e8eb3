import type { SharedMessages } from './shared-messages.js';

/** British English, and the language that stands in for any that we do not have. */
export const sharedEnGb: SharedMessages = {
  tag: 'en-GB',
  months: 'January February March April May June July August September October November December'.split(' '),
  comma: ',',
  fullStop: '.',
  thereIsAProblem: 'There is a problem',
  errorPrefix: 'Error:',
  opensInNewTab: '(opens in a new tab)',
};
