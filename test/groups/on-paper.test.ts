import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import { many } from '../../stories/fixtures/directory.js';
import * as fixtures from '../../stories/fixtures/groups.js';
import { allInside, focused, inside, isSeen, pressable, wordsIn, wordsOf } from '../support/inside.js';
import { needing } from '../support/needing.js';
import { newPlace } from '../support/on-a-page.js';
import { until } from '../support/until.js';
import { opened, shownCard } from './card-on-a-page.js';
import { type DirectoryOptions, eachOnAPageAsFound, option, shownDirectory } from './directory-on-a-page.js';

type Widget = Parameters<typeof allInside>[0];

/** What is seen of a widget's controls: nobody can press paper. */
const controlsOf = (widget: Widget): string[] =>
  allInside(widget, 'button:not(.name, .tag), input, select, textarea')
    .filter(isSeen)
    .map((control) => control.outerHTML.slice(0, 80));

const outlineOf = (element: Element): string => getComputedStyle(element).outlineStyle;

describe('on paper', () => {
  before(needing('print'));
  eachOnAPageAsFound({});
  afterEach(() => emulateMedia({ media: 'screen' }));

  /** A directory, for now on a screen. */
  const shown = (options: DirectoryOptions = {}) => shownDirectory(newPlace(), options);

  it('a list has how to reach each group, which a screen shows once one opens it', async () => {
    const directory = await shown({ groups: [fixtures.choir, fixtures.shed] });
    const ways = allInside(directory, '.group .on-paper');
    expect(ways.map(wordsIn)).to.include('07700 900 142 · sing@voices.example · voices.example');
    expect(ways.filter(isSeen)).to.deep.equal([]);
    await emulateMedia({ media: 'print' });
    expect(ways.filter(isSeen)).to.deep.equal(ways);
  });

  it('says each way once, where a group is open', async () => {
    const directory = await shown({ groups: [fixtures.choir] });
    inside(directory, '.name').click();
    await until(() => allInside(directory, '[part=details]').length, 'details');
    await emulateMedia({ media: 'print' });
    expect(wordsOf(directory).split('sing@voices.example').length - 1).to.equal(1);
    for (const way of ['tel:', 'mailto:', 'http'])
      expect(isSeen(inside(directory, `.ways [href^="${way}"]`)), way).to.equal(true);
  });

  it('has no controls, no map and no rings around what was focused', async () => {
    const directory = await shown();
    pressable(directory, 'Map').click();
    inside(directory, '.name').focus();
    await emulateMedia({ media: 'print' });
    expect(controlsOf(directory)).to.deep.equal([]);
    for (const part of allInside(directory, '[part=search], .map-part, .side, .contribute-panel'))
      expect(isSeen(part), part.className).to.equal(false);
    expect(outlineOf(focused()!)).to.equal('none');
  });

  it('cuts no card in two, and leaves none out that is off the screen', async () => {
    const directory = await shown();
    await emulateMedia({ media: 'print' });
    for (const card of allInside(directory, '.group')) {
      expect(getComputedStyle(card).breakInside).to.equal('avoid');
      expect(getComputedStyle(card.parentElement!).contentVisibility).to.equal('visible');
    }
    expect(getComputedStyle(inside(directory, '.count')).breakAfter).to.equal('avoid');
  });

  it('says what was looked for, in words', async () => {
    const directory = await shown({ attributes: { apply: 'auto' } });
    option(directory, 'Tuesday').click();
    await directory.updateComplete;
    await emulateMedia({ media: 'print' });
    const tag = inside(directory, '.tag');
    expect(isSeen(tag)).to.equal(true);
    expect(getComputedStyle(tag).borderStyle).to.equal('none');
  });

  it('says how many groups are not on it', async () => {
    const directory = await shown({ groups: many(60) });
    await emulateMedia({ media: 'print' });
    const left = 60 - allInside(directory, '.group').length;
    expect(left).to.be.greaterThan(0);
    expect(allInside(directory, '.on-paper').filter(isSeen).map(wordsIn)).to.include(
      `${left} more are on the page, and not printed here.`,
    );
  });

  it('a card has all of the group, and the addresses that links lead to', async () => {
    const card = await shownCard(newPlace(), { group: fixtures.choir });
    await opened(card);
    await emulateMedia({ media: 'print' });
    expect(controlsOf(card)).to.deep.equal([]);
    const link = allInside(card, '.fact-list a[href^=http]')[0]!;
    expect(getComputedStyle(link, '::after').content).to.include('https://arts.example/');
  });
});
