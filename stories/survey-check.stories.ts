import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, within } from 'storybook/test';

import { adviceWords, checkSurvey, issueWords, type SurveyCheck } from '../src/survey/check/index.js';

interface CheckArgs {
  /** The text of a survey definition. */
  readonly definition: string;
}

/** What happens to surveys that grow over the years. */
const GROWN = {
  title: { default: 'Your streets', cy: 'Eich strydoedd' },
  elements: [
    {
      type: 'radiogroup',
      name: 'lighting',
      title: {
        default: 'Don’t you agree that the lights on Pier Road are too dim?',
        cy: 'Goleuadau Heol y Pier',
      },
      choices: ['yes', 'no'],
      why: { default: 'The lights are replaced in spring.', cy: 'Caiff y goleuadau eu newid yn y gwanwyn.' },
      usedFor: { default: 'Which lamps are chosen.', cy: 'Pa lampau a ddewisir.' },
    },
    {
      type: 'text',
      name: 'question_2',
      placeholder: 'Such as Pier Road',
      visibleIf: '{lighting} = ',
    },
    {
      type: 'comment',
      name: 'other',
      title: 'Is there anything else?',
      description:
        'Please include, wherever this is possible, all relevant dates, times, locations, circumstances and any reference numbers that were previously given to you by officers of the council or its contractors.',
    },
    { type: 'hologram', name: 'model' },
  ],
};

const list = (title: string, lines: readonly string[]): TemplateResult | typeof nothing =>
  lines.length
    ? html`<h2>${title} (${lines.length})</h2>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`
    : nothing;

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What will not work in a survey definition, and what could be better for those who answer it. The command
 * `sayso check` says the same, and fails a build if it is told to. Paste a definition of your own into `definition`.
 */
const meta = {
  title: 'Survey/Check of a definition',
  // It is for whoever writes the survey, not for a page.
  tags: ['no-widget'],
  args: { definition: JSON.stringify(GROWN, null, 2) },
  argTypes: { definition: { control: 'text' } },
  loaders: [async ({ args }) => ({ check: await checkSurvey(parsed(args.definition)) })],
  render: (_, { loaded }) => {
    const { facts, issues, reasons, advice } = loaded['check'] as SurveyCheck;
    const { reading } = facts ?? {};
    return html`<h1>What was checked</h1>
      <p>
        ${
          facts
            ? html`${counted(facts.questions, 'question')} on ${counted(facts.pages, 'page')},
              ${facts.required || 'none'} required; about ${counted(facts.minutes, 'minute')}. In
              ${Object.keys(facts.languages).join(', ')}.
              ${reading?.readingAge ? html`Reading age ${reading.readingAge}.` : nothing}`
            : 'Nothing of it can be shown.'
        }
      </p>
      ${list('Will not work', issues.map(issueWords))}
      ${list('A strict page refuses', reasons.map(issueWords))}
      ${list('Could be better', advice.map(adviceWords))}
      ${
        issues.length || reasons.length || advice.length
          ? nothing
          : html`<p>All of it works, and there is no advice.</p>`
      }`;
  },
} satisfies Meta<CheckArgs>;

export default meta;

/** A definition with a little of everything. */
export const GrownOverTheYears: StoryObj<CheckArgs> = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { name: 'Will not work (2)' })).toBeVisible();
    await expect(canvas.getByText(/says what to answer/)).toBeVisible();
    await expect(canvas.getByText(/a sentence of \d+ words/)).toBeVisible();
    await expect(canvas.getByText(/elements\[1\]: has no "title"/)).toBeVisible();
  },
};

/** One that there is nothing to be said of. */
export const NothingToSay: StoryObj<CheckArgs> = {
  args: {
    definition: JSON.stringify({
      elements: [
        {
          ...{ type: 'text', name: 'street', title: 'Which street do you mean?' },
          ...{ why: 'To mend it.', usedFor: 'A list of streets for the depot.' },
        },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('All of it works, and there is no advice.')).toBeVisible();
  },
};

/** Something that is no survey at all. */
export const NoSurvey: StoryObj<CheckArgs> = {
  args: { definition: 'Dear Sir or Madam' },
  play: async ({ canvasElement }) => {
    await expect(
      within(canvasElement).getByText(/is not a survey in the SurveyJS JSON format/),
    ).toBeVisible();
  },
};
