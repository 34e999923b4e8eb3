import type { DefinitionIssue, Item, Page, Panel, Survey } from './definition.js';

/** Whether somebody says why something is asked, and what for. */
type Reasons = Readonly<Record<'why' | 'usedFor', boolean>>;

/**
 * Finds the questions that do not say why they are asked (`why`) or what the answers are used for (`usedFor`), of
 * themselves or by the panel around them, and those that ask what the activity says is known already.
 *
 * @returns Advice, or for a page that is strict the faults that keep the survey from being asked: by path, in order.
 */
export function auditReasons({ pages }: Survey): readonly DefinitionIssue[] {
  const issues: DefinitionIssue[] = [];
  const visit = (item: Item | Page | Panel, around: Reasons): void => {
    const said = item as { readonly why?: unknown; readonly usedFor?: unknown };
    const reasons = {
      why: around.why || said.why !== undefined,
      usedFor: around.usedFor || said.usedFor !== undefined,
    };
    if ('elements' in item && item.type !== 'composite') {
      for (const each of item.elements) visit(each, reasons);
    } else if (item.type !== 'html' && item.type !== 'unsupported' && item.type !== 'computed') {
      const { path, name: what } = item;
      if (!reasons.why) issues.push({ path, code: 'noWhy', what });
      if (!reasons.usedFor) issues.push({ path, code: 'noUsedFor', what });
      if (item.knownAlready) issues.push({ path, code: 'knownAlready', what });
    }
  };
  for (const page of pages) visit(page, { why: false, usedFor: false });
  return issues;
}
