import { expect } from '@open-wc/testing';

import { powerCatalogues } from '../../src/power-label/language/catalogues.js';
import { powerCy } from '../../src/power-label/language/cy.js';
import { powerEnGb } from '../../src/power-label/language/en-gb.js';
import { powerUr } from '../../src/power-label/language/ur.js';
import type { PowerMessages } from '../../src/power-label/language/power-messages.js';
import { POWER_LEVELS } from '../../src/power-label/model/power.js';
import { latinIn } from '../support/catalogue-texts.js';

const languages: readonly [tag: string, messages: PowerMessages][] = [
  ['en-GB', powerEnGb],
  ['cy', powerCy],
  ['ur', powerUr],
];

/** Every text of a catalogue with its key. */
const texts = ({
  levels,
  title,
  by,
  overdue,
  months: _,
  tag: __,
  direction: ___,
  ...others
}: PowerMessages) => [
  ...Object.entries(others),
  ...POWER_LEVELS.flatMap((level) =>
    Object.entries(levels[level]).map(([key, text]) => [`${level}.${key}`, text] as const),
  ),
  ['title', title(levels.asking.name)] as const,
  ['by', by('29 January')] as const,
  ['overdue', overdue('29 January')] as const,
];

describe('the words of the power label', () => {
  for (const [tag, messages] of languages) {
    it(`are all there in ${tag}`, () => {
      expect(messages.tag).to.equal(tag);
      for (const [key, text] of texts(messages))
        expect(text, key)
          .to.match(/\S/)
          .and.not.match(/undefined|null|\[object|\$\{|^\s|\s$|\s\s/);
      // A language without capitals leaves it as it is.
      expect(messages.title('Ask').toLowerCase()).to.include(': ask');
      expect(messages.by('29 January')).to.include('29 January');
      expect(messages.overdue('29 January')).to.include('29 January');
    });
  }

  it('leave nothing in English', () => {
    const english = new Map(texts(powerEnGb));
    expect(texts(powerCy).filter(([key, text]) => english.get(key) === text)).to.deep.equal([]);
  });

  it('have no Latin letters in Urdu', () => {
    const latin = texts(powerUr).filter(([, text]) => latinIn(text.replaceAll('29 January', '')));
    expect(latin).to.deep.equal([]);
  });

  it('are loaded by the tag that they say they have', async () => {
    for (const [tag, load] of Object.entries(powerCatalogues)) expect((await load()).tag).to.equal(tag);
  });
});
