import type { Expression } from './expression/expression.js';
import type { ExpressionFunction } from './expression/functions.js';
import { ALL_FUNCTIONS } from './expression/more-functions.js';
import { parseWith } from './expression/parse-expression.js';
import { readDefinition, type SurveyReading } from './read-definition.js';

/** A function of the page's owner, as SurveyJS's `registerFunction` takes it: it gets a list of its parameters. */
export type HostFunctions = Readonly<Record<string, (parameters: readonly unknown[]) => unknown>>;

export interface ReadOptions {
  /**
   * Functions that expressions may call besides those of the language, by name. One of a name that the language has
   * takes its place. They are called anew each time something changes, so let them be quick, and let them change nothing.
   */
  readonly functions?: HostFunctions;
}

/** Functions of the page's owner as expressions call them. */
export const hostFunctions = (functions: HostFunctions = {}): Readonly<Record<string, ExpressionFunction>> =>
  Object.fromEntries(
    Object.entries(functions).map(([name, call]) => [name, (parameters, _scope) => call(parameters)]),
  );

/**
 * Reads an expression of the SurveyJS language.
 *
 * @returns Undefined if it cannot be read; `faultIn` says why.
 */
export const parseExpression = (text: string, { functions }: ReadOptions = {}): Expression | undefined =>
  parseWith({ ...ALL_FUNCTIONS, ...hostFunctions(functions) })(text);

/** `readDefinition`, with the whole expression language. */
export const readSurvey = (json: unknown, { functions }: ReadOptions = {}): SurveyReading =>
  readDefinition(json, parseWith({ ...ALL_FUNCTIONS, ...hostFunctions(functions) }));
