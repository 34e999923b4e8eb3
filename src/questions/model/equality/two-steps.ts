import type { LocalisedText } from '../../../survey/model/definition.js';
import { choose, describe, type Answer, answers } from '../elements.js';
import type { BankElement } from '../entry.js';

/** One broad ethnic group, and what is asked of those who chose it. */
export interface BroadGroup {
  readonly answer: Answer;
  readonly title: LocalisedText;
  readonly choices: readonly Answer[];
  /** What is asked of those who chose an answer that wants words, by that answer. */
  readonly inWords: Readonly<Record<string, LocalisedText>>;
}

/** Ethnic group in two steps: the broad group, then one within it, then one's own words. */
export function ethnicGroupInTwoSteps(
  title: LocalisedText,
  groups: readonly BroadGroup[],
  more: Readonly<Record<string, unknown>> = {},
): readonly BankElement[] {
  const name = 'ethnic-group';
  return [
    choose(name, title, answers(...groups.map(({ answer }) => answer)), more),
    ...groups.flatMap(({ answer: [group], title, choices, inWords }) => {
      const detail = `${name}-${group}`;
      const within = `{${name}} = '${group}'`;
      return [
        choose(detail, title, answers(...choices), { ...more, visibleIf: within }),
        ...Object.entries(inWords).map(([answer, words]) =>
          describe(`${detail}-${answer}`, words, `${within} and {${detail}} = '${answer}'`),
        ),
      ];
    }),
  ];
}
