import type { Meta } from '@storybook/web-components-vite';
import { render } from 'lit';
import { expect } from 'storybook/test';

import type { SurveyElement } from '../src/survey/survey-element.js';
import type { Upload } from '../src/survey/uploads/upload.js';
import { residentAt } from './fixtures/resident.js';
import { everyUpload, uploadQuestions } from './fixtures/upload-questions.js';
import { renderSurvey, surveyMeta, type SurveyArgs, type SurveyStory } from './survey-story.js';

/** Sends nothing, and says that it did; what is called "slow" is never done, and what is called "fails" fails. */
const upload: Upload = async (file, { onProgress }) => {
  onProgress(0.4);
  if (file.name.startsWith('slow')) await new Promise(() => undefined);
  if (file.name.startsWith('fails')) throw new Error('The connection is gone.');
  return { id: `f-${file.name}` };
};

/**
 * Files go to the page's own endpoint or function, each as soon as it is chosen; the answers hold only what came back.
 * A signature is drawn or typed: either will do.
 */
const meta = {
  ...surveyMeta,
  title: 'Survey/Files and signatures',
} satisfies Meta<SurveyArgs>;

export default meta;

const withUpload = (definition: unknown): SurveyStory => ({
  args: { definition },
  render: (args) => {
    const place = document.createElement('div');
    render(renderSurvey({ ...args, definition: undefined }), place);
    const survey = place.querySelector<SurveyElement>('sayso-survey')!;
    survey.upload = upload;
    survey.definition = args.definition;
    return place;
  },
});

async function choose(canvas: HTMLElement, ...names: readonly string[]): Promise<void> {
  const { shadowRoot } = canvas.querySelector('sayso-survey')!;
  for (let tries = 0; !shadowRoot?.querySelector('[type=file]') && tries < 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const input = shadowRoot!.querySelector<HTMLInputElement>('[type=file]')!;
  const chosen = new DataTransfer();
  for (const name of names) chosen.items.add(new File(['x'], name, { type: 'image/jpeg' }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
  await new Promise((resolve) => setTimeout(resolve, 50));
}

export const File_: SurveyStory = { ...withUpload(uploadQuestions.file), name: 'File' };
export const Signature: SurveyStory = withUpload(uploadQuestions.signature);
export const Prefilled: SurveyStory = withUpload(uploadQuestions.prefilled);
export const ReadOnly: SurveyStory = withUpload(uploadQuestions.readOnly);

/** One was sent, one is on its way, one failed and can be tried again, and one is of a kind that is not taken. */
export const EveryState: SurveyStory = {
  ...withUpload(uploadQuestions.file),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'corner.jpg', 'slow.jpg', 'fails.jpg', 'plan.docx');
    const { shadowRoot } = canvasElement.querySelector('sayso-survey')!;
    const states = [...shadowRoot!.querySelectorAll('.file')].map(({ classList }) => classList[1]);
    await expect(states).toEqual(['sent', 'sending', 'failed', 'refused']);
  },
};

/** Nothing takes files on this page: its owner is told on the console, and residents how to reach a person. */
export const NothingTakesFiles: SurveyStory = { args: { definition: everyUpload }, tags: ['warns'] };

export const Problems: SurveyStory = {
  ...withUpload(everyUpload),
  name: 'Error',
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'fails.jpg');
    const resident = residentAt(canvasElement);
    await resident.press('Continue');
    await expect(await resident.reaches('There is a problem')).toBeVisible();
  },
};

export const Welsh: SurveyStory = { ...withUpload(everyUpload), globals: { locale: 'cy' } };
export const RightToLeft: SurveyStory = { ...withUpload(everyUpload), globals: { locale: 'ur' } };

export const DarkHostPage: SurveyStory = { ...EveryState, globals: { theme: 'dark' } };

export const ForcedColours: SurveyStory = { ...EveryState, tags: ['forced-colours'] };
