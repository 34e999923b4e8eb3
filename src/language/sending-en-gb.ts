import type { SendingMessages } from './sending-messages.js';

/** British English. */
export const sendingEnGb: SendingMessages = {
  sending: 'Sending your answers',
  sendingHint: 'This can take a minute on a slow connection.',
  savedOnThisDevice: 'Your answers are saved on this device',
  savedHint:
    'They are not sent yet, because we could not connect. We keep trying. You can close this page: your answers go out the next time you visit.',
  notSentYet: 'Your answers are not sent yet',
  notSentYetHint:
    'We could not connect, and this device does not let us keep anything. If you close this page your answers will be lost, so leave it open: we keep trying. You can copy or save your answers to be safe.',
  sendNow: 'Try again now',
  sent: 'Thank you. We have your answers',
  reference: 'Your reference is',
  referenceHint: 'Keep it if you may want to ask about your answers.',
  refused: {
    closed: 'This has closed, so your answers were not taken',
    withdrawn: 'These answers were withdrawn, so they were not taken',
    invalid: 'Some of your answers need changing',
    conflict: 'These answers do not match the ones we already have under the same number',
    notAccepted: 'Your answers could not be taken',
  },
  refusedHint:
    'Nothing you wrote is lost. You can copy, save or print your answers, and ask the people who run this how to give them.',
  copyMyAnswers: 'Copy my answers',
  download: 'Save as a file',
  fileName: 'my-answers.txt',
  print: 'Print',
  myAnswers: 'My answers',
  contact: 'You can ask:',
  copied: 'Copied',
  notCopied: 'Your device did not let us copy. Select the text and copy it yourself.',
};
