import { expect } from '@open-wc/testing';

import { questionAsClause } from '../../src/survey/language/english-question.js';

/** Questions as real surveys ask them, and what follows "Select …" or "Enter …"; undefined where they should be quoted. */
const cases: [question: string, clause: string | undefined][] = [
  // What the Government Statistical Service, the Community Life Survey and councils ask.
  ['How old are you?', 'how old you are'],
  ['What is your age?', 'your age'],
  ['What is your ethnic group?', 'your ethnic group'],
  ['What’s your postcode?', 'your postcode'],
  ["What's your name?", 'your name'],
  ['What are your main reasons for visiting?', 'your main reasons for visiting'],
  ['How long have you lived here?', 'how long you have lived here'],
  ['How often do you feel lonely?', 'how often you feel lonely'],
  ['How is your health in general?', undefined],
  [
    'How satisfied or dissatisfied are you with your local area as a place to live?',
    'how satisfied or dissatisfied you are with your local area as a place to live',
  ],
  ['How safe do you feel when walking alone after dark?', 'how safe you feel when walking alone after dark'],
  ['How likely are you to recommend us to a friend?', 'how likely you are to recommend us to a friend'],
  [
    'How much do you agree or disagree that people can influence decisions?',
    'how much you agree or disagree that people can influence decisions',
  ],
  ['To what extent do you agree?', 'to what extent you agree'],
  ['Do you agree or disagree that you can influence decisions affecting your local area?', undefined],
  [
    'Which of the following have you used in the last 12 months?',
    'which of the following you have used in the last 12 months',
  ],
  ['Which of these are you?', 'which of these you are'],
  ['Which age group are you in?', 'which age group you are in'],
  ['Which services that we provide have you used?', 'which services that we provide you have used'],
  ['What would you change about the park?', 'what you would change about the park'],
  ['What do you think?', 'what you think'],
  ['What are you most worried about?', 'what you are most worried about'],
  ['What have we missed?', 'what we have missed'],
  ['What, if anything, would you change?', 'what, if anything, you would change'],
  ['What else should we know?', 'what else we should know'],
  ['What would people like to see here?', undefined],
  [
    'How often do people in your street talk to each other?',
    'how often people in your street talk to each other',
  ],
  ['Where were you born?', 'where you were born'],
  ['Where do you think we should plant trees?', 'where you think we should plant trees'],
  ['When are you free?', 'when you are free'],
  ['When would you like the centre to open?', 'when you would like the centre to open'],
  ['Who do you live with?', 'who you live with'],
  ['Who should we contact?', 'who we should contact'],
  ['Why are you leaving?', 'why you are leaving'],
  ['How should we spend the money?', 'how we should spend the money'],
  ['How many people live in your home?', undefined],
  ['Why did you visit?', undefined],
  ['How did you hear about us?', undefined],
  ['What matters most to you?', undefined],
  ['Have you visited before?', undefined],
  ['Your name', undefined],
  ['Name', undefined],
  ['NHS number', undefined],
  ['1. How old are you?', undefined],
  ['How old are you? (in years)', undefined],
  ['We want to know more. How old are you?', undefined],
  ['Beth yw eich oedran?', undefined],
  ['', undefined],
  [' How old are you? ', 'how old you are'],
  // Forms that look as though they could be turned, and cannot.
  ['What are people in your area worried about?', undefined],
  ['What can people like me do?', undefined],
  ['What are you and your family doing?', undefined],
  ['What have you or anyone in your household done?', undefined],
  ['What will happen next, and can you help?', undefined],
  ['When we meet, what should we bring?', undefined],
  ['What is your age and what is your gender?', undefined],
  ['How long have you lived here and where did you live before?', undefined],
  ['How safe do you feel, and why?', undefined],
  ['What are your views on how we can help?', 'your views on how we can help'],
];

describe('an English question as part of a sentence', () => {
  for (const [question, clause] of cases) {
    it(
      clause === undefined
        ? `quotes “${question}” rather than turning it`
        : `turns “${question}” into “${clause}”`,
      () => {
        expect(questionAsClause(question)).to.equal(clause);
      },
    );
  }
});
