import type { LitElement } from 'lit';

import { loadedSurely } from '../kit/late-part.js';
import { mentions, SUPPLIED } from './mentions.js';
import { FUNCTIONS } from './model/expression/functions.js';
import type { HostFunctions } from './model/expression/host-functions.js';
import { parseWith } from './model/expression/parse-expression.js';
import { readDefinition, type SurveyReading } from './model/read-definition.js';
import type { SuppliedSurvey } from './supply/supply-controller.js';

/** What `readRare` reads and `readDefinition` alone does not, besides types of questions and functions. */
const RARE =
  /"(choices(Order":"[adr]|ByUrl|FromQ)|questionsOnPage|isSinglePage|startSurvey|triggers|calculatedValues|completedHtmlOn|navigateToUrl|showComplete|(re)?setValue[IE]|defaultValueE|(show|has|max)Comment|maxOthersL|useDisplay|clearIf|state":"[ce]|\w*itleLocation":"h)/;

/**
 * Reads a definition, with the parts of the format that few definitions use only where this one does: the residents of
 * others need not load them.
 *
 * @param host The survey, in whose shadow root they will be drawn.
 * @param survey What is told of choices that are loaded.
 * @param functions The page's own, for expressions.
 * @returns Once the types of questions that it has are there. Where another part could not be loaded: the reading
 *   without it, which says what is missing.
 */
export async function loadReading(
  host: LitElement,
  source: unknown,
  survey: SuppliedSurvey,
  functions?: HostFunctions,
): Promise<SurveyReading> {
  const reading = readDefinition(source, parseWith(FUNCTIONS));
  const { issues } = reading;
  const isWhole =
    !functions &&
    issues.every(({ code }) => !/^un(knownF|supportedT)/.test(code)) &&
    !(reading.unread && mentions(source, RARE));
  if (isWhole) return reading;
  const hasTypes = issues.some(({ code }) => code === 'unsupportedType');
  const load = (): Promise<SurveyReading> =>
    hasTypes
      ? import('./read-types.js').then(({ readTypes }) => readTypes(host, source, survey, functions))
      : import('./read-rare.js').then(({ readRare }) => readRare(host, source, survey, functions));
  // Without its types of questions, or its choices, it would be another survey, so they are tried for until they are there.
  return hasTypes || mentions(source, SUPPLIED) ? loadedSurely(host, load) : load().catch(() => reading);
}
