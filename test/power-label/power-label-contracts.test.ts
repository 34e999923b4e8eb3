import { expect } from '@open-wc/testing';

import { accessibleAfterEachInteraction } from '../contracts/accessible-after-each-interaction.js';
import { readableOnHostilePages } from '../contracts/hostile-host-page.js';
import { keyboardOnly } from '../contracts/keyboard-only.js';
import { languageSwitchKeepsAnswers } from '../contracts/language-switch-keeps-answers.js';
import { nothingLeaks } from '../contracts/nothing-leaks.js';
import { reflow } from '../contracts/reflow.js';
import { strictCsp } from '../contracts/strict-csp.js';
import { targets } from '../contracts/targets.js';
import { twoCopies } from '../contracts/two-copies.js';
import { accessibilityTree } from '../support/accessibility-tree.js';
import { needing } from '../support/needing.js';
import { clearPage, onAPage } from '../support/on-a-page.js';
import underTest from './power-label-under-test.js';

// Every suite that is about more than forms.
accessibleAfterEachInteraction(underTest);
keyboardOnly(underTest);
languageSwitchKeepsAnswers(underTest);
readableOnHostilePages(underTest);
reflow(underTest);
targets(underTest);
nothingLeaks(underTest);
strictCsp(underTest);
twoCopies(underTest);

describe('<sayso-power-label> tells assistive technology', () => {
  afterEach(clearPage);

  for (const { what, role, name } of underTest.names) {
    it(
      what,
      needing('developer tools', async () => {
        await onAPage(underTest);
        const names = (await accessibilityTree())
          .filter((node) => node.role === role)
          .map((node) => node.name);
        expect(names).to.include(name);
      }),
    );
  }
});
