import { auditReasons } from './model/audit-reasons.js';
import type { Survey } from './model/definition.js';

const told = new Set<string>();

/**
 * Tells the page's owner, once, how many questions do not say why they are asked. Advice and no warning: the survey
 * does all that it was told to do.
 */
export function advise(tag: string, survey: Survey): void {
  const names = [...new Set(auditReasons(survey).map(({ what }) => what))];
  if (!names.length) return;
  const line = `<${tag}> Advice: say "why" each question is asked and what it is "usedFor", and ask nothing that is "knownAlready": ${names.join(', ')}. The attribute "strict" insists.`;
  if (told.has(line)) return;
  told.add(line);
  console.info(line);
}
