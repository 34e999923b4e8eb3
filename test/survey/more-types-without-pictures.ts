import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import underTest, { withFiles } from './more-types-under-test.js';
import { shownSurvey, type TestSurvey } from './survey-on-a-page.js';

/** A definition whose pictures have no addresses: which pictures a page may show, its own policy says. */
const definition: unknown = JSON.parse(
  JSON.stringify(withFiles).replaceAll('/stories/images/tile.svg', 'javascript:'),
);

/** The same survey, for a page that may show no picture at all. */
const withoutPictures: WidgetUnderTest<TestSurvey> = {
  ...underTest,
  describedBy: '/test/survey/more-types-without-pictures.ts',
  ready: (place) => shownSurvey(place, { definition }),
};

export default withoutPictures;
