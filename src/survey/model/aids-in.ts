/**
 * What a definition says for those who need more than its questions: which answers are sensitive, and whom to ask. Read
 * apart from the questions themselves, because few residents need it and none needs it at first.
 */
import type { LocalisedText } from './definition.js';
import { isRecord } from './records.js';

/** As deep as `readDefinition` reads. */
const DEEPEST = 20;

/** Lists in which questions stand, or the parts of one. */
const LISTS = ['pages', 'elements', 'questions', 'templateElements', 'detailElements', 'columns', 'items'];

/** What there is of it. */
export interface AidsInDefinition {
  /**
   * Names of the questions whose answers are never kept on a device (`sensitive`, of a question, of what it stands in, or
   * of anything that its answer is made of).
   */
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
  /** @returns Whether it is sensitive, or anything in it. */
  const visit = (json: unknown, within: boolean, depth: number): boolean => {
    if (!isRecord(json) || depth > DEEPEST) return false;
    const own = within || json['sensitive'] === true;
    const inside = LISTS.flatMap((list) => (Array.isArray(json[list]) ? (json[list] as unknown[]) : []));
    const some = inside.map((each) => visit(each, own, depth + 1)).includes(true);
    const { type, name, valueName = name } = json;
    // A panel or page has no answer of its own: what else is in it may be kept.
    const isQuestion = type !== undefined && type !== 'panel';
    if ((own || (some && isQuestion)) && typeof valueName === 'string') sensitive.add(valueName);
    return own || some;
  };
  visit(definition, false, 0);
  const contact = isRecord(definition) ? textIn(definition['contact']) : undefined;
  return { sensitive, ...(contact && { contact }) };
}
