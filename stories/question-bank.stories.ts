import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';

import { everyQuestion, type BankEntry, type Theme } from '../src/questions/model/index.js';
import { withEquality } from './fixtures/equality.js';
import { fakeDelivery, outcomes } from './fixtures/fake-delivery.js';
import { residentAt } from './fixtures/resident.js';
import { surveyMeta, type SurveyArgs, type SurveyStory } from './survey-story.js';

/**
 * Questions worth asking, word for word as they were published, with where and when. A definition refers to one with a
 * line such as `{ "type": "bank", "question": "belong", "usedFor": "…" }`; a page loads what it asks and nothing else.
 */
const meta = {
  ...surveyMeta,
  title: 'Survey/Question bank',
} satisfies Meta<SurveyArgs>;

export default meta;

const languages = (welsh: BankEntry['welsh']): string =>
  welsh === false ? 'English only: no official Welsh was found.' : 'English and Welsh, both official.';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Where a question comes from, and the question. */
const shown = (entry: BankEntry): TemplateResult => {
  const { id, source, welsh, nations, verified } = entry;
  const { publisher, title, url, edition, date, read, population, mode, note } = source;
  return html`<section aria-labelledby="bank-${id}">
    <h2 id="bank-${id}">${id}</h2>
    <p>
      ${publisher}, <a href=${url}>${title}</a>${edition ? ` (${edition})` : nothing}: ${date}, read ${read}.
      ${population || mode ? `Asked of ${population ?? 'people'}${mode ? `, ${mode}` : ''}.` : nothing}
      ${nations ? `For ${nations.map(capitalised).join(' and ')}.` : nothing} ${languages(welsh)}
      ${note ?? nothing}
    </p>
    ${verified ? nothing : html`<p>Not official, because this was not seen: ${entry.missing}.</p>`}
    ${
      verified
        ? html`<sayso-survey
            endpoint="https://collector.example/responses"
            activity="bank"
            .definition=${{ elements: [{ type: 'bank', question: id }] }}
            .delivery=${fakeDelivery(outcomes.sent)}
          ></sayso-survey>`
        : nothing
    }
  </section>`;
};

const ofTheme = (theme: Theme): StoryObj => ({
  render: () => html`${everyQuestion.filter((each) => each.theme === theme).map(shown)}`,
});

/** Power: none of these was seen whole yet, so none is official. */
export const Power: StoryObj = { ...ofTheme('power'), tags: ['no-widget'] };
export const People: StoryObj = ofTheme('people');
export const Wellbeing: StoryObj = ofTheme('wellbeing');
export const Place: StoryObj = ofTheme('place');
export const Equality: StoryObj = ofTheme('equality');

/** The whole block in one line, after the check and with its own gate: it can be skipped as a whole. */
export const EqualityBlock: SurveyStory = {
  args: { definition: withEquality() },
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.write('What should change on the towpath?', 'More lights');
    await resident.press('Continue');
    await resident.reaches('Check your answers');
    await resident.press('Continue');
    await expect(await resident.reaches('Equality questions')).toBeVisible();
  },
};

/** Its second page, where each question brings what follows from its answer. */
export const EqualityAnswers: SurveyStory = {
  args: { definition: withEquality() },
  play: async (context) => {
    await EqualityBlock.play?.(context);
    const resident = residentAt(context.canvasElement);
    await resident.choose('Yes, answer the equality questions (takes 2 minutes)');
    await resident.press('Continue');
    await resident.choose('Asian or Asian British');
    await resident.choose('Any other Asian background');
  },
};

/** In Wales both languages are official. Switch the language in the toolbar. */
export const EqualityInWales: SurveyStory = { args: { definition: withEquality('wales') } };

/** A page that is strict asks nothing without a reason: the console says which question lacks one. */
export const StrictAndRefused: SurveyStory = {
  tags: ['warns'],
  args: {
    strict: true,
    definition: { elements: [{ type: 'comment', name: 'wish', title: 'What do you wish for?' }] },
  },
};
