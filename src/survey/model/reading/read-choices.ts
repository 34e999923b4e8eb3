import type { Choice } from '../definition.js';
import { asText } from '../expression/values.js';
import { defined } from '../records.js';
import type { Properties } from './properties.js';

/** No list that people choose from is longer; a definition that generates more is mistaken, or hostile. */
const MOST_GENERATED = 1000;

/** A value, `"value|text"` or an object. Left out, and reported, where there is no value: lists and objects are none. */
export const readChoice = (from: Properties, item: unknown): Choice | undefined => {
  const [word, words] = typeof item === 'string' ? item.split('|') : [];
  const value = word ?? (typeof item === 'object' ? (from.value('value') ?? from.word('text')) : item);
  if (typeof value === 'object' || value === undefined || value === '')
    return from.report('badValue', '', 'value');
  return defined<Choice>({
    value,
    text: words ?? from.text('text') ?? asText(value),
    ...(from.all('expression visibleIf enableIf, flag exclusive=isExclusive') as Pick<Choice, 'exclusive'>),
  });
};

/** Numbers as choices, from the lowest to the highest. */
function numberChoices(from: Properties, lowest: number, highest: number, step: number): Choice[] {
  const count = (highest - lowest) / step;
  if (!(step > 0 && count < MOST_GENERATED)) {
    from.report('badValue', '', `${lowest}…${highest}`);
    return [];
  }
  const choices: Choice[] = [];
  for (let index = 0; index <= count + 1e-9; index++) {
    // 0.1 * 3 would be 0.30000000000000004.
    const value = Number((lowest + index * step).toPrecision(12));
    choices.push({ value, text: asText(value), exclusive: false });
  }
  return choices;
}

/** Kind, property that shows it, property with its text, stored value. */
const SPECIAL = [
  ['selectAll', 'showSelectAllItem', 'selectAllText', 'all'],
  ['other', 'showOtherItem', 'otherText', 'other'],
  ['none', 'showNoneItem', 'noneText', 'none'],
  ['dontKnow', 'showDontKnowItem', 'dontKnowText', 'dontknow'],
  ['refused', 'showRefuseItem', 'refuseText', 'refused'],
] as const;

/**
 * The choices of a question with its special ones: "select all" first, then
 * those of the author, "other", and last those that exclude the rest (GOV.UK
 * Design System, checkboxes, 2026; SurveyJS has "other" last). A special one
 * without a text of the author's has an empty text.
 */
export function readAllChoices(from: Properties): Choice[] {
  const highest = from.number('choicesMax');
  const [all = [], ...others] = SPECIAL.map(([special, shown, text, value], index): Choice[] =>
    from.flag(shown) ? [{ value, text: from.text(text) ?? '', exclusive: index > 1, special }] : [],
  );
  return [
    ...all,
    ...from.each('choices', readChoice),
    ...(highest === undefined
      ? []
      : numberChoices(from, from.number('choicesMin') ?? 0, highest, from.number('choicesStep') ?? 1)),
    ...others.flat(),
  ];
}

/**
 * The steps of a scale. `rateCount` stands in for the end that is not given; on
 * its own it does not count (measured on survey-core 2.5.38, 2026).
 */
export function readSteps(from: Properties): Choice[] {
  if (from.list('rateValues').length && !from.flag('autoGenerate'))
    return from.each('rateValues', readChoice);
  const [lowest, highest, step = 1] = ['rateMin', 'rateMax', 'rateStep'].map((name) => from.number(name));
  const span = step * ((from.number('rateCount') ?? NaN) - 1);
  const end = (given: number, otherwise: number): number => (Number.isNaN(given) ? otherwise : given);
  return numberChoices(from, lowest ?? end(highest! - span, 1), highest ?? end(lowest! + span, 5), step);
}
