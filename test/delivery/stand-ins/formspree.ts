/**
 * Formspree: one form, posted to from any site.
 *
 * - With `Accept: application/json` the answer is JSON, readable by any site: `{ next }` where it was taken,
 *   `{ error, errors: [{ code, field, message }] }` where not: github.com/formspree/formspree-js,
 *   packages/formspree-core/src/submission.ts; help.formspree.io, "Submit forms with JavaScript (AJAX)", updated
 *   2026-03-23. Both read 2026-11-26. Without it, a redirect to a page of thanks.
 * - More than 20 posts a minute are too many: help.formspree.io, "System Limits", read 2026-11-26.
 *
 * Not verified: the numbers of the statuses (422, 403, 404, 429), `ok` beside `next`, and whether 429 says when to come
 * again (here it does not).
 */
import type { Ending } from '../../browser/support/collector.js';
import { fieldsIn, isForm, json, openStandIn, type Answer, type Fields, type StandIn } from './stand-in.js';

const ANY_SITE = { 'access-control-allow-origin': '*' };

const POSTS_A_MINUTE = 20;

export interface Formspree extends StandIn {
  readonly submissions: Fields[];
  /** The names of fields that have to be an email address. */
  readonly emails: string[];
  /** Whether its owner has switched it off. */
  inactive: boolean;
  /** Posts in the present minute. */
  posts: number;
}

export async function openFormspree(test: Ending, path: string): Promise<Formspree> {
  const submissions: Fields[] = [];
  const error = (status: number, code: string, message: string, field?: string): Answer =>
    json(status, { error: message, errors: [{ code, message, ...(field && { field }) }] }, ANY_SITE);

  const standIn = await openStandIn(test, (asked) => {
    if (asked.method === 'OPTIONS') {
      const headers = { ...ANY_SITE, 'access-control-allow-headers': 'content-type' };
      return { status: 204, headers };
    }
    if (asked.path !== path) return error(404, 'FORM_NOT_FOUND', 'Form not found');
    if (++formspree.posts > POSTS_A_MINUTE) return error(429, 'TOO_MANY', 'Too many requests');
    if (formspree.inactive) return error(403, 'INACTIVE', 'Form not active');
    const fields = isForm(asked) ? fieldsIn(asked.body) : { body: [asked.body] };
    const wrong = formspree.emails.find((name) => fields[name]?.some((value) => !value.includes('@')));
    if (wrong) return error(422, 'TYPE_EMAIL', 'should be an email', wrong);
    // What machines fill in is thanked, and thrown away.
    if (!fields['_gotcha']?.join('')) submissions.push(fields);
    return String(asked.headers.accept).includes('application/json')
      ? json(200, { ok: true, next: `https://formspree.io/thanks?language=en` }, ANY_SITE)
      : { status: 302, headers: { location: '/thanks' } };
  });
  const more = { submissions, emails: [] as string[], inactive: false, posts: 0 };
  const formspree: Formspree = Object.assign(standIn, more);
  return formspree;
}
