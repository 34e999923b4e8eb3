import type { SurveyDefinition } from '../../stories/fixtures/survey-definition.js';

/** Every type of question on one page, and a second page that repeats an answer. English, and Welsh where a test reads it. */
export const streetSurvey = {
  title: { default: 'Your street', cy: 'Eich stryd' },
  description: 'We publish what people say.',
  whatHappensNext: 'We read every answer.',
  hearBy: '2027-01-29',
  pages: [
    {
      name: 'street',
      elements: [
        {
          type: 'radiogroup',
          name: 'influence',
          title: {
            default: 'How much do you agree that you can influence decisions here?',
            cy: 'Faint ydych chi’n cytuno y gallwch ddylanwadu ar benderfyniadau yma?',
          },
          description: 'Here is where you can walk to.',
          isRequired: true,
          why: 'So that we can compare.',
          usedFor: 'choosing what to change first.',
          choices: [
            { value: 'agree', text: { default: 'I agree', cy: 'Rwy’n cytuno' } },
            { value: 'disagree', text: { default: 'I disagree', cy: 'Rwy’n anghytuno' } },
          ],
          showOtherItem: true,
        },
        {
          type: 'comment',
          name: 'reason',
          title: 'What would change that?',
          visibleIf: "{influence} = 'disagree'",
        },
        {
          type: 'checkbox',
          name: 'helps',
          title: 'What helps you?',
          choices: ['People', 'Parks', 'Buses'],
          showOtherItem: true,
          showNoneItem: true,
        },
        { type: 'comment', name: 'wish', title: 'What do you wish for?', maxLength: 20, rows: 3 },
        {
          type: 'text',
          name: 'age',
          inputType: 'number',
          title: 'How old are you?',
          isRequired: true,
          min: 0,
          max: 120,
          step: 1,
        },
        { type: 'text', name: 'moved', inputType: 'date', title: 'When did you move here?' },
        { type: 'boolean', name: 'warm', title: 'Is your home warm?' },
        {
          type: 'rating',
          name: 'safe',
          title: 'How safe do you feel here?',
          minRateDescription: 'Not at all',
          maxRateDescription: 'Very',
        },
        {
          type: 'dropdown',
          name: 'ward',
          title: 'Which ward do you live in?',
          choices: ['Castle', 'Harbour'],
          showOtherItem: true,
        },
      ],
    },
    {
      name: 'more',
      title: 'A little more',
      elements: [
        {
          type: 'html',
          name: 'plan',
          html: '<p>Read <a href="https://council.example/plan">the plan</a> first.</p>',
        },
        {
          type: 'text',
          name: 'called',
          title: 'What shall we call you?',
          description: 'A first name is enough.',
          aboutYou: true,
        },
        { type: 'comment', name: 'else', title: 'Is there anything else, {called}?' },
      ],
    },
  ],
} as const satisfies SurveyDefinition;

/** The titles by which people know the questions. */
export const STREET = {
  influence: 'How much do you agree that you can influence decisions here?',
  reason: 'What would change that?',
  helps: 'What helps you?',
  wish: 'What do you wish for?',
  age: 'How old are you?',
  moved: 'When did you move here?',
  warm: 'Is your home warm?',
  safe: 'How safe do you feel here?',
  ward: 'Which ward do you live in?',
  called: 'What shall we call you?',
} as const;
