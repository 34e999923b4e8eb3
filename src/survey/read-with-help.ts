import type { LitElement } from 'lit';

import type { JourneyController } from './journey-controller.js';
import { isRecord } from './model/records.js';
import type { SurveyReading } from './model/read-definition.js';
import { readWhole, type WholeReading } from './read-whole.js';
import type { HelpToRead } from './reading-help/help-to-read.js';

/** What came of reading a definition, and what helps to read its questions. */
export interface HelpedReading extends WholeReading {
  /** Undefined where it has neither easier words nor offers to read them aloud from the start. */
  readonly help?: HelpToRead;
}

/**
 * Reads a whole definition, with what helps to read its questions where it has easier words (`easyRead`) or says that
 * they are to be offered aloud from the start (`readAloud`). That is there before the first question is drawn: coming
 * later, it would push the questions away under somebody's finger. Where it could not be loaded they are asked without.
 */
export async function readWithHelp(
  host: LitElement & { readonly strict: boolean },
  journey: JourneyController,
  written: unknown,
  read: (source: unknown) => Promise<SurveyReading>,
): Promise<HelpedReading> {
  const reading = await readWhole(written, host.strict, read);
  const { easy, source } = reading;
  if (!easy && !(isRecord(source) && source['readAloud'] === true)) return reading;
  try {
    const { readingHelp } = await import('./reading-help/reading-help.js');
    return { ...reading, help: await readingHelp(host, journey, easy) };
  } catch {
    return reading;
  }
}
