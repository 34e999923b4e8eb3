import {
  CONTRIBUTION_FORMS,
  CONTRIBUTION_LIMITS,
  isChoiceField,
  type ContributionField,
  type ContributionKind,
  foldWords,
  type Named,
  type TextField,
} from './contribution.js';
import { isEmail, isPhone } from './address.js';
import { readPostcode } from '../place/postcode.js';

/** A form as it was filled in: what stands in each field, a text as one, of several boxes each that is ticked. */
export type Entries = Readonly<Partial<Record<ContributionField, readonly string[]>>>;

/** What a page offers to choose from. */
export interface PageLists {
  /** What people may want to do. What is not among them may be typed. */
  readonly activities: readonly Named[];
  /** Where. Without any, the first half of a postcode is asked for. */
  readonly areas: readonly Named[];
  /** Whether a name, an address and a number are asked for at all. */
  readonly personal: boolean;
}

/** What has to be put right in one field. */
export interface ContributionProblem {
  readonly field: ContributionField;
  readonly code: ContributionProblemCode;
  /** For `tooLong`. */
  readonly limit?: number;
  /** For `refused`: the endpoint's own words, if it said anything for people. */
  readonly text?: string;
}

export type ContributionProblemCode = 'missing' | 'tooLong' | 'format' | 'refused';

/** The fields of a form in their order. A request to join begins with who somebody is. */
export function fieldsOf(
  kind: ContributionKind,
  { personal }: Pick<PageLists, 'personal'>,
): ContributionField[] {
  const { fields } = CONTRIBUTION_FORMS[kind];
  if (!personal) return [...fields];
  return kind === 'group-join'
    ? ['name', 'email', 'phone', ...fields, 'consent']
    : [...fields, 'name', 'email', 'phone', 'consent'];
}

/** What stands in a text field, without the white space around it. */
export const textOf = (entries: Entries, field: ContributionField): string =>
  entries[field]?.[0]?.trim() ?? '';

/** What was typed as an area, as it is sent: an id of the list, or the first half of a postcode. */
export function areaOf(entries: Entries, { areas }: Pick<PageLists, 'areas'>): string | undefined {
  const typed = textOf(entries, 'area');
  if (areas.length) return areas.find(({ id }) => id === typed)?.id;
  return readPostcode(typed)?.outcode;
}

/** What was typed as an activity, as it is sent and counted. */
export function interestOf(entries: Entries, { activities }: Pick<PageLists, 'activities'>): string {
  const folded = foldWords(textOf(entries, 'interest'));
  return activities.find(({ id, label }) => foldWords(label) === folded || id === folded)?.id ?? folded;
}

/** Whether anything was said that tells who somebody is. */
export const isPersonal = (entries: Entries): boolean =>
  (['name', 'email', 'phone'] as const).some((field) => textOf(entries, field) !== '');

/** What has to be put right before it can be sent, in the order of the form. */
export function problemsOf(
  kind: ContributionKind,
  entries: Entries,
  lists: PageLists,
): ContributionProblem[] {
  return fieldsOf(kind, lists).flatMap((field): ContributionProblem[] => {
    const code = codeOf(kind, field, entries, lists);
    if (!code) return [];
    return [
      code === 'tooLong' ? { field, code, limit: CONTRIBUTION_LIMITS[field as TextField] } : { field, code },
    ];
  });
}

function codeOf(
  kind: ContributionKind,
  field: ContributionField,
  entries: Entries,
  lists: PageLists,
): ContributionProblemCode | undefined {
  if (isMissing(kind, field, entries)) return 'missing';
  if (isChoiceField(field) || field === 'consent') return undefined;
  const text = textOf(entries, field);
  if (text.length > CONTRIBUTION_LIMITS[field]) return 'tooLong';
  const fits =
    !text ||
    (field === 'email'
      ? isEmail(text)
      : field === 'phone'
        ? isPhone(text)
        : field === 'area'
          ? areaOf(entries, lists) !== undefined
          : field === 'interest'
            ? foldWords(text) !== ''
            : true);
  return fits ? undefined : 'format';
}

function isMissing(kind: ContributionKind, field: ContributionField, entries: Entries): boolean {
  const isEmpty = textOf(entries, field) === '';
  if (!isEmpty) return false;
  const joins = kind === 'group-join';
  // A name that nobody can answer is of no use to those who are asked to let somebody join.
  if (field === 'email') return joins && textOf(entries, 'phone') === '';
  if (field === 'consent') return joins || isPersonal(entries);
  if (field === 'words') return !!entries.wrong?.includes('other');
  return CONTRIBUTION_FORMS[kind].needed.includes(field);
}
