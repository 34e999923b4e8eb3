import {
  CONTRIBUTION_FORMS,
  isChoiceField,
  type Contribution,
  type ContributionField,
  type ContributionKind,
} from './contribution.js';
import { areaOf, interestOf, isPersonal, textOf, type Entries, type PageLists } from './entries.js';

/** What is sent besides what was typed. */
export interface ContributionFacts {
  /** The group that it is about, where it is about one. */
  readonly group?: { readonly id: string; readonly name: string };
  readonly lists: PageLists;
  /** The words beside the box, as they stand there. */
  readonly consent: string;
  /** The day where the resident is, as `2026-11-26`. */
  readonly today: string;
}

/** What is sent of a form without problems. */
export function contributionOf(
  kind: ContributionKind,
  entries: Entries,
  { group, lists, consent, today }: ContributionFacts,
): Contribution {
  const { fields } = CONTRIBUTION_FORMS[kind];
  const answers: Record<string, unknown> = {
    kind,
    ...(group && { group: group.id, groupName: group.name }),
    ...Object.fromEntries(fields.flatMap((field) => answerTo(field, entries))),
  };
  if (kind === 'group-interest') {
    answers['interest'] = interestOf(entries, lists);
    answers['interestWords'] = textOf(entries, 'interest');
    answers['area'] = areaOf(entries, lists);
  }
  // What somebody says of themselves never goes without their consent, nor consent to nothing.
  if (lists.personal && isPersonal(entries)) {
    for (const field of ['name', 'email', 'phone'] as const)
      Object.assign(answers, Object.fromEntries(answerTo(field, entries)));
    answers['consent'] = { words: consent, given: true, on: today };
  }
  return answers as unknown as Contribution;
}

/** What was answered in one field, under its name; nothing where it was left empty. */
function answerTo(field: ContributionField, entries: Entries): [string, unknown][] {
  const several = field === 'wrong' || field === 'help';
  const answer = several
    ? entries[field]
    : isChoiceField(field)
      ? entries[field]?.[0]
      : textOf(entries, field);
  return answer?.length ? [[field, answer]] : [];
}
