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
  accessibleAfterEachInteraction(under);
  namesInAccessibilityTree(under);
  keyboardOnly(under);
  errorSummary(under);
  languageSwitchKeepsAnswers(under);
  hostileHostPage(under);
  reflow(under);
  targets(under);
  nothingLeaks(under);
  strictCsp(under);
  twoCopies(under);
}
