import { sharedEnGb } from '../../language/en-gb.js';
import { countWords } from '../../language/number-words.js';
import { sendingEnGb } from '../../language/sending-en-gb.js';
import type { ContributeMessages } from './contribute-messages.js';

const goesTo = (receiver: string): string => (receiver ? ` This goes to ${receiver}.` : '');

/** British English. */
export const contributeEnGb: ContributeMessages = {
  ...sharedEnGb,
  ...sendingEnGb,
  sending: 'Sending what you wrote',
  savedOnThisDevice: 'What you wrote is saved on this device',
  savedHint:
    'It is not sent yet, because we could not connect. We keep trying. You can close this page: it goes out the next time you visit.',
  notSentYet: 'What you wrote is not sent yet',
  notSentYetHint:
    'We could not connect, and this device does not let us keep anything. If you close this page what you wrote will be lost, so leave it open: we keep trying. You can copy or save it to be safe.',
  sent: 'Thank you. We have what you wrote',
  referenceHint: 'Keep it if you may want to ask about this, or to have it deleted.',
  refused: {
    closed: 'This has closed, so what you wrote was not taken',
    withdrawn: 'This was withdrawn, so it was not taken',
    invalid: 'Some of what you wrote needs changing',
    conflict: 'This does not match what we already have under the same number',
    notAccepted: 'What you wrote could not be taken',
  },
  refusedHint:
    'Nothing you wrote is lost. You can copy, save or print it, and ask the people who run this page what to do with it.',
  copyMyAnswers: 'Copy what I wrote',
  fileName: 'what-i-wrote.txt',
  myAnswers: 'What I wrote',
  titles: {
    'group-report': 'Something wrong?',
    'group-join': 'Ask to join',
    'group-suggestion': 'Add a group',
    'group-interest': 'Start something new',
  },
  intros: {
    'group-report': (receiver) => `Tell us what is wrong, so that others are not misled.${goesTo(receiver)}`,
    'group-join': (receiver) =>
      `${receiver} passes this on to the group, who answer you themselves. They may have to say that they are full.`,
    'group-suggestion': (receiver) =>
      `Anybody may tell us of a group. We check it before we list it.${goesTo(receiver)}`,
    'group-interest': (receiver, counted) =>
      `Say what you would come to.${counted ? ' Once 8 people near you want the same, anybody can see how many. Nobody can see who.' : ''}${goesTo(receiver)}`,
  },
  labels: {
    wrong: 'What is wrong?',
    words: 'What should it say?',
    message: 'Anything they should know',
    suggestedName: 'Name of the group',
    what: 'What they do',
    where: 'Where they meet',
    when: 'When they meet',
    reach: 'How to reach them',
    know: 'How do you know of them?',
    interest: 'What would you like to do?',
    area: 'Near where?',
    help: 'What would you do?',
    name: 'Your name',
    email: 'Your email address',
    phone: 'Your phone number',
  },
  hints: {
    wrong: 'Tick all that apply.',
    words: 'Do not write here about yourself, or about anybody’s health.',
    message: 'Such as what you need to get in, or that you would bring somebody.',
    what: 'And who may come, and what it costs, if you know.',
    where: 'A place and a street, or a town.',
    when: 'For example, Tuesdays 10am to 12 noon.',
    reach:
      'This may be published. Write only what the group tells anybody, such as its website or a public number.',
    interest: 'One thing, such as singing or fishing.',
    help: 'Tick all that apply.',
    email: 'An email address or a phone number: you need not give both.',
  },
  interestList: 'You can choose from the list or write your own.',
  choices: {
    wrong: {
      ended: 'It has ended',
      times: 'The days or times',
      place: 'The place',
      contact: 'How to reach them, or a link',
      cost: 'The price',
      access: 'What it says about access',
      duplicate: 'It is listed twice',
      other: 'Something else',
    },
    know: {
      run: 'I run it, or help to',
      go: 'I go there',
      told: 'Somebody told me',
      seen: 'I have seen it somewhere',
    },
    help: {
      lead: 'Lead it, or share in leading it',
      room: 'Find a room or a place',
      lift: 'Give people lifts',
      kit: 'Lend kit or instruments',
      come: 'Just come along',
    },
  },
  optional: '(optional)',
  postcodeArea: 'First half of your postcode',
  postcodeHint: 'For example, L32. If you write all of it, we send only this half.',
  chooseArea: 'Choose an area',
  personal: 'How to reach you (optional)',
  personalHint: {
    'group-report': () => 'Only if you would like to be asked about this.',
    'group-suggestion': () => 'Only if you would like to be asked about this group.',
    'group-interest': (counted) =>
      `Only if you would like to hear when something starts.${counted ? ' You are counted without it, too.' : ''}`,
  },
  consent: {
    'group-report': (receiver) => `I agree that ${receiver} may use these to ask me about what is wrong.`,
    'group-join': (receiver, group) =>
      `I agree that ${receiver} may pass what I wrote here on to ${group}, so that they can answer me.`,
    'group-suggestion': (receiver) => `I agree that ${receiver} may use these to ask me about the group.`,
    'group-interest': (receiver) =>
      `I agree that ${receiver} may use these to tell me when something starts. They give them to nobody without asking me.`,
  },
  privacy: (receiver) => `How ${receiver} looks after what you write`,
  send: {
    'group-report': 'Send',
    'group-join': 'Ask to join',
    'group-suggestion': 'Send',
    'group-interest': 'Count me in',
  },
  cancel: 'Cancel',
  close: 'Close',
  change: 'Change what I wrote',
  afterwards: {
    'group-report': () => 'Somebody looks at it and puts the record right.',
    'group-join': () => 'It is passed on to the group. If you hear nothing in two weeks, ask here again.',
    'group-suggestion': () => 'Somebody checks it. If it can be listed, it appears here.',
    'group-interest': (counted) =>
      counted
        ? 'You are counted from the next time that the numbers are made.'
        : 'It tells those who can start something what people would come to.',
  },
  missing: {
    wrong: 'Select what is wrong',
    words: 'Write what is wrong',
    suggestedName: 'Enter the name of the group',
    what: 'Enter what they do',
    where: 'Enter where they meet',
    know: 'Select how you know of the group',
    interest: 'Enter what you would like to do',
    area: 'Say near where',
    name: 'Enter your name',
    email: 'Enter an email address or a phone number',
    consent: 'Tick the box to say that you agree',
  },
  format: {
    interest: 'Enter what you would like to do, in letters',
    area: 'Enter the first half of a postcode, like L32',
    email: 'Enter an email address in the right format, like name@example.org',
    phone: 'Enter a phone number, like 01632 960 001',
  },
  tooLong: (label, limit) => `${label}: use ${countWords(limit)} characters or fewer`,
  checkThis: 'Check this: it was not accepted',
  ways: {
    email: 'Write an email to those who can put it right.',
    emailLink: (to) => `Email ${to}`,
    emailHint: 'This opens your own email. Nothing is sent before you send it.',
    copyEmail: 'Copy the address and the text',
    subject: (group) => `Something wrong with the listing of ${group}`,
    body: (group, id) => `What is wrong:\n\n\n\nGroup: ${group}\nNumber of the record: ${id}\n`,
    link: 'Those who can put it right have a page of their own for this.',
    linkWords: 'Report what is wrong',
    phone: 'Tell the group, who can have it put right.',
    phoneLink: (number) => `Call ${number}`,
  },
  interest: {
    title: 'Who else would come?',
    hint: 'Not here yet, but people near you would like it. Numbers are rounded, and nobody is named.',
    people: (about, area) => `About ${countWords(about)} people near ${area}`,
    helpers: (about) => `About ${countWords(about)} of them could help`,
    comeToo: 'I would come too',
    couldHelp: 'I could help',
  },
};
