import '../../src/outbox/sayso-outbox.js';
import type { OutboxElement } from '../../src/outbox/outbox-element.js';
import type { KeptSubmission } from '../../src/delivery/submission.js';
import {
  keptDelivery,
  keptPoll,
  keptResponse,
  keptStates,
  type KeptDelivery,
  type KeptDeliveryOptions,
} from '../../stories/fixtures/kept-delivery.js';
import { inside, wordsIn, wordsOf } from '../support/inside.js';

/** An outbox of a device that a test decides on. */
export type TestOutbox = OutboxElement & { delivery: KeptDelivery };

export interface OutboxOptions extends KeptDeliveryOptions {
  readonly kept?: readonly KeptSubmission[];
  readonly attributes?: Readonly<Record<string, string>>;
}

/** One that waits and one that was refused. */
export const BOTH = [keptPoll(keptStates.network), keptResponse(keptStates.closed)] as const;

export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 400) throw new Error(`This never came: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** An outbox in a place on the page, once it shows what is kept. */
export async function outboxIn(
  place: Element,
  { kept = BOTH, attributes = {}, ...options }: OutboxOptions = {},
): Promise<TestOutbox> {
  const outbox = document.createElement('sayso-outbox') as TestOutbox;
  for (const [name, value] of Object.entries(attributes)) outbox.setAttribute(name, value);
  outbox.delivery = keptDelivery(kept, options);
  place.append(outbox);
  if (kept.length) await until(() => outbox.shown);
  await outbox.updateComplete;
  return outbox;
}

/** What the heading says. */
export const title = (outbox: OutboxElement): string => wordsIn(inside(outbox, '#heading'));

/** The button of this kind, of the answer with this title. */
export function way(outbox: OutboxElement, words: string, of: KeptSubmission): HTMLElement {
  const name = `${words} ${of.words?.title ?? ''}`;
  const found = [...outbox.renderRoot.querySelectorAll<HTMLElement>('.ways button')].find(
    (each) => wordsIn(each) === name,
  );
  if (!found) throw new Error(`There is no “${name}”: ${wordsOf(outbox)}`);
  return found;
}

/** Presses it, and lets what follows come to its end. */
export async function press(outbox: OutboxElement, button: HTMLElement): Promise<void> {
  button.click();
  for (let turns = 0; turns < 5; turns++) await new Promise((resolve) => setTimeout(resolve));
  await outbox.updateComplete;
}

export const liveRegion = (outbox: OutboxElement): string => wordsIn(inside(outbox, '[role=status]'));
