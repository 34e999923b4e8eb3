import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';

import { cannotBeReached, neverReplies, repliesWith } from './fixtures/fake-network.js';
import { residentAt } from './fixtures/resident.js';
import { carriedOver, lists, oneList, suppliedSurvey } from './fixtures/supplied-questions.js';
import { surveyMeta, type SurveyArgs, type SurveyStory } from './survey-story.js';

const addresses = {
  areas: repliesWith('https://lists.example/areas', lists.areas),
  wards: `${repliesWith('https://lists.example/wards', lists.wards)}?area={area}`,
  streets: repliesWith('https://lists.example/streets', lists.streets),
};

/**
 * Choices that are loaded (`choicesByUrl`), also by an answer that is given, and choices that are those of another
 * question (`choicesFromQuestion`). A list that cannot be loaded holds nobody up: one can try again, or go on.
 */
const meta = {
  ...surveyMeta,
  title: 'Survey/Choices from elsewhere',
} satisfies Meta<SurveyArgs>;

export default meta;

/** The second question waits for the first, and the last one shows once something is ticked. */
export const Lists: SurveyStory = { args: { definition: suppliedSurvey(addresses) }, tags: ['walk'] };

/** Once the area is chosen, its wards are there. */
export const ByAnAnswer: SurveyStory = {
  args: { definition: suppliedSurvey(addresses) },
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.choose('Riverside');
    await resident.choose('Trees');
    await resident.choose('Street lights');
    const { shadowRoot } = canvasElement.querySelector('sayso-survey')!;
    await expect([...shadowRoot!.querySelectorAll('option')].map(({ text }) => text.trim())).toContain(
      'Mill Lane',
    );
  },
};

export const FromAnotherQuestion: SurveyStory = {
  args: { definition: carriedOver },
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.choose('Trees');
    await resident.choose('Places to cross');
    const { shadowRoot } = canvasElement.querySelector('sayso-survey')!;
    await expect(shadowRoot!.querySelectorAll('input[type=radio]')).toHaveLength(2);
  },
};

export const Loading: SurveyStory = {
  args: { definition: oneList(neverReplies('https://lists.example/slow')) },
};

/** Nobody is held up: the question need not be answered, though its author wants an answer. */
export const Failed: SurveyStory = {
  args: { definition: oneList(cannotBeReached('https://lists.example/gone')) },
  tags: ['warns'],
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    const { shadowRoot } = canvasElement.querySelector('sayso-survey')!;
    for (let tries = 0; !shadowRoot?.querySelector('.warn') && tries < 200; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await resident.press('Continue');
    await expect(await resident.reaches('Check your answers')).toBeVisible();
    await resident.press('Back');
  },
};

export const Problems: SurveyStory = {
  name: 'Error',
  args: { definition: suppliedSurvey(addresses) },
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.choose('Hillside');
    await resident.press('Continue');
    await expect(await resident.reaches('There is a problem')).toBeVisible();
  },
};

export const Welsh: SurveyStory = {
  args: { definition: suppliedSurvey(addresses) },
  globals: { locale: 'cy' },
};
export const Urdu: SurveyStory = {
  args: { definition: suppliedSurvey(addresses) },
  globals: { locale: 'ur' },
};
