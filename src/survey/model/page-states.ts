/** What a survey shows, given the answers. */
import { commentName, isNumeric, takesWords } from './answer-values.js';
import type { Answers, ChoiceQuestion, Item, Page, Panel, Question, TextQuestion } from './definition.js';
import { around, type Expression, type Scope } from './expression/expression.js';
import { evaluate, holds } from './expression/results.js';
import { property } from './records.js';
import type { ChoiceState, ItemState, PageState, QuestionState, Session } from './session-state.js';
import { storedDate } from './stored-date.js';

/** What expressions of a survey can see. */
export const scopeOf = (session: Session): Scope => ({
  values: session.values,
  now: session.environment.now,
  results: session.results,
  session,
});

/** The states of questions, those inside panels too. */
export const questionsIn = (items: readonly ItemState[]): QuestionState[] =>
  items.flatMap((item) =>
    item.kind === 'panel' ? questionsIn(item.items) : item.kind === 'question' ? item : [],
  );

/** The states of questions on every page. */
export const visibleQuestions = ({ pages }: Session): QuestionState[] =>
  pages.flatMap(({ items }) => questionsIn(items));

/** Whether a condition is met; without one, what is said otherwise. */
export const met = (condition: Expression | undefined, scope: Scope, otherwise = true): boolean =>
  condition ? holds(condition, scope) : otherwise;

const isRequired = ({ requiredIf, isRequired }: Question | Panel | Page, scope: Scope): boolean =>
  isRequired || met(requiredIf, scope, false);

/** Without the choices that are hidden. The conditions for all choices are about the ordinary ones. */
export function choiceStates(
  question: Question,
  states: readonly ChoiceState[],
  scope: Scope,
): readonly ChoiceState[] {
  const { choicesVisibleIf, choicesEnableIf } = question as Partial<ChoiceQuestion>;
  if (
    !choicesVisibleIf &&
    !choicesEnableIf &&
    states.every(({ choice }) => !choice.visibleIf && !choice.enableIf)
  )
    return states;
  return states.flatMap((state) => {
    const {
      choice: { visibleIf, enableIf, special, value: item },
      choice,
    } = state;
    const own = around(scope, choice, { item, choice: item, $item: choice });
    if (!met(visibleIf, own) || !(special || met(choicesVisibleIf, own))) return [];
    const enabled = met(enableIf, own) && (special !== undefined || met(choicesEnableIf, own));
    return enabled ? state : { choice, enabled };
  });
}

/** What of an answer can be chosen at present. The rest is kept, and comes back with its choices. */
function offered(question: Question, value: unknown, choices: readonly ChoiceState[]): unknown {
  if (!('choices' in question)) return value;
  const isOffered = (each: unknown): boolean => choices.some(({ choice }) => choice.value === each);
  if (!Array.isArray(value)) return isOffered(value) ? value : undefined;
  const left = value.filter(isOffered);
  return left.length === value.length ? value : left.length ? left : undefined;
}

function limit(
  question: Question,
  fixed: number | string | undefined,
  expression: Expression | undefined,
  scope: Scope,
): number | string | undefined {
  const value = (expression && evaluate(expression, scope)) ?? fixed;
  if (value == null) return undefined;
  const { inputType } = question as TextQuestion;
  if (value instanceof Date) return storedDate(value, inputType);
  if (isNumeric(question)) return Number.isNaN(Number(value)) ? undefined : Number(value);
  return inputType === 'date' ? (value as string).slice?.(0, 10) : (value as string);
}

/** A question's state, but for whether it shows: with its answer, and what was typed for it, among those of others. */
export function questionState(
  question: Question,
  { answers, entries }: Pick<Session, 'answers' | 'entries'>,
  choices: readonly ChoiceState[] | undefined,
  scope: Scope,
  readOnly: boolean,
): QuestionState {
  const { name } = question;
  const { min, max, minExpression, maxExpression } = question as Partial<TextQuestion>;
  const visible = choiceStates(question, choices ?? [], scope);
  const given = property(answers, name);
  const comment = takesWords(question, 'other') ? commentName(name) : '';
  const state: QuestionState = {
    kind: 'question',
    question,
    value: offered(question, given, visible),
    comment: ((comment && (property(entries, comment) ?? property(answers, comment))) ?? '') as string,
    entry: property(entries, name),
    required: isRequired(question, scope),
    readOnly,
    min: limit(question, min, minExpression, scope),
    max: limit(question, max, maxExpression, scope),
    choices: visible,
  };
  return (question as Partial<ChoiceQuestion>).supply?.stateOf(state, given, scope) ?? state;
}

