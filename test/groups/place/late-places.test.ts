import { expect } from '@open-wc/testing';

import { inside, type } from '../../support/inside.js';
import { clearPage, newPlace } from '../../support/on-a-page.js';
import { shownDirectory } from '../directory-on-a-page.js';
import { until } from '../../support/until.js';

/** Whether what finds places has been asked for. */
const isAskedFor = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/find-place.'));

describe('what finds places', () => {
  afterEach(clearPage);

  it('is loaded while there is a connection: with the first letter, and not only on Search', async () => {
    // Browsers note no more than so many, and a page of modules has as many.
    performance.clearResourceTimings();
    const directory = await shownDirectory(newPlace(), { attributes: { 'address-prefix': '' } });
    expect(isAskedFor()).to.equal(false);
    const place = inside<HTMLInputElement>(directory, '#place');
    place.focus();
    type(place, 'FB1');
    await until(isAskedFor, 'request for what finds places');
  });
});
