import type { Validator } from '../definition.js';
import { defined } from '../records.js';
import type { Properties } from './properties.js';

/** The author's pattern, or undefined, reported, if it is none. */
function pattern(from: Properties): RegExp | undefined {
  const source = from.word('regex');
  try {
    return source === undefined ? undefined : new RegExp(source, from.flag('caseInsensitive') ? 'i' : '');
  } catch {
    return from.report('badValue', 'regex', source);
  }
}

/**
 * One validator of a question. Left out, and reported, if it can do nothing, or
 * if it is a warning or hint (`notificationType`): those would stop nobody.
 */
export function readValidator(from: Properties): Validator | undefined {
  const type = from.word('type')?.replace(/validator$/, '') ?? '';
  const notification = from.word('notificationType') ?? 'error';
  if (notification !== 'error') return from.report('unsupportedProperty', 'notificationType');
  if (!/^(expression|regex|email|numeric|answercount|text)$/.test(type))
    return from.report('unsupportedType', '', type);
  const rules = {
    ...from.all('text text, number minValue maxValue minCount maxCount, count minLength maxLength'),
    regex: pattern(from),
    expression: from.expression('expression'),
    allowDigits: from.flag('allowDigits', true),
  };
  // A rule that we cannot apply must not refuse every answer.
  const isUsable =
    type === 'expression' ? rules.expression?.unknownFunctions.length === 0 : type !== 'regex' || rules.regex;
  return isUsable ? (defined({ type, ...rules }) as Validator) : undefined;
}
