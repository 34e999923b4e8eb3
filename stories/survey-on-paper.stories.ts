import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

import { easyRead } from './fixtures/easy-read.js';
import { onPaper } from './fixtures/paper.js';
import { residentAt } from './fixtures/resident.js';
import { surveyMeta, type SurveyArgs, type SurveyStory } from './survey-story.js';

/** Where no file can be sent, an author would not ask for one. */
const withoutFile = {
  ...onPaper,
  pages: onPaper.pages.map((page) => ({
    ...page,
    elements: page.elements.filter(({ type }) => type !== 'file'),
  })),
};

type Play = NonNullable<SurveyStory['play']>;

const open =
  (words: string, title: string, ...more: readonly string[]): Play =>
  async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    const survey = canvasElement.querySelector('sayso-survey')!;
    // The first sign that somebody is there brings what can be asked for below the questions.
    await waitFor(
      () => {
        survey.dispatchEvent(new Event('pointerdown'));
        expect(survey.shadowRoot?.querySelector('#aids button')).toBeTruthy();
      },
      { timeout: 5000 },
    );
    await resident.press(words);
    await resident.reaches(title);
    for (const each of more) await resident.choose(each);
  };

/**
 * The survey as a form: printed, filled in with a pen, and sent to the `returnAddress` of the definition. What only some
 * are asked says whom it is for. Printing the page while the form is open prints the form.
 */
const meta = {
  ...surveyMeta,
  title: 'Survey/On paper',
  args: { ...surveyMeta.args, definition: withoutFile },
} satisfies Meta<SurveyArgs>;

export default meta;

export const Form: SurveyStory = { play: open('Print a form to fill in on paper', 'Your street') };

export const LargePrint: SurveyStory = {
  play: open('Print a form to fill in on paper', 'Your street', 'Large print'),
};

/** In easy read: easier words, and the picture before them. */
export const EasyRead: SurveyStory = {
  args: { definition: { ...easyRead, returnAddress: onPaper.returnAddress } },
  play: open('Print a form to fill in on paper', 'The neighbourhood plan: tell us your views', 'Easy read'),
};

/** Where groups may answer, paper asks for whom it is, too. */
export const Groups: SurveyStory = {
  args: { definition: { ...withoutFile, groupResponses: true, contact: 'Call 01632 960 001' } },
  play: open('Print a form to fill in on paper', 'Your street'),
};

export const Welsh: SurveyStory = {
  globals: { locale: 'cy' },
  play: open('Argraffu ffurflen i’w llenwi ar bapur', 'Eich stryd'),
};

export const RightToLeft: SurveyStory = {
  globals: { locale: 'ur' },
  play: open('کاغذ پر بھرنے کے لیے فارم چھاپیں', 'آپ کی گلی'),
};

/** Paper is white, whatever the page is. */
export const DarkHostPage: SurveyStory = { ...Form, globals: { theme: 'dark' } };

export const ForcedColours: SurveyStory = { ...Form, tags: ['forced-colours'] };

/** For staff: what came back on paper is typed in. What was left blank stops nobody. */
export const TypedIn: SurveyStory = {
  args: { mode: 'paper' },
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.choose('Trees');
    await resident.press('Continue');
    const survey = canvasElement.querySelector('sayso-survey')!;
    await waitFor(
      () => expect(survey.shadowRoot?.querySelector('#heading')?.textContent).toBe('Check your answers'),
      { timeout: 5000 },
    );
  },
};

/** What people wrote where nothing is asked of them is noted, and not counted. */
export const NotAskedHere: SurveyStory = {
  args: { mode: 'paper' },
  play: async ({ canvasElement }) => {
    const survey = canvasElement.querySelector('sayso-survey')!;
    survey.dispatchEvent(new Event('pointerdown'));
    const summary = () => survey.shadowRoot?.querySelector<HTMLElement>('[part=on-paper] summary');
    await waitFor(() => expect(summary()).toBeTruthy(), { timeout: 5000 });
    summary()!.click();
  },
};

/** What is not as asked is shown once, in case it is a slip. */
export const NotAsAsked: SurveyStory = {
  args: { mode: 'paper' },
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    for (const each of ['Street lights', 'Benches', 'Trees']) await resident.choose(each);
    await resident.press('Continue');
    const survey = canvasElement.querySelector('sayso-survey')!;
    await waitFor(() => expect(survey.shadowRoot?.querySelector('#problems')).toBeTruthy());
  },
};

/** And on to the next form. */
export const Entered: SurveyStory = {
  args: {
    mode: 'paper',
    definition: { ...onPaper, showPreviewBeforeComplete: false, pages: [onPaper.pages[0]] },
  },
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.press('Send my answers');
    const survey = canvasElement.querySelector('sayso-survey')!;
    await waitFor(() => expect(survey.shadowRoot?.querySelector('[part=another]')).toBeTruthy());
  },
};
