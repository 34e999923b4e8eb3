import { sharedEnGb } from '../../language/en-gb.js';
import { sendingEnGb } from '../../language/sending-en-gb.js';
import type { PollEndingMessages } from './ending-messages.js';

/** British English. */
export const pollEndingEnGb: PollEndingMessages = {
  ...sharedEnGb,
  ...sendingEnGb,
  sending: 'Sending your answer',
  savedOnThisDevice: 'Your answer is saved on this device',
  savedHint:
    'It is not sent yet, because we could not connect. We keep trying. You can close this page: your answer goes out the next time you visit.',
  notSentYet: 'Your answer is not sent yet',
  notSentYetHint:
    'We could not connect, and this device does not let us keep anything. If you close this page your answer will be lost, so leave it open: we keep trying. You can copy or save your answer to be safe.',
  sent: 'Thank you. We have your answer',
  referenceHint: 'Keep it if you may want to ask about your answer.',
  refused: {
    closed: 'This has closed, so your answer was not taken',
    withdrawn: 'This answer was withdrawn, so it was not taken',
    invalid: 'Your answer needs changing',
    conflict: 'This answer does not match the one we already have under the same number',
    notAccepted: 'Your answer could not be taken',
  },
  refusedHint:
    'Nothing you wrote is lost. You can copy, save or print your answer, and ask the people who run this how to give it.',
  copyMyAnswers: 'Copy my answer',
  fileName: 'my-answer.txt',
  myAnswers: 'My answer',
  selectAnAnswer: 'Select an answer',
  tooLong: (limit) => `What you write must be ${limit} characters or less`,
  checkAnswer: 'Check your answer',
  changeMyAnswer: 'Change my answer',
  replaces: 'What you send now takes the place of your earlier answer. It does not count twice.',
  keepMyAnswer: 'Keep my answer as it is',

  youAndOthers: 'You, people here and the country',
  others: 'People here and the country',
  howMany: (measure) => `How many ${measure}`,
  who: 'Who',
  you: 'You',
  peopleHere: 'People here',
  choseToAnswer: 'who chose to answer, not a sample',
  askedDifferently: 'Asked differently',
  why: {
    notVerified:
      'We could not check the exact question, answers and figure of that survey, so we give no figure.',
    noFigure: 'There is no figure for this question.',
    translated: 'The survey was not asked in this language.',
    wording: 'The survey asked in other words, so the two cannot be compared.',
    options: 'The survey offered other answers, so the two cannot be compared.',
  },

  answersHere: 'All answers given here',
  answer: 'Answer',
  people: 'People',
  share: 'Share',
  yourAnswer: 'Your answer',
  fewerThan8: 'Fewer than 8',
  hiddenCount: 'Hidden',
  notShown: 'Not shown',
  hidden: {
    tooFew: 'Fewer than 10 people have answered so far. With more, nobody can tell who said what.',
    allTheSame: 'Everybody gave the same answer, so showing it would tell what each person said.',
    protectsAnother:
      'With these figures one could work out what single people said, or others that are hidden.',
  },
  partlyHidden:
    'Some numbers are hidden, so that nobody can tell who said what. So there are no percentages.',
  whatOthersSaid: 'What others said',
  loadingResults: 'Loading what others said',
  resultsFailed: 'What others said could not be loaded.',
  noResultsYet: 'No answers have been published yet.',
  resultsNotHere: 'What others say is not shown on this page.',

  notASample:
    'These are people who chose to answer, not a sample: everybody else here may think differently.',
  notSaid: 'Nobody has said',
  notCountedYet:
    'Your answer may not be in these figures yet: they come in batches, so that nobody can tell who said what.',
  atLeast: (people) => `At least ${people} people`,
  howManyAnswered: 'How many answered',
  askedBy: 'Asked by',
  whoCouldAnswer: 'Who could answer',
  howAsked: 'How',
  when: 'When',
  fromTo: (from, to) => `${from} to ${to}`,
  from: (date) => `From ${date}`,
  until: (date) => `Until ${date}`,
  figuresOf: 'Figures of',
  aboutFigure: (area) => `About the figure for ${area}`,
  source: 'Source',
  whoWasAsked: 'Who was asked',

  closedOn: (date) => `This closed on ${date}`,
  outcome: 'What came of it',
  noOutcome: 'No outcome published yet.',
  noOutcomeDue: (date) => `No outcome published yet, due by ${date}.`,
  noOutcomeLate: (date) => `No outcome published yet. It was due by ${date}.`,
  readMore: 'Read what came of it',
};
