import { choosesOther, isBlank, takesWords } from './answer-values.js';
import type { CheckboxQuestion, LocalisedText, TextQuestion, Validator } from './definition.js';
import type { Scope } from './expression/expression.js';
import { holds } from './expression/results.js';
import { asText, listed } from './expression/values.js';
import { questionsIn, scopeOf } from './page-states.js';
import type { Problem, ProblemCode } from './problem.js';
import { readEntry } from './read-entry.js';
import { defined } from './records.js';
import type { ItemState, PageState, PanelState, QuestionState, Session } from './session-state.js';

/** Everything but the name and id of what it is about. */
interface Finding {
  readonly code: ProblemCode;
  readonly text?: LocalisedText | undefined;
  readonly limit?: number | string | undefined;
  readonly parts?: Problem['parts'] | undefined;
}

/** What looks like each kind of text. Lenient on purpose: the address or number that is wrongly refused is an answer lost. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  email: /^[^\s@]+@[^\s@]+\.[^\s@.]+$/,
  url: /^(https?:\/\/)?[^\s/:?#@]+\.[^\s/:?#@.]{2,}([:/?#]\S*)?$/i,
  tel: /^(\D*\d){3}[\d\s().+/\u2013-]*(e?xt?\.?\s*\d+)?$/i,
};

/** Below or above a limit: of a number, a date or time as stored, a length or a count. */
function beyond(
  value: unknown,
  least: unknown,
  most: unknown,
  codes: readonly [ProblemCode, ProblemCode],
  texts: readonly (LocalisedText | undefined)[] = [],
): Finding | undefined {
  const index = [
    [least, value],
    [value, most],
  ].findIndex(([a, b]) => typeof a === typeof b && (a as number) > (b as number));
  return index < 0
    ? undefined
    : { code: codes[index]!, limit: (index ? most : least) as number, text: texts[index] };
}

/** Whether one of the author's rules is broken. All but expressions are about answers that are there. */
function broken(validator: Validator, value: unknown, scope: Scope): Finding | boolean | undefined {
  if (validator.type === 'expression') return !holds(validator.expression, scope);
  if (value === undefined) return false;
  const matches = (pattern: RegExp): boolean => listed(value).every((each) => pattern.test(each as string));
  switch (validator.type) {
    case 'regex':
      return !matches(validator.regex);
    case 'email':
      return !matches(FORMATS['email']!);
    case 'numeric':
      return Number.isNaN(Number(value))
        ? { code: 'notANumber' }
        : beyond(Number(value), validator.minValue, validator.maxValue, ['min', 'max']);
    case 'answercount':
      return beyond(listed(value).length, validator.minCount, validator.maxCount, ['tooFew', 'tooMany']);
    case 'text':
      return !validator.allowDigits && /\d/.test(value as string)
        ? { code: 'digits' }
        : beyond(asText(value).length, validator.minLength, validator.maxLength, ['tooShort', 'tooLong']);
  }
}

/** The first thing wrong with an answer: missing, then its form, then its limits, then the author's rules. */
function findingIn(
  { question, value, comment, entry, required, min, max }: QuestionState,
  scope: Scope,
): Finding | undefined {
  const { minSelected, maxSelected, choices } = question as Partial<CheckboxQuestion>;
  const { inputType = '', maxLength, step, minErrorText, maxErrorText } = question as Partial<TextQuestion>;
  const isMissing = value === undefined || (typeof value === 'string' && isBlank(value));
  let found: Finding | undefined;
  if (isMissing) {
    const { code, parts } = entry === undefined ? {} : readEntry(question, entry);
    if (code) return { code, parts };
    if (required) return { code: 'required', text: question.requiredErrorText };
  } else if (choosesOther(question, value) && isBlank(comment)) {
    return {
      code: 'otherEmpty',
      text: (question as Partial<CheckboxQuestion>).otherErrorText,
      parts: ['other'],
    };
  } else if (typeof value === 'number') {
    found = beyond(value, min, max, ['min', 'max'], [minErrorText, maxErrorText]);
    // A step of whole numbers from a whole number asks for whole numbers. Other steps are advice.
    if (!found && Number.isInteger(step) && !((min as number) % 1) && value % 1)
      return { code: 'notAWholeNumber' };
  } else if (typeof value === 'string') {
    if (FORMATS[inputType]?.test(value) === false) return { code: inputType as 'email' };
    found =
      beyond(value, min, max, ['min', 'max'], [minErrorText, maxErrorText]) ??
      beyond(value.length, 0, maxLength, ['tooShort', 'tooLong']);
  } else if (
    question.type !== 'composite' &&
    !choices?.some((choice) => choice.exclusive && listed(value).includes(choice.value))
  ) {
    found = beyond(listed(value).length, minSelected, maxSelected, ['tooFew', 'tooMany']);
  }
  if (found) return found;
  const words = takesWords(question, value) ? comment.length : 0;
  const tooLong = beyond(words, 0, scope.session?.survey.maxCommentLength, ['tooShort', 'tooLong']);
  if (tooLong) return { ...tooLong, parts: ['other'] };
  for (const validator of question.validators) {
    const result = broken(validator, isMissing ? undefined : value, scope);
    if (result)
      return { ...(result === true ? { code: validator.type as 'regex' } : result), text: validator.text };
  }
  return undefined;
}

/** Nothing, or the finding as a problem. */
const problems = (
  { name, id }: { readonly name: string; readonly id: string },
  finding: Finding | false | undefined,
): Problem[] => (finding ? [defined<Problem>({ name, id, ...finding })] : []);

/** What is wrong in a page or panel, which may itself want at least one answer. */
const within = (
  holder: PageState['page'] | PanelState['panel'],
  required: boolean,
  items: readonly ItemState[],
  scope: Scope,
): Problem[] => [
  ...problems(
    holder,
    required &&
      questionsIn(items).every(({ value }) => value === undefined) && {
        code: 'required',
        text: holder.requiredErrorText,
      },
  ),
  ...among(items, scope),
];

/** What is wrong with an answer: with its parts where it has some, otherwise with the whole of it. */
function inQuestion(state: QuestionState, around: Scope): Problem[] {
  const { question, scope = around } = state;
  const { session } = scope;
  const parts = (session && question.kind?.parts?.(state, session)) ?? [];
  const inParts = parts.flatMap((part) => (part.readOnly ? [] : inQuestion(part, scope)));
  const found = inParts.length ? inParts : (question.kind?.problems?.(state, parts) ?? []);
  return found.length
    ? found.map((problem) => ({ ...problem, name: question.name }))
    : problems(question, findingIn(state, scope));
}

const among = (items: readonly ItemState[], scope: Scope): Problem[] =>
  items.flatMap((item) =>
    item.kind === 'panel'
      ? within(item.panel, item.required, item.items, scope)
      : item.kind === 'question' && !item.readOnly
        ? inQuestion(item, scope)
        : [],
  );

/**
 * What keeps the answers inside from being taken, in the order in which they
 * are asked: one problem a question at most. What cannot be changed has none.
 *
 * @param items A page's or panel's.
 */
export function problemsIn(session: Session, items: readonly ItemState[]): readonly Problem[] {
  const scope = scopeOf(session);
  const page = session.pages.find((each) => each.items === items);
  return page ? within(page.page, page.required, items, scope) : among(items, scope);
}
