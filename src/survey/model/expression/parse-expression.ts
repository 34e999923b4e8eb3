import type { Expression, Scope } from './expression.js';
import type { Functions, Operand } from './functions.js';
import { lookUp, namesIn } from './look-up.js';
import { LEVELS } from './operators.js';
import { property } from '../records.js';
import { converted, isEmpty } from './values.js';

/** How deep brackets may nest. The deepest in 1,422 real expressions was 4 (2026). */
const DEEPEST = 50;

const SPACES = /\s*/y;

/**
 * Reads an expression of the SurveyJS language: precedence climbing, straight
 * from the text, to functions of the scope. As there, operators that are words
 * need no space around them, a bare word is a text, `<>`, `=>` and `=<` are
 * operators, and a closing bracket may be missing. Unlike there, texts in quotes
 * are left as they are.
 *
 * @param functions What it may call.
 * @returns If it cannot be read: where it stops making sense, for `faultIn`.
 */
export function readExpression(text: string, functions: Functions): Expression | number {
  const inputs = new Set<string>();
  const unknownFunctions = new Set<string>();
  let position = 0;
  let depth = 0;
  let steady = true;

  /** Goes past spaces and what a sticky pattern finds, and hands that out. */
  const take = (pattern: RegExp): RegExpExecArray | null => {
    SPACES.lastIndex = position;
    SPACES.test(text);
    pattern.lastIndex = SPACES.lastIndex;
    const found = pattern.exec(text);
    if (found) position = pattern.lastIndex;
    return found;
  };

  const chain = (level: number): Operand => {
    const operations = LEVELS[level];
    if (!operations) return factor();
    const first = chain(level + 1);
    const rest: [(left: never, right: never) => unknown, Operand][] = [];
    for (let next; (next = operations.find(([pattern]) => take(pattern)));)
      rest.push([next[1], chain(level + 1)]);
    if (!rest.length) return first;
    return (scope) =>
      rest.reduce((left, [operate, right]) => operate(left as never, right(scope) as never), first(scope));
  };

  /** Items between brackets, the opening one already taken. */
  const list = (closing: RegExp): Operand[] => {
    const items: Operand[] = [];
    if (!take(closing)) {
      do items.push(chain(0));
      while (take(/,/y));
      close(closing);
    }
    return items;
  };

  const close = (closing: RegExp): void => {
    if (!take(closing) && closing.source === '\\]') throw SyntaxError();
  };

  const factor = (): Operand => {
    if (++depth > DEEPEST) throw SyntaxError();
    const operand = primary();
    depth--;
    const test = take(/(not)?empty/iy);
    return test ? (scope) => isEmpty(operand(scope)) !== Boolean(test[1]) : operand;
  };

  const primary = (): Operand => {
    let found;
    if (take(/\(/y)) {
      const inner = chain(0);
      close(/\)/y);
      return inner;
    }
    if (take(/\[/y)) return each(list(/\]/y));
    if ((found = take(/([a-z_]\w*)\(/iy))) return call(found[1]!, list(/\)/y));
    if (take(/!|negate/iy)) {
      const operand = factor();
      return (scope) => !operand(scope);
    }
    if ((found = take(/\{([^{}]+)\}/y))) return variable(found[1]!);
    if ((found = take(/(['"])((?:\\['"]|(?!\1).)*)\1/sy)))
      return constant(found[2]!.replace(/\\(['"])/g, '$1'));
    if (take(/undefined|null/y)) return constant(null);
    if ((found = take(/true|false|0x[\da-f]+|-?(\d+\.\d+|[1-9]\d*|0)|[a-z_]\w*/iy)))
      return constant(converted(found[0]));
    throw SyntaxError();
  };

  const call = (name: string, operands: readonly Operand[]): Operand => {
    const known = property(functions, name);
    if (!known) unknownFunctions.add(name);
    else if (known.length > 1) steady = false;
    const parameters = each(operands);
    return (scope) => (known ? known(parameters(scope), scope, operands) : null);
  };

  /** With `#` in front, a value is taken as it is: `'5'` stays a text. With `$`, a question's property is meant. */
  const variable = (written: string): Operand => {
    if (written[0] === '$') return call('$', [constant(written)]);
    const name = written.replace(/^#/, '');
    const path = name.toLowerCase();
    for (const each of namesIn(path)) inputs.add(each);
    const read = (scope: Scope): unknown => lookUp(scope.values, path) ?? null;
    return name === written ? (scope) => converted(read(scope)) : read;
  };

  try {
    const evaluate = chain(0);
    if (!take(/$/y)) return position;
    return {
      text,
      inputs: [...inputs],
      unknownFunctions: [...unknownFunctions],
      steady,
      evaluate: (scope) => {
        try {
          return evaluate(scope);
        } catch {
          // An answer may be an object that cannot even be made a text, such as {"toString": 1}.
          return null;
        }
      },
    };
  } catch {
    return position;
  }
}

const constant =
  (value: unknown): Operand =>
  () =>
    value;

const each =
  (operands: readonly Operand[]) =>
  (scope: Scope): unknown[] =>
    operands.map((operand) => operand(scope));

/** Reads expressions that may call these functions; see `readExpression`. */
export const parseWith =
  (functions: Functions) =>
  (text: string): Expression | number =>
    readExpression(text, functions);
