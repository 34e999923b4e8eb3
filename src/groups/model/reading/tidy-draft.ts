import type { Closure, Group, Prose, Session, Term } from '../group.js';
import type { Draft, DraftPlace } from './draft.js';
import type { Noting } from './noting.js';
import { sessionsFromText } from './opening-times.js';
import { tidyAccess } from './values/access.js';
import { tidyAge } from './values/ages.js';
import { tidyCost } from './values/cost.js';
import { readDate } from './values/dates.js';
import { readEmails } from './values/emails.js';
import { hideAddress, maskedPlaces } from './values/hide-address.js';
import { tidyContacts, tidyLinks, tidyOrganisation } from './values/people.js';
import { tidyPlace } from './values/places.js';
import { hasMarkup, oneLine, plainText, summaryOf } from './values/plain-text.js';
import { tidySession } from './values/recurrence.js';
import { asText, each, lines, said, saysNothing, words, yesOrNo } from './values/said.js';
import { stableId } from './values/stable-id.js';
import { folded, isMeant, splitList, tidyTerms } from './values/terms.js';
import { readUrl } from './values/urls.js';
import { tidyAttendance, tidyJoining, tidyLanguages, tidyStatus } from './values/ways.js';

/** Tags that say more than their words do. */
const RICH = /<(?:a|li|strong|b|em|i|table|h[1-6])\b/i;

/** All that is said, where a summary does not say it already. */
function proseOf(written: string, text: string, summary: string): Prose | undefined {
  const rich = hasMarkup(written) && RICH.test(written);
  if (!text || (!rich && text === summary)) return undefined;
  return hasMarkup(written) ? { markup: written, text } : { text };
}

/** The places that can be told, and for each place of the draft, which of them it is. */
function placesOf(drafts: readonly DraftPlace[] | undefined, noting: Noting) {
  const places: Group['places'][number][] = [];
  const index = (drafts ?? []).map((draft, at) => {
    const place = tidyPlace(draft, `places[${at}]`, noting);
    return place ? places.push(place) - 1 : undefined;
  });
  return { places, index };
}

/** Its sessions, or those that can be read out of its words for them without guessing. */
function sessionsOf(draft: Draft, index: readonly (number | undefined)[], noting: Noting): Session[] {
  const sessions = draft.sessions?.length
    ? draft.sessions
    : sessionsFromText(plainText(asText(draft.timesText)));
  return sessions.flatMap((session, at) =>
    tidySession(session, index[session.place ?? -1], `sessions[${at}]`, noting),
  );
}

function closureOf(
  draft: NonNullable<Draft['closures']>[number],
  field: string,
  noting: Noting,
): Closure | undefined {
  const from = readDate(asText(draft.from)) ?? readDate(asText(draft.to));
  const to = readDate(asText(draft.to)) ?? from;
  if (from && to && from <= to)
    return said<Closure>({ from, to, text: words(draft.text, `${field}.text`, noting) });
  noting('bad-date', 'left-out', field, `${asText(draft.from)} – ${asText(draft.to)}`);
  return undefined;
}

/** A day that is past; one that is to come cannot be when something was done. */
function pastDay(value: unknown, field: string, noting: Noting, today?: string): string | undefined {
  const text = asText(value).trim();
  if (!text || saysNothing(text)) return undefined;
  const day = readDate(text);
  if (day && !(today && day > today)) return day;
  noting('bad-date', 'left-out', field, text);
  return undefined;
}

const uniqueTerms = (terms: readonly Term[]): Term[] => [
  ...new Map(terms.map((term) => [term.id, term])).values(),
];

/** From and to which days a source shows it: outside of them it is as if it had ended. */
const isVisible = ({ visible }: Draft, today = ''): boolean => {
  const [from, to] = [readDate(asText(visible?.from)), readDate(asText(visible?.to))];
  return !today || ((!from || from <= today) && (!to || to >= today));
};

/** Where it comes from; a relative address of its own is left to whoever knows where the feed is. */
const sourceOf = ({ format, url, licence }: Draft): Group['source'] =>
  said<Group['source']>({
    format,
    url: /^https?:\/\//i.test(asText(url)) ? asText(url) : undefined,
    licence: oneLine(asText(licence)) || undefined,
  });

