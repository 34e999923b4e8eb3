/**
 * The functions of the SurveyJS expression language that few surveys call: they load with the surveys that do. The
 * rules were measured on survey-core 2.5.38 (2026).
 */
import { commentName } from '../answer-values.js';
import type { Question } from '../definition.js';
import { visibleQuestions } from '../page-states.js';
import { problemsIn } from '../problems.js';
import { isRecord, property } from '../records.js';
import type { ItemState, Session } from '../session-state.js';
import { displayValue } from '../texts.js';
import { around, type Scope } from './expression.js';
import { difference, flat, FUNCTIONS, sum, type ExpressionFunction, type Functions } from './functions.js';
import { lookUp } from './look-up.js';
import { readExpression } from './parse-expression.js';
import { asNumber, asText, dateOf, isEmpty } from './values.js';

const extreme =
  (precedes: (a: number, b: number) => boolean) =>
  (parameters: readonly unknown[]): unknown => {
    const values = flat(parameters);
    return values.length ? values.reduce((best, value) => (precedes(value, best) ? value : best)) : undefined;
  };

const avg = (parameters: readonly unknown[]): number => sum(parameters) / (flat(parameters).length || 1);
const min = extreme((a, b) => a < b);
const max = extreme((a, b) => a > b);

/** Milliseconds. */
const LENGTHS: Readonly<Record<string, number>> = { hours: 3_600_000, minutes: 60_000, seconds: 1000 };

/** Days, hours, minutes and seconds have no sign; months and years have. */
function dateDiff([from, to, unit]: readonly unknown[]): number | null {
  if (!from || !to) return null;
  const [first, last] = [dateOf(from), dateOf(to)];
  const length = LENGTHS[unit as string];
  return length
    ? Math.ceil(Math.abs(Number(last) - Number(first)) / length)
    : difference(first, last, unit || 'days');
}

const PARTS = {
  days: 'Date',
  months: 'Month',
  years: 'FullYear',
  hours: 'Hours',
  minutes: 'Minutes',
  seconds: 'Seconds',
} as const;

function dateAdd([from, by, unit]: readonly unknown[]): Date | null {
  if (!from || by == null) return null;
  const date = dateOf(from);
  const part = PARTS[(unit || 'days') as 'days'];
  if (part) date[`set${part}`](date[`get${part}`]() + Number(by));
  return date;
}

/** Reads one part of a date: that of the first parameter, or today's. */
const part =
  (read: (date: Date) => number): ExpressionFunction =>
  ([date], { now }) =>
    read(date ? dateOf(date) : now());

const year = part((date) => date.getFullYear());

/** The objects in a list, or in the rows of a matrix, in which a field is filled and the filter is met. */
function filled(
  [list, field, filter]: readonly unknown[],
  scope: Scope,
  filterOperand: ((scope: Scope) => unknown) | undefined,
): Readonly<Record<string, unknown>>[] {
  const written = typeof filter === 'string' ? readExpression(filter, ALL_FUNCTIONS) : 0;
  const isMet = typeof written === 'object' ? (inner: Scope) => written.evaluate(inner) : filterOperand;
  return Object.values(list ?? {}).filter((item: unknown): item is Record<string, unknown> => {
    if (!isRecord(item) || isEmpty(property(item, field as string))) return false;
    const names = Object.fromEntries(
      Object.entries(item).map(([name, value]) => [name.toLowerCase(), value]),
    );
    return !isMet || isMet(around(scope, item, names)) === true;
  });
}

/** Works out one figure of a field in all objects of a list. */
const inArray =
  (figure: (values: readonly unknown[]) => unknown): ExpressionFunction =>
  (parameters, scope, operands) => {
    const [list, field] = parameters;
    return list && typeof field === 'string'
      ? figure(filled(parameters, scope, operands[2]).map((item) => asNumber(item[field])))
      : figure([]);
  };

const questionOf = ({ session }: Scope, name: unknown): Question | undefined =>
  session?.survey.questions.find((each) => each.name.toLowerCase() === asText(name).toLowerCase());

