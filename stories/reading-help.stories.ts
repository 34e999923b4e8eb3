import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

import { easyRead } from './fixtures/easy-read.js';
import { residentAt } from './fixtures/resident.js';
import { surveyMeta, type SurveyArgs, type SurveyStory } from './survey-story.js';

type Play = NonNullable<SurveyStory['play']>;

/**
 * Help with reading: easier words with pictures, where the definition has them (`easyRead`), and questions that are read
 * aloud by the device itself, where it has a voice for their language. Both are off until a resident asks for them.
 */
const meta = {
  ...surveyMeta,
  title: 'Survey/Help with reading',
  args: { ...surveyMeta.args, definition: easyRead },
} satisfies Meta<SurveyArgs>;

export default meta;

/** A device that has these voices and says nothing, for as long as the story is shown: what is heard is not to be seen. */
const withVoices =
  (...languages: readonly string[]) =>
  () => {
    const own = Object.getOwnPropertyDescriptor(window, 'speechSynthesis')!;
    const value = Object.assign(new EventTarget(), {
      getVoices: () => languages.map((lang) => ({ lang, localService: true, default: false })),
      speak: () => undefined,
      cancel: () => undefined,
    });
    const Utterance = window.SpeechSynthesisUtterance;
    const set = (name: string, what: unknown): void =>
      void Object.defineProperty(window, name, { value: what, configurable: true, writable: true });
    set('speechSynthesis', value);
    set(
      'SpeechSynthesisUtterance',
      class {
        text = '';
      },
    );
    return () => {
      Object.defineProperty(window, 'speechSynthesis', own);
      set('SpeechSynthesisUtterance', Utterance);
    };
  };

const tick =
  (...labels: readonly string[]): Play =>
  async ({ canvasElement }) => {
    for (const label of labels) await residentAt(canvasElement).choose(label);
  };

/** The switches, above the first question. */
export const Offered: SurveyStory = { beforeEach: withVoices('en-GB') };

export const EasyRead: SurveyStory = {
  play: async (context) => {
    await tick('Easy read')(context);
    await residentAt(context.canvasElement).reaches('Tell us what you think about this place');
  },
};

export const SomethingMissing: SurveyStory = {
  play: async (context) => {
    await tick('Easy read')(context);
    await residentAt(context.canvasElement).press('Continue');
    const survey = context.canvasElement.querySelector('sayso-survey')!;
    await waitFor(() => expect(survey.shadowRoot?.querySelector('#problems')).toBeTruthy());
  },
};

/** A picture that cannot be fetched leaves the words. */
export const BrokenPicture: SurveyStory = {
  args: {
    definition: {
      elements: [
        {
          type: 'radiogroup',
          name: 'listened',
          title: 'To what extent are your views taken into account?',
          easyRead: { text: 'Do people listen to you?', picture: 'data:image/png;base64,broken' },
          choices: ['Yes', 'No'],
        },
      ],
    },
  },
  play: tick('Easy read'),
};

/** A button at each question, once that is asked for, and one for the page. */
export const ReadAloud: SurveyStory = {
  beforeEach: withVoices('en-GB'),
  play: tick('Read the questions aloud'),
};

export const Reading: SurveyStory = {
  beforeEach: withVoices('en-GB'),
  play: async (context) => {
    await tick('Easy read', 'Read the questions aloud')(context);
    await residentAt(context.canvasElement).press('Listen Do people listen to you?');
  },
};

/** A page that is in easy read itself begins in it. */
export const FromTheStart: SurveyStory = { args: { easyRead: true } };

/** Where the device has no Welsh voice nothing is read: an English one would be understood by nobody. */
export const Welsh: SurveyStory = {
  globals: { locale: 'cy' },
  beforeEach: withVoices('en-GB'),
  play: tick('Hawdd ei ddeall'),
};

export const RightToLeft: SurveyStory = {
  globals: { locale: 'ur' },
  beforeEach: withVoices('ur'),
  play: tick('آسان تحریر', 'سوالات پڑھ کر سنائیں'),
};

export const DarkHostPage: SurveyStory = { ...EasyRead, globals: { theme: 'dark' } };

export const ForcedColours: SurveyStory = { ...ReadAloud, tags: ['forced-colours'] };
