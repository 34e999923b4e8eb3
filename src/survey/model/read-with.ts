import { hostFunctions, type HostFunctions } from './expression/host-functions.js';
import { ALL_FUNCTIONS } from './expression/more-functions.js';
import { parseWith } from './expression/parse-expression.js';
import type { QuestionReaders } from './kinds/kind.js';
import { rareReader } from './reactions/read-reactions.js';
import { readDefinition, type SurveyReading } from './read-definition.js';
import type { Looks } from './reactions/looks.js';

/** `readDefinition`, with the whole expression language, and these types of questions besides the common ones. */
export const readWith = (
  json: unknown,
  readers: QuestionReaders,
  functions?: HostFunctions,
  looks?: Looks,
): SurveyReading =>
  readDefinition(
    json,
    parseWith({ ...ALL_FUNCTIONS, ...hostFunctions(functions) }),
    rareReader(readers, looks),
  );
