import type { LitElement } from 'lit';

import { loadLooks } from './load-looks.js';
import type { HostFunctions } from './model/expression/host-functions.js';
import type { SurveyReading } from './model/read-definition.js';
import { readWith } from './model/read-with.js';

/** Reads a definition with the whole expression language, and with what only few definitions have but types of questions. */
export const readRare = async (
  host: LitElement,
  source: unknown,
  functions?: HostFunctions,
): Promise<SurveyReading> => readWith(source, {}, functions, await loadLooks(host, source));
