/**
 * Netlify Forms: a site whose forms were found when it was built.
 *
 * - Posted to a path of the site with `form-name`, written as a form is; every field is to be in the form that was
 *   found: Netlify's own guide, github.com/netlify/context-and-tools, skills/netlify-forms/SKILL.md, read 2026-11-26.
 * - The answer is the page at that path with 200, or Netlify's own page of thanks where it has none:
 *   docs.netlify.com/manage/forms/setup, "Success messages", and decaporg/decap-cms#6036 (2021), read 2026-11-26.
 * - A form that it does not know gets 404: opennextjs/opennextjs-netlify#62 (2020), gatsbyjs/gatsby#10274 (2018).
 *
 * Not verified: whether it redirects to the page instead; what becomes of fields that the form has not (here they are
 * dropped), and of names that come twice (here all are kept); whether `Accept` changes anything (here it does not).
 */
import type { Ending } from '../../browser/support/collector.js';
import { fieldsIn, isForm, openStandIn, page, type Fields, type StandIn } from './stand-in.js';

export interface Netlify extends StandIn {
  readonly submissions: Fields[];
}

export interface NetlifySite {
  /** The names of its forms' fields. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  /** Its pages of thanks, by their paths. */
  readonly pages: Readonly<Record<string, string>>;
  /** Where all else of the site is. */
  readonly site?: string;
}

export async function openNetlify(test: Ending, { forms, pages, site }: NetlifySite): Promise<Netlify> {
  const submissions: Fields[] = [];
  const standIn = await openStandIn(
    test,
    (asked) => {
      const found = pages[asked.path];
      if (asked.method === 'GET') return found === undefined ? undefined : page(200, found);
      const { 'form-name': [name = ''] = [], ...given } = isForm(asked) ? fieldsIn(asked.body) : {};
      const fields = forms[name];
      if (asked.method !== 'POST' || !fields) return page(404, '<title>Page not found</title>');
      submissions.push(Object.fromEntries(Object.entries(given).filter(([field]) => fields.includes(field))));
      return page(200, found ?? '<title>Thank you!</title><p>Your form submission has been received.');
    },
    site,
  );
  return Object.assign(standIn, { submissions });
}
