import { html, nothing, type TemplateResult } from 'lit';

import type { KeepController } from '../../kit/sending/keep-controller.js';
import type { Route } from '../model/contribute/offers.js';
import type { FormContext } from './form-context.js';
import { titleView } from './form-view.js';

/** A way that does not lead to an endpoint. */
type OtherWay = Exclude<Route, { by: 'endpoint' }>;

export interface OtherWayOptions {
  readonly route: OtherWay;
  readonly context: FormContext;
  readonly copying: KeepController;
  readonly onClose: () => void;
}

/** How to say that something is wrong where the page has nowhere to send it: by email, on a page, or by phone. */
export function otherWayView({ route, context, copying, onClose }: OtherWayOptions): TemplateResult {
  const { messages } = context;
  const letter = route.by === 'email' ? letterTo(route.to, context) : undefined;
  return html`${titleView(context)} ${wayView(route, context)}
    <div class="buttons">
      ${
        letter
          ? html`<button
              type="button"
              class="button second"
              @click=${() => void copying.copy(asText(letter))}
            >
              ${copying.outcome === 'copied' ? messages.copied : messages.ways.copyEmail}
            </button>`
          : nothing
      }
      <button type="button" class="button second" @click=${onClose}>${messages.close}</button>
    </div>
    ${
      letter && copying.outcome === 'refused'
        ? html`<label class="copy"
            >${messages.notCopied}<textarea
              class="control"
              rows="8"
              readonly
              .value=${asText(letter)}
            ></textarea>
          </label>`
        : nothing
    }`;
}

interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

function letterTo(to: string, { group, messages }: FormContext): Letter {
  const { name = '', id = '' } = group ?? {};
  return { to, subject: messages.ways.subject(name), body: messages.ways.body(name, id) };
}

/** For those whose device has no email of its own, as in a library. */
const asText = ({ to, subject, body }: Letter): string => `${to}\n${subject}\n\n${body}`;

/** Lines in an email end with CR LF, in an address as elsewhere (RFC 6068, 5). */
const addressOf = ({ to, subject, body }: Letter): string =>
  `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;

function wayView(route: OtherWay, context: FormContext): TemplateResult {
  const { messages } = context;
  const { ways } = messages;
  switch (route.by) {
    case 'email':
      return html`<p>${ways.email}</p>
        <p>
          <a class="way" href=${addressOf(letterTo(route.to, context))}>${ways.emailLink(route.to)}</a>
        </p>
        <p class="hint">${ways.emailHint}</p>`;
    case 'link':
      return html`<p>${ways.link}</p>
        <p>
          <a class="way" href=${route.to} target="_blank" rel="noopener noreferrer"
            >${`${ways.linkWords} ${messages.opensInNewTab}`}</a
          >
        </p>`;
    case 'phone':
      return html`<p>${ways.phone}</p>
        <p><a class="way" href="tel:${route.digits}">${ways.phoneLink(route.number)}</a></p>`;
  }
}
