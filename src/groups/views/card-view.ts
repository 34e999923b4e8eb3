import { html, nothing, type TemplateResult } from 'lit';

import { heading } from '../../kit/heading.js';
import { briefCost, whoWords } from '../language/card-words.js';
import { checkedWords } from '../language/fact-words.js';
import type { FoundGroup } from '../model/finding/found.js';
import { freshnessOf } from '../model/freshness.js';
import type { Group, GroupStatus } from '../model/group.js';
import { fact } from './fact-view.js';
import type { GroupContext } from './group-context.js';
import { icon, type IconName } from './icons.js';
import { briefTimes } from './when-view.js';
import { briefPlaces } from './where-view.js';

const asItIs = (text: string): unknown => text;

/** How many lines of times a card has room for. */
const TIMES = 2;

/**
 * What one has to know of a group to decide whether it is for one, as an `<article>`. Where all of it is wanted and has
 * been loaded, that stands in the place of the short facts.
 */
export function cardView(found: FoundGroup, context: GroupContext): TemplateResult {
  const { group } = found;
  const { level, messages, details } = context;
  const open = context.open?.(group) ?? false;
  return html`<article class="group ${group.status}" part="group">
    ${heading(level, 'group-name', nameOf(group, context, open))} ${kinds(group, context)}
    ${badges(group, context)}
    ${
      group.notice
        ? html`<p class="notice" part="notice">
            <strong>${`${messages.pleaseNote} `}</strong><bdi>${inItsLanguage(group, group.notice)}</bdi>
          </p>`
        : nothing
    }
    ${open && details ? details(found, context) : shortFacts(found, context)}
    ${open && !details ? html`<p class="fetching">${messages.fetchingDetails}</p>` : nothing}
    ${context.extras?.(found) ?? nothing}
  </article>`;
}

function shortFacts(found: FoundGroup, context: GroupContext): TemplateResult {
  const { group } = found;
  const { messages, highlight = asItIs } = context;
  return html`${
      group.summary ? html`<p class="summary">${inItsLanguage(group, highlight(group.summary))}</p>` : nothing
    }
    <dl class="fact-list brief" part="facts">
      ${fact(messages.when, group.status === 'ended' ? '' : briefTimes(found, context, TIMES), 'when')}
      ${fact(messages.where, briefPlaces(found, context), 'where')}
      ${fact(messages.cost, briefCost(group.cost, messages), 'cost')}
      ${fact(messages.whoFor, whoWords(group, messages), 'who')}
    </dl>
    ${checkedView(group, context)}`;
}

/** A group's own words: marked as what they are where the source says that they are in some language. */
export const inItsLanguage = ({ language }: Group, words: unknown): unknown =>
  language ? html`<span lang=${language} dir="auto">${words}</span>` : words;

/** The name, as what leads to all of the group, if anything does. */
function nameOf(group: Group, context: GroupContext, open: boolean): unknown {
  const { highlight = asItIs, onOpen, address } = context;
  const name = inItsLanguage(group, highlight(group.name));
  const press = (): void => onOpen?.(group);
  if (context.open)
    // No space inside, which would be underlined.
    return html`<button type="button" class="name" aria-expanded=${open ? 'true' : 'false'} @click=${press}>
      ${name}
    </button>`;
  const url = address?.(group);
  if (url)
    return html`<a
      class="name"
      href=${url}
      @click=${(event: MouseEvent) => {
        // To open it elsewhere is the browser's to do.
        if (!onOpen || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        press();
      }}
      >${name}</a
    >`;
  return onOpen ? html`<button type="button" class="name" @click=${press}>${name}</button>` : name;
}

/** What is done there, in the data's words: the first thing by which one knows whether to read on. */
function kinds({ categories }: Group, { highlight = asItIs }: GroupContext): unknown {
  const labels = [...new Set(categories.map(({ label }) => label))];
  return labels.length ? html`<p class="kinds">${highlight(labels.slice(0, 3).join(' · '))}</p>` : nothing;
}

const BADGES: Readonly<Record<Exclude<GroupStatus, 'active'>, IconName>> = { paused: 'pause', ended: 'stop' };

/** What stands in the way of going there: in words and a picture, and in colour besides. */
function badges({ status, sessions }: Group, { messages, now }: GroupContext): unknown {
  const old = status === 'active' && sessions.some(({ validTo }) => validTo && validTo < now.day);
  if (status === 'active' && !old) return nothing;
  return html`<p class="badges">
    ${
      status === 'active'
        ? html`<span class="badge">${icon('warn')}${messages.timesMayBeOld}</span>`
        : html`<span class="badge ${status}">${icon(BADGES[status])}${messages[status]}</span>`
    }
  </p>`;
}

/** When somebody last made sure that all this is so. A card is silent where nobody has said. */
export function checkedView(
  { checked }: Group,
  { messages, now, checkWithin }: GroupContext,
): TemplateResult | typeof nothing {
  const band = freshnessOf(checked?.date, now.day, checkWithin);
  if (!checked || band === 'unknown') return nothing;
  const isOld = band === 'stale';
  return html`<p class="checked ${isOld ? 'old' : ''}">
    ${icon(isOld ? 'warn' : 'tick')}<time datetime=${checked.date}
      >${checkedWords(checked.date, now.day, checkWithin, messages)}</time
    >
  </p>`;
}
