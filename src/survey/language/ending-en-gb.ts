import { sharedEnGb } from '../../language/en-gb.js';
import { sendingEnGb } from '../../language/sending-en-gb.js';
import { plural } from './english-plural.js';
import { questionAsClause } from './english-question.js';
import type { EndingMessages, ProblemFacts } from './ending-messages.js';

/** "Select how often you feel lonely", or "Select an answer to “Lonely?”" where that cannot be said. */
const ask = ({ title, manner }: ProblemFacts): string => {
  const clause = questionAsClause(title);
  const verb = manner === 'select' ? 'Select' : 'Enter';
  return clause ? `${verb} ${clause}` : `${verb} an answer to “${title}”`;
};

/** Begins a sentence about an answer: "Your answer to “Age” must be …". */
const mustBe = ({ title }: ProblemFacts, what: string): string => `Your answer to “${title}” must be ${what}`;

/** British English. */
export const endingEnGb: EndingMessages = {
  ...sharedEnGb,
  ...sendingEnGb,
  checkYourAnswers: 'Check your answers',
  checkHint: 'You can change anything before you send it.',
  change: 'Change',
  notProvided: 'Not provided',
  enterAnother: 'Enter another',
  fromPaper: (code) => `You are entering answers from paper, from form ${code}.`,
  asOnPaper: 'If this is what the paper says, press the button again: it is then taken as it is.',
  printSheet: 'Print a form to fill in on paper',
  readAloud: 'Read the questions aloud',
  saveForLater: 'Save my answers on this device',
  clearSaved: 'Clear my answers from this device',
  changeSent: 'Change answers you have sent',
  rememberSent: 'Remember on this device that I answered',
  answerOneBelow: 'Answer at least one question in this part',
  who: 'Who are these answers from?',
  whoHint: 'A group counts as one answer, and we show its answers apart.',
  self: 'Only me',
  group: 'A group of people',
  size: 'How many people do you answer for?',
  sizeHint: 'Count yourself too. It need not be exact.',
  groupName: 'What is the group called?',
  groupNameHint: 'For example the name of a club. Do not give the names of people.',
  whatHappensNext: 'What happens next',
  hearBy: (date) => `You will hear by ${date}.`,
  goOn: 'Go on',
  goOnTo: (place) => `Go on to ${place}`,
  problems: {
    required: ask,
    otherEmpty: ({ title }) => `Tell us what you mean by “Other” in “${title}”`,
    notANumber: (facts) => mustBe(facts, 'a number, like 12'),
    notAWholeNumber: (facts) => mustBe(facts, 'a whole number, like 12'),
    min: (facts) => mustBe(facts, `${facts.limit} or more`),
    max: (facts) => mustBe(facts, `${facts.limit} or less`),
    minDate: (facts) => mustBe(facts, `${facts.limit} or later`),
    maxDate: (facts) => mustBe(facts, `${facts.limit} or earlier`),
    tooLong: (facts) => mustBe(facts, `${facts.limit} ${plural(facts.count, 'character')} or less`),
    tooShort: (facts) => mustBe(facts, `${facts.limit} ${plural(facts.count, 'character')} or more`),
    email: () => 'Enter an email address in the right format, like name@example.org',
    url: () => 'Enter a web address in the right format, like www.example.org',
    tel: () => 'Enter a phone number, like 01632 960 001 or 07700 900 982',
    regex: ({ title }) => `Check your answer to “${title}”: it is not in the form we expect`,
    digits: (facts) => mustBe(facts, 'words without numbers'),
    expression: ({ title }) => `Check your answer to “${title}”`,
    tooFew: ({ title, limit }) => `Select at least ${limit} in “${title}”`,
    tooMany: ({ title, limit }) => `Select no more than ${limit} in “${title}”`,
    dateIncomplete: ({ title, parts }) => `Your answer to “${title}” must include a ${parts.join(' and ')}`,
    dateInvalid: (facts) => mustBe(facts, 'a real date, like 27 3 2026'),
    duplicate: ({ title }) => `Select a different answer for “${title}”: another row has the same`,
    stillUploading: ({ title }) => `Wait until your file for “${title}” has been sent, or remove it`,
    notUploaded: ({ title }) => `Try again to send your file for “${title}”, or remove it`,
    rangeIncomplete: ({ title, parts }) =>
      `Enter the ${parts[0] === 'from' ? 'lower' : 'higher'} number in “${title}”`,
    rangeTooShort: ({ title, limit }) => `The two numbers in “${title}” must be at least ${limit} apart`,
    rangeTooLong: ({ title, limit }) => `The two numbers in “${title}” must be no more than ${limit} apart`,
    stillLoading: ({ title }) => `Wait a moment: the choices for “${title}” are still loading`,
    invalid: ({ title }) => `Check your answer to “${title}”`,
    notAChoice: ask,
  },
};
