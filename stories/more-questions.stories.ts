import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';

import { longOtherTypes } from './fixtures/awkward.js';
import { answeredOtherTypes, everyOtherType, moreQuestionTypes } from './fixtures/more-question-types.js';
import { residentAt } from './fixtures/resident.js';
import { surveyMeta, type SurveyArgs, type SurveyStory } from './survey-story.js';

/**
 * Types of questions that few surveys have. They load with the surveys that have one. Each can be answered with the
 * keyboard alone, and nothing has to be dragged.
 */
const meta = {
  ...surveyMeta,
  title: 'Survey/More questions',
  tags: ['walk'],
} satisfies Meta<SurveyArgs>;

export default meta;

const ask = (definition: unknown): SurveyStory => ({ args: { definition } });

/** A fieldset for each row; where there is room its choices stand side by side. */
export const Matrix: SurveyStory = ask(moreQuestionTypes.matrix);
/** `cellType: checkbox`. */
export const MatrixOfSeveral: SurveyStory = ask(moreQuestionTypes.matrixMany);
export const Multipletext: SurveyStory = ask(moreQuestionTypes.multipletext);
/** Moved by buttons. The order shown is no answer until it is touched, or said to be right. */
export const Ranking: SurveyStory = ask(moreQuestionTypes.ranking);
/** `selectToRankEnabled`: only what is chosen is put in order. */
export const RankingOfSome: SurveyStory = ask(moreQuestionTypes.rankingSome);
/** A number field, and a slider beside it. */
export const Slider: SurveyStory = ask(moreQuestionTypes.slider);
/** `customLabels`: in the hint, in what is read out of the slider, and below it where they lie evenly. */
export const SliderWithWords: SurveyStory = ask(moreQuestionTypes.sliderMarked);
/** `sliderType: range`: two numbers, each with a field and a slider. */
export const SliderOfTwoNumbers: SurveyStory = ask(moreQuestionTypes.sliderRange);
export const Imagepicker: SurveyStory = ask(moreQuestionTypes.imagepicker);
/** `multiSelect`. */
export const ImagepickerOfSeveral: SurveyStory = ask(moreQuestionTypes.imagepickerMany);
/** Checkboxes, and a field that shortens a long list. */
export const Tagbox: SurveyStory = ask(moreQuestionTypes.tagbox);

/** A value that is worked out, here as money. */
export const Expression: SurveyStory = {
  ...ask(moreQuestionTypes.expression),
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.write('How much of the money should go to parks?', '25');
    const { shadowRoot } = canvasElement.querySelector('sayso-survey')!;
    await expect(shadowRoot?.querySelector('output')).toHaveTextContent('£3,000');
  },
};

/** Between questions. Without an `altText` the console names it. */
export const Image: SurveyStory = ask(moreQuestionTypes.image);

/** Each with an answer. Of the ranking of some, as many are in order as may be. */
export const Answered: SurveyStory = { ...ask(answeredOtherTypes()), tags: ['!walk'] };

/** `readOnly`: to be read, and copied where it can be. */
export const ReadOnly: SurveyStory = { ...ask(answeredOtherTypes(true)), tags: ['!walk'] };

/** What is typed shortens the list; what was chosen stays in it. */
export const TagboxFound: SurveyStory = {
  ...ask(moreQuestionTypes.tagbox),
  tags: ['!walk'],
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.choose('Urdu');
    await resident.write('Find in this list', 'pol');
    const { shadowRoot } = canvasElement.querySelector('sayso-survey')!;
    await expect(shadowRoot?.querySelectorAll('.long .choice')).toHaveLength(2);
  },
};

/** Each row that has no answer is named, and its link leads to it. */
export const Problems: SurveyStory = {
  name: 'Error',
  args: { definition: everyOtherType },
  tags: ['!walk'],
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.press('Continue');
    await expect(await resident.reaches('There is a problem')).toBeVisible();
  },
};

export const Welsh: SurveyStory = { ...ask(everyOtherType), globals: { locale: 'cy' } };

export const Urdu: SurveyStory = { ...ask(everyOtherType), globals: { locale: 'ur' } };

export const LongText: SurveyStory = { ...ask(longOtherTypes), tags: ['!walk'] };

export const DarkHostPage: SurveyStory = {
  ...ask(answeredOtherTypes()),
  tags: ['!walk'],
  globals: { theme: 'dark' },
};

export const CouncilHostPage: SurveyStory = {
  ...DarkHostPage,
  tags: ['!walk'],
  globals: { theme: 'council' },
};

export const HostileHostPage: SurveyStory = {
  ...DarkHostPage,
  tags: ['!walk'],
  globals: { theme: 'hostile' },
};

export const ForcedColours: SurveyStory = {
  ...ask(answeredOtherTypes()),
  tags: ['!walk', 'forced-colours'],
};
