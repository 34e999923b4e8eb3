import { accessibleAfterEachInteraction } from '../contracts/accessible-after-each-interaction.js';
import { keyboardOnly } from '../contracts/keyboard-only.js';
import { namesInAccessibilityTree } from '../contracts/names-in-accessibility-tree.js';
import { reflow } from '../contracts/reflow.js';
import { targets } from '../contracts/targets.js';
import underTest from './equality-under-test.js';

// What the survey promises by itself is in its own contracts; these are about what comes after the check.
accessibleAfterEachInteraction(underTest);
namesInAccessibilityTree(underTest);
keyboardOnly(underTest);
reflow(underTest);
targets(underTest);
