import type { LitElement } from 'lit';

import { loadLooks } from './load-looks.js';
import { loadTitles } from './load-titles.js';
import { loadSupplies } from './load-supplies.js';
import type { HostFunctions } from './model/expression/host-functions.js';
import type { SurveyReading } from './model/read-definition.js';
import { readWith } from './model/read-with.js';
import type { SuppliedSurvey } from './supply/supply-controller.js';

/** Reads a definition with the whole expression language, and with what only few definitions have but types of questions. */
export const readRare = async (
  host: LitElement,
  source: unknown,
  survey: SuppliedSurvey,
  functions?: HostFunctions,
): Promise<SurveyReading> => {
  const [looks, supplies, titled] = await Promise.all([
    loadLooks(host, source),
    loadSupplies(host, source, survey),
    loadTitles(source),
  ]);
  return readWith(titled, supplies({}), functions, looks);
};
