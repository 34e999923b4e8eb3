/**
 * `choicesFromQuestion`: choices that are those of another question, or only those that were or were not chosen there; or
 * the entries of a list that the resident made. The rules were measured on survey-core 2.5.38 (2026).
 */
import { choicesOf, commentName } from '../answer-values.js';
import { choiceOrder } from '../choice-order.js';
import type { Choice, ChoiceQuestion, Question, Survey } from '../definition.js';
import type { Scope } from '../expression/expression.js';
import { asText, equal, listed } from '../expression/values.js';
import { choiceStates, scopeOf } from '../page-states.js';
import { isRecord, property } from '../records.js';
import type { Properties } from '../reading/properties.js';
import type { ChoiceState, Session } from '../session-state.js';
import { isChoiceValue } from './by-url.js';
import { amongSpecial, distinct, offeredBy, stateBy } from './offering.js';
import type { Supplied, Supply } from './supply.js';

type Mode = 'all' | 'selected' | 'unselected';

/** Questions that are answered by choosing from a list of their own. */
const isChosen = (question: Question): question is ChoiceQuestion =>
  'choices' in question && question.type !== 'rating';

const sourceIn = ({ questions }: Survey, name: string): Question | undefined =>
  questions.find((each) => each.name === name);

/** The choices that a question shows, or would show if it did itself. */
const shownBy = (question: ChoiceQuestion, session: Session): readonly ChoiceState[] => {
  const scope = scopeOf(session);
  return choiceStates(
    question,
    question.supply?.now(scope).states ?? session.choices.get(question) ?? [],
    scope,
  );
};

/** What somebody wrote is not to be taken for a name in its turn. */
const asWritten = (words: string): string => words.replaceAll('{', '{\u2060');

/**
 * Reads `choicesFromQuestion`; undefined where there is none.
 *
 * @param own The choices in the definition. Of these only the special ones count where the other question has some.
 */
export function carriedSupply(from: Properties, own: readonly Choice[]): Supply | undefined {
  const name = from.word('choicesFromQuestion');
  if (!name) return undefined;
  const mode = (from.word('choicesFromQuestionMode') ?? 'all') as Mode;
  if (!/^(all|selected|unselected)$/.test(mode)) from.report('badValue', 'choicesFromQuestionMode', mode);
  // In the same row or entry: there are no choices by such a name here.
  if (/^(row|panel)\./i.test(name)) from.report('missingSource', 'choicesFromQuestion', name);
  const valuesFrom = from.word('choiceValuesFromQuestion');
  const textsFrom = from.word('choiceTextsFromQuestion');
  const order = choiceOrder(from.word('choicesOrder'));
  const hasOther = own.some(({ special }) => special === 'other');

  /** Made of words, and the same while those are. */
  let made = new Map<string, Choice>();
  const choicesOfWords = (all: readonly (readonly [value: unknown, text: unknown])[]): readonly Choice[] => {
    const before = made;
    made = new Map();
    return all.map(([value, given]) => {
      const text = asWritten(asText(given ?? value));
      const key = JSON.stringify([value, text]);
      const choice = before.get(key) ?? { value, text, exclusive: false };
      made.set(key, choice);
      return choice;
    });
  };

  function ofChosen(source: ChoiceQuestion, session: Session): readonly Choice[] {
    const value = listed(property(session.answers, source.name));
    const isChosenThere = (choice: Choice): boolean => value.some((each) => equal(each, choice.value));
    const shown = shownBy(source, session).flatMap(({ choice }) => (choice.special ? [] : choice));
    if (mode === 'all') return shown;
    const other = choicesOf(source).find(({ special }) => special === 'other');
    const words = property(session.answers, commentName(source.name));
    const wrote = mode === 'selected' && !hasOther && other && words && isChosenThere(other);
    return [
      ...shown.filter((choice) => isChosenThere(choice) === (mode === 'selected')),
      ...(wrote ? choicesOfWords([[other.value, words]]) : []),
    ];
  }

  function ofEntries(source: Question, session: Session): readonly Choice[] {
    const entries = listed(property(session.answers, source.name)).filter(isRecord);
    const first = 'elements' in source ? source.elements[0]?.name : undefined;
    return choicesOfWords(
      entries.flatMap((entry) => {
        const key = valuesFrom ?? first ?? Object.keys(entry)[0];
        const value = key === undefined ? key : property(entry, key);
        const text = textsFrom === undefined ? undefined : property(entry, textsFrom);
        return isChoiceValue(value) ? [[value, typeof text === 'object' ? undefined : text] as const] : [];
      }),
    );
  }

  /** Questions that take their choices from each other in a circle have none. */
  let isAsked = false;
  const carried = ({ session }: Scope): readonly Choice[] => {
    const source = session && sourceIn(session.survey, name);
    if (!source || isAsked) return [];
    isAsked = true;
    try {
      return distinct(isChosen(source) ? ofChosen(source, session) : ofEntries(source, session));
    } finally {
      isAsked = false;
    }
  };

  const fixed = (survey: Survey): readonly Choice[] | undefined => {
    const source = sourceIn(survey, name);
    if (!source || !isChosen(source) || isAsked) return undefined;
    isAsked = true;
    const there = source.supply ? source.supply.fixed(survey) : source.choices;
    isAsked = false;
    return (
      there && [
        ...there.filter(
          ({ special }) => !special || (special === 'other' && mode === 'selected' && !hasOther),
        ),
        ...own.filter(({ special }) => special),
      ]
    );
  };

  const now = (scope: Scope): Supplied => {
    const choices = carried(scope);
    const states = amongSpecial(own, choices, order, scope);
    return {
      status: choices.length ? 'ready' : states.length ? 'empty' : 'hidden',
      states,
      mayBeRequired: states.length > 0,
      offers: offeredBy,
    };
  };

  return {
    now,
    stateOf: stateBy(now),
    takes: isChoiceValue,
    fixed,
    known: (session) => [
      ...own,
      ...carried(scopeOf(session)),
      // Also what is not chosen there any more, for whoever looks at answers of another time.
      ...(fixed(session.survey) ?? []),
    ],
  };
}
