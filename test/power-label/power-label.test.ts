import { expect } from '@open-wc/testing';

import type { PowerLabelElement } from '../../src/power-label/power-label-element.js';
import { POWER_LEVELS } from '../../src/power-label/model/power.js';
import { powerLabels } from '../../stories/fixtures/power-labels.js';
import { listen, type Listening } from '../support/console-lines.js';
import { allInside, inside, isSeen, wordsIn, wordsOf } from '../support/inside.js';
import { clearPage, dressPage, newPlace } from '../support/on-a-page.js';
import { labelIn } from './label-on-a-page.js';

const whole = { level: 'asking', open: 'The route', 'decided-by': 'The council', 'hear-by': '2027-01-31' };

/** What the label says of each thing that it promises to say. */
const said = (label: PowerLabelElement): Record<string, string> =>
  Object.fromEntries(
    allInside(label, '.room dt').map((term) => [wordsIn(term), wordsIn(term.nextElementSibling)]),
  );

describe('<sayso-power-label>', () => {
  let console: Listening;
  beforeEach(() => {
    console = listen('warn', 'error');
  });
  afterEach(() => {
    console.stop();
    clearPage();
  });

  it('says what is open, who decides and when residents will hear', async () => {
    const label = await labelIn(newPlace(), { attributes: whole });
    expect(said(label)).to.deep.equal({
      'What is open to change': 'The route',
      'Who decides': 'The council',
      'When you will hear': 'By 31 January 2027',
    });
    expect(console.lines).to.deep.equal([]);
  });

  for (const [index, level] of POWER_LEVELS.entries()) {
    it(`marks the step “${level}” by words, by shape and for screen readers`, async () => {
      const label = await labelIn(newPlace(), { attributes: { ...whole, level } });
      const steps = allInside(label, '.ladder li');
      expect(wordsIn(inside(label, 'h2')).toLowerCase()).to.equal(
        `your say: ${wordsIn(steps[index]!).toLowerCase()}`,
      );
      expect(steps.map((step) => step.getAttribute('aria-current'))).to.deep.equal(
        POWER_LEVELS.map((each) => (each === level ? 'step' : null)),
      );
      const filled = allInside(label, 'rect').map((rect) => getComputedStyle(rect).fill !== 'none');
      expect(filled).to.deep.equal(POWER_LEVELS.map((_, each) => each <= index));
      const heights = allInside(label, 'rect').map((rect) => Number(rect.getAttribute('height')));
      expect(heights).to.deep.equal([1, 2, 3, 4]);
    });
  }

  it('says who decided where that is over', async () => {
    const label = await labelIn(newPlace(), { attributes: { ...whole, level: 'telling' } });
    expect(said(label)['Who decided']).to.equal('The council');
  });

  it('says what every step means', async () => {
    const label = await labelIn(newPlace(), { attributes: whole });
    expect(allInside(label, 'details dt').map(wordsIn)).to.deep.equal(
      allInside(label, '.ladder li').map(wordsIn),
    );
    for (const means of allInside(label, 'details dd'))
      expect(wordsIn(means)).to.match(/^Residents|^The|^You/);
  });

  it('says when a promise is overdue, from the day after', async () => {
    const on = async (day: string): Promise<string> =>
      said(await labelIn(newPlace(), { attributes: whole, now: () => new Date(`${day}T00:00:00`) }))[
        'When you will hear'
      ]!;
    expect(await on('2027-01-31')).to.equal('By 31 January 2027');
    expect(await on('2027-02-01')).to.equal('You should have heard by 31 January 2027. It is overdue.');
  });

  it('goes by the device’s own clock otherwise', async () => {
    const label = document.createElement('sayso-power-label');
    for (const [name, value] of Object.entries({ ...whole, 'hear-by': '2020-01-01' }))
      label.setAttribute(name, value);
    newPlace().append(label);
    await label.updateComplete;
    expect(said(label)['When you will hear']).to.include('overdue');
  });

  it('follows its attributes', async () => {
    const label = await labelIn(newPlace(), { attributes: whole });
    label.setAttribute('level', 'you-decide');
    label.setAttribute('decided-by', 'Everybody here');
    await label.updateComplete;
    expect(wordsIn(inside(label, 'h2'))).to.equal('Your say: you decide');
    expect(said(label)['Who decides']).to.equal('Everybody here');
  });

  it('says that something was not said, and tells the page’s owner what to add', async () => {
    const label = await labelIn(newPlace(), { attributes: { level: 'deciding-together' } });
    expect(Object.values(said(label))).to.deep.equal(Array(3).fill('Nobody has said.'));
    expect(console.lines).to.have.length(1);
    expect(console.lines[0])
      .to.include('<sayso-power-label>')
      .and.include('open is missing')
      .and.include('decided-by is missing')
      .and.include('hear-by is missing');
  });

  it('says by itself that nothing is open once it has been decided', async () => {
    const label = await labelIn(newPlace(), { label: powerLabels.telling });
    expect(said(label)['What is open to change']).to.equal('Nothing: it has been decided.');
    expect(console.lines).to.deep.equal([]);
  });

  it('names a day that there is not, and leaves it out', async () => {
    const label = await labelIn(newPlace(), { attributes: { ...whole, 'hear-by': '31/01/2027' } });
    expect(said(label)['When you will hear']).to.equal('Nobody has said.');
    expect(console.lines[0]).to.include('hear-by is "31/01/2027"');
  });

  for (const [title, level] of [
    ['without a level', ''],
    ['of a level that there is not', 'listening'],
  ] as const) {
    it(`shows what is between the tags ${title}, and warns`, async () => {
      const words = document.createElement('p');
      words.textContent = 'The council decides in January.';
      const label = await labelIn(newPlace(), { attributes: { ...whole, level }, children: [words] });
      expect(isSeen(words)).to.equal(true);
      expect(wordsOf(label)).to.equal('');
      expect(console.lines[0])
        .to.include('level')
        .and.include('telling, asking, deciding-together, you-decide');
      label.level = 'asking';
      await label.updateComplete;
      expect(isSeen(words)).to.equal(false);
    });
  }

  it('marks an author’s words that are in another language than its own', async () => {
    const place = newPlace();
    place.lang = 'fa';
    const label = await labelIn(place, { label: powerLabels.urdu });
    expect(inside(label, '.widget').lang).to.equal('en-GB');
    const { lang, dir } = inside(label, 'dd span');
    expect({ lang, dir }).to.deep.equal({ lang: 'ur', dir: 'auto' });
  });

  it('is one heading and one list for those who hear it', async () => {
    const label = await labelIn(newPlace(), { attributes: whole });
    expect(allInside(label, 'h1, h2, h3, h4')).to.have.length(1);
    expect(allInside(label, 'svg').every((svg) => svg.ariaHidden === 'true')).to.equal(true);
  });

  for (const display of ['inline', 'flex !important']) {
    it(`is hidden by “hidden”, also where the page says “display: ${display}”`, async () => {
      const undress = dressPage(`sayso-power-label { display: ${display}; }`);
      const label = await labelIn(newPlace(), { attributes: whole });
      label.hidden = true;
      expect(label.getBoundingClientRect().height).to.equal(0);
      undress();
    });
  }
});
