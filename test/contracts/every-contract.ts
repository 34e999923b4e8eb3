import type { LitElement } from 'lit';

import { accessibleAfterEachInteraction } from './accessible-after-each-interaction.js';
import { errorSummary } from './error-summary.js';
import { hostileHostPage } from './hostile-host-page.js';
import { keyboardOnly } from './keyboard-only.js';
import { languageSwitchKeepsAnswers } from './language-switch-keeps-answers.js';
import { namesInAccessibilityTree } from './names-in-accessibility-tree.js';
import { nothingLeaks } from './nothing-leaks.js';
import { reflow } from './reflow.js';
import { strictCsp } from './strict-csp.js';
import { targets } from './targets.js';
import { twoCopies } from './two-copies.js';
import type { WidgetUnderTest } from './widget-under-test.js';

/** What every widget promises, whatever it is for. */
export function everyContract<E extends LitElement>(under: WidgetUnderTest<E>): void {
  contractsOfPart(under);
  hostileHostPage(under);
  twoCopies(under);
}

/**
 * What is promised anew by a part of a widget that has contracts of its own: all that does not come with the widget.
 *
 * @param strict The same without what a page with a strict policy refuses, such as pictures made on the spot.
 */
export function contractsOfPart<E extends LitElement>(
  under: WidgetUnderTest<E>,
  strict: WidgetUnderTest<E> = under,
): void {
  accessibleAfterEachInteraction(under);
  namesInAccessibilityTree(under);
  keyboardOnly(under);
  errorSummary(under);
  languageSwitchKeepsAnswers(under);
  reflow(under);
  targets(under);
  nothingLeaks(under);
  strictCsp(strict);
}
