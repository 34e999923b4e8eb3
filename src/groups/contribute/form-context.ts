import type { ContributeMessages } from '../language/contribute-messages.js';
import type {
  ContributionField,
  ContributionKind,
  Named,
  TextField,
} from '../model/contribute/contribution.js';
import { CONTRIBUTION_FORMS } from '../model/contribute/contribution.js';
import type { ContributionProblem, Entries } from '../model/contribute/entries.js';
import type { Group } from '../model/group.js';

/** Of a form's heading: one more than that of the heading above it, as far as to 4. */
export type FormLevel = 3 | 4;

/** What every field of a form has to know. */
export interface FormContext {
  readonly kind: ContributionKind;
  readonly group: Group | undefined;
  readonly level: FormLevel;
  readonly entries: Entries;
  readonly problems: readonly ContributionProblem[];
  readonly activities: readonly Named[];
  readonly areas: readonly Named[];
  /** Whether the page publishes how many want the same. */
  readonly counted: boolean;
  readonly messages: ContributeMessages;
  readonly receiver: string;
}

/** The id of a field's control, or of what is around several. */
export const idOf = (field: ContributionField): string => `contribute-${field}`;

/** The words that a person agrees to by ticking the box. */
export const consentWords = ({ kind, group, messages, receiver }: FormContext): string =>
  messages.consent[kind](receiver, group?.name ?? '');

/** What a field is called. */
export function labelOf(field: Exclude<ContributionField, 'consent'>, context: FormContext): string {
  const { messages, areas } = context;
  return field === 'area' && !areas.length ? messages.postcodeArea : messages.labels[field];
}

/** What a person may want to know before they fill it in; empty for nothing. */
export function hintOf(field: ContributionField, { kind, messages, areas, activities }: FormContext): string {
  if (field === 'area') return areas.length ? '' : messages.postcodeHint;
  if (field === 'interest' && activities.length) return `${messages.hints.interest} ${messages.interestList}`;
  return field === 'email' && kind !== 'group-join' ? '' : (messages.hints[field] ?? '');
}

/** Whether a field is to be marked as one that may be left empty. A group of fields is marked as one. */
export function isOptional(field: ContributionField, { kind, entries }: FormContext): boolean {
  const { fields, needed } = CONTRIBUTION_FORMS[kind];
  const isNeeded = needed.includes(field) || (field === 'words' && !!entries.wrong?.includes('other'));
  return (fields as readonly ContributionField[]).includes(field) && !isNeeded;
}

export const problemAt = (
  field: ContributionField,
  { problems }: FormContext,
): ContributionProblem | undefined => problems.find((problem) => problem.field === field);

/** What to do about a problem, in words. */
export function problemWords(
  { field, code, limit = 0, text }: ContributionProblem,
  context: FormContext,
): string {
  const { messages } = context;
  if (code === 'tooLong') return messages.tooLong(labelOf(field as TextField, context), limit);
  if (code === 'refused') return text || messages.checkThis;
  return messages[code][field] ?? messages.checkThis;
}
