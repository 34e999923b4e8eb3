import type { ContributionField } from '../model/contribute/contribution.js';
import { isChoiceField } from '../model/contribute/contribution.js';
import { textOf } from '../model/contribute/entries.js';
import { consentWords, labelOf, type FormContext } from './form-context.js';

/** What was written, as plain text: for a person to keep, or to give by other means. */
export function contributionAsText(fields: readonly ContributionField[], context: FormContext): string {
  const { kind, group, entries, messages, areas } = context;
  const answers = fields.flatMap((field) => {
    if (!textOf(entries, field)) return [];
    if (field === 'consent') return [consentWords(context)];
    const words: Readonly<Record<string, string>> = isChoiceField(field)
      ? messages.choices[field]
      : field === 'area'
        ? Object.fromEntries(areas.map(({ id, label }) => [id, label]))
        : {};
    const said = entries[field]!.map((value) => words[value] ?? value.trim());
    return [`${labelOf(field, context)}\n${said.join('\n')}`];
  });
  return [[messages.titles[kind], group?.name].filter(Boolean).join(': '), ...answers].join('\n\n');
}
