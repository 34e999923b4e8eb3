import { warnOnce } from '../kit/warn-once.js';
import type { ResultsIssue } from './model/results-issue.js';

const MAKE_SAFE =
  'Pass counts through disclosure control before they leave your server (`protectTable` of "@sayso/elements/results/model").';

/** What each kind of issue means for residents, and what to do. For the page's owner, so in English. */
const WORDS: Readonly<Record<ResultsIssue['code'], (what: string) => string>> = {
  notResults: () =>
    'are not published results of version 1 (an object with "saysoResults": 1, "activity", "release" and "questions"). The fallback content stays.',
  missing: () => 'is missing. What needs it is not shown.',
  badValue: (what) =>
    `has a value of the wrong kind${what && ` ("${what}")`}. It is not shown, nor what needs it.`,
  rawCount: (what) =>
    `a count of ${what} would tell neighbours who they are, so the whole of what holds it is not shown. ${MAKE_SAFE}`,
  notRounded: (what) =>
    `a count of ${what} is not rounded to 5, so the whole of what holds it is not shown. ${MAKE_SAFE}`,
  badTotal: (what) =>
    `"at least ${what}" is not what the shown cells say (of "single" their sum, of "multiple" the largest), so that hidden ones could be worked out. The question is not shown.`,
  cellCount: (what) => `holds ${what} cells, which is not one for each option. The question is not shown.`,
};

/** Tells the page's owner what of published results is not shown, and what to do: once on the console. */
export function reportResults(host: HTMLElement, issues: readonly ResultsIssue[]): void {
  const lines = issues.map(({ path, code, what }) => `${path || 'they'}: ${WORDS[code](what)}`);
  warnOnce(host.localName, `does not show everything of its results:\n${lines.join('\n')}`);
}
