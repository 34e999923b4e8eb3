import type { Place } from '../../group.js';
import { findPostcode, postcodeWords, readPostcode, type Postcode } from '../../place/postcode.js';
import type { DraftPlace } from '../draft.js';
import type { Noting } from '../noting.js';
import { tidyAccess } from './access.js';
import { readPoint } from './coordinates.js';
import { plainText } from './plain-text.js';
import { asList, asText, lines, said, saysNothing, words, yesOrNo } from './said.js';
import { folded } from './terms.js';
import { readUrl } from './urls.js';

/** The last line of an address that is only for post from abroad. */
const COUNTRY = /^(?:gb|uk|united kingdom|great britain|england|wales|cymru|scotland|northern ireland)$/i;
const WHOLE_POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi;

const partsOf = (value: unknown): string[] =>
  plainText(asText(value).replace(/_x000d_/gi, '\n'))
    .split(/[\n,]+/)
    .map((part) => part.trim())
    .filter((part) => part && !saysNothing(part) && !COUNTRY.test(part));

function postcodeOf({ postcode, lines }: DraftPlace): { read?: Postcode; written: string } {
  const written = asText(postcode).trim();
  const read =
    readPostcode(written) ?? findPostcode(written) ?? findPostcode(asList(lines).map(asText).join(', '));
  return { ...(read ? { read } : {}), written: saysNothing(written) ? '' : written };
}

/** The lines of an address, each once, without what stands elsewhere: name, town and postcode. */
function addressLines(draft: DraftPlace, ...elsewhere: (string | undefined)[]): string[] {
  const seen = new Set(elsewhere.map((text) => folded(text ?? '')));
  return asList(draft.lines)
    .flatMap(partsOf)
    .map((part) =>
      part
        .replace(WHOLE_POSTCODE, '')
        .replace(/[\s,.]+$/, '')
        .trim(),
    )
    .filter((part) => part && !seen.has(folded(part)) && seen.add(folded(part)));
}

/** Of what a source asks not to show, the town and the first half of the postcode, and what says nothing about where. */
function maskedPlace(draft: DraftPlace, field: string, noting: Noting): Place {
  // No value goes with the note: it would be the address.
  noting('masked-address', 'left-out', field, '');
  const silent: Noting = () => undefined;
  const town = words(draft.town, field, silent);
  return said<Place>({
    lines: [],
    town: town && !/\d/.test(town) ? town : undefined,
    postcode: postcodeOf(draft).read?.outcode,
    precision: 'area',
    access: tidyAccess(draft.access, field, silent).terms,
  });
}

/** A place as it may be shown; undefined where the source says nothing that a place could be told by. */
export function tidyPlace(draft: DraftPlace, field: string, noting: Noting): Place | undefined {
  if (yesOrNo(draft.masked) === true) return maskedPlace(draft, field, noting);
  const point = readPoint(draft, field, noting);
  const { read, written } = postcodeOf(draft);
  if (!read && written) noting('bad-postcode', 'left-out', `${field}.postcode`, written);
  else if (read && written && postcodeWords(read) !== written)
    noting('bad-postcode', 'mended', `${field}.postcode`, written);

  const name = words(draft.name, `${field}.name`, noting);
  const town = words(draft.town, `${field}.town`, noting)
    ?.replace(WHOLE_POSTCODE, '')
    .replace(/[\s,]+$/, '');
  const address = addressLines(draft, name, town);
  const { terms, rest } = tidyAccess(draft.access, `${field}.access`, noting);
  const uprn = asText(draft.uprn).trim();
  // Half a postcode is all that some say on purpose, if no street stands beside it.
  const vague = read && !read.incode && !point && !address.length;
  const place = said<Place>({
    id: asText(draft.id).trim() || undefined,
    name,
    lines: address,
    town: town || undefined,
    postcode: read && postcodeWords(read),
    ...(point ?? {}),
    precision: point ? 'exact' : read?.incode ? 'postcode' : vague ? 'area' : 'none',
    uprn: /^\d{1,12}$/.test(uprn) ? uprn : undefined,
    access: terms,
    accessText:
      [lines(draft.accessText, `${field}.accessText`, noting), ...rest].filter(Boolean).join('\n') ||
      undefined,
    accessUrl: readUrl(draft.accessUrl, `${field}.accessUrl`, noting),
    transport: lines(draft.transport, `${field}.transport`, noting),
  });
  const tells = name ?? town ?? place.postcode ?? address[0] ?? point ?? place.accessText ?? terms[0];
  return tells ? place : undefined;
}
