import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

import { longText, unsupported } from '../../stories/fixtures/awkward.js';
import { allotments } from '../../stories/fixtures/conditions.js';
import { questionTypes } from '../../stories/fixtures/question-types.js';
import { library, riverside } from '../../stories/fixtures/riverside.js';
import { urdu } from '../../stories/fixtures/urdu.js';
import { accessibilityFaults } from '../support/accessibility-faults.js';
import { listen } from '../support/console-lines.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { sidewaysScroll } from '../support/sideways-scroll.js';
import { smallTargets } from '../support/small-targets.js';
import { unheardSpaces } from '../support/unheard-spaces.js';
import { press, shownSurvey } from './survey-on-a-page.js';

/** Every survey that the stories show. */
const surveys: Readonly<Record<string, unknown>> = {
  ...questionTypes,
  longText,
  unsupported,
  allotments,
  library,
  riverside,
  urdu,
};

const PAGES = [
  ['a page from left to right', ''],
  ['a page from right to left', 'rtl'],
] as const;

for (const [name, definition] of Object.entries(surveys)) {
  for (const [page, dir] of PAGES) {
    describe(`the survey “${name}” of the stories, on ${page}`, () => {
      before(() => setViewport({ width: 320, height: 640 }));
      afterEach(() => {
        clearPage();
        document.documentElement.removeAttribute('dir');
      });
      after(() => setViewport({ width: 800, height: 600 }));

      for (const [when, withErrors] of [
        ['at first', false],
        ['with nothing answered', true],
      ] as const) {
        it(`is accessible, fits 320 pixels and has targets that can be hit, ${when}`, async () => {
          const { stop } = listen('warn');
          if (dir) document.documentElement.dir = dir;
          const survey = await shownSurvey(newPlace(), { definition });
          stop();
          if (withErrors) await press(survey, 'Continue');
          expect(await accessibilityFaults(survey)).to.deep.equal([]);
          expect(sidewaysScroll(survey)).to.deep.equal([]);
          expect(smallTargets(survey)).to.deep.equal([]);
          expect(unheardSpaces(survey)).to.deep.equal([]);
        });
      }
    });
  }
}
