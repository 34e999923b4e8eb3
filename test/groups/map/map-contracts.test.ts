import { accessibleAfterEachInteraction } from '../../contracts/accessible-after-each-interaction.js';
import { hostileHostPage } from '../../contracts/hostile-host-page.js';
import { keyboardOnly } from '../../contracts/keyboard-only.js';
import { languageSwitchKeepsAnswers } from '../../contracts/language-switch-keeps-answers.js';
import { namesInAccessibilityTree } from '../../contracts/names-in-accessibility-tree.js';
import { nothingLeaks } from '../../contracts/nothing-leaks.js';
import { reflow } from '../../contracts/reflow.js';
import { strictCsp } from '../../contracts/strict-csp.js';
import { targets } from '../../contracts/targets.js';
import underTest from './map-under-test.js';

// All that a widget promises which is not about its tag or its questions: the map is a part of one.
accessibleAfterEachInteraction(underTest);
namesInAccessibilityTree(underTest);
keyboardOnly(underTest);
languageSwitchKeepsAnswers(underTest);
hostileHostPage(underTest);
reflow(underTest);
targets(underTest);
nothingLeaks(underTest);
strictCsp(underTest);
