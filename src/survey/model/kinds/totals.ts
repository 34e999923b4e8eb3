/** What the columns of a table come to. Rules measured on survey-core 2.5.38 (2026). */
import type { Answers, LocalisedText } from '../definition.js';
import { around, type Expression, type Scope } from '../expression/expression.js';
import { evaluate } from '../expression/results.js';
import { asNumber, asText, isEmpty } from '../expression/values.js';
import type { Properties } from '../reading/properties.js';
import { defined, property } from '../records.js';
import { currencyCode } from './computed.js';

type Figure = 'sum' | 'count' | 'min' | 'max' | 'avg';

export interface Total {
  /** The column. */
  readonly name: string;
  readonly title: LocalisedText;
  readonly figure?: Figure;
  /** Instead of a figure; may read those of other columns as `{totalRow.cost}`. */
  readonly expression?: Expression;
  /** Words around it, which stands for `{0}`. */
  readonly format?: LocalisedText;
  readonly currency?: string;
}

const FIGURES: Readonly<Record<Figure, (numbers: readonly number[]) => number>> = {
  sum: (numbers) => numbers.reduce((sum, each) => sum + each, 0),
  count: (numbers) => numbers.length,
  min: (numbers) => (numbers.length ? Math.min(...numbers) : 0),
  max: (numbers) => (numbers.length ? Math.max(...numbers) : 0),
  avg: (numbers) => (numbers.length ? FIGURES.sum(numbers) / numbers.length : 0),
};

/** The name under which they are sent, and read in expressions. */
export const totalsName = (name: string): string => `${name}-total`;

/** The total of a column, if it has one. */
export function readTotal(from: Properties, name: string, title: LocalisedText): Total | undefined {
  const figure = from.word('totalType') ?? 'none';
  const isFigure = Object.hasOwn(FIGURES, figure);
  if (!isFigure && figure !== 'none') from.report('badValue', 'totalType', figure);
  const expression = from.expression('totalExpression');
  const currency =
    from.word('totalDisplayStyle') === 'currency' ? currencyCode(from.word('totalCurrency')) : undefined;
  if (!isFigure && !expression) return undefined;
  return defined<Total>({
    ...{ name, title, expression, currency },
    figure: isFigure ? (figure as Figure) : undefined,
    format: from.text('totalFormat'),
  });
}

/** A total in words. */
export function totalWords(
  { format, currency }: Total,
  value: unknown,
  language: string,
  text: (text: LocalisedText) => string,
): string {
  const written =
    typeof value === 'number'
      ? value.toLocaleString(language, currency ? { style: 'currency', currency } : {})
      : asText(value);
  return format ? text(format).replaceAll('{0}', () => written) : written;
}

/** Every total, by column. What comes to nothing is left out. */
export function totalsOf(totals: readonly Total[], rows: readonly Answers[], scope: Scope): Answers {
  const figures = Object.fromEntries(
    totals.flatMap(({ name, figure }) => {
      if (!figure) return [];
      const values = rows.map((row) => asNumber(property(row, name))).filter((value) => !isEmpty(value));
      const numbers = values.filter((value): value is number => typeof value === 'number');
      // 0.1 + 0.2 would be 0.30000000000000004.
      const result = Number(
        FIGURES[figure](figure === 'count' ? values.map(Number) : numbers).toPrecision(12),
      );
      return [[name, result] as const];
    }),
  );
  return totals.reduce((known: Answers, total) => {
    const value = total.expression && evaluate(total.expression, around(scope, total, { totalrow: known }));
    return isEmpty(value) ? known : { ...known, [total.name]: value };
  }, figures);
}
