import { sharedEnGb } from '../../language/en-gb.js';
import { plural } from './english-plural.js';
import type { PaperMessages } from './paper-messages.js';

/** British English. */
export const paperEnGb: PaperMessages = {
  ...sharedEnGb,
  sheetHint:
    'Print this form, fill it in with a pen, and send it back. Nothing that you answered here is on it.',
  print: 'Print',
  largePrint: 'Large print',
  easyRead: 'Easy read',
  backToQuestions: 'Back to the questions',
  howToFill: 'Please use a black or blue pen. Tick the boxes, and write on the lines.',
  leaveOut: 'You can leave out any question.',
  sendTo: 'Send it to:',
  returnBy: (date) => `Please send it back by ${date}.`,
  askUs: 'If you want to ask something, or need help to answer:',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  tickOne: 'Tick one box.',
  tickAny: 'Tick all that apply.',
  tickOneInRow: 'Tick one box in each row.',
  tickAnyInRow: 'Tick all that apply in each row.',
  tick: (least, most) =>
    `Tick ${least === most ? most : !most ? `at least ${least}` : least ? `${least} to ${most}` : `up to ${most}`} ${plural(most || least!, 'box', 'boxes')}.`,
  rankAll: 'Write 1 beside what matters most to you, 2 beside what comes next, and so on.',
  rankSome: 'Write 1 beside what matters most to you, 2 beside what comes next. Leave out the others.',
  pleaseWrite: 'Please write:',
  moreRoom: 'For more, use another sheet and write the number of this question on it.',
  enclose: 'Put a copy in with this form, not the original.',
  signature: 'Signature',
  onlyIf: (clauses) => `Answer only if ${clauses}.`,
  partOnlyIf: (clauses) => `Answer the questions in this part only if ${clauses}.`,
  ifItApplies: 'Answer if it applies to you.',
  partIfItApplies: 'Answer the questions in this part if they apply to you.',
  clauses: {
    is: ({ values, number, ticked }) =>
      ticked
        ? `you ticked ${values} in question ${number}`
        : `your answer to question ${number} is ${values}`,
    isNot: ({ values, number, ticked }) =>
      ticked
        ? `you did not tick ${values} in question ${number}`
        : `your answer to question ${number} is not ${values}`,
    answered: ({ number }) => `you answered question ${number}`,
    blank: ({ number }) => `you left out question ${number}`,
    more: ({ values, number }) => `your answer to question ${number} is more than ${values}`,
    atLeast: ({ values, number }) => `your answer to question ${number} is ${values} or more`,
    less: ({ values, number }) => `your answer to question ${number} is less than ${values}`,
    atMost: ({ values, number }) => `your answer to question ${number} is ${values} or less`,
  },
  joints: { and: ' and ', or: ', or ' },
  listed: (values) =>
    [
      values
        .slice(0, -1)
        .map((each) => `“${each}”`)
        .join(', '),
      `“${values.at(-1) ?? ''}”`,
    ]
      .filter(Boolean)
      .join(' or '),
  form: (code) => `Form ${code}`,
  officeUse: 'For office use. Reference:',
  writtenToo: 'The form says something that is not asked here',
  writtenTooHint:
    'People sometimes answer what does not apply to them, or write in the margin. Type it in as it stands. It is kept with the answers as a note, and is not counted.',
  questionNumber: (number) => `Question ${number} on the form`,
  inTheMargin: 'Anything else on the form',
  inTheMarginHint: 'Leave out names, addresses and phone numbers.',
};
