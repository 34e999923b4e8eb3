import type { Term } from '../../group.js';
import type { DraftTerm } from '../draft.js';
import type { Noting } from '../noting.js';
import { oneLine } from './plain-text.js';
import { asList, asText, said, saysNothing, words, yesOrNo } from './said.js';
import { NOBODY } from './urls.js';

/** Lower case without accents and with single spaces: what two spellings of a word have in common. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();

/** What a text names: separated by semicolons or bars where it has some, by commas else. */
export function splitList(value: unknown): string[] {
  const text = asText(value).replace(/<br\b[^>]*>|[\r\n]+/gi, ';');
  return text
    .split(/[;|]/.test(text) ? /[;|]/ : ',')
    .map((part) => oneLine(part).replace(/^[\s*•–-]+|[\s,]+$/g, ''))
    .filter((part) => part && !saysNothing(part) && yesOrNo(part) === undefined);
}

/** Numbers are a feed's own, and another's 12 is another word: the label is then what a term is known by. */
const isOwn = (id: string): boolean => /^\d*$/.test(id);

function termOf(draft: DraftTerm, field: string, noting: Noting): Term | undefined {
  const label = words(draft.label, `${field}.label`, noting);
  if (!label) return undefined;
  const id = asText(draft.id).trim();
  const uri = asText(draft.uri).trim();
  return said<Term>({
    id: isOwn(id) ? folded(label) : id,
    label,
    scheme: oneLine(asText(draft.scheme)) || undefined,
    uri: isMeant(uri) ? uri : undefined,
    parent: asText(draft.parent).trim() || undefined,
  });
}

/** The term's parent under the id that it has here; without one that is known only by a number. */
function withParent(term: Term, ids: ReadonlyMap<string, string>): Term {
  const { parent, ...rest } = term;
  const known = parent && (ids.get(parent) ?? (isOwn(parent) ? undefined : parent));
  return known && known !== term.id ? { ...rest, parent: known } : rest;
}

/** An identifier: an address that is no example, or a short form such as `esdServiceTypes:123`. */
export const isMeant = (uri: string): boolean =>
  /^(?:https?:\/\/|urn:|[\w-]+:)[^\s<>"]+$/i.test(uri) &&
  !/^(?:javascript|data|vbscript):/i.test(uri) &&
  !NOBODY.test(/^https?:\/\/([^/?#:]+)/i.exec(uri)?.[1] ?? '');

/** Terms, each once. What is only a text may name several. */
export function tidyTerms(
  drafts: readonly (DraftTerm | string)[] | undefined,
  field: string,
  noting: Noting,
): Term[] {
  const terms = new Map<string, Term>();
  const ids = new Map<string, string>();
  (drafts ?? []).forEach((draft, index) => {
    const found =
      typeof draft === 'object'
        ? termOf(draft, `${field}[${index}]`, noting)
        : splitList(draft).map((label) => ({ id: folded(label), label }));
    for (const term of asList(found) as Term[]) if (!terms.has(term.id)) terms.set(term.id, term);
    if (found && 'id' in found && typeof draft === 'object') ids.set(asText(draft.id).trim(), found.id);
  });
  return Array.from(terms.values(), (term) => withParent(term, ids));
}
