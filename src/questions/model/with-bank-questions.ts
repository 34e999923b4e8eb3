import type { DefinitionIssue } from '../../survey/model/definition.js';
import type { BankElement, BankEntry } from './entry.js';
import { EQUALITY, equalityPages } from './equality/block.js';
import { DEEPEST, idsOf, isNation, isRecord, isReference, LISTS, type Json } from './references.js';

export interface BankReading {
  /** The definition with the questions themselves: of the SurveyJS JSON format, and the one that responses name. */
  readonly definition: unknown;
  /** References that could not be followed, or not as written. Each stays in its place, which then says so. */
  readonly issues: readonly DefinitionIssue[];
}

/** What an author may say of a question of the bank. Its words are not among it: with others it is another question. */
const OWN = ['name', 'visibleIf', 'enableIf', 'isRequired', 'requiredIf', 'requiredErrorText'];
const REASONS = ['why', 'usedFor'];
const ALLOWED: ReadonlySet<string> = new Set(['type', 'question', 'unverified', ...OWN, ...REASONS]);
const ALLOWED_OF_EQUALITY: ReadonlySet<string> = new Set([
  'type',
  'question',
  'nation',
  'questions',
  'visibleIf',
  ...REASONS,
]);

const pick = (json: Json, names: readonly string[]): Json =>
  Object.fromEntries(names.filter((name) => json[name] != null).map((name) => [name, json[name]]));

/** The elements with what the bank knows of their answers. */
const marked = ({ id, elements, sensitive, verified }: BankEntry): readonly BankElement[] => {
  const mark = (element: BankElement): BankElement =>
    element.elements
      ? { ...element, elements: element.elements.map(mark) }
      : { ...element, ...(sensitive && { sensitive }), ...(verified && { passport: id }) };
  return elements.map(mark);
};

/** One element: the question, or a panel of a battery's. */
function asOne(entry: BankEntry, own: Json, reasons: Json): object {
  const [first, ...others] = marked(entry);
  const whole = others.length ? { type: 'panel', name: entry.id, elements: [first, ...others] } : first;
  return { ...whole, ...own, ...reasons };
}

/**
 * Puts the questions of the bank into the places where a definition refers to them:
 *
 *     { "type": "bank", "question": "belong", "usedFor": "…" }
 *     { "type": "bank", "question": "equality", "nation": "wales" }
 *
 * Pure, and the same for the same version of the bank: wordings never change under an id. Why "bank" rather than a
 * type for each question, as SurveyJS's own components have it: what is asked can be looked up in one place, an id that
 * does not exist is found by its path, and what comes out is plain SurveyJS, which any tool reads.
 *
 * The equality block goes to the end, whatever its place, as pages that come after "Check your answers".
 *
 * @param definition Not changed. Without references it is what comes back.
 * @param questions Those that it refers to, as `questionsOf` loads them; more do no harm.
 */
export function withBankQuestions(definition: unknown, questions: readonly BankEntry[]): BankReading {
  const issues: DefinitionIssue[] = [];
  const atTheEnd: object[] = [];
  const find = (id: string): BankEntry | undefined => questions.find((each) => each.id === id);

  const usable = (id: string, unverified: unknown, path: string): BankEntry | undefined => {
    const entry = find(id);
    if (entry?.elements.length && (entry.verified || unverified === true)) return entry;
    issues.push({ path, code: entry ? 'unverifiedQuestion' : 'unknownQuestion', what: id });
    return undefined;
  };

  const block = (reference: Json, path: string): void => {
    const entries = idsOf(reference).flatMap((id) => usable(id, false, `${path}.questions`) ?? []);
    const { nation, visibleIf } = reference;
    if (nation !== undefined && !isNation(nation))
      issues.push({ path: `${path}.nation`, code: 'badValue', what: 'nation' });
    if (!entries[0]) return;
    const reasons = { why: entries[0].suggested.why, ...pick(reference, REASONS) };
    atTheEnd.push(
      ...equalityPages({
        elements: entries.flatMap(marked),
        count: entries.length,
        reasons,
        visibleIf: typeof visibleIf === 'string' ? visibleIf : undefined,
      }),
    );
  };

  const follow = (reference: Json, path: string, isPage: boolean): object[] => {
    const { question, unverified } = reference;
    const isEquality = question === EQUALITY;
    for (const name of Object.keys(reference))
      if (!(isEquality ? ALLOWED_OF_EQUALITY : ALLOWED).has(name))
        issues.push({ path: `${path}.${name}`, code: 'unsupportedProperty', what: name });
    if (isEquality) {
      block(reference, path);
      return [];
    }
    const entry = usable(typeof question === 'string' ? question : '', unverified, path);
    if (!entry) return [reference];
    const reasons = { why: entry.suggested.why, ...pick(reference, REASONS) };
    const one = asOne(entry, pick(reference, OWN), reasons);
    return [isPage ? { name: entry.id, elements: [one] } : one];
  };

  const visit = (json: Json, path: string, depth: number): Json => {
    if (depth > DEEPEST) return json;
    const changed: [string, unknown][] = [];
    for (const name of LISTS) {
      const list = json[name];
      if (!Array.isArray(list)) continue;
      const now = list.flatMap((item: unknown, index) => {
        const at = `${path && `${path}.`}${name}[${index}]`;
        if (isReference(item)) return follow(item, at, name === 'pages');
        return [isRecord(item) ? visit(item, at, depth + 1) : item];
      });
      if (now.length !== list.length || now.some((item, index) => item !== list[index]))
        changed.push([name, now]);
    }
    return changed.length ? { ...json, ...Object.fromEntries(changed) } : json;
  };

  if (!isRecord(definition)) return { definition, issues };
  const resolved = visit(definition, '', 0);
  if (!atTheEnd.length) return { definition: resolved, issues };
  const { pages, elements, questions: old, ...rest } = resolved;
  const before: readonly unknown[] = Array.isArray(pages)
    ? pages
    : [{ name: 'page1', elements: elements ?? old }];
  return { definition: { ...rest, pages: [...before, ...atTheEnd] }, issues };
}
