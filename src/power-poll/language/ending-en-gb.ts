import { sharedEnGb } from '../../language/en-gb.js';
import { sendingEnGb } from '../../language/sending-en-gb.js';
import type { PollEndingMessages } from './ending-messages.js';

/** British English. */
export const pollEndingEnGb: PollEndingMessages = {
  ...sharedEnGb,
  ...sendingEnGb,
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
  percent: (percent) => `${percent}%`,
  askedDifferently: 'Asked differently',
  why: {
    notVerified:
      'We could not check the exact question, answers and figure of the survey that we know of, so we give no figure.',
    noFigure: 'There is no figure for this question.',
    translated: 'The survey was not asked in this language.',
    wording: 'The survey used other words, so its figure would not be comparable.',
    options: 'The survey offered other answers, so its figure would not be comparable.',
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
    tooFew:
      'Fewer than 10 people have answered so far. More have to, so that nobody’s answer can be made out.',
    allTheSame: 'Everybody gave the same answer, so showing it would tell what each person said.',
    protectsAnother:
      'With these figures one could work out what single people said, or others that are hidden.',
  },
  partlyHidden: 'Some counts are too small to publish, so there is no percentage of all.',
  whatOthersSaid: 'What others said',
  loadingResults: 'Loading what others said',
  resultsFailed: 'What others said could not be loaded.',
  noResultsYet: 'Nothing has been published of this question yet.',

  notASample: 'These are people who chose to answer here, not a sample. They do not stand for everybody.',
  notSaid: 'not said',
  notCountedYet:
    'Your answer may not be in these figures yet: they are published in batches, so that no single answer can be made out.',
  atLeast: (people) => `at least ${people} people`,
  howManyAnswered: 'How many answered',
  askedBy: 'Asked by',
  whoCouldAnswer: 'Who could answer',
  howAsked: 'How',
  when: 'When',
  fromTo: (from, to) => `${from} to ${to}`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  figuresOf: 'Figures of',
  aboutFigure: (area) => `About the figure for ${area}`,
  source: 'Source',
  whoWasAsked: 'Who was asked',

  closedOn: (date) => `This closed on ${date}`,
  outcome: 'What came of it',
  noOutcome: 'No outcome published yet.',
  noOutcomeDue: (date) => `No outcome published yet, due by ${date}.`,
  readMore: 'Read what came of it',
};