/** A property of a question: as the author wrote it, or how it stands at present. */
function propertyOf(scope: Scope, name: unknown, wanted: string): unknown {
  const question = questionOf(scope, name);
  const { session } = scope;
  if (!question || !session) return undefined;
  const state = visibleQuestions(session).find((each) => each.question === question);
  const value = lookUp(scope.values, question.name.toLowerCase());
  const present = {
    value,
    isVisible: state !== undefined,
    isReadOnly: state?.readOnly ?? question.readOnly,
    isRequired: state?.required ?? question.isRequired,
    isEmpty: isEmpty(value),
    displayValue: displayValue(session, question, session.survey.locale ?? ''),
  };
  return property<unknown>({ ...question, ...present }, wanted);
}

/** What is on a page, or in a panel, as it is shown. */
function itemsOf({ pages }: Session, name: unknown): readonly ItemState[] | undefined {
  const among = (items: readonly ItemState[]): readonly ItemState[] | undefined => {
    for (const item of items) {
      if (item.kind !== 'panel') continue;
      const found = item.panel.name === name ? item.items : among(item.items);
      if (found) return found;
    }
    return undefined;
  };
  // A page that was divided has its name several times.
  const parts = pages.filter(({ page }) => page.name === name);
  return parts.length ? parts.flatMap(({ items }) => items) : among(pages.flatMap(({ items }) => items));
}

/** By name; names are case-sensitive. `$` stands for `{$question.property}`. */
export const MORE_FUNCTIONS: Functions = {
  avg,
  min,
  max,
  count: (parameters) => flat(parameters).length,
  round(parameters) {
    const [value, digits] = flat(parameters);
    const scale = 10 ** (digits || 0);
    // 1.005 is stored as a little less.
    return typeof value === 'number' ? Math.round(value * scale * (1 + Number.EPSILON)) / scale : NaN;
  },
  getDate: ([date]) => (date ? dateOf(date) : null),
  currentDate: (_, { now }) => now(),
  trunc(parameters) {
    const [value, digits] = flat(parameters);
    const scale = 10 ** (digits || 0);
    // 1.15 * 100 would be 114.99999999999999.
    return typeof value === 'number' ? Math.trunc(Number((value * scale).toPrecision(15))) / scale : NaN;
  },
  dateDiff,
  diffDays: ([from, to]) => (from && to ? difference(dateOf(from), dateOf(to), 'days') : 0),
  dateAdd,
  currentYear: (_, scope) => year([], scope, []),
  getYear: ([date], scope) => (date ? year([date], scope, []) : undefined),
  year,
  month: part((date) => date.getMonth() + 1),
  day: part((date) => date.getDate()),
  weekday: part((date) => date.getDay()),
  substring([text, start, end]) {
    const [first, last] = [asNumber(start), asNumber(end)];
    return typeof text === 'string' && typeof first === 'number'
      ? text.substring(first, typeof last === 'number' ? last : undefined)
      : '';
  },
  sumInArray: inArray(sum),
  avgInArray: inArray(avg),
  minInArray: inArray(min),
  maxInArray: inArray(max),
  countInArray: inArray((values) => values.length),
  getComment: ([name], { values }) => values.get(commentName(asText(name)).toLowerCase()),
  displayValue: ([name], scope) => propertyOf(scope, name, 'displayValue'),
  propertyValue: ([name, wanted], scope) => propertyOf(scope, name, asText(wanted)),
  isDisplayMode: (_, { session }) => session?.survey.pages.every(({ readOnly }) => readOnly),
  isContainerReady([name], { session }) {
    const items = session && itemsOf(session, name);
    return items !== undefined && !problemsIn(session!, items).length;
  },
  $([path], scope) {
    const [, subject = '', wanted = ''] = /^\$([^.]*)\.(.*)/s.exec(asText(path)) ?? [];
    const here = scope.values.get(`$${subject}`.toLowerCase());
    return isRecord(here) ? property(here, wanted) : propertyOf(scope, subject, wanted);
  },
};

/** All functions that the language has. */
export const ALL_FUNCTIONS: Functions = { ...FUNCTIONS, ...MORE_FUNCTIONS };
