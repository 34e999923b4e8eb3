import { mentions } from './mentions.js';
import { FUNCTIONS } from './model/expression/functions.js';
import type { HostFunctions } from './model/expression/host-functions.js';
import { parseWith } from './model/expression/parse-expression.js';
import { readDefinition, type SurveyReading } from './model/read-definition.js';

/** What `readSurvey` reads and `readDefinition` alone does not. */
const RARE =
  /"(questionsOnPage|isSinglePage|startSurvey|triggers|calculatedValues|completedHtmlOn|(re)?setValue[IE]|defaultValueE)/;

/**
 * Reads a definition, with the parts of the format that few definitions use only where this one does: the residents of
 * others need not load them.
 *
 * @param functions The page's own, for expressions.
 * @returns Where such a part could not be loaded: the reading without it, which says what is missing.
 */
export async function loadReading(source: unknown, functions?: HostFunctions): Promise<SurveyReading> {
  const reading = readDefinition(source, parseWith(FUNCTIONS));
  const isWhole =
    !functions &&
    reading.issues.every(({ code }) => code !== 'unknownFunction') &&
    !(reading.unread && mentions(source, RARE));
  if (isWhole) return reading;
  try {
    return (await import('./model/read-survey.js')).readSurvey(source, functions);
  } catch {
    return reading;
  }
}
