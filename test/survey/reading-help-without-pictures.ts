import { easyRead } from '../../stories/fixtures/easy-read.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import underTest from './reading-help-under-test.js';
import { shownSurvey, type TestSurvey } from './survey-on-a-page.js';

const { elements, ...survey } = easyRead;
const definition = {
  ...survey,
  elements: elements.map(({ easyRead: { text }, ...element }) => ({ ...element, easyRead: { text } })),
};

/** Without the pictures, which a page's policy has to allow from wherever they are. */
export default {
  ...underTest,
  describedBy: '/test/survey/reading-help-without-pictures.ts',
  ready: (place) => shownSurvey(place, { definition }),
} satisfies WidgetUnderTest<TestSurvey>;
