import { sharedEnGb } from '../../language/en-gb.js';
import type { PowerMessages } from './power-messages.js';

/** British English. */
export const powerEnGb: PowerMessages = {
  tag: 'en-GB',
  months: sharedEnGb.months,
  levels: {
    telling: {
      name: 'We are telling you',
      means: 'The decision has been taken. You can read why, but your answers will not change it.',
    },
    asking: {
      name: 'We are asking you',
      means: 'You say what you think before the decision is taken. Somebody else takes it.',
    },
    'deciding-together': {
      name: 'We are deciding with you',
      means: 'Residents and those in charge take the decision together.',
    },
    'you-decide': {
      name: 'You decide',
      means: 'Residents take the decision, and those in charge carry it out.',
    },
  },
  title: (name) => `Your say: ${name[0]!.toLowerCase()}${name.slice(1)}`,
  open: 'What is open to change',
  nothingOpen: 'Nothing: it has been decided.',
  decidedBy: 'Who decides',
  wasDecidedBy: 'Who decided',
  hearBy: 'When you will hear',
  by: (date) => `By ${date}`,
  overdue: (date) => `You should have heard by ${date}. It is overdue.`,
  notSaid: 'Nobody has said.',
  whatTheStepsMean: 'What the four steps mean',
};