/**
 * A record as readers found it, as the group that finding and showing work on. Whatever cannot be believed is left
 * out, whatever can be put right is, and both are noted; what is not said stays unsaid.
 *
 * @param today Such as `2026-12-01`; without it, nothing is judged by the day that it is.
 * @returns Undefined for what has no name.
 */
export function tidyDraft(draft: Draft, noteAll: Noting, today?: string): Group | undefined {
  const named = oneLine(asText(draft.name));
  const record = asText(draft.id).trim() || named;
  // What was found may be the very address that is not to be shown, wherever it stood.
  const isMasked = maskedPlaces(draft).length > 0;
  const noting: Noting = (code, effect, field, value) =>
    noteAll(code, effect, field, isMasked ? '' : value, record);
  const name = words(draft.name, 'name', noting);
  if (!name) {
    noting('no-name', 'skipped', 'name', draft.id);
    return undefined;
  }

  const { places, index } = placesOf(draft.places, noting);
  const written = asText(draft.description);
  const text = lines(written, 'description', noting) ?? '';
  const summary = summaryOf(
    lines(draft.summary, 'summary', noting) ? asText(draft.summary) : text && written,
  );
  const sessions = sessionsOf(draft, index, noting);
  const attendance = tidyAttendance(draft.attendance, noting);
  // Where there is a door, one can go; what is only online says so.
  const reachable = places.some(({ precision, lines }) => precision !== 'none' || lines.length);
  const website = readUrl(draft.website, 'website', noting);
  const image = readUrl(draft.image?.src, 'image.src', noting);
  const checked = pastDay(draft.checked?.date, 'checked.date', noting, today);
  const access = tidyAccess(draft.access, 'access', noting).terms;

  const group = said<Group>({
    id: asText(draft.id).trim() || stableId(`${folded(name)}|${places[0]?.postcode ?? ''}`),
    name,
    summary,
    description: proseOf(written, text, summary),
    status: isVisible(draft, today) ? tidyStatus(draft.status, noting) : 'ended',
    notice: lines(draft.notice, 'notice', noting),
    organisation: tidyOrganisation(draft.organisation, noting),
    categories: tidyTerms(draft.categories, 'categories', noting),
    audiences: tidyTerms(draft.audiences, 'audiences', noting),
    tags: [...new Set((draft.tags ?? []).flatMap(splitList))],
    age: tidyAge(draft.age, noting),
    eligibility: lines(draft.eligibility, 'eligibility', noting),
    cost: tidyCost(draft.cost, noting),
    joining: tidyJoining(draft.joining, noting),
    attendance: attendance.length
      ? attendance
      : sessions.some(({ online }) => online)
        ? ['online']
        : reachable
          ? ['in-person']
          : [],
    places,
    areas: each(draft.areas, (area, at) => {
      const areaName = words(area.name, `areas[${at}].name`, noting);
      const uri = asText(area.uri).trim();
      return areaName ? { name: areaName, ...(isMeant(uri) ? { uri } : {}) } : undefined;
    }),
    wide: yesOrNo(draft.wide) === true,
    sessions,
    closures: each(draft.closures, (closure, at) => closureOf(closure, `closures[${at}]`, noting)),
    timesText: lines(draft.timesText, 'timesText', noting),
    contacts: tidyContacts(draft.contacts, noting),
    website,
    links: tidyLinks(draft.links, website, noting),
    image: image ? { src: image, alt: oneLine(asText(draft.image?.alt)) } : undefined,
    languages: tidyLanguages(draft.languages, noting),
    access: uniqueTerms([...access, ...places.flatMap((place) => place.access)]),
    checked: checked
      ? said<NonNullable<Group['checked']>>({
          date: checked,
          by: oneLine(asText(draft.checked?.by)) || undefined,
        })
      : undefined,
    updated: pastDay(draft.updated, 'updated', noting, today),
    reportTo: readEmails(draft.reportTo, 'reportTo', noting)[0],
    source: sourceOf(draft),
  });
  return hideAddress(group, draft);
}