/** Whether a question's state comes of nothing but what was answered and typed there: no expression has a part in it. */
export const isPlain = (question: Question): boolean => {
  const { requiredIf, minExpression, maxExpression } = question as Partial<TextQuestion>;
  const { choices = [], choicesVisibleIf, choicesEnableIf, supply } = question as Partial<ChoiceQuestion>;
  return (
    !question.kind &&
    !supply &&
    ![requiredIf, minExpression, maxExpression, choicesVisibleIf, choicesEnableIf].some(Boolean) &&
    choices.every(({ visibleIf, enableIf }) => !visibleIf && !enableIf)
  );
};

/** The end of a name that `commentName` made. */
const COMMENT = new RegExp(`${commentName('')}$`);

/** Names of questions whose answer, typed words or words besides are not what they were. */
function namesTouched(session: Session, last: Session): ReadonlySet<string> {
  const names = new Set<string>();
  const compare = (now: Session['entries'] | Answers, before: typeof now): void => {
    for (const key of now === before ? [] : Object.keys({ ...before, ...now }))
      if (property<unknown>(now, key) !== property<unknown>(before, key))
        names.add(key).add(key.replace(COMMENT, ''));
  };
  compare(session.answers, last.answers);
  compare(session.entries, last.entries);
  return names;
}

/** States by what they are the state of, to be changed: copied from those of before only once something differs, for an answer leaves most as they are. */
class ChangingStates {
  readonly #before: Session['states'];
  #own: Map<object, object> | undefined;

  constructor(before: Session['states']) {
    this.#before = before;
  }

  get all(): Session['states'] {
    return this.#own ?? this.#before;
  }

  /** The state to use from now on: the one from before, where nothing in it is different. */
  keep<T extends object>(of: object, now: T): T {
    const last = this.#before.get(of) as T | undefined;
    let state = last ?? now;
    // Once for each question and answer, so it is a loop.
    for (const key in now) if (!sameList(state[key], now[key])) state = now;
    if (state !== last) (this.#own ??= new Map(this.#before)).set(of, state);
    return state;
  }

  /** What is hidden has no state, nor has anything in it. */
  drop(of: Item | Page): void {
    if (this.all.has(of)) (this.#own ??= new Map(this.#before)).delete(of);
    if ('elements' in of) for (const each of of.elements) this.drop(each);
  }
}

/**
 * The states of the pages that have something to show, and of everything on them. States in which nothing changed stay
 * the same objects.
 *
 * @param last What `session` came of, whose states these are until now.
 */
export function pageStates(session: Session, last: Session): Pick<Session, 'pages' | 'states'> {
  const { survey, choices, plain } = session;
  const { states: before } = last;
  const states = new ChangingStates(before);
  const scope = scopeOf(session);

  const touched = namesTouched(session, last);
  /** The state that a question has still, found without making it anew: an answer leaves most as they are. */
  const standing = (item: Item, readOnly: boolean): ItemState | undefined => {
    const state = before.get(item) as QuestionState | undefined;
    const stands = state?.readOnly === readOnly && plain.has(item as Question) && !touched.has(item.name);
    return stands ? state : undefined;
  };

  const isVisible = (element: Item | Page): boolean =>
    survey.reactions?.shows(element, scope) ?? met(element.visibleIf, scope, element.visible);
  const isReadOnly = ({ enableIf, readOnly }: Item | Page): boolean => readOnly || !met(enableIf, scope);
  const stateOf = (item: Item, readOnlyHere: boolean, readOnly: boolean): ItemState =>
    item.type === 'panel'
      ? {
          kind: 'panel',
          panel: item,
          required: isRequired(item, scope),
          items: itemStates(item, readOnlyHere),
        }
      : item.type === 'html'
        ? { kind: 'html', html: item }
        : item.type === 'unsupported'
          ? { kind: 'unsupported', unsupported: item }
          : questionState(item, session, choices.get(item), scope, readOnly);
  const itemStates = (holder: Page | Panel, above = false): ItemState[] => {
    const readOnlyHere = above || isReadOnly(holder);
    const items: ItemState[] = [];
    // Once for each question and answer, so it is a loop.
    for (const item of holder.elements) {
      if (!isVisible(item)) {
        states.drop(item);
        continue;
      }
      const readOnly = readOnlyHere || isReadOnly(item);
      const stands = standing(item, readOnly);
      const state = stands ?? stateOf(item, readOnlyHere, readOnly);
      const isNothing =
        state.kind === 'panel' ? !state.items.length : (state as QuestionState).supplied === 'hidden';
      if (isNothing) states.drop(item);
      else items.push(stands ?? states.keep(item, state));
    }
    return items;
  };

  const pages = survey.pages.flatMap((page): PageState | [] => {
    const items = isVisible(page) ? itemStates(page) : [];
    if (items.length) return states.keep(page, { page, required: isRequired(page, scope), items });
    states.drop(page);
    return [];
  });
  return { pages, states: states.all };
}

/** Whether two values are the same, or lists of the same. */
const sameList = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((item, index) => item === b[index]));
