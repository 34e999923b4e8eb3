import type { Expression, Scope } from './expression.js';
import { FUNCTIONS } from './functions.js';
import { lookUp } from './look-up.js';
import { LEVELS } from './operators.js';
import { property } from '../records.js';
import { converted, isEmpty } from './values.js';

type Evaluate = (scope: Scope) => unknown;

/** How deep brackets may nest. The deepest in 1,422 real expressions was 4 (2026). */
const DEEPEST = 50;

const SPACES = /\s*/y;

/**
 * Reads an expression of the SurveyJS language: precedence climbing, straight
 * from the text, to functions of the scope. As there, operators that are words
 * need no space around them, a bare word is a text, `<>`, `=>` and `=<` are
 * operators, and the last bracket may be missing. Unlike there, texts in quotes
 * are left as they are.
 *
 * @returns Undefined if it cannot be read.
 */
export function parseExpression(text: string): Expression | undefined {
  const reads = new Set<string>();
  const unknownFunctions = new Set<string>();
  let position = 0;
  let depth = 0;

  /** Goes past spaces and what a sticky pattern finds, and hands that out. */
  const take = (pattern: RegExp): RegExpExecArray | null => {
    SPACES.lastIndex = position;
    SPACES.test(text);
    pattern.lastIndex = SPACES.lastIndex;
    const found = pattern.exec(text);
    if (found) position = pattern.lastIndex;
    return found;
  };

  const chain = (level: number): Evaluate => {
    const operations = LEVELS[level];
    if (!operations) return factor();
    const first = chain(level + 1);
    const rest: [(left: never, right: never) => unknown, Evaluate][] = [];
    for (let next; (next = operations.find(([pattern]) => take(pattern)));)
      rest.push([next[1], chain(level + 1)]);
    if (!rest.length) return first;
    return (scope) =>
      rest.reduce((left, [operate, right]) => operate(left as never, right(scope) as never), first(scope));
  };

  /** Items between brackets, the opening one already taken. */
  const list = (closing: RegExp): Evaluate => {
    const items: Evaluate[] = [];
    if (!take(closing)) {
      do items.push(chain(0));
      while (take(/,/y));
      close(closing);
    }
    return (scope) => items.map((item) => item(scope));
  };

  const close = (closing: RegExp): void => {
    if (!take(closing) && (closing.source !== '\\)' || !take(/$/y))) throw SyntaxError();
  };

  const factor = (): Evaluate => {
    if (++depth > DEEPEST) throw SyntaxError();
    const operand = primary();
    depth--;
    const test = take(/(not)?empty/iy);
    return test ? (scope) => isEmpty(operand(scope)) !== Boolean(test[1]) : operand;
  };

  const primary = (): Evaluate => {
    let found;
    if (take(/\(/y)) {
      const inner = chain(0);
      close(/\)/y);
      return inner;
    }
    if (take(/\[/y)) return list(/\]/y);
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

  const call = (name: string, parameters: Evaluate): Evaluate => {
    const known = property(FUNCTIONS, name);
    if (!known) unknownFunctions.add(name);
    return (scope) => (known ? known(parameters(scope) as unknown[], scope) : null);
  };

  /** With `#` in front, a value is taken as it is: `'5'` stays a text. */
  const variable = (written: string): Evaluate => {
    const name = written.replace(/^#/, '');
    const path = name.toLowerCase();
    reads.add(name);
    const read = (scope: Scope): unknown =>
      ('item' in scope && /^(item|choice)$/.test(path) ? scope.item : lookUp(scope.values, path)) ?? null;
    return name === written ? (scope) => converted(read(scope)) : read;
  };

  try {
    const evaluate = chain(0);
    if (!take(/$/y)) return undefined;
    return {
      text,
      reads: [...reads],
      unknownFunctions: [...unknownFunctions],
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
    return undefined;
  }
}

const constant =
  (value: unknown): Evaluate =>
  () =>
    value;
