import { html, nothing, type TemplateResult } from 'lit';

import { addStyles } from '../kit/add-styles.js';
import { printAlone } from '../kit/print-alone.js';
import { LanguageController } from '../language/language-controller.js';
import { detailsStyles } from './details.styles.js';
import { detailsCatalogues } from './language/details-catalogues.js';
import { detailsEnGb } from './language/details-en-gb.js';
import type { FoundGroup } from './model/finding/found.js';
import type { Group } from './model/group.js';
import { calendarOf, hasCalendar } from './model/sessions/calendar.js';
import { cardView } from './views/card-view.js';
import { allFacts } from './views/details-view.js';
import { GroupActions } from './views/group-actions.js';
import type { GroupContext, GroupDetails } from './views/group-context.js';

/** Address of the page as it is, without the query and the fragment, which may tell what was searched for. */
const thisPage = (): string => location.href.replace(/[?#].*$/, '');

/**
 * What of a group is loaded after its card is drawn: all that is known of it, and what there is to do with it. Resolves
 * once its words are in the page's language, or there are none to be had.
 */
export const groupDetails: GroupDetails = async (host) => {
  const language = new LanguageController(host, { fallback: detailsEnGb, catalogues: detailsCatalogues });
  const actions = new GroupActions(host);
  addStyles(host, detailsStyles);
  await language.loaded;

  const detailsView = (found: FoundGroup, context: GroupContext): TemplateResult =>
    html`<div class="details" part="details">
      ${allFacts(found, context, language.messages)} ${buttons(found, context)}
      <p class="outcome">${outcome(found.group)}</p>
      ${context.below?.(found.group) ?? nothing}
    </div>`;

  const print = (found: FoundGroup, context: GroupContext): Promise<void> =>
    printAlone({
      name: found.group.name,
      language: context.messages.tag,
      direction: context.messages.direction ?? 'ltr',
      // Undefined in browsers without such sheets.
      styles: (host.renderRoot as Partial<ShadowRoot>).adoptedStyleSheets ?? [],
      // On paper there is nothing to press, and nothing to come.
      view: html`<div class="widget printed">
        ${cardView(found, {
          messages: context.messages,
          level: 2,
          now: context.now,
          checkWithin: context.checkWithin,
          open: () => true,
          details: detailsView,
        })}
      </div>`,
    });

  const buttons = (found: FoundGroup, context: GroupContext): TemplateResult => {
    const { group } = found;
    const { messages } = language;
    const { onJoin, onWrong } = context;
    const url = (): string => new URL(context.address?.(group) ?? thisPage(), document.baseURI).href;
    const { day: today } = context.now;
    const save = (): void => {
      // When the file is made, which is not a time at which anybody meets.
      const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
      actions.saveCalendar(
        group,
        calendarOf(group, { today, stamp, ...(context.address && { url: url() }) }) ?? '',
      );
    };
    return html`<div class="buttons" part="actions">
      ${onJoin && group.status === 'active' ? button(messages.askToJoin, () => onJoin(group), 'button') : nothing}
      ${button(messages.share, () => void actions.share(group, url()))}
      ${hasCalendar(group, today) ? button(messages.addToCalendar, save) : nothing}
      ${button(messages.print, () => void print(found, context))}
      ${onWrong ? button(messages.somethingWrong, () => onWrong(group)) : nothing}
    </div>`;
  };

  /** What came of sharing this group, or any. */
  const outcome = (group?: Group): string => {
    const { shared, copying } = actions;
    const { linkCopied, linkNotCopied } = language.messages;
    if (!shared || (group && shared.group !== group.id)) return '';
    return copying.outcome === 'copied' ? linkCopied : `${linkNotCopied} ${shared.url}`;
  };

  return {
    detailsView,
    get status() {
      return outcome();
    },
  };
};

const button = (words: string, act: () => void, look = 'link'): TemplateResult =>
  html`<button type="button" class=${look} @click=${act}>${words}</button>`;
