import type { LocalisedText } from '../definition.js';
import { isRecord } from '../records.js';

/** What a definition says of forms that are filled in on paper (ours). */
export interface PaperInDefinition {
  /** Where they go back to; lines are kept (`returnAddress`). */
  readonly returnAddress?: LocalisedText;
  /** The last day on which they count, such as `2026-12-18` (`returnBy`). */
  readonly returnBy?: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Finds it in a definition as its author wrote it. What is of the wrong kind is not there. */
export function paperIn(definition: unknown): PaperInDefinition {
  if (!isRecord(definition)) return {};
  const { returnAddress, returnBy } = definition;
  const isText = (typeof returnAddress === 'string' && returnAddress) || isRecord(returnAddress);
  return {
    ...(isText && { returnAddress: returnAddress as LocalisedText }),
    ...(typeof returnBy === 'string' && DAY.test(returnBy) && { returnBy }),
  };
}
