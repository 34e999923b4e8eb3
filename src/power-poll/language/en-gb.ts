import { sharedEnGb } from '../../language/en-gb.js';
import type { PollMessages } from './poll-messages.js';

/** British English. */
export const pollEnGb: PollMessages = {
  ...sharedEnGb,
  facts: 'This takes about 10 seconds.',
  opens: (date) => `This opens on ${date}.`,
  openUntil: (date) => `Open until ${date}.`,
  optional: '(optional)',
  wordsHint: 'Please leave out names, and anything else that shows who somebody is.',
  send: 'Send my answer',
  oneMoment: 'One moment',
  noConnection: 'We cannot connect at the moment. We keep trying, and what you chose stays here.',
};
