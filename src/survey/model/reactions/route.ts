/** What triggers show, hide and leave out. */
import type { Item, Page, Survey } from '../definition.js';
import { around, type Expression, type Scope } from '../expression/expression.js';
import { evaluate } from '../expression/results.js';
import type { Reactions } from './reactions.js';

/** Pages, panels and questions that are shown while a condition is met, and only then. */
export interface Showing {
  readonly names: readonly string[];
  readonly when: Expression;
}

/** Where to go on from the page on which a condition is met: to the page of an element, or to the end. */
export interface Route {
  readonly when: Expression;
  readonly goto?: string;
}

/** The names of everything on a page, in lower case. */
const namesOn = (items: readonly Item[]): string[] =>
  items.flatMap((item) => [
    item.name.toLowerCase(),
    ...(item.type === 'panel' ? namesOn(item.elements) : []),
  ]);

/**
 * Pages that a trigger skips, or that come after the one on which it ends the survey, are left out for as long as its
 * condition is met. In SurveyJS they are only passed over: there, their answers are sent all the same.
 */
export function elementsShown(
  pages: Survey['pages'],
  calculatedValues: Survey['calculatedValues'],
  showing: readonly Showing[],
  routes: readonly Route[],
): Reactions['shows'] {
  // From the back, as a page that was divided has its name several times, and begins with the first.
  const pageOf = new Map(
    pages
      .flatMap(({ name, elements }, index) =>
        [name.toLowerCase(), ...namesOn(elements)].map((each): [string, number] => [each, index]),
      )
      .reverse(),
  );

  /** The names of questions that an expression reads, also by way of computed values. */
  const questionsRead = (expression: Expression, seen = new Set<string>()): string[] =>
    expression.inputs.flatMap((name) => {
      if (seen.has(name)) return [];
      seen.add(name);
      const computed = calculatedValues.find((each) => each.name.toLowerCase() === name);
      return computed ? questionsRead(computed.expression, seen) : pageOf.has(name) ? name : [];
    });

  const ways = routes.map(({ when, goto }) => {
    const names = questionsRead(when);
    return {
      when,
      names,
      to: goto === undefined ? pages.length : (pageOf.get(goto.toLowerCase()) ?? 0),
      sources: [...new Set(names.map((name) => pageOf.get(name)!))].sort((a, b) => a - b),
    };
  });

  /** The first page with whose answers, and those before it, the condition is met. */
  const sourceOf = ({ when, names, sources }: (typeof ways)[number], scope: Scope): number | undefined =>
    sources.find((source) => {
      const later = names.filter((name) => pageOf.get(name)! > source);
      const known = later.length
        ? around(scope, pages[source]!, Object.fromEntries(later.map((name) => [name, undefined])))
        : scope;
      return evaluate(when, known) === true;
    });

  return (element: Item | Page, scope) => {
    const name = element.name.toLowerCase();
    const index = element.type === 'page' ? pages.findIndex(({ id }) => id === element.id) : -1;
    const isPassed = ways.some((way) => {
      if (index < 1 || index >= way.to) return false;
      const source = sourceOf(way, scope);
      return source !== undefined && source < index;
    });
    if (isPassed) return false;
    const decides = showing.findLast(({ names }) => names.some((each) => each.toLowerCase() === name));
    return decides && evaluate(decides.when, scope) === true;
  };
}
