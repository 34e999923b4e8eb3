import '../../src/groups/sayso-group-card.js';
import type { GroupCardElement } from '../../src/groups/group-card-element.js';
import { thatMorning } from '../../stories/fixtures/groups.js';
import { until } from '../support/until.js';

export interface CardOptions {
  readonly group?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the page wrote inside the tag. */
  readonly children?: readonly Node[];
}

/** Puts a card into a place on the page. It need not come to show anything. */
export function cardIn(
  place: Element,
  { group, attributes = {}, children = [] }: CardOptions,
): GroupCardElement {
  const card = document.createElement('sayso-group-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  card.group = group;
  card.now = thatMorning;
  card.append(...children);
  place.append(card);
  return card;
}

/** Resolves once the card shows its group. */
export async function drawn(card: GroupCardElement): Promise<void> {
  await card.updateComplete;
  await until(() => card.renderRoot.querySelector('[part=group]'), 'group');
}

/** A card that shows its group. */
export async function shownCard(place: Element, options: CardOptions): Promise<GroupCardElement> {
  const card = cardIn(place, options);
  await drawn(card);
  return card;
}

/** Presses the name, and resolves once all of the group is there. */
export async function opened(card: GroupCardElement): Promise<void> {
  card.renderRoot.querySelector<HTMLElement>('.name')!.click();
  await until(() => card.renderRoot.querySelector('[part=details]'), 'details');
  await card.updateComplete;
}
