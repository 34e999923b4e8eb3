import type { Group } from '../../group.js';
import { findPostcode, postcodeWords } from '../../place/postcode.js';
import type { Draft, DraftPlace } from '../draft.js';
import { plainText } from './plain-text.js';
import { asList, asText, yesOrNo } from './said.js';
import { folded } from './terms.js';

/** Addresses of maps, and any that ends in a point or a postcode, would give the place away. */
const MAP = /\bmaps?\b|\/@?-?\d+\.\d+,|openstreetmap|what3words|[?&](?:q|ll|query|daddr)=/i;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?(?:\s|%20|\+|-)*\d[A-Z]{2}\b/gi;
/** Latitude and longitude, in whichever way they stand beside each other. */
const POINT = /-?\d{1,3}\.\d{3,}\D{1,12}\d{1,3}\.\d{3,}/g;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Those places of a record that its source asks not to show. */
export const maskedPlaces = ({ places = [] }: Pick<Draft, 'places'>): readonly DraftPlace[] =>
  places.filter(({ masked }) => yesOrNo(masked) === true);

/** Lines of an address that must not be found in anything else that is shown. */
function secretsOf(places: readonly DraftPlace[], known: ReadonlySet<string>): string[] {
  const parts = places.flatMap(({ lines, name, uprn }) =>
    [
      ...asList(lines).flatMap((line) => plainText(asText(line)).split(/[\n,]+/)),
      asText(name),
      asText(uprn),
    ].map((part) => part.trim()),
  );
  return [...new Set(parts)]
    .filter((part) => part.length > 4 && !known.has(folded(part)))
    .sort((one, other) => other.length - one.length);
}

/**
 * A group without any sign of the addresses that its source asks not to show: descriptions, notices and links often
 * repeat them. A name that is also a line of the address stays, because the group is listed by it; towns stay.
 */
export function hideAddress(group: Group, draft: Pick<Draft, 'places'>): Group {
  const masked = maskedPlaces(draft);
  if (!masked.length) return group;
  const known = [group.name, group.organisation?.name, ...masked.map(({ town }) => asText(town))];
  const secrets = secretsOf(masked, new Set(known.map((text) => folded(text ?? ''))));
  const pattern = secrets.length ? new RegExp(secrets.map(escaped).join('|'), 'gi') : undefined;
  const open = new Set(group.places.map(({ postcode }) => postcode));

  const hidden = (text: string): string | undefined => {
    if (/^https?:\/\//.test(text)) return MAP.test(text) || text.search(POSTCODE) >= 0 ? undefined : text;
    const without = (pattern ? text.replace(pattern, '…') : text).replace(POINT, '…');
    return without.replace(POSTCODE, (postcode) => {
      const read = findPostcode(postcode);
      return read && open.has(postcodeWords(read)) ? postcode : '…';
    });
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return hidden(value);
    if (Array.isArray(value)) return value.map(walk).filter((item) => item !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, item]) => [name, walk(item)] as const)
        .filter(([, item]) => item !== undefined),
    );
  };
  const { id, source, places, description, links, ...words } = group;
  return {
    ...(walk(words) as typeof words),
    id,
    source,
    places,
    // What a tag holds cannot be searched as what people read.
    ...(description ? { description: { text: hidden(description.text) ?? '' } } : {}),
    links: links
      .filter(({ url }) => hidden(url))
      .map((link) => ({ ...link, label: hidden(link.label) ?? '' })),
  };
}
