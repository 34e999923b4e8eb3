/** `expression`: a value that is worked out from answers, shown, and sent with them. */
import type { ComputedQuestion, LocalisedText } from '../definition.js';
import type { Expression } from '../expression/expression.js';
import { asText, dateOf, isEmpty } from '../expression/values.js';
import { defined } from '../records.js';
import { storedDate } from '../stored-date.js';
import type { Kind, QuestionReader } from './kind.js';

/** How a value is written, by the names that SurveyJS has for it (survey-core 2.5.38, 2026). */
interface Format {
  readonly displayStyle: 'none' | 'decimal' | 'currency' | 'percent' | 'date';
  readonly currency: string;
  readonly maximumFractionDigits?: number;
  readonly minimumFractionDigits?: number;
  readonly useGrouping: boolean;
  /** Words around the value, which stands for `{0}`. */
  readonly format?: LocalisedText;
}

const STYLES = /^(none|decimal|currency|percent|date)$/;

function formatted(value: unknown, language: string, { displayStyle, ...options }: Format): string {
  // As it is stored, as dates are everywhere in the model: who shows it has the names of the months.
  if (displayStyle === 'date') {
    const date = dateOf(value);
    return Number.isNaN(Number(date)) ? asText(value) : (storedDate(date, 'date') ?? asText(value));
  }
  return typeof value === 'number' && displayStyle !== 'none'
    ? value.toLocaleString(language, { style: displayStyle, ...options })
    : asText(value);
}

const computed: Kind = {
  words(question, value, { language, text }) {
    if (isEmpty(value)) return undefined;
    const { format } = question as object as { readonly format: Format };
    const written = formatted(value, language, format);
    return format.format ? text(format.format).replaceAll('{0}', () => written) : written;
  },
};

/** An expression whose numbers are rounded. Nothing is infinite. */
const rounded = (expression: Expression, precision: number): Expression => ({
  ...expression,
  evaluate(scope) {
    const value = expression.evaluate(scope);
    if (typeof value !== 'number') return value;
    if (!Number.isFinite(value)) return undefined;
    return precision < 0 ? value : Number(value.toFixed(precision));
  },
});

/** A number of decimals that JavaScript can write; undefined where none is asked for. */
const digits = (number: number | undefined): number | undefined =>
  number === undefined || number < 0 ? undefined : Math.min(20, number);

/** A code that can be a currency; SurveyJS's own default otherwise. */
export const currencyCode = (code: string | undefined): string =>
  /^[a-z]{3}$/i.test(code ?? '') ? code! : 'USD';

/** @param look What else its kind has, such as a template. */
export const computedReader =
  (look: Kind = {}): QuestionReader =>
  (from): Partial<ComputedQuestion> & { readonly format: Format } => {
    const expression = from.expression('expression');
    const style = from.word('displayStyle') ?? 'none';
    if (!STYLES.test(style)) from.report('badValue', 'displayStyle', style);
    const maximum = digits(from.number('maximumFractionDigits'));
    const minimum = digits(from.number('minimumFractionDigits'));
    return {
      type: 'computed',
      ...(expression && { expression: rounded(expression, digits(from.number('precision')) ?? -1) }),
      // Nobody is asked for it.
      isRequired: false,
      readOnly: true,
      kind: { ...computed, ...look },
      format: defined<Format>({
        displayStyle: (STYLES.test(style) ? style : 'none') as 'none',
        currency: currencyCode(from.word('currency')),
        maximumFractionDigits: maximum,
        // `Intl` throws where the least is more than the most.
        minimumFractionDigits: minimum && Math.min(minimum, maximum ?? minimum),
        useGrouping: from.flag('useGrouping', true),
        format: from.text('format'),
      }),
    };
  };
