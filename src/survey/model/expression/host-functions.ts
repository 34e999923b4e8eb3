import type { Functions } from './functions.js';

/** Functions of the page's owner, as SurveyJS's `registerFunction` takes them: each gets a list of its parameters. */
export type HostFunctions = Readonly<Record<string, (parameters: readonly unknown[]) => unknown>>;

/** Functions of the page's owner as expressions call them. They take the scope, as it were: nobody knows what they see. */
export const hostFunctions = (functions: HostFunctions = {}): Functions =>
  Object.fromEntries(
    Object.entries(functions).map(([name, call]) => [name, (parameters, _scope) => call(parameters)]),
  );
