import type { LitElement } from 'lit';

import { allInside, CONTROLS, isSeen, wordsIn } from './inside.js';

/** WCAG 2.2, 2.5.5 (enhanced), in CSS pixels; 2.5.8 (minimum) asks for 24. */
const SMALLEST = 44;

/** A control is pressed by pressing its label, where the label is around it. */
const targetOf = (control: Element): Element => control.closest('label') ?? control;

/** Links between other words may be as small as the words (2.5.8, "inline"). */
const isInline = (control: Element): boolean =>
  control.localName === 'a' && wordsIn(control.parentElement) !== wordsIn(control);

/** Every control of a widget that is hard to hit; a line for each. */
export function smallTargets(widget: LitElement): string[] {
  return allInside(widget, CONTROLS).flatMap((control) => {
    const target = targetOf(control);
    if (!isSeen(target) || isInline(control)) return [];
    const { width, height } = target.getBoundingClientRect();
    // Half a pixel is lost where a size in `em` is rounded.
    if (width >= SMALLEST - 0.5 && height >= SMALLEST - 0.5) return [];
    return [
      `${control.localName} “${wordsIn(target)}” ${control.id}: ${width.toFixed(1)} × ${height.toFixed(1)}`,
    ];
  });
}
