import '../../../src/groups/sayso-group-card.js';
// Here already, or a slow machine would have to wait for them in every test.
import '../../../src/groups/contribute/contribute.js';
import '../../../src/groups/more-card.js';
import type { LitElement } from 'lit';

import type { GroupCardElement } from '../../../src/groups/group-card-element.js';
import { DirectoryStandIn, receiving } from '../../../stories/fixtures/contributions.js';
import { choir } from '../../../stories/fixtures/groups.js';
import { controlledDelivery, type ControlledDelivery } from '../../support/controlled-delivery.js';
import { allInside, inside, pressable, type, wordsIn } from '../../support/inside.js';
import { opened, shownCard } from '../card-on-a-page.js';

/** A widget whose sending a test decides. */
export type Sending<E> = E & { delivery: ControlledDelivery };

export type TestCard = Sending<GroupCardElement>;

/** They outlive the widgets, as a page's own outbox does. */
const deliveries: ControlledDelivery[] = [];

function aDelivery(): ControlledDelivery {
  const delivery = controlledDelivery();
  deliveries.push(delivery);
  return delivery;
}

/** Resolves once something holds. */
export async function until(holds: () => unknown): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 300) throw new Error(`This never came: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const attributesOf = ({ privacyHref, ...others }: typeof receiving) => ({
  ...others,
  'privacy-href': privacyHref,
});

/** A card that shows all of its group, on a page that takes what people do about it. */
export async function receivingCard(
  place: Element,
  { group = choir, attributes = {} }: { group?: unknown; attributes?: Record<string, string> } = {},
): Promise<TestCard> {
  const card = (await shownCard(place, {
    group,
    attributes: { ...attributesOf(receiving), ...attributes },
  })) as TestCard;
  card.delivery = aDelivery();
  await opened(card);
  return card;
}

/** What stands in for a directory, with another page's settings if need be. */
export async function directoryIn(
  place: Element,
  settings: Partial<DirectoryStandIn['settings']> = {},
): Promise<Sending<DirectoryStandIn>> {
  const directory = new DirectoryStandIn() as Sending<DirectoryStandIn>;
  directory.delivery = aDelivery();
  directory.settings = { ...receiving, delivery: directory.delivery, ...settings };
  place.append(directory);
  await directory.updateComplete;
  return directory;
}

/** Presses a button, and lets what follows come to its end. */
export async function press(widget: LitElement, words: string): Promise<void> {
  pressable(widget, words).click();
  // Sending first works out a digest, which takes a few turns of the event loop.
  for (let turns = 0; turns < 5; turns++) await new Promise((resolve) => setTimeout(resolve));
  await widget.updateComplete;
}

/** Presses the button that opens a form, and resolves once that is there. */
export async function openForm(widget: LitElement, words: string): Promise<void> {
  await press(widget, words);
  await until(() => widget.renderRoot.querySelector('#contribute-heading'));
  await widget.updateComplete;
}

export const field = (widget: LitElement, name: string): HTMLInputElement | HTMLTextAreaElement =>
  inside(widget, `#contribute-${name}`);

export const write = (widget: LitElement, name: string, words: string): void =>
  type(field(widget, name), words);

/** The radio or tick box with these words. */
export function choice(widget: LitElement, words: string): HTMLInputElement {
  const found = allInside(widget, 'label.choice').find((label) => wordsIn(label) === words);
  if (!found) throw new Error(`There is no choice “${words}”.`);
  return found.querySelector('input')!;
}

/** The button that sends the form. */
export async function send(widget: LitElement): Promise<void> {
  inside(widget, '[part=send]').click();
  for (let turns = 0; turns < 5; turns++) await new Promise((resolve) => setTimeout(resolve));
  await widget.updateComplete;
}

/** A report that can be sent. */
export async function fillInReport(card: LitElement): Promise<void> {
  await openForm(card, 'Something wrong?');
  choice(card, 'The days or times').click();
  write(card, 'words', 'Tuesdays now');
}

/** Sends a report, and resolves once that was handed over. */
export async function report(card: TestCard): Promise<void> {
  await fillInReport(card);
  await send(card);
  await until(() => card.delivery.submissions.length);
}

/** A request to join that can be sent. */
export async function fillInRequest(card: LitElement): Promise<void> {
  await openForm(card, 'Ask to join');
  write(card, 'name', 'Ana');
  write(card, 'phone', '01632 960 123');
  inside(card, '#contribute-consent').click();
}

/** What was handed over last. */
export const answersOf = ({
  delivery,
}: {
  delivery: ControlledDelivery;
}): Readonly<Record<string, unknown>> => delivery.submissions.at(-1)?.envelope.answers ?? {};

export const heading = (widget: LitElement): string => wordsIn(inside(widget, '#contribute-heading'));

export const liveRegion = (widget: LitElement): string => wordsIn(inside(widget, '[role=status]'));
