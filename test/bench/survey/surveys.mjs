/** The surveys that every page shows, as SurveyJS JSON. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** A real definition in two languages, of 316 elements. It is no part of the project, and may not be there. */
const REAL = new URL(
  '../../../../shared/data/surveys/01-canada-ca--aia-eia-js--survey-enfr.json',
  import.meta.url,
);

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

/** The same questions, so many to a page. */
const paged = ({ title, pages: [{ elements }] }, toAPage) => ({
  title,
  pages: Array.from({ length: elements.length / toAPage }, (_, page) => ({
    name: `page${page + 1}`,
    elements: elements.slice(page * toAPage, (page + 1) * toAPage),
  })),
});

const asks = ({ type, elements = [] }) => (elements.length ? elements.some(asks) : type !== 'html');

/**
 * From its first page that asks something. What comes before is a welcome, in words alone, which says nothing of how soon
 * anybody can answer; it is the same for all who show it.
 */
const withoutWelcome = ({ pages, ...rest }) => ({
  ...rest,
  firstPageIsStarted: false,
  pages: pages.slice(pages.findIndex(asks)),
});

const read = async (url) => JSON.parse(await readFile(url, 'utf8'));

/** By name: `{title, pages, …}`. The real one is missing where it is not there. */
export async function surveys() {
  return {
    twelve: await read(FIXTURE),
    hundred: large('100 questions on a page', 100, ALL_KINDS),
    paged: paged(large('500 questions, ten to a page', 500, ALL_KINDS), 10),
    ...(existsSync(REAL) && { real: withoutWelcome(await read(REAL)) }),
    many: large('500 questions on a page', 500, ALL_KINDS),
    conditional: large('200 questions with a condition each', 200, FEW_CONTROLS, chained),
  };
}
