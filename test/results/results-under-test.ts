import type { ResultsElement } from '../../src/results/results-element.js';
import { nothingYet, overdue, riverside, tooFew } from '../../stories/fixtures/results.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import { allInside, focused, inside, pressable, wordsIn } from '../support/inside.js';
import { folded, read, shownResults } from './results-on-a-page.js';

const INFLUENCE =
  'To what extent do you agree or disagree that you personally can influence decisions affecting your local area?';

async function unfoldAll(results: ResultsElement): Promise<void> {
  for (const each of allInside(results, 'summary')) each.click();
  await results.updateComplete;
}

/** Other results, in the place of the first. */
const instead =
  (other: unknown) =>
  async (results: ResultsElement): Promise<void> => {
    results.results = other;
    await read(results);
  };

const isCalled =
  (words: string) =>
  (at: HTMLElement): boolean =>
    wordsIn(at) === words;

const underTest: WidgetUnderTest<ResultsElement> = {
  tag: 'sayso-results',
  registeredBy: '/src/results/sayso-results.ts',
  describedBy: '/test/results/results-under-test.ts',
  ready: (place) => shownResults(place, { results: riverside }),

  interactions: [
    { name: 'everything is unfolded', reach: unfoldAll },
    {
      name: 'the tables are downloaded',
      reach: async (results) => {
        pressable(results, 'Download as CSV').click();
        await results.updateComplete;
      },
    },
    {
      name: 'it came to one question',
      reach: async (results) => {
        results.question = 'matters';
        await results.updateComplete;
      },
    },
    { name: 'an outcome has not come', reach: instead(overdue) },
    { name: 'too few have answered', reach: instead(tooFew) },
    { name: 'nothing has been released', reach: instead(nothingYet) },
  ],

  names: [
    { what: 'which question a table is about', role: 'table', name: INFLUENCE },
    { what: 'which answer a row is about', role: 'rowheader', name: 'Allotments' },
    { what: 'what is folded', role: 'DisclosureTriangle', name: 'Over time' },
    { what: 'what the button does', role: 'button', name: 'Download as CSV' },
  ],

  keyboardPath: [
    {
      does: 'unfold what is folded',
      keys: [{ tabTo: isCalled('Over time') }, 'Enter'],
      then: (results) => folded(results, 'Over time').open,
    },
    {
      does: 'fold it again',
      keys: ['Enter'],
      then: (results) => !folded(results, 'Over time').open,
    },
    {
      does: 'ask why something is hidden',
      keys: [{ tabTo: isCalled('Why is this hidden?') }, 'Space'],
      then: (results) => folded(results, 'Why is this hidden?').open,
    },
    {
      does: 'come to the download',
      keys: [{ tabTo: isCalled('Download as CSV') }],
      then: (results) => focused() === inside(results, '[part=download]'),
    },
  ],

  given: {
    // What was unfolded is all that a reader gives.
    step: (results) => allInside(results, 'section').length,
    answers: [
      {
        what: 'that the waves are unfolded',
        give: (results) => inside(results, '[part=waves] summary').click(),
        read: (results) => inside(results, '[part=waves]', HTMLDetailsElement).open,
        expected: true,
      },
    ],
    focus: (results) => inside(results, '[part=waves] summary'),
  },

  translated: [
    {
      what: 'the widget’s own words',
      read: (results) => wordsIn(inside(results, '[part=download]')),
      english: 'Download as CSV',
      welsh: 'Lawrlwytho fel CSV',
      urdu: 'فائل (CSV) ڈاؤن لوڈ کریں',
    },
    {
      what: 'the author’s words',
      read: (results) => wordsIn(inside(results, '[part=title]')),
      english: 'What Riverside said',
      welsh: 'Beth ddywedodd Riverside',
    },
  ],

  mistakes: [],
};

export default underTest;
