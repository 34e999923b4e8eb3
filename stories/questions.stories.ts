import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';

import { questionTypes } from './fixtures/question-types.js';
import { residentAt } from './fixtures/resident.js';
import { surveyMeta, type SurveyArgs, type SurveyStory } from './survey-story.js';

/**
 * Every type of question that a survey may ask: one that must be answered,
 * with a hint and a reason, and one that may be left out. Press Continue
 * without answering to see what is said.
 */
const meta = {
  ...surveyMeta,
  title: 'Survey/Questions',
  tags: ['walk'],
} satisfies Meta<SurveyArgs>;

export default meta;

const ask = (definition: unknown): SurveyStory => ({ args: { definition } });

export const Text: SurveyStory = ask(questionTypes.text);
/** Each `inputType`. Dates that people know are typed into three fields; numbers are text with a numeric keypad. */
export const TextOfEveryKind: SurveyStory = ask(questionTypes.textKinds);
/** A limit is counted down and never enforced while typing: pasted words would vanish. */
export const Comment: SurveyStory = ask(questionTypes.comment);
export const Radiogroup: SurveyStory = ask(questionTypes.radiogroup);
export const Checkbox: SurveyStory = ask(questionTypes.checkbox);
export const Dropdown: SurveyStory = ask(questionTypes.dropdown);
export const Rating: SurveyStory = ask(questionTypes.rating);
/** Neither answer is chosen beforehand. */
export const Boolean: SurveyStory = ask(questionTypes.boolean);
/** Words between questions. An author's markup is rebuilt from an allow-list. */
export const Html: SurveyStory = ask(questionTypes.html);
/** A panel that wants an answer is no question that may be left out, although each question in it may. */
export const Panel: SurveyStory = {
  ...ask(questionTypes.panel),
  play: async ({ canvasElement }) => {
    await residentAt(canvasElement).reaches('Your home');
    const { shadowRoot } = canvasElement.querySelector('sayso-survey')!;
    await expect(shadowRoot?.querySelector('.facts')).not.toHaveTextContent(
      'You can leave out any question.',
    );
  },
};
