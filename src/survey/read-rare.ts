import type { HostFunctions } from './model/expression/host-functions.js';
import type { SurveyReading } from './model/read-definition.js';
import { readWith } from './model/read-with.js';

/** Reads a definition with the whole expression language, and with what only few definitions have but types of questions. */
export const readRare = (source: unknown, functions?: HostFunctions): SurveyReading =>
  readWith(source, {}, functions);
