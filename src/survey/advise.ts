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
  const line = `<${tag}> Residents will want to know why they are asked, and what for: give these questions a "why" and a "usedFor", and leave out what is known already ("knownAlready"): ${names.join(', ')}. With the attribute "strict" none is asked until then.`;
  if (told.has(line)) return;
  told.add(line);
  console.info(line);
}
