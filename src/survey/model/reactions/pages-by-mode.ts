/** How many questions stand on a page, where the author does not leave it to the pages of the definition. */
import type { Item, Page, Panel } from '../definition.js';
import type { Properties } from '../reading/properties.js';

type PageMode = 'singlePage' | 'questionPerPage';

/** Reads `questionsOnPageMode`, and what it was before there was that; undefined where pages stay as they are. */
export function readPageMode(from: Properties): PageMode | undefined {
  const word = from.word('questionsOnPageMode');
  if (word === 'singlePage' || (!word && from.flag('isSinglePage'))) return 'singlePage';
  // With an input a page, SurveyJS takes panels and matrices apart as well. What belongs together stays together here.
  return word === 'questionPerPage' || word === 'inputPerPage' ? 'questionPerPage' : undefined;
}

/** Words and computed values between questions go with the question that follows, and at the end with the one before. */
function inSteps(elements: readonly Item[]): readonly (readonly Item[])[] {
  const steps: Item[][] = [];
  let words: Item[] = [];
  for (const element of elements) {
    if (element.type === 'html' || element.type === 'computed') {
      words.push(element);
    } else {
      steps.push([...words, element]);
      words = [];
    }
  }
  if (words.length) {
    const last = steps.at(-1);
    if (last) last.push(...words);
    else steps.push(words);
  }
  return steps;
}

/**
 * A page for each question or panel, all by the name of the page that they were, so that triggers still mean them all.
 * One that wants an answer to any of its questions stays whole: apart, each would be wanted.
 */
function pageEach(page: Page): readonly Page[] {
  const steps = inSteps(page.elements);
  if (page.isRequired || page.requiredIf || steps.length < 2) return [page];
  return steps.map((elements, index) => ({
    ...page,
    elements,
    ...(index > 0 && { id: `${page.id}-${index + 1}` }),
  }));
}

/** A page as a group of a larger one. */
const asPanel = ({ afterCheck: _, ...page }: Page): Panel => ({ ...page, type: 'panel' });

/** All on one page; what comes after "Check your answers" keeps its own. */
function together(pages: readonly Page[]): readonly Page[] {
  const at = pages.findIndex(({ afterCheck }) => afterCheck);
  const before = at < 0 ? pages : pages.slice(0, at);
  const [first] = before;
  if (!first || before.length < 2) return pages;
  const { id, name, path } = first;
  const whole: Page = {
    ...{ type: 'page', id: `${id}-all`, name, path, visible: true, readOnly: false, isRequired: false },
    elements: before.map(asPanel),
  };
  return [whole, ...pages.slice(before.length)];
}

/**
 * The pages that residents go through. The questions themselves, their ids and their paths stay as they are.
 *
 * @param mode Undefined leaves the pages of the definition.
 */
export const pagesByMode = (pages: readonly Page[], mode: PageMode | undefined): readonly Page[] =>
  mode === 'singlePage' ? together(pages) : mode ? pages.flatMap(pageEach) : pages;

/**
 * With `firstPageIsStarted` the first page is there to begin on, with words of its own on the button. Every first page
 * here says how many questions there are and how long they take, so it needs nothing else; and it counts as a page.
 */
export function withStart(pages: readonly Page[], from: Properties): readonly Page[] {
  const begins = from.flag('firstPageIsStarted') || from.flag('firstPageIsStartPage');
  const next = begins && from.text('startSurveyText');
  const [first, ...rest] = pages;
  return next && first ? [{ ...first, next }, ...rest] : pages;
}
