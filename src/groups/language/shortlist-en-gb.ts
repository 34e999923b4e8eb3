import type { ShortlistMessages } from './shortlist-messages.js';

/** British English. */
export const shortlistEnGb: ShortlistMessages = {
  tag: 'en-GB',
  takeOff: 'Take off my list:',
  showThese: 'Show only these',
  share: 'Share as a link',
  email: 'Email',
  text: 'Text',
  print: 'Print',
  clear: 'Clear the list',
  remember: 'Keep my list on this device',
  rememberHint:
    'Whoever uses this device can then see it. Without a tick, it is gone when you leave this page.',
  notRemembered: 'This device did not let us keep the list.',
  linkCopied: 'The link is copied',
  linkNotCopied: 'Your device did not let us copy the link. It is',
  title: 'Groups near you',
};
