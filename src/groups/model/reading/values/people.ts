import type { Contact, Link, Organisation } from '../../group.js';
import type { Draft } from '../draft.js';
import type { Noting } from '../noting.js';
import { readEmails } from './emails.js';
import { readPhones } from './phones.js';
import { asText, each, said, words } from './said.js';
import { readUrl } from './urls.js';

/** Numbers of the Charity Commission, OSCR (SC…) and CCNI (NIC…), and of Companies House. */
const REGISTERED = /^(?:[A-Z]{1,3})?\d{5,8}(?:-\d{1,2})?$/;

const registered = (value: unknown): string | undefined => {
  const number = asText(value)
    .toUpperCase()
    .replace(/^GB-[A-Z]{3}-|\s/g, '');
  return REGISTERED.test(number) ? number : undefined;
};

/** Who runs it; nothing without a name. */
export function tidyOrganisation(draft: Draft['organisation'], noting: Noting): Organisation | undefined {
  const name = words(draft?.name, 'organisation.name', noting);
  if (!name) return undefined;
  return said<Organisation>({
    id: asText(draft?.id).trim() || undefined,
    name,
    url: readUrl(draft?.url, 'organisation.url', noting),
    email: readEmails(draft?.email, 'organisation.email', noting)[0],
    logo: readUrl(draft?.logo, 'organisation.logo', noting),
    charityNumber: registered(draft?.charityNumber),
    companyNumber: registered(draft?.companyNumber),
  });
}

/** Whom to speak to. Each number and address once: feeds repeat those of a service at each of its places. */
export function tidyContacts(drafts: Draft['contacts'], noting: Noting): Contact[] {
  const seen = new Set<string>();
  const isNew = (text: string): boolean => !seen.has(text) && Boolean(seen.add(text));
  return (drafts ?? []).flatMap((draft, index) => {
    const field = `contacts[${index}]`;
    const phones = (draft.phones ?? [])
      .flatMap((phone, at) => readPhones(phone, `${field}.phones[${at}]`, noting))
      .filter(({ digits }) => isNew(digits));
    const [email, ...more] = readEmails(draft.email, `${field}.email`, noting).filter((address) =>
      isNew(address.toLowerCase()),
    );
    const name = words(draft.name, `${field}.name`, noting);
    const role = words(draft.role, `${field}.role`, noting);
    const contact = said<Contact>({ name, role, phones, email });
    const tells = phones.length || email || (name && isNew(`${name} ${role ?? ''}`.toLowerCase()));
    return [...(tells ? [contact] : []), ...more.map((address) => ({ phones: [], email: address }))];
  });
}

/** Addresses to read on, each once. Without a label, its host is one. */
export function tidyLinks(drafts: Draft['links'], website: string | undefined, noting: Noting): Link[] {
  const seen = new Set([website]);
  return each(drafts, (draft, index) => {
    const url = readUrl(draft.url, `links[${index}].url`, noting);
    if (!url || seen.has(url)) return undefined;
    seen.add(url);
    const label = words(draft.label, `links[${index}].label`, noting);
    return { label: label ?? new URL(url).hostname.replace(/^www\./, ''), url };
  });
}
