import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';

import { everyRepeated, repeatedQuestions } from './fixtures/repeated-questions.js';
import { residentAt } from './fixtures/resident.js';
import { surveyMeta, type SurveyArgs, type SurveyStory } from './survey-story.js';

/**
 * Questions that ask the same of several things: people in a household, rows of a table. Each entry is a fieldset, on
 * every screen, so that each field is heard with its row. What is removed can be put back.
 */
const meta = {
  ...surveyMeta,
  title: 'Survey/Lists and tables',
  tags: ['walk'],
} satisfies Meta<SurveyArgs>;

export default meta;

const ask = (definition: unknown): SurveyStory => ({ args: { definition } });

/** `paneldynamic`: "Add another". */
export const Paneldynamic: SurveyStory = ask(repeatedQuestions.paneldynamic);
/** `matrixdynamic`: rows that are added, and what a column comes to. */
export const Matrixdynamic: SurveyStory = ask(repeatedQuestions.matrixdynamic);
/** `matrixdropdown`: always the same rows. */
export const Matrixdropdown: SurveyStory = ask(repeatedQuestions.matrixdropdown);
export const Prefilled: SurveyStory = ask(repeatedQuestions.prefilled);
/** `maxPanelCount`: no more can be added. */
export const Full: SurveyStory = { ...ask(repeatedQuestions.full), tags: ['!walk'] };
export const ReadOnly: SurveyStory = { ...ask(repeatedQuestions.readOnly), tags: ['!walk'] };

/** What was removed is named, and can be put back where it was. */
export const Removed: SurveyStory = {
  ...ask(repeatedQuestions.prefilled),
  tags: ['!walk'],
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.press('Remove Person 1');
    const { shadowRoot } = canvasElement.querySelector('sayso-survey')!;
    await expect(shadowRoot?.querySelector('.removed')).toHaveTextContent('Person 1 (Ana) has been removed');
  },
};

/** A message says of which entry it is, and its link leads there. */
export const Problems: SurveyStory = {
  name: 'Error',
  args: { definition: everyRepeated },
  tags: ['!walk'],
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.press('Continue');
    await expect(await resident.reaches('There is a problem')).toBeVisible();
  },
};

export const Welsh: SurveyStory = { ...ask(everyRepeated), globals: { locale: 'cy' } };

export const RightToLeft: SurveyStory = { ...ask(everyRepeated), globals: { locale: 'ur' } };

export const DarkHostPage: SurveyStory = { ...Removed, tags: ['!walk'], globals: { theme: 'dark' } };

export const ForcedColours: SurveyStory = {
  ...Problems,
  name: 'Forced Colours',
  tags: ['!walk', 'forced-colours'],
};
