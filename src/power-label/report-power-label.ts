import { warnOnce } from '../kit/warn-once.js';
import { POWER_LEVELS } from './model/power.js';
import type { PowerIssue } from './model/read-power-label.js';

const LEVELS = POWER_LEVELS.join(', ');

/** What each issue means, and what to do. For the page's owner, so in English. */
const WORDS: Readonly<Record<PowerIssue['code'], (what: string) => string>> = {
  notALabel: () => `is not an object with a level (${LEVELS}), so no power label is shown`,
  notALevel: (what) => `is "${what}", so no power label is shown. Use one of ${LEVELS}`,
  notAText: (what) =>
    `is ${what ? `"${what}"` : 'not as it should be'} and is left out. Write a text, or texts by language`,
  notADate: (what) => `is "${what}" and is left out. Write a day as 2027-01-31`,
  missing: () => 'is missing, and residents read that nobody has said. Add it',
  unknownField: () => 'is not a field of a power label and is ignored',
};

/** Without a level there is nothing to read. */
const NO_LEVEL = `is missing, so no power label is shown. Use one of ${LEVELS}`;

/**
 * Tells the page's owner what in a power label is not as it should be.
 *
 * @param nameOf What a field is called where the author wrote it.
 */
export function reportPowerLabel(
  host: HTMLElement,
  issues: readonly PowerIssue[],
  nameOf: (field: string) => string,
): void {
  const lines = issues.map(({ field, code, what }) => {
    const words = code === 'missing' && field === 'level' ? NO_LEVEL : WORDS[code](what);
    return `${nameOf(field)} ${words}.`;
  });
  if (lines.length) warnOnce(host.localName, `has a power label that is not complete:\n${lines.join('\n')}`);
}
