/** What other answers make of an answer inside of a question: of an entry of a list, or of a row of a table. */
import { evaluate } from '../expression/results.js';
import type { Expression, Scope } from '../expression/expression.js';
import { equal } from '../expression/values.js';
import type { Properties } from '../reading/properties.js';
import { asAnswer, isChanged } from '../reactions/rules.js';
import { defined } from '../records.js';
import type { QuestionState } from '../session-state.js';

export interface InnerRules {
  readonly setIf?: Expression;
  readonly setTo?: Expression;
  readonly resetIf?: Expression;
  /** Its default value, worked out. */
  readonly fill?: Expression;
}

/** Reads the rules of a part; undefined where it has none. */
export function readInnerRules(from: Properties): InnerRules | undefined {
  const rules = defined<InnerRules>({
    setIf: from.expression('setValueIf'),
    setTo: from.expression('setValueExpression'),
    resetIf: from.expression('resetValueIf'),
    fill: from.expression('defaultValueExpression'),
  });
  return Object.keys(rules).length ? rules : undefined;
}

/**
 * What the rules of a part make of its answer (measured on survey-core 2.5.38, 2026): a condition counts when something
 * that it reads has changed in this entry, and a new entry begins with its default value alone. A default value that
 * is worked out follows what it reads until the resident answers otherwise.
 *
 * @param before The same part before the change; undefined where there was none.
 */
export function answerByRules(part: QuestionState, before: QuestionState | undefined): unknown {
  const { question, value, scope } = part;
  const { rules } = question as { readonly rules?: InnerRules };
  if (!rules || !scope) return value;
  const { setIf, setTo, resetIf, fill } = rules;
  const { defaultValue } = question;
  const result = (expression: Expression | undefined, at: Scope = scope): unknown =>
    expression && evaluate(expression, at);
  const initial = (): unknown => result(fill) ?? defaultValue;
  let now = value;
  if (fill) {
    const last = before ? asAnswer(question, result(fill, before.scope) ?? defaultValue) : defaultValue;
    const isDefault = value === undefined ? !before || last === undefined : equal(value, last);
    if (isDefault) now = initial();
  }
  // What the resident has just answered is not set by what follows from it.
  if (before && (before.value === value || equal(before.value, value))) {
    const isSetOff = (...all: readonly (Expression | undefined)[]): boolean =>
      all.some((each) => each && before.scope && isChanged(each.inputs, before.scope.values, scope.values));
    if (value !== undefined && isSetOff(resetIf) && result(resetIf) === true) now = initial();
    if (isSetOff(setIf, setTo) && (!setIf || result(setIf))) now = result(setTo);
  }
  return now === value ? value : asAnswer(question, now);
}
