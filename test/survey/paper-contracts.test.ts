import { accessibleAfterEachInteraction } from '../contracts/accessible-after-each-interaction.js';
import { errorSummary } from '../contracts/error-summary.js';
import { keyboardOnly } from '../contracts/keyboard-only.js';
import { namesInAccessibilityTree } from '../contracts/names-in-accessibility-tree.js';
import { nothingLeaks } from '../contracts/nothing-leaks.js';
import { reflow } from '../contracts/reflow.js';
import { strictCsp } from '../contracts/strict-csp.js';
import { targets } from '../contracts/targets.js';
import underTest from './paper-under-test.js';

// What the survey promises by itself is in its own contracts; these are about forms on paper.
accessibleAfterEachInteraction(underTest);
errorSummary(underTest);
keyboardOnly(underTest);
namesInAccessibilityTree(underTest);
nothingLeaks(underTest);
reflow(underTest);
strictCsp(underTest);
targets(underTest);
