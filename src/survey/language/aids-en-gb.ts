import { sharedEnGb } from '../../language/en-gb.js';
import type { AidsMessages } from './aids-messages.js';

/** British English. */
export const aidsEnGb: AidsMessages = {
  ...sharedEnGb,
  saveTitle: 'Save your answers on this device?',
  saveUntil: (date, days) =>
    `We keep them in this browser for ${days} days after your last change, for now until ${date}. They are not sent to anyone until you send them. After that day they are removed the next time this page is opened.`,
  saveInTab: 'We keep them in this tab until you close it. They are not sent to anyone until you send them.',
  saveShared:
    'Anyone who uses this device can see them. Do not save on a device you share, such as one in a library.',
  saveNot: 'We do not save answers to these questions, so you will have to answer them again:',
  saveNow: 'Save my answers',
  cancel: 'Do not save',
  savedUntil: (date) => `Your answers are saved on this device until ${date}. Changes are saved as you go.`,
  savedInTab: 'Your answers are saved until you close this tab. Changes are saved as you go.',
  youSaved: (date) => `You saved answers on ${date}`,
  youSavedHint: 'They are on this device and have not been sent.',
  carryOn: 'Carry on',
  startAgain: 'Start again',
  startAgainSure: 'If you start again, the saved answers are removed from this device for good.',
  removeAndStart: 'Remove them and start again',
  keepThem: 'Keep them',
  notes: {
    full: 'Your answers could not be saved: this browser has no room left. They are still here while this page is open.',
    blocked:
      'Your answers could not be saved: this browser does not let us keep anything. They are still here while this page is open.',
    damaged: 'Answers were saved on this device, but they cannot be read any more.',
    elsewhere: 'Your saved answers were changed in another tab, so this one has stopped saving.',
    clearedElsewhere: 'Your saved answers were removed in another tab, so this one has stopped saving.',
    cleared:
      'Your answers are no longer saved on this device. What you see here stays until you close this page.',
    saved: 'Your answers are saved on this device.',
  },
  over: (date) => `The answers you saved on ${date} were kept as long as we said, and are now removed.`,
  saveHere: 'Save the answers in this tab instead',
  parkedTitle: 'Some answers no longer fit',
  parkedHint:
    'The questions have changed since you saved. These answers have no place any more and will not be sent. You can copy them.',
  copyThem: 'Copy these answers',
  copied: 'Copied',
  notCopied: 'Your device did not let us copy. Select the text and copy it yourself.',
  seen: 'I do not need them',
};
