import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';

import {
  comments,
  commentsAndFolds,
  folds,
  foldsInEntries,
  shortComments,
} from './fixtures/comments-and-folds.js';
import { hiddenTitles } from './fixtures/hidden-titles.js';
import { residentAt } from './fixtures/resident.js';
import { surveyMeta, type SurveyArgs, type SurveyStory } from './survey-story.js';

/**
 * What few questions and panels have around them: a box in which something can be added to an answer
 * (`showCommentArea`), and a heading that folds away what is below it (`state`). What is folded away is checked, sent
 * and printed like the rest. And titles that are not to be seen (`titleLocation`).
 */
const meta = {
  ...surveyMeta,
  title: 'Survey/Comments and folds',
  tags: ['walk'],
} satisfies Meta<SurveyArgs>;

export default meta;

const ask = (definition: unknown): SurveyStory => ({ args: { definition } });

/** With our label, with the author's, and where there is an "Other": that is then said in the same box. */
export const Comments: SurveyStory = ask(comments);

/** `maxCommentLength`: counted down, never cut off. */
export const TooLong: SurveyStory = {
  ...ask(shortComments),
  tags: ['!walk'],
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.write('Is there anything you want to add?', 'They come late and leave early, every day.');
    await resident.press('Continue');
    await expect(await resident.reaches('There is a problem')).toBeVisible();
  },
};

/** `state`: a panel that is folded, one that is not, and a question that is folded. */
export const Folds: SurveyStory = ask(folds);

export const Unfolded: SurveyStory = {
  ...ask(folds),
  tags: ['!walk'],
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.press('Your home');
    await resident.press('How are the parks?');
    await expect(canvasElement.querySelector('sayso-survey')!.shadowRoot!.querySelector('#s2')).toBeVisible();
  },
};

/** What is wrong in a part that is folded away unfolds it. */
export const Problems: SurveyStory = {
  name: 'Error',
  ...ask(folds),
  tags: ['!walk'],
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.press('Continue');
    await expect(await resident.reaches('There is a problem')).toBeVisible();
    await expect(canvasElement.querySelector('sayso-survey')!.shadowRoot!.querySelector('#s2')).toBeVisible();
  },
};

export const Welsh: SurveyStory = { ...ask(commentsAndFolds), globals: { locale: 'cy' } };

export const RightToLeft: SurveyStory = { ...ask(commentsAndFolds), globals: { locale: 'ur' } };

/**
 * `titleLocation: hidden`, and `questionTitleLocation` of a panel: each question is called by what says in sight what it
 * asks, and one beside which nothing says it shows its title.
 */
export const HiddenTitles: SurveyStory = ask(hiddenTitles);

/** The same in each entry of a list, and the details of each row of a table (`detailPanelMode`). */
export const FoldsInEntries: SurveyStory = ask(foldsInEntries);

export const DarkHostPage: SurveyStory = { ...Unfolded, tags: ['!walk'], globals: { theme: 'dark' } };

export const ForcedColours: SurveyStory = {
  ...Problems,
  name: 'Forced Colours',
  tags: ['!walk', 'forced-colours'],
};
