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
  saveHelp: 'We also keep that you asked for help with reading.',
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
  youAnswered: (date) => `You answered on ${date}`,
  youAnsweredHint: 'What would you like to do?',
  amend: 'Change my answers',
  answerElse: 'Answer about something different',
  answerFor: 'Help someone else to answer',
  about: 'What is different this time?',
  aboutHint:
    'For example another street, or another service. Do not give anyone’s name. We send this with your answers.',
  aboutMissing: 'Enter what is different this time',
  aboutTooLong: 'What is different must be 100 characters or less',
  answeringAbout: 'These answers are about:',
  changeAbout: 'Change what they are about',
  helping: 'You are helping someone else to answer. Give their answers, in their words.',
  forget: 'Forget this on this device',
  orAsk: 'You can also ask:',
  changeTitle: 'Change answers you have sent',
  codeLabel: 'Your reference',
  codeHint: 'It was shown after you sent your answers, like K7QX-3MPD-W9TH.',
  find: 'Find my answers',
  looking: 'Looking',
  goBack: 'Go back',
  changing: (date) => `You are changing the answers you sent on ${date}`,
  changingHint: 'What you send now takes the place of all you sent then. We count only the newest.',
  changingBlank:
    'To keep them private we do not show what you answered then. Answer again: what you send now takes the place of all you sent then, and what you leave out is gone.',
  changingSensitive:
    'We did not keep your answers to these questions. Answer them again, or they will be left out:',
  changesTitle: 'What you have changed',
  noChanges: 'You have not changed anything yet.',
  before: 'Before:',
  now: 'Now:',
  nothingGiven: 'Not provided',
  withdraw: 'Withdraw my answers',
  withdrawSure:
    'If you withdraw your answers they are deleted, with all earlier changes to them. This cannot be undone.',
  withdrawNow: 'Withdraw them for good',
  withdrawn: 'Your answers are withdrawn and deleted.',
  stopChanging: 'Leave them as they were',
  remember: 'Remember this on this device',
  rememberHint:
    'If this device is yours alone, we can keep your reference and answers on it for 28 days, so that you can change them. Without the answers that are sensitive.',
  rememberedNow:
    'This device remembers your reference and answers for 28 days. They are removed the next time this page is opened after that.',
  receiptFaults: {
    unknown: 'There are no answers with this reference. Check it, and try again.',
    gone: 'These answers are deleted. They cannot be changed any more.',
    tooMany: 'There were too many wrong references. Try again in an hour.',
    unreachable: 'We cannot connect at the moment. Nothing has changed. Try again later.',
  },
};
