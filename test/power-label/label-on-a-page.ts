import '../../src/power-label/sayso-power-label.js';
import type { PowerLabelElement } from '../../src/power-label/power-label-element.js';
import type { PowerLabel } from '../../src/power-label/model/power.js';
import { today } from '../../stories/fixtures/power-labels.js';

export interface LabelOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly label?: PowerLabel;
  readonly now?: () => Date;
  /** What the page wrote inside the tag. */
  readonly children?: readonly Node[];
}

/** A label in a place on the page, on the day of all tests, once it has been drawn. */
export async function labelIn(
  place: Element,
  { attributes = {}, label, now = today, children = [] }: LabelOptions,
): Promise<PowerLabelElement> {
  const element = document.createElement('sayso-power-label');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (label) element.label = label;
  element.now = now;
  element.append(...children);
  place.append(element);
  await element.updateComplete;
  return element;
}
