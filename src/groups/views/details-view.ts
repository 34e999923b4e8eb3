import { html, nothing, type TemplateResult } from 'lit';

import { richText } from '../../kit/rich-text.js';
import { safeUrl } from '../../kit/safe-url.js';
import { briefCost, optionWords, whoWords } from '../language/card-words.js';
import { languageWords } from '../language/language-words.js';
import type { DetailsMessages } from '../language/details-messages.js';
import { dayWords, sessionWords } from '../language/session-words.js';
import type { FoundGroup } from '../model/finding/found.js';
import type { Group, Session } from '../model/group.js';
import { currentSessions } from '../model/sessions/current-sessions.js';
import { checkedView, inItsLanguage } from './card-view.js';
import { contactsView } from './contacts-view.js';
import { fact, lines } from './fact-view.js';
import type { GroupContext } from './group-context.js';
import { accessView, placesView } from './places-view.js';
import { nextMeeting } from './when-view.js';

/** All that is known of a group. */
export function allFacts(found: FoundGroup, context: GroupContext, words: DetailsMessages): TemplateResult {
  const { group } = found;
  const { messages, level } = context;
  return html`${descriptionView(group, words)} ${contactsView(group, words, level + 1)}
    <dl class="fact-list" part="facts">
      ${fact(messages.when, whenView(found, context, words), 'when')}
      ${fact(messages.where, placesView(found, context, words), 'where')}
      ${fact(messages.cost, costView(group, context), 'cost')}
      ${fact(messages.whoFor, lines([whoWords(group, messages), group.eligibility].filter(Boolean)), 'who')}
      ${fact(words.howTo, joiningView(group, context, words))} ${fact(words.access, accessView(found, words))}
      ${fact(words.languages, languagesOf(group, context))}
      ${fact(words.areas, group.areas.map(({ name }) => name).join(', '))}
      ${fact(words.runBy, organisationView(group, context, words))}
    </dl>
    ${checkedView(group, context)}
    ${group.source.licence ? html`<p class="quiet">${words.licence(group.source.licence)}</p>` : nothing}`;
}

/** Headings become words in bold: they would have no right place in the outline of a page that we do not know. */
const withoutHeadings = (markup: string): string =>
  markup.replace(/<(\/?)h[1-6]\b[^>]*>/gi, (_, closing: string) => (closing ? '</b></p>' : '<p><b>'));

function descriptionView(group: Group, { opensInNewTab }: DetailsMessages): unknown {
  const { description, summary } = group;
  const { markup, text } = description ?? { text: summary };
  if (!markup && !text) return nothing;
  const words = markup
    ? richText(withoutHeadings(markup), { opensInNewTab })
    : text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`);
  return html`<div class="about" lang=${group.language ?? nothing}>${words}</div>`;
}

/** Every time that it meets, with what is particular to it; when next; and when not. */
function whenView(found: FoundGroup, context: GroupContext, words: DetailsMessages): unknown {
  const { sessions, closures, timesText, places, status } = found.group;
  const { messages, now } = context;
  const thisYear = now.day.slice(0, 4);
  const current = currentSessions(sessions, now.day);
  const times = current.map((session) =>
    sessionView(session, places.length > 1 ? places[session.place ?? -1]?.name : undefined, context, words),
  );
  const shut = closures.filter(({ to }) => to >= now.day);
  return html`${nextMeeting(found, context)}
  ${times.length ? times : lines([timesText ?? (status === 'ended' ? '' : messages.timesNotStated)])}
  ${lines(
    shut.map(({ from, to, text }) => {
      const days = words.closed(dayWords(from, messages, thisYear), dayWords(to, messages, thisYear));
      return text ? `${days} (${text})` : days;
    }),
  )}`;
}

function sessionView(
  session: Session,
  place: string | undefined,
  { messages, now }: GroupContext,
  words: DetailsMessages,
): TemplateResult {
  const { freq, from, until, text, bookUrl } = session;
  const thisYear = now.day.slice(0, 4);
  const book = bookUrl && safeUrl(bookUrl);
  const repeats = freq !== 'once';
  const more = [
    place,
    session.online ? messages.attendance.online : '',
    repeats && from && from > now.day ? words.startsOn(dayWords(from, messages, thisYear)) : '',
    repeats && until ? words.lastOn(dayWords(until, messages, thisYear)) : '',
    freq === 'other' ? '' : text,
  ].filter(Boolean);
  return html`<div class="part">
    <span class="line">${sessionWords(session, messages)}</span>
    ${more.length ? html`<span class="line quiet">${more.join(' · ')}</span>` : nothing}
    ${book ? html`<span class="line"><a href=${book}>${words.book}</a></span>` : nothing}
  </div>`;
}

function costView({ cost }: Group, { messages, now }: GroupContext): unknown {
  const options = cost.options
    .filter(({ validFrom = '', validTo = '9' }) => validFrom <= now.day && validTo >= now.day)
    .map((option) => optionWords(option, messages))
    .filter(Boolean);
  const words = briefCost(cost, messages);
  // Every price says more than where prices begin.
  const all = [...(options.length > 1 ? [] : [words]), ...options, cost.text];
  return lines(all.filter((each, at) => each && all.indexOf(each) === at));
}

function joiningView({ joining }: Group, { messages }: GroupContext, words: DetailsMessages): unknown {
  const { how, text, url } = joining;
  const link = url && safeUrl(url);
  return lines([
    ...how.map((each) => messages.joining[each]),
    ...(text ? [text] : []),
    ...(link ? [html`<a href=${link}>${words.howToJoin}</a>`] : []),
  ]);
}

/** By the names that people here call them. */
const languagesOf = ({ languages }: Group, { messages }: GroupContext): string =>
  languages.map((language) => languageWords(language, messages)).join(`${messages.comma} `);

function organisationView(group: Group, { messages }: GroupContext, words: DetailsMessages): unknown {
  const { organisation } = group;
  if (!organisation) return nothing;
  const { name, url, charityNumber } = organisation;
  const link = url && safeUrl(url);
  const named = inItsLanguage(group, name);
  return html`${link ? html`<a href=${link}>${named}</a>` : named}${
    charityNumber ? `${messages.comma} ${words.charityNumber(charityNumber)}` : nothing
  }`;
}
