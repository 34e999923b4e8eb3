import { warnOnce } from '../kit/warn-once.js';
import { SaysoDefinitionEvent } from './events/sayso-definition-event.js';
import { issueWords } from './language/issue-words.js';
import { auditSurvey } from './model/audit-survey.js';
import type { DefinitionIssue } from './model/definition.js';

/** What a survey is refused for where the page is strict. */
const REFUSED: ReadonlySet<DefinitionIssue['code']> = new Set(['noWhy', 'noUsedFor', 'knownAlready']);

/** Tells the page's owner what in a definition is not done as written: once on the console, and as an event. */
export function reportDefinition(
  host: HTMLElement,
  source: unknown,
  usable: boolean,
  found: readonly DefinitionIssue[],
): void {
  const issues = usable ? [...found, ...auditSurvey(source)] : found;
  const refused = issues.some(({ code }) => REFUSED.has(code));
  const what = refused
    ? 'is strict, so it asks nothing, and the fallback content stays'
    : 'does not do everything that its definition asks for';
  if (issues.length) warnOnce(host.localName, `${what}:\n${issues.map(issueWords).join('\n')}`);
  host.dispatchEvent(new SaysoDefinitionEvent(usable, issues));
}
