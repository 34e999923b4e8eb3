import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';

import { cannotBeReached, neverReplies } from './fixtures/fake-network.js';
import { noResults, rawCounts } from './fixtures/results-awkward.js';
import * as fixtures from './fixtures/results.js';

/** What varies from story to story. */
interface ResultsArgs {
  readonly src?: string;
  readonly results?: unknown;
  readonly question?: string;
  readonly headingLevel?: number;
}

type ResultsStory = StoryObj<ResultsArgs>;

const render = ({ src, results, question, headingLevel }: ResultsArgs) =>
  html`<sayso-results
    src=${ifDefined(src)}
    question=${ifDefined(question)}
    heading-level=${ifDefined(headingLevel)}
    .results=${results}
  >
    <p>The results are in the library too, at the desk.</p>
  </sayso-results>`;

/**
 * "What people said": published results, with everything that one has to know
 * to judge them. The stories are its states.
 */
const meta = {
  title: 'Results',
  component: 'sayso-results',
  render,
  args: { results: fixtures.riverside },
  argTypes: { results: { control: 'object' } },
} satisfies Meta<ResultsArgs>;

export default meta;

/** Unfolds everything, as printing does. */
const unfolded: NonNullable<ResultsStory['play']> = async ({ canvasElement }) => {
  const root = canvasElement.querySelector('sayso-results')!.shadowRoot!;
  // The button comes with the parts that are loaded after the first tables.
  await waitFor(() => expect(root.querySelector('[part=download]')).not.toBeNull());
  for (const each of root.querySelectorAll('details')) each.open = true;
};

/** Counts with their shares; several choices; who is missing; and an outcome that is due. */
export const Open: ResultsStory = {};

/** Over time, by group, in residents' own words, and why anything is hidden. */
export const Unfolded: ResultsStory = { play: unfolded };

/** Before the results have come: what the page says between the tags. */
export const Loading: ResultsStory = {
  args: { results: undefined, src: neverReplies('https://council.example/slow-results.json') },
};

/** The results cannot be fetched. They are tried again until they can. */
export const CannotBeLoaded: ResultsStory = {
  tags: ['warns'],
  args: { results: undefined, src: cannotBeReached('https://council.example/no-results.json') },
};

/** JSON, but no results: what the page says between the tags stays. */
export const Unusable: ResultsStory = { tags: ['warns'], args: { results: noResults } };

/** An endpoint published a count of 3 people. The question is refused, and the console says what to do. */
export const RawCountsRefused: ResultsStory = { tags: ['warns'], args: { results: rawCounts } };

/** Answers come in, and nothing has been released. */
export const NothingYet: ResultsStory = { args: { results: fixtures.nothingYet } };

/** Fewer than 10 people have answered. */
export const TooFew: ResultsStory = { args: { results: fixtures.tooFew }, play: unfolded };

/** Groups have answered together: each is one answer, beside those of residents. */
export const WithGroups: ResultsStory = { args: { results: fixtures.withGroups } };

/** Every count but a true 0 is hidden. */
export const AllHidden: ResultsStory = { args: { results: fixtures.allHidden }, play: unfolded };

/** Something came of it. */
export const ClosedWithOutcome: ResultsStory = { args: { results: fixtures.libraryDecided } };

/** It has closed, and the day by which something was promised has not come. */
export const ClosedWithoutOutcome: ResultsStory = { args: { results: fixtures.libraryClosed } };

/** Nothing came of it by the day that was promised. This cannot be switched off. */
export const ClosedOverdue: ResultsStory = { args: { results: fixtures.overdue } };

/** Nobody said when anything would come of it. */
export const NothingPromised: ResultsStory = { args: { results: fixtures.nothingPromised } };

/** One question by itself, below a heading of level 3. */
export const OneQuestion: ResultsStory = { args: { question: 'matters', headingLevel: 4 } };

export const Welsh: ResultsStory = { globals: { locale: 'cy' }, play: unfolded };

export const Urdu: ResultsStory = {
  globals: { locale: 'ur' },
  args: { results: fixtures.urduResults },
  play: unfolded,
};

/** Figures that were published in English, on a page in Urdu: names and shares keep their direction. */
export const UrduOfEnglish: ResultsStory = {
  name: 'Urdu, of figures in English',
  globals: { locale: 'ur' },
  play: unfolded,
};

/** A page in Persian, which the widget has no words in: its English is marked. */
export const RightToLeft: ResultsStory = { ...Urdu, globals: { locale: 'fa' } };

export const DarkHostPage: ResultsStory = { globals: { theme: 'dark' }, play: unfolded };
export const CouncilHostPage: ResultsStory = { globals: { theme: 'council' } };
export const HostileHostPage: ResultsStory = {
  globals: { theme: 'hostile' },
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};
/** Long words in every place, and long numbers. */
export const LongText: ResultsStory = { args: { results: fixtures.longText } };

/** The narrowest phone that WCAG 2.2 asks for (1.4.10 Reflow). */
export const Narrow320: ResultsStory = {
  render: (args) => html`<div class="narrow">${render(args)}</div>`,
  play: unfolded,
};

/** The reader's own colours. The tests switch them on. */
export const ForcedColours: ResultsStory = { tags: ['forced-colours'], play: unfolded };
