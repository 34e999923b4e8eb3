/** The surveys that every page shows, as SurveyJS JSON. */
import { readFile } from 'node:fs/promises';

const FIXTURE = new URL('../../fixtures/twelve-questions.json', import.meta.url);

const FREQUENCIES = ['Every day', 'Most days', 'Once a week', 'Once a month', 'Less often', 'Never'];

const AREAS = [
  'North',
  'North-east',
  'East',
  'South-east',
  'South',
  'South-west',
  'West',
  'North-west',
  'Centre',
  'Elsewhere',
];

/** One page of questions of some kinds, in turn. The first is always a line of text. */
const large = (title, count, kinds, change = (made) => made) => ({
  title,
  pages: [
    {
      name: 'all',
      elements: Array.from({ length: count }, (_, index) => {
        const made = {
          ...kinds[index % kinds.length],
          name: `q${index + 1}`,
          title: `${index + 1}. How do you get on with this?`,
        };
        return change(made, index);
      }),
    },
  ],
});

/** Some 11 elements a question in plain HTML. */
const ALL_KINDS = [
  { type: 'text' },
  { type: 'radiogroup', choices: FREQUENCIES },
  { type: 'checkbox', choices: FREQUENCIES },
  { type: 'dropdown', choices: AREAS },
];

const FEW_CONTROLS = [
  { type: 'text' },
  { type: 'radiogroup', choices: FREQUENCIES.slice(0, 4) },
  { type: 'comment' },
];

/**
 * Each question is asked only if the one before was answered, and all are, so
 * all show; emptying the first hides the second, whose kept answer shows the third.
 */
const chained = (made, index) => ({
  ...made,
  defaultValue: made.type === 'radiogroup' ? FREQUENCIES[0] : 'a',
  ...(index && { visibleIf: `{q${index}} notempty` }),
});

/** By name: `{title, pages, …}`. */
export async function surveys() {
  return {
    twelve: JSON.parse(await readFile(FIXTURE, 'utf8')),
    many: large('500 questions on a page', 500, ALL_KINDS),
    conditional: large('200 questions with a condition each', 200, FEW_CONTROLS, chained),
  };
}
