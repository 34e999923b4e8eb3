import type { LitElement } from 'lit';

import { sharedDelivery, type Delivery } from '../../delivery/delivery.js';
import type { Means } from '../../delivery/means.js';
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
 * page hands over for this endpoint. That may come later, and may be renewed, as a nonce is.
 */
export function startDelivery(
  widget: LitElement,
  options: () => Partial<Pick<SendingOptions, 'endpoint' | 'delivery'>> & Means,
): void {
  const delivery = options().delivery ?? sharedDelivery();
  let before: readonly unknown[] = [];
  const handOver = (): void => {
    const { endpoint = '', headers, transport } = options();
    const now = [endpoint, headers, transport];
    if (endpoint && now.some((each, at) => each !== before[at]))
      equip(widget, delivery, { endpoint, headers, transport });
    before = now;
  };
  handOver();
  widget.addController({ hostUpdated: handOver });
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
