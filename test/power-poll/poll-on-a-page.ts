import '../../src/power-poll/sayso-power-poll.js';
import type { PowerPollElement } from '../../src/power-poll/power-poll-element.js';
import { controlledDelivery, type ControlledDelivery } from '../support/controlled-delivery.js';
import { allInside, inside, pressable, type, wordsIn, wordsOf } from '../support/inside.js';

/** A poll whose sending a test decides. */
export type TestPoll = PowerPollElement & { delivery: ControlledDelivery };

export interface PollOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Partial<Pick<PowerPollElement, 'poll' | 'benchmark' | 'power' | 'now'>>>;
  /** What the page wrote inside the tag. */
  readonly children?: readonly Node[];
}

/** They outlive the widgets, as a page's own outbox does. */
const deliveries: ControlledDelivery[] = [];

/** Resolves once something holds. What loads late may take seconds on a busy machine. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 900) throw new Error(`This never came: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Puts a poll into a place on the page. It need not become usable: see `shownPoll`. */
export function pollIn(
  place: Element,
  { attributes = {}, properties = {}, children = [] }: PollOptions = {},
): TestPoll {
  const poll = document.createElement('sayso-power-poll') as TestPoll;
  const all = { endpoint: 'https://collector.example/responses', activity: 'power-2026', ...attributes };
  for (const [name, value] of Object.entries(all)) if (value !== '-') poll.setAttribute(name, value);
  poll.delivery = controlledDelivery();
  deliveries.push(poll.delivery);
  Object.assign(poll, properties);
  poll.append(...children);
  place.append(poll);
  return poll;
}

/** A poll that shows its question, or what stands in for it, with its second part there. */
export async function shownPoll(place: Element, options?: PollOptions): Promise<TestPoll> {
  const poll = pollIn(place, options);
  await until(() => poll.renderRoot?.querySelector('#heading') !== null);
  await secondPart();
  await poll.updateComplete;
  return poll;
}

/** Resolves once what is loaded after the question should be there. */
async function secondPart(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await import('../../src/power-poll/ending/poll-ending.js');
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** The radio or tick box with these words. */
export function choice(poll: PowerPollElement, words: string): HTMLInputElement {
  const found = allInside(poll, 'label.choice').find((label) => wordsIn(label) === words);
  if (!found) throw new Error(`There is no choice “${words}”: ${wordsOf(poll)}`);
  return found.querySelector('input')!;
}

export async function choose(poll: PowerPollElement, words: string): Promise<void> {
  choice(poll, words).click();
  await poll.updateComplete;
}

export const box = (poll: PowerPollElement): HTMLTextAreaElement =>
  inside(poll, '#words', HTMLTextAreaElement);

export async function write(poll: PowerPollElement, words: string): Promise<void> {
  type(box(poll), words);
  await poll.updateComplete;
}

export async function press(poll: PowerPollElement, words: string): Promise<void> {
  pressable(poll, words).click();
  // Sending first works out a digest, which takes a few turns of the event loop.
  await new Promise((resolve) => setTimeout(resolve));
  await poll.updateComplete;
}

/** Resolves once Send has handed this many answers over in all. */
export async function handedOver(poll: TestPoll, count = 1): Promise<void> {
  await until(() => poll.delivery.submissions.length >= count);
  await poll.updateComplete;
}

/** Chooses, sends, and waits until that was handed over. */
export async function answer(poll: TestPoll, words: string, count = 1): Promise<void> {
  await choose(poll, words);
  await press(poll, 'Send my answer');
  await handedOver(poll, count);
}

export const heading = (poll: PowerPollElement): string => wordsIn(inside(poll, '#heading'));

/** The rows of a table, each as the words of its cells; the tables in order. */
export const tables = (poll: PowerPollElement): string[][][] =>
  allInside(poll, 'table').map((table) =>
    [...table.querySelectorAll('tr')].map((row) => [...row.children].map(wordsIn)),
  );
