/** Where we go another way than survey-core on purpose: for the tests that compare, and for whoever asks why. */

/** An expression that comes to something else here than there. */
export interface Disagreement {
  readonly text: string;
  /** The answers that it reads. */
  readonly values: readonly unknown[];
  /** What it comes to there. `unread` where it cannot be read, `throws …` where evaluating it throws. */
  readonly there: string;
}

export interface Difference {
  /** What we do, for authors. */
  readonly what: string;
  readonly because: string;
  readonly covers: (disagreement: Disagreement) => boolean;
}

/** An object in which everything is empty. */
const isHollow = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => each === '');

export const EXPRESSION_DIFFERENCES: readonly Difference[] = [
  {
    what: 'Some expressions that SurveyJS cannot read can be read: both kinds of quotes in one text, hexadecimal letters, `(…) empty`, `null` alone.',
    because: 'They can mean only one thing, and a condition that cannot be read shows what it was to hide.',
    covers: ({ there }) => there === 'unread',
  },
  {
    what: 'Nothing that an expression is given makes it throw: what cannot be computed is null.',
    because: 'An exception would leave a resident with half a page.',
    covers: ({ there }) => there.startsWith('throws'),
  },
  {
    what: 'Texts in quotes and names keep `<>`, `=>`, `=<` and `equals` as they are.',
    because: 'SurveyJS replaces these everywhere, blindly.',
    covers: ({ text }) => /(['"{])[^'"}]*(<>|=>|=<|equals)[^'"}]*['"}]/.test(text),
  },
  {
    what: '0 and false can be contained: `0 notcontains 0` is false.',
    because: "In SurveyJS both `0 contains '0'` and `0 notcontains '0'` are true.",
    covers: ({ text }) => /notcontain/i.test(text),
  },
  {
    what: 'What is no date has no age, and an empty text or a list is no date.',
    because:
      'In SurveyJS its age is 0, an empty text next to a date is this very moment, and `[5]` is in May.',
    covers: ({ text }) => /(age|date|day|month|year)\(/i.test(text),
  },
  {
    what: 'A list with one number in it, next to another number, is added up like any list.',
    because: 'In SurveyJS `[5] + 1` is the text "51", and `[5, 5] + 1` is 11.',
    covers: ({ text, values }) =>
      text.includes('+') && (text.includes('[') || values.some((value) => Array.isArray(value))),
  },
  {
    what: 'Null as the first of several parameters is one of them.',
    because: 'In SurveyJS `count(null, 5)` counts nothing at all.',
    covers: ({ text }) => /[([]null,/.test(text),
  },
  {
    what: 'A function that gives nothing gives the same nothing as a question without an answer.',
    because: 'In SurveyJS only the former is equal to an empty list.',
    covers: ({ text, values }) =>
      /(InArray|iif|min|max|getYear)\(/.test(text) &&
      (text.includes('[]') || values.some((value) => Array.isArray(value) && !value.length)),
  },
  {
    what: 'An object in which everything is empty contains nothing.',
    because: 'In SurveyJS it contains what the words "[object Object]" have in them.',
    covers: ({ text, values }) => /contain|\*=|of/i.test(text) && values.some(isHollow),
  },
];
