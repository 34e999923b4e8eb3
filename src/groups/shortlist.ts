import { html, type LitElement, nothing, type TemplateResult } from 'lit';

import { addStyles } from '../kit/add-styles.js';
import { printAlone } from '../kit/print-alone.js';
import { LanguageController } from '../language/language-controller.js';
import { shortlistStyles } from './directory/shortlist.styles.js';
import type { KeptList, ShortlistPart } from './directory/shortlist-part.js';
import type { DirectoryContext } from './directory/views/directory-context.js';
import { shortlistCatalogues } from './language/shortlist-catalogues.js';
import { shortlistEnGb } from './language/shortlist-en-gb.js';
import { sessionWords } from './language/session-words.js';
import type { Group } from './model/group.js';
import { nextOccurrence } from './model/sessions/next-occurrence.js';
import { cardView } from './views/card-view.js';
import { GroupActions } from './views/group-actions.js';
import { icon } from './views/icons.js';
import { placeLine } from './views/where-view.js';

/** By which the list is told from a group, where links are copied. */
const LIST = 'shortlist';

/** Moves focus off the last row before that goes, to the row before. With the only one goes the list, and focus to the heading. */
function leaveRow({ currentTarget }: Event): void {
  const row = (currentTarget as Element).closest('li')!;
  // Each of the rows below moves up, and focus is on the next of them without moving.
  if (!row.nextElementSibling) row.previousElementSibling?.querySelector('button')?.focus();
}

/** The list's late part. Resolves once its words are in the page's language, or there are none to be had. */
export async function shortlist(host: LitElement): Promise<ShortlistPart> {
  const language = new LanguageController(host, { fallback: shortlistEnGb, catalogues: shortlistCatalogues });
  const actions = new GroupActions(host);
  let refused = false;
  addStyles(host, shortlistStyles);
  await language.loaded;

  const outcome = (): string => {
    const { shared, copying } = actions;
    const { linkCopied, linkNotCopied, notRemembered } = language.messages;
    if (refused) return notRemembered;
    if (shared?.group !== LIST || !copying.outcome) return '';
    return copying.outcome === 'copied' ? linkCopied : `${linkNotCopied} ${shared.url}`;
  };

  /** A few lines for each group, as one would write them to a friend. */
  const asText = (groups: readonly Group[], { card }: DirectoryContext, url = ''): string =>
    [
      ...groups.map((group) => {
        const { name, sessions, timesText, places, contacts } = group;
        const [phone] = contacts.flatMap(({ phones }) => phones);
        const times = sessions.map((session) => sessionWords(session, card.messages)).filter(Boolean);
        return [
          name,
          times.join('; ') || timesText,
          places[0] && placeLine(places[0], card.messages),
          phone?.number,
        ]
          .filter(Boolean)
          .join('\n');
      }),
      ...(url ? [url] : []),
    ].join('\n\n');

  const print = (groups: readonly Group[], context: DirectoryContext): void =>
    context.withDetails((details) => {
      const { card, messages } = context;
      void printAlone({
        name: language.messages.title,
        language: messages.tag,
        direction: messages.direction ?? 'ltr',
        // Undefined in browsers without such sheets.
        styles: (host.renderRoot as Partial<ShadowRoot>).adoptedStyleSheets ?? [],
        view: html`<div class="widget printed">
          ${groups.map((group) => {
            const next = nextOccurrence(group, card.now);
            const { now, checkWithin } = card;
            return cardView(
              { group, ...(next && { next }) },
              { messages, level: 2, now, checkWithin, open: () => true, details },
            );
          })}
        </div>`,
      });
    });

  const view = (groups: readonly Group[], list: KeptList, context: DirectoryContext): TemplateResult => {
    const { messages } = language;
    const { directory } = context;
    const ids = groups.map(({ id }) => id);
    const url = directory.addressOf(ids);
    const body = encodeURIComponent(asText(groups, context, url));
    return html`<div class="kept">
      <ul>
        ${groups.map(
          ({ id, name, language: its }) =>
            html`<li>
              <span lang=${its ?? nothing}>${name}</span>
              <button
                type="button"
                class="link off"
                @click=${(event: Event) => {
                  leaveRow(event);
                  list.toggle(id);
                }}
              >
                <span class="unseen">${messages.takeOff} ${name}</span>${icon('remove')}
              </button>
            </li>`,
        )}
      </ul>
      <p class="take">
        <button type="button" class="link" @click=${() => directory.show(ids)}>${messages.showThese}</button>
        ${
          url
            ? html`<button
                type="button"
                class="link"
                @click=${() => {
                  refused = false;
                  void actions.share({ id: LIST, name: messages.title }, url);
                }}
              >
                ${messages.share}
              </button>`
            : nothing
        }
        <a class="link" href=${`mailto:?subject=${encodeURIComponent(messages.title)}&body=${body}`}
          >${messages.email}</a
        >
        <a class="link" href=${`sms:?&body=${body}`}>${messages.text}</a>
        <button type="button" class="link" @click=${() => print(groups, context)}>${messages.print}</button>
        <button type="button" class="link" @click=${() => list.clear()}>${messages.clear}</button>
      </p>
      <p class="outcome">${outcome()}</p>
      <label class="option">
        <input
          type="checkbox"
          aria-describedby="remember-hint"
          .checked=${list.remembered}
          @change=${({ target }: Event) => {
            const box = target as HTMLInputElement;
            list.remember(box.checked);
            refused = box.checked && !list.remembered;
            box.checked = list.remembered;
          }}
        />
        <span>${messages.remember}</span>
      </label>
      <p class="hint" id="remember-hint">${messages.rememberHint}</p>
    </div>`;
  };

  return {
    view,
    get status() {
      return outcome();
    },
  };
}
