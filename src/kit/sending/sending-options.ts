import type { LitElement } from 'lit';

import { sharedDelivery, type Delivery } from '../../delivery/delivery.js';
import type { Means, SendingFormat } from '../../delivery/means.js';
import { warnOnce } from '../warn-once.js';

/** How what a widget sends leaves the page: the properties that every widget has that posts. */
export interface SendingOptions extends Means {
  readonly endpoint: string;
  readonly confirm: 'echo' | 'status';
  readonly format?: string | undefined;
  readonly delivery?: Delivery | undefined;
}

/**
 * Starts the page's delivery, unless the widget was given one: it sends what earlier visits have left, with what the
 * page hands over for this endpoint.
 */
export function startDelivery(widget: LitElement, options: SendingOptions): void {
  const delivery = options.delivery ?? sharedDelivery();
  equip(widget, delivery, options);
}

/** Hands over what the page has set for an endpoint, unless a browser would stumble over it at each attempt. */
export function equip(
  { localName }: LitElement,
  delivery: Delivery,
  { endpoint, headers, transport }: Pick<SendingOptions, 'endpoint'> & Means,
): void {
  try {
    if (headers) new Headers(headers);
  } catch {
    warnOnce(localName, 'has headers that cannot be sent, so answers wait. Set them as { name: "value" }.');
    return;
  }
  if (headers || transport) delivery.equip(endpoint, { headers, transport });
}

/** `json`, with a word to the page's owner, for what is none of the three. */
export function formatOf({ localName }: LitElement, format = 'json'): SendingFormat {
  if (format === 'form' || format === 'multipart') return format;
  if (format && format !== 'json')
    warnOnce(
      localName,
      `cannot send in the format "${format}", and sends JSON. It knows: json, form, multipart.`,
    );
  return 'json';
}
