import { html, type TemplateResult } from 'lit';

import { safeUrl } from './safe-url.js';

/** What an author's markup may become. Anything else keeps its words and loses its tag. */
const ALLOWED: Readonly<Record<string, (inside: unknown[]) => TemplateResult>> = {
  p: (inside) => html`<p>${inside}</p>`,
  div: (inside) => html`<div>${inside}</div>`,
  blockquote: (inside) => html`<blockquote>${inside}</blockquote>`,
  ul: (inside) =>
    html`<ul>
      ${inside}
    </ul>`,
  ol: (inside) =>
    html`<ol>
      ${inside}
    </ol>`,
  li: (inside) => html`<li><bdi>${inside}</bdi></li>`,
  strong: (inside) => html`<strong>${inside}</strong>`,
  em: (inside) => html`<em>${inside}</em>`,
  h3: (inside) => html`<h3>${inside}</h3>`,
  h4: (inside) => html`<h4>${inside}</h4>`,
  table: (inside) =>
    html`<table>
      ${inside}
    </table>`,
  tr: (inside) =>
    html`<tr>
      ${inside}
    </tr>`,
  th: (inside) => html`<th>${inside}</th>`,
  td: (inside) => html`<td>${inside}</td>`,
};

/** Headings start below the survey's own title, whatever level the author chose. */
const RENAMED: Readonly<Record<string, string>> = {
  b: 'strong',
  i: 'em',
  h1: 'h3',
  h2: 'h3',
  h5: 'h4',
  h6: 'h4',
};

/** Elements whose content is not words for people. */
const DROPPED = /^(script|style|iframe|object|svg|math|template|noscript|head|title|select|textarea|button)$/;

/** Elements that an opening tag of their own kind closes, as in HTML. */
const SELF_CLOSING = /^(p|li|tr|td|th)$/;

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const ALT = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: '\u00a0',
  pound: '£',
  euro: '€',
  copy: '©',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
};

const decode = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole;
      const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    },
  );

interface Open {
  readonly tag: string;
  readonly attributes: string;
  readonly inside: unknown[];
}

export interface RichTextOptions {
  /** Applied to each run of words after its entities are decoded: piping belongs here, so that no answer becomes markup. */
  readonly words?: (text: string) => string;
  /** Follows the text of a link. Links open a new tab, because leaving would lose what was typed. */
  readonly opensInNewTab: string;
}

/**
 * An author's simple HTML, rebuilt from an allow-list as templates. No string
 * becomes markup, so that it is safe under a strict policy and with any input.
 *
 * @returns Something that a Lit template can show.
 */
export function richText(
  markup: string,
  { words = (text) => text, opensInNewTab }: RichTextOptions,
): unknown[] {
  const root: Open = { tag: '', attributes: '', inside: [] };
  const open: Open[] = [root];
  const top = (): Open => open[open.length - 1]!;
  let dropping = '';

  const close = (tag: string): void => {
    const at = open.findLastIndex((element) => element.tag === tag);
    if (at < 1) return;
    while (open.length > at) {
      const element = open.pop()!;
      top().inside.push(build(element, opensInNewTab));
    }
  };

  for (const [token, closing, name, attributes = ''] of markup.matchAll(TOKEN)) {
    if (!name) {
      if (!dropping && !token.startsWith('<!--')) top().inside.push(words(decode(token)));
      continue;
    }
    const written = name.toLowerCase();
    if (dropping || DROPPED.test(written)) {
      if (!dropping && !closing && !attributes.endsWith('/')) dropping = written;
      else if (closing && dropping === written) dropping = '';
      continue;
    }
    const tag = RENAMED[written] ?? written;
    if (tag === 'br') top().inside.push(html`<br />`);
    else if (tag === 'hr') top().inside.push(html`<hr />`);
    else if (tag === 'img')
      top().inside.push(decode((ALT.exec(attributes) ?? []).slice(1).find(Boolean) ?? ''));
    else if (closing) close(tag);
    else if (ALLOWED[tag] || tag === 'a') {
      if (SELF_CLOSING.test(tag) && top().tag === tag) close(tag);
      open.push({ tag, attributes, inside: [] });
    }
  }
  while (open.length > 1) close(top().tag);
  return root.inside;
}

function build({ tag, attributes, inside }: Open, opensInNewTab: string): unknown {
  if (tag !== 'a') return ALLOWED[tag]!(inside);
  const found = HREF.exec(attributes);
  const url = safeUrl(decode(found?.[1] ?? found?.[2] ?? found?.[3] ?? ''));
  return url
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${inside}${` ${opensInNewTab}`}</a>`
    : inside;
}
