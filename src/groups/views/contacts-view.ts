import { html, nothing, type TemplateResult } from 'lit';

import { heading } from '../../kit/heading.js';
import { safeUrl } from '../../kit/safe-url.js';
import type { DetailsMessages } from '../language/details-messages.js';
import type { Contact, Group, Phone } from '../model/group.js';
import { readableUrl } from './readable-url.js';

/** Ways to reach a group: each says what it does and with what, so that it can be written down and dialled elsewhere. */
export function contactsView(group: Group, messages: DetailsMessages, level: number): TemplateResult {
  const { contacts, links } = group;
  const website = linkTo(group.website, messages.website);
  const more = links.map(({ url, label }) => linkTo(url, label)).filter(Boolean);
  const ways = [...contacts.map((contact) => contactView(contact, messages)), website, ...more].filter(
    Boolean,
  );
  return html`<section class="contact" part="contact">
    ${heading(level, 'section-title', messages.contact)}
    ${
      ways.length
        ? html`<ul class="ways">
            ${ways}
          </ul>`
        : html`<p>${messages.noContact}</p>`
    }
  </section>`;
}

function contactView({ name, role, phones, email }: Contact, messages: DetailsMessages): unknown {
  if (!phones.length && !email) return undefined;
  const who = [name, role].filter(Boolean).join(', ');
  return html`${who ? html`<li class="who">${who}</li>` : nothing}
  ${phones.map((phone) => phoneWays(phone, messages))}
  ${email ? way(messages.email, email, `mailto:${email}`) : nothing}`;
}

/** A phone that can be texted can be called, too. */
function phoneWays({ kind, number, digits, label }: Phone, messages: DetailsMessages): unknown {
  const call = kind === 'textphone' ? messages.textphone : messages.call;
  const labelled = label ? `${call} (${label})` : call;
  return html`${way(labelled, number, `tel:${digits}`)}
  ${kind === 'text' ? way(messages.text, number, `sms:${digits}`) : nothing}`;
}

const way = (does: string, what: string, url: string): TemplateResult =>
  html`<li>
    <span class="does">${does}</span> <a href=${url} aria-label="${does} ${what}"><bdi>${what}</bdi></a>
  </li>`;

function linkTo(url: string | undefined, label: string): TemplateResult | undefined {
  const safe = url && safeUrl(url);
  return safe ? way(label, readableUrl(safe), safe) : undefined;
}
