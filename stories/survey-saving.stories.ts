import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

import { KEPT_DAYS, type DeviceRecord, type Draft } from '../src/survey/aids/device-record.js';
import { residentAt } from './fixtures/resident.js';
import { library } from './fixtures/riverside.js';
import { urdu } from './fixtures/urdu.js';
import { DEVICE_KEY, surveyMeta, type SurveyArgs, type SurveyStory } from './survey-story.js';

const AT = Date.UTC(2026, 4, 3, 12);

/** With a question of which nothing is kept. */
const definition = {
  ...library,
  elements: [
    ...library.elements,
    { type: 'comment', name: 'health', title: 'How is your health?', sensitive: true },
  ],
};

const draft: Draft = {
  at: AT,
  until: Date.UTC(2100, 0, 1),
  by: 'another time',
  page: '',
  answers: { library: 'workshop', reason: 'We throw too much away.' },
  entries: {},
  asked: ['library', 'reason', 'health'],
  parked: [],
  words: {},
};

/** What an earlier visit has left, for as long as the story is shown. */
const left = (text: string) => () => {
  localStorage.setItem(DEVICE_KEY, text);
  return () => localStorage.removeItem(DEVICE_KEY);
};
const leftRecord = (record: DeviceRecord) => left(JSON.stringify({ sayso: 1, ...record }));

type Play = NonNullable<SurveyStory['play']>;

const ask: Play = async ({ canvasElement }) => {
  const resident = residentAt(canvasElement);
  await resident.choose('Homes');
  await resident.press('Save my answers on this device');
  await resident.reaches('Save your answers on this device?');
};

const press =
  (...buttons: readonly string[]): Play =>
  async ({ canvasElement }) => {
    for (const button of buttons) await residentAt(canvasElement).press(button);
  };

/**
 * Answers kept for another day: on the resident's own device, once they ask for it, and for as long as they were told.
 */
const meta = {
  ...surveyMeta,
  title: 'Survey/Saved for later',
  args: { ...surveyMeta.args, definition },
} satisfies Meta<SurveyArgs>;

export default meta;

/** Below the questions, as soon as somebody has begun to answer. */
export const Offered: SurveyStory = {
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.choose('Homes');
    const survey = canvasElement.querySelector('sayso-survey')!;
    await waitFor(() => expect(survey.shadowRoot?.querySelector('#aids button')).toBeTruthy());
  },
};

/** How long, who may see them, and what is not kept: before anything is. */
export const Explained: SurveyStory = { play: ask };

export const Saved: SurveyStory = {
  play: async (context) => {
    await ask(context);
    await press('Save my answers')(context);
  },
};

/** And cleared again: what was written in the form stays. */
export const Cleared: SurveyStory = {
  play: async (context) => {
    await ask(context);
    await press('Save my answers', 'Clear my answers from this device')(context);
  },
};

/** On the next visit, in the place of the first page. */
export const CarryOn: SurveyStory = { beforeEach: leftRecord({ draft }) };

/** To begin anew takes the saved answers away, so it asks once more. */
export const StartAgain: SurveyStory = { beforeEach: leftRecord({ draft }), play: press('Start again') };

/** The questions have changed since: nothing is lost without a word. */
export const NoLongerFits: SurveyStory = {
  beforeEach: leftRecord({
    draft: {
      ...draft,
      answers: { ...draft.answers, library: 'cafe', bus: 'Every day' },
      words: {
        library: { title: 'What should the old library become?', given: 'A café' },
        bus: { title: 'How often do you take the bus?', given: 'Every day' },
      },
    },
  }),
  play: press('Carry on'),
};

/** Their time was over. */
export const Over: SurveyStory = {
  beforeEach: leftRecord({ draft: { ...draft, until: AT + KEPT_DAYS * 24 * 60 * 60 * 1000 } }),
};

export const CannotBeRead: SurveyStory = { beforeEach: left('{"sayso":1,"draft":{') };

/** No room, or a browser that keeps nothing: the answers are still on the page. */
export const CannotBeSaved: SurveyStory = {
  beforeEach: () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (key === DEVICE_KEY) throw new DOMException('', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
    return () => void (Storage.prototype.setItem = setItem);
  },
  play: async (context) => {
    await ask(context);
    await press('Save my answers')(context);
  },
};

export const Welsh: SurveyStory = { globals: { locale: 'cy' }, beforeEach: leftRecord({ draft }) };

export const WelshExplained: SurveyStory = {
  globals: { locale: 'cy' },
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.choose('Homes');
    await resident.press('Cadw fy atebion ar y ddyfais hon');
    await resident.reaches('Cadw eich atebion ar y ddyfais hon?');
  },
};

export const RightToLeft: SurveyStory = {
  globals: { locale: 'ur' },
  args: { definition: urdu },
  beforeEach: leftRecord({ draft }),
};

export const DarkHostPage: SurveyStory = { globals: { theme: 'dark' }, beforeEach: leftRecord({ draft }) };
