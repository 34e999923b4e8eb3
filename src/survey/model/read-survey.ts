import type { Expression } from './expression/expression.js';
import { hostFunctions, type HostFunctions } from './expression/host-functions.js';
import { ALL_FUNCTIONS } from './expression/more-functions.js';
import { parseWith } from './expression/parse-expression.js';
import { ALL_READERS } from './kinds/all-readers.js';
import type { SurveyReading } from './read-definition.js';
import { withHiddenTitles } from './reading/hidden-titles.js';
import { readWith } from './read-with.js';
import { withSupplies } from './supply/read-supply.js';

/**
 * Reads an expression of the SurveyJS language.
 *
 * @param functions What it may call besides the functions of the language, by name. One of a name that the language
 *   has takes its place. They are called anew each time something changes, so let them be quick and change nothing.
 * @returns Undefined if it cannot be read; `faultIn` says why.
 */
export function parseExpression(text: string, functions?: HostFunctions): Expression | undefined {
  const read = parseWith({ ...ALL_FUNCTIONS, ...hostFunctions(functions) })(text);
  return typeof read === 'number' ? undefined : read;
}

/** `readDefinition`, with the whole expression language and all that only few definitions have. */
export const readSurvey = (json: unknown, functions?: HostFunctions): SurveyReading =>
  readWith(withHiddenTitles(json), withSupplies(ALL_READERS), functions);
