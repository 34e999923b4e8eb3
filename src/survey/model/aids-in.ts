/**
 * What a definition says for those who need more than its questions: which answers are sensitive, and whom to ask. Read
 * apart from the questions themselves, because few residents need it and none needs it at first.
 */
import type { LocalisedText } from './definition.js';
import { isRecord } from './records.js';

/** As deep as `readDefinition` reads. */
const DEEPEST = 20;

/** What there is of it. */
export interface AidsInDefinition {
  /** Names of the questions whose answers are never kept on a device (`sensitive`, of a question or of what it stands in). */
  readonly sensitive: ReadonlySet<string>;
  /** Whom a resident can call or write to (`contact`, of the whole definition). */
  readonly contact?: LocalisedText;
}

/** A text in one language or in several; undefined for what is neither. */
const textIn = (value: unknown): LocalisedText | undefined =>
  (typeof value === 'string' && value) || isRecord(value) ? (value as LocalisedText) : undefined;

/** Finds it in a definition as its author wrote it. Never throws; what is of the wrong kind is not there. */
export function aidsIn(definition: unknown): AidsInDefinition {
  const sensitive = new Set<string>();
  const visit = (json: unknown, within: boolean, depth: number): void => {
    if (!isRecord(json) || depth > DEEPEST) return;
    const isSensitive = within || json['sensitive'] === true;
    const { name, valueName = name } = json;
    if (isSensitive && typeof valueName === 'string') sensitive.add(valueName);
    for (const list of ['pages', 'elements', 'questions', 'templateElements'])
      if (Array.isArray(json[list]))
        for (const each of json[list] as unknown[]) visit(each, isSensitive, depth + 1);
  };
  visit(definition, false, 0);
  const contact = isRecord(definition) ? textIn(definition['contact']) : undefined;
  return { sensitive, ...(contact && { contact }) };
}
