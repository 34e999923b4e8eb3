/**
 * `choicesFromQuestion`: choices that are those of another question, or only those that were or were not chosen there; or
 * the entries of a list that the resident made. The rules were measured on survey-core 2.5.38 (2026).
 */
import { choicesOf, commentName } from '../answer-values.js';
import { choiceOrder } from '../choice-order.js';
import type { Choice, ChoiceQuestion, Survey } from '../definition.js';
import type { Scope } from '../expression/expression.js';
import { asText, equal, listed } from '../expression/values.js';
import { scopeOf } from '../page-states.js';
import { isRecord, property } from '../records.js';
import type { Properties } from '../reading/properties.js';
import type { Session } from '../session-state.js';
import { isChoiceValue } from './by-url.js';
import { amongSpecial, distinct, offeredBy, stateBy } from './offering.js';
import { isChosen, isList, shownBy, sourceAt, sourceIn, stateOf, type Source } from './source.js';
import type { Supplied, Supply } from './supply.js';

type Mode = 'all' | 'selected' | 'unselected';

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
  const valuesFrom = from.word('choiceValuesFromQuestion');
  const textsFrom = from.word('choiceTextsFromQuestion');
  const order = choiceOrder(from.word('choicesOrder'));
  const hasOther = own.some(({ special }) => special === 'other');

  /** By place, those that are made of words: the same while the words are. */
  const made = new WeakMap<object, ReadonlyMap<string, Choice>>();
  const choicesOfWords = (
    { results }: Scope,
    all: readonly (readonly [value: unknown, text: unknown])[],
  ): readonly Choice[] => {
    const place = results ?? from;
    const before = made.get(place);
    const now = new Map<string, Choice>();
    made.set(place, now);
    return all.map(([value, given]) => {
      const text = asWritten(asText(given ?? value));
      const key = JSON.stringify([value, text]);
      const choice = before?.get(key) ?? { value, text, exclusive: false };
      now.set(key, choice);
      return choice;
    });
  };

  function ofChosen(question: ChoiceQuestion, source: Source, session: Session): readonly Choice[] {
    const { answers, scope } = source;
    const value = listed(property(answers, question.name));
    const isChosenThere = (choice: Choice): boolean => value.some((each) => equal(each, choice.value));
    const shown = shownBy(question, source, session).flatMap(({ choice }) => (choice.special ? [] : choice));
    if (mode === 'all') return shown;
    const other = choicesOf(question).find(({ special }) => special === 'other');
    const words = property(answers, commentName(question.name));
    const wrote = mode === 'selected' && !hasOther && other && words && isChosenThere(other);
    return [
      ...shown.filter((choice) => isChosenThere(choice) === (mode === 'selected')),
      ...(wrote ? choicesOfWords(scope, [[other.value, words]]) : []),
    ];
  }

  function ofEntries({ question, answers, scope }: Source): readonly Choice[] {
    const entries = listed(property(answers, question.name)).filter(isRecord);
    const first = 'elements' in question ? question.elements[0]?.name : undefined;
    return choicesOfWords(
      scope,
      entries.flatMap((entry) => {
        const key = valuesFrom ?? first ?? Object.keys(entry)[0];
        const value = key === undefined ? key : property(entry, key);
        const text = textsFrom === undefined ? undefined : property(entry, textsFrom);
        return isChoiceValue(value) ? [[value, typeof text === 'object' ? undefined : text] as const] : [];
      }),
    );
  }

  const ordinary = own.filter(({ special }) => !special);
  /** Questions that take their choices from each other in a circle have none. */
  let isAsked = false;
  const carried = (scope: Scope): readonly Choice[] => {
    const source = sourceAt(scope, name);
    if (!source || isAsked) return source ? [] : ordinary;
    const { question } = source;
    isAsked = true;
    try {
      if (isChosen(question)) return distinct(ofChosen(question, source, scope.session!));
      // As in SurveyJS: a question that has no choices and is no list has none to give.
      return isList(question) ? distinct(ofEntries(source)) : ordinary;
    } finally {
      isAsked = false;
    }
  };

  const fixed = (survey: Survey): readonly Choice[] | undefined => {
    const source = sourceIn(survey, supply, name);
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

  const supply: Supply = {
    source: name,
    now,
    stateOf: stateBy(now),
    takes: isChoiceValue,
    fixed,
    known: (session, question) => [
      ...own,
      ...carried(stateOf(session, question)?.scope ?? scopeOf(session)),
      // Also what is not chosen there any more, for whoever looks at answers of another time.
      ...(fixed(session.survey) ?? []),
    ],
  };
  return supply;
}
