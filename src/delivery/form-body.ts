import type { Envelope } from './envelope.js';
import type { SendingFormat } from './means.js';

/**
 * A response as fields of a form, for services that know nothing of us.
 *
 * | answer | fields |
 * |---|---|
 * | a text, a number | `name=Ana`, `age=42` |
 * | yes, no | `agree=true`, `agree=false` |
 * | several choices | `use=walk`, `use=rest`: the name once for each |
 * | named parts, such as the rows of a table | `travel.bus=often` |
 * | a list of such, such as people in a household | `people.0.name=Ana`, `people.1.name=Bo` |
 * | nothing, an empty list | no field |
 *
 * What the envelope says besides is in `sayso-id`, `sayso-activity` and so on, a group's in `sayso-group.size`; and `form-name` is the activity, since
 * Netlify goes by that. What proves whose a revision is stays out: such services have no use for it, and mail it about.
 */
export function formFields({
  answers,
  sayso,
  key: _key,
  receipt: _receipt,
  ...about
}: Envelope): [name: string, value: string][] {
  const named = Object.entries(about).map(([name, value]) => [`sayso-${name}`, value]);
  return flatten('', {
    'form-name': about.activity,
    sayso,
    ...(Object.fromEntries(named) as Record<string, unknown>),
    ...answers,
  });
}

/**
 * The same as the body of a request. Of what is written in an address's way we tell the browser the kind; of the
 * parts of a `multipart` body it has to make up the boundary by itself.
 */
export const formBody = (envelope: Envelope, format: SendingFormat): string | FormData =>
  bodyOfFields(formFields(envelope), format);

/** What is no response, such as an address for news, flattened likewise. */
export const recordBody = (
  record: Readonly<Record<string, unknown>>,
  format: SendingFormat,
): string | FormData => bodyOfFields(flatten('', record), format);

function bodyOfFields(fields: [name: string, value: string][], format: SendingFormat): string | FormData {
  if (format === 'form') return new URLSearchParams(fields).toString();
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return body;
}

function flatten(name: string, value: unknown): [string, string][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[name, String(value)]];
  const isPlainList = Array.isArray(value) && value.every((each) => typeof each !== 'object');
  return Object.entries(value).flatMap(([key, part]) =>
    flatten(isPlainList ? name : name ? `${name}.${key}` : key, part),
  );
}
