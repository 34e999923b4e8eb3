import { aTimeout, expect } from '@open-wc/testing';

import type { GroupDirectoryElement } from '../../src/groups/group-directory-element.js';
import type { SaysoGroupsFoundEvent } from '../../src/groups/events/sayso-groups-found-event.js';
import type { SaysoGroupsReadEvent } from '../../src/groups/events/sayso-groups-read-event.js';
import { dirtyFeed, groups, many } from '../../stories/fixtures/directory.js';
import * as fixtures from '../../stories/fixtures/groups.js';
import { listen } from '../support/console-lines.js';
import { allInside, focused, inside, isSeen, pressable, type, wordsIn, wordsOf } from '../support/inside.js';
import { newPlace } from '../support/on-a-page.js';
import { until } from '../support/until.js';
import {
  countIn,
  directoryIn,
  type DirectoryOptions,
  drawn,
  namesIn,
  option,
  shownDirectory,
  submitted,
  eachOnAPageAsFound,
  page,
} from './directory-on-a-page.js';

const shown = (options: DirectoryOptions = {}): Promise<GroupDirectoryElement> =>
  shownDirectory(newPlace(), options);

const field = (directory: GroupDirectoryElement, id: string): HTMLInputElement => inside(directory, `#${id}`);

/** Chooses an option of a select. */
function choose(directory: GroupDirectoryElement, id: string, value: string): void {
  const select = field(directory, id);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

/** Types, and waits until that has had its effect. */
async function typed(directory: GroupDirectoryElement, words: string): Promise<void> {
  type(field(directory, 'what'), words);
  await aTimeout(10);
  await directory.updateComplete;
}

const fallback = (): HTMLElement => {
  const words = document.createElement('p');
  words.textContent = 'Phone us.';
  return words;
};

const script = (mime: string, text: string): HTMLScriptElement => {
  const element = document.createElement('script');
  element.type = mime;
  element.textContent = text;
  return element;
};

/** What came of reading. */
const reading = (directory: GroupDirectoryElement): Promise<SaysoGroupsReadEvent> =>
  new Promise((resolve) => directory.addEventListener('sayso-groups-read', resolve, { once: true }));

describe('<sayso-group-directory>', () => {
  const replies: Record<string, () => Response> = {};
  eachOnAPageAsFound(replies);

  describe('shows a list', () => {
    it('that is complete, the soonest first', async () => {
      const directory = await shown();
      expect(countIn(directory)).to.equal('13 groups');
      expect(namesIn(directory)).to.have.length(13);
      expect(namesIn(directory)[0]).to.equal(fixtures.urdu.name);
    });

    it('twenty at a time, and moves to the first that is new', async () => {
      const directory = await shown({ groups: many(45) });
      expect(countIn(directory)).to.equal('45 groups');
      expect(namesIn(directory)).to.have.length(20);
      const [nineteenth] = namesIn(directory).slice(19);
      pressable(directory, 'Show 20 more').click();
      await aTimeout(10);
      expect(namesIn(directory)).to.have.length(40);
      expect(namesIn(directory)[19]).to.equal(nineteenth);
      expect(wordsIn(focused())).to.equal(namesIn(directory)[20]);
      pressable(directory, 'Show 5 more').click();
      await aTimeout(10);
      expect(namesIn(directory)).to.have.length(45);
      expect(wordsIn(focused())).to.equal(namesIn(directory)[40]);
    });

    it('in the order that one chooses', async () => {
      const directory = await shown();
      choose(directory, 'sort', 'name');
      await directory.updateComplete;
      const names = namesIn(directory);
      expect(names[0]).to.match(/^Côr Cymuned/);
      expect(location.hash).to.equal('#groups-sort=name');
    });

    it('whose headings follow that of the page', async () => {
      const directory = await shown({ attributes: { heading: 'What is on', 'heading-level': '3' } });
      expect(wordsIn(inside(directory, 'h3'))).to.equal('What is on');
      expect(wordsIn(inside(directory, 'h4'))).to.equal('13 groups');
      expect(allInside(directory, 'h5.group-name')).to.have.length(13);
    });

    it('that tells the page that it was read', async () => {
      const directory = directoryIn(newPlace(), {});
      const read = reading(directory);
      directory.groups = groups;
      const { usable, report, problems } = await read;
      expect({ usable, read: report.read, problems }).to.deep.equal({ usable: true, read: 13, problems: [] });
    });

    it('with all of a group below its name', async () => {
      const directory = await shown();
      let opened = '';
      directory.addEventListener('sayso-group-opened', ({ group }) => (opened = group));
      const name = pressable(directory, 'Quay Street Angling Club');
      name.click();
      await until(() => directory.renderRoot.querySelector('[part=details]'), 'details');
      expect(name.getAttribute('aria-expanded')).to.equal('true');
      expect(opened).to.equal('quay-anglers');
      expect(allInside(directory, '[part=details]')).to.have.length(1);
      name.click();
      await directory.updateComplete;
      expect(allInside(directory, '[part=details]')).to.have.length(0);
    });
  });

  describe('searches', () => {
    it('while one types, and marks what was found', async () => {
      const directory = await shown();
      await typed(directory, 'fish');
      expect(countIn(directory)).to.equal('1 group');
      expect(namesIn(directory)).to.deep.equal(['Quay Street Angling Club']);
      expect(allInside(directory, 'mark').map(wordsIn)).to.include('Fish');
      await typed(directory, '');
      expect(countIn(directory)).to.equal('13 groups');
      expect(allInside(directory, 'mark')).to.have.length(0);
    });

    it('for what was most likely meant, and says so', async () => {
      const directory = await shown();
      await typed(directory, 'fihsing');
      await until(() => countIn(directory) === '1 group', 'group');
      expect(wordsOf(directory)).to.include('Nothing fits “fihsing”. Showing results for “fishing”.');
    });

    it('by what the page says means the same', async () => {
      const directory = await shown({ synonyms: [['warbling', 'singing']] });
      await typed(directory, 'warbling');
      expect(namesIn(directory)).to.include('Ferrybridge Voices');
    });

    it('and says how many there are once one has stopped typing, politely and once', async () => {
      const directory = await shown();
      const status = inside(directory, '[role=status]');
      await typed(directory, 'f');
      await typed(directory, 'fish');
      expect(wordsIn(status)).to.equal('');
      await until(() => wordsIn(status), 'words');
      expect(wordsIn(status)).to.equal('1 group.');
      expect(focused() === null).to.equal(true);
    });

    it('and tells the page how many there are, and nothing of what was looked for', async () => {
      const directory = await shown();
      const events: SaysoGroupsFoundEvent[] = [];
      directory.addEventListener('sayso-groups-found', (event) => events.push(event));
      await typed(directory, 'f');
      await typed(directory, 'fish');
      await until(() => events.length, 'event');
      expect(events.map(({ count, unsaid }) => [count, unsaid])).to.deep.equal([[1, 0]]);
      expect(Object.keys(events[0]!)).to.deep.equal(['isTrusted', 'count', 'unsaid']);
    });

    it('and offers what to let go of where nothing fits', async () => {
      const directory = await shown();
      option(directory, 'Tuesday').click();
      await typed(directory, 'fishing');
      await submitted(directory);
      expect(countIn(directory)).to.equal('No groups fit');
      pressable(directory, 'Leave out Tuesday: 1 group').click();
      await directory.updateComplete;
      expect(namesIn(directory)).to.deep.equal(['Quay Street Angling Club']);
      expect(focused()?.id).to.equal('heading');
      expect(allInside(directory, '.tag')).to.have.length(0);
    });

    describe('with a day or a time of day', () => {
      const meant = (directory: GroupDirectoryElement): string =>
        allInside(directory, '.meant button').map(wordsIn).join();

      it('are offered as filters while one types', async () => {
        const directory = await shown();
        await typed(directory, 'monday evening singing');
        expect(meant(directory)).to.equal('Show 1 group for “singing” on Monday in the evening');
        inside(directory, '.meant button').click();
        await directory.updateComplete;
        expect(namesIn(directory)).to.deep.equal(['Ferrybridge Voices']);
        expect(field(directory, 'what').value).to.equal('singing');
        expect(focused()?.id).to.equal('heading');
        expect(meant(directory)).to.equal('');
      });

      it('are filters that can be removed once one searches, where the words find nothing', async () => {
        const directory = await shown();
        await typed(directory, 'singing on Mondays');
        await submitted(directory);
        expect(namesIn(directory)).to.deep.equal(['Ferrybridge Voices']);
        expect(allInside(directory, '.tag').map(wordsIn)).to.deep.equal(['Remove filter: Monday']);
        const status = inside(directory, '[role=status]');
        await until(() => wordsIn(status), 'words');
        expect(wordsIn(status)).to.equal('1 group. Filters: Monday.');
      });

      it('are filters also for who was quicker than the part that knows them', async () => {
        const directory = await shown();
        const { part } = directory.more;
        directory.more.part = undefined;
        await typed(directory, 'singing on Mondays');
        await submitted(directory);
        expect(namesIn(directory)).to.deep.equal([]);
        directory.more.part = part;
        directory.groups = [...groups];
        await until(() => namesIn(directory).join() === 'Ferrybridge Voices', 'the group');
        expect(allInside(directory, '.tag').map(wordsIn)).to.deep.equal(['Remove filter: Monday']);
        expect(field(directory, 'what').value).to.equal('singing');
      });

      it('stay words where they find something, beside a way to more', async () => {
        const called = { ...fixtures.anglers, id: 'called', name: 'Monday Club', sessions: [] };
        const directory = await shown({ groups: [...groups, called] });
        await typed(directory, 'Monday');
        await submitted(directory);
        expect(namesIn(directory)[0]).to.equal('Monday Club');
        expect(meant(directory)).to.match(/^Show \d+ groups on Monday$/);
        expect(field(directory, 'what').value).to.equal('Monday');
      });

      it('are not offered where nobody meets then', async () => {
        const directory = await shown();
        await typed(directory, 'singing on Sunday morning');
        expect(meant(directory)).to.equal('');
        await submitted(directory);
        expect(field(directory, 'what').value).to.equal('singing on Sunday morning');
      });

      it('in Welsh', async () => {
        const directory = await shown({ attributes: { lang: 'cy' } });
        await until(() => countIn(directory) === '13 grŵp', 'Welsh');
        await typed(directory, 'singing nos Lun');
        expect(meant(directory)).to.equal('Dangos 1 grŵp: “singing”, Dydd Llun, gyda’r nos');
      });

      it('in Urdu, with what is done in Urdu too', async () => {
        const directory = await shown({ attributes: { lang: 'ur' } });
        await until(() => countIn(directory) === '13 گروپ', 'Urdu');
        await typed(directory, 'پیر کی شام گانا');
        expect(meant(directory)).to.equal('1 گروپ دکھائیں: ”گانا“، پیر، شام');
        inside(directory, '.meant button').click();
        await directory.updateComplete;
        expect(namesIn(directory)).to.deep.equal(['Ferrybridge Voices']);
      });
    });
  });

  describe('filters', () => {
    it('by what the groups say, with how many each would show', async () => {
      const directory = await shown();
      const legends = allInside(directory, 'legend').map(wordsIn);
      expect(legends).to.include.members(['What it is', 'Day', 'Time of day', 'Cost', 'Who it is for']);
      expect(wordsIn(option(directory, 'Tuesday').parentElement)).to.match(/^Tuesday \(\d+\)$/);
    });

    it('when that is applied, at the top or at the bottom', async () => {
      const directory = await shown();
      option(directory, 'Tuesday').click();
      await directory.updateComplete;
      expect(countIn(directory)).to.equal('13 groups');
      const applies = allInside(directory, '.apply button');
      expect(applies.map(wordsIn)).to.deep.equal(['Apply filters', 'Apply filters']);
      applies[1]!.click();
      await aTimeout(20);
      expect(countIn(directory)).not.to.equal('13 groups');
      expect(focused()?.id).to.equal('heading');
      expect(location.hash).to.equal('#groups-day=TU');
    });

    it('at once where the page says so, and says that it does', async () => {
      const directory = await shown({ attributes: { apply: 'auto' } });
      expect(wordsOf(directory)).to.include('Results update as you choose.');
      inside(directory, '.fold').click();
      await directory.updateComplete;
      const tuesday = option(directory, 'Tuesday');
      tuesday.focus();
      tuesday.click();
      await directory.updateComplete;
      expect(countIn(directory)).not.to.equal('13 groups');
      expect(focused() === tuesday).to.equal(true);
      expect(allInside(directory, '.apply button')).to.have.length(1);
    });

    it('and keeps every option in its place, also where it gives none for now', async () => {
      const directory = await shown({ attributes: { apply: 'auto' } });
      inside(directory, '.fold').click();
      await directory.updateComplete;
      const words = (): string[] =>
        allInside(directory, '.options.day .option').map((each) => wordsIn(each).replace(/ .*/, ''));
      const before = words();
      const tuesday = option(directory, 'Tuesday');
      tuesday.focus();
      tuesday.click();
      await typed(directory, 'fishing');
      await until(() => wordsIn(tuesday.parentElement) === 'Tuesday (0)', 'count of none');
      expect(words()).to.deep.equal(before);
      expect(option(directory, 'Tuesday') === tuesday).to.equal(true);
      expect(focused() === tuesday && tuesday.checked).to.equal(true);
      tuesday.click();
      await directory.updateComplete;
      expect(tuesday.checked).to.equal(false);
      expect(words()).to.deep.equal(before);
      expect(namesIn(directory)).to.deep.equal(['Quay Street Angling Club']);
    });

    it('and lets go of each by a button', async () => {
      const directory = await shown({ attributes: { apply: 'auto' } });
      option(directory, 'Tuesday').click();
      option(directory, 'Thursday').click();
      await directory.updateComplete;
      expect(allInside(directory, '.tag').map(wordsIn)).to.deep.equal([
        'Remove filter: Tuesday',
        'Remove filter: Thursday',
      ]);
      pressable(directory, 'Remove filter: Tuesday').click();
      await directory.updateComplete;
      expect(allInside(directory, '.tag').map(wordsIn)).to.deep.equal(['Remove filter: Thursday']);
      expect(option(directory, 'Tuesday').checked).to.equal(false);
      pressable(directory, 'Clear filters').click();
      await directory.updateComplete;
      expect(countIn(directory)).to.equal('13 groups');
    });

    it('and leaves what is not applied yet as it is while the order changes', async () => {
      const directory = await shown();
      option(directory, 'Tuesday').click();
      choose(directory, 'sort', 'name');
      await directory.updateComplete;
      expect(option(directory, 'Tuesday').checked).to.equal(true);
    });

    it('and keeps those that do not say within reach', async () => {
      const directory = await shown({ attributes: { apply: 'auto' } });
      option(directory, 'Tuesday').click();
      await directory.updateComplete;
      expect(namesIn(directory)).not.to.include('Ferrybridge Chess');
      const button = inside(directory, '.unsaid button');
      expect(wordsIn(button)).to.match(/^\d+ groups? do(es)? not say$/);
      button.click();
      await directory.updateComplete;
      expect(namesIn(directory, 'unsaid')).to.include('Ferrybridge Chess');
      expect(button.parentElement?.localName).to.equal('h4');
      expect(allInside(directory, '[data-list=unsaid] h5.group-name')).not.to.have.length(0);
    });

    it('by age', async () => {
      const directory = await shown({ attributes: { apply: 'auto' } });
      field(directory, 'age').value = '12';
      field(directory, 'age').dispatchEvent(new Event('change'));
      await directory.updateComplete;
      expect(namesIn(directory)).to.include('Quay Street Angling Club');
      expect(namesIn(directory)).not.to.include('Ferrybridge Men’s Shed');
      expect(wordsOf(directory)).to.include('Age 12');
    });

    it('by no age that is none, and says so at the field', async () => {
      const directory = await shown();
      inside(directory, '.fold').click();
      await directory.updateComplete;
      const age = field(directory, 'age');
      for (const wrong of ['forty', '130']) {
        age.value = wrong;
        age.dispatchEvent(new Event('change'));
        inside(directory, '[part=filters] button').click();
        await directory.updateComplete;
        await until(() => focused()?.id === 'age', 'focus');
        expect(wordsIn(inside(directory, '#age-error'))).to.equal(
          'Error: Enter an age in numbers, from 0 to 120, such as 40',
        );
        expect(age.value).to.equal(wrong);
        expect(age.getAttribute('aria-invalid')).to.equal('true');
        expect(age.getAttribute('aria-describedby')).to.include('age-error');
      }
      age.value = '40';
      age.dispatchEvent(new Event('change'));
      inside(directory, '[part=filters] button').click();
      await aTimeout(20);
      expect(allInside(directory, '#age-error')).to.have.length(0);
      expect(age.hasAttribute('aria-invalid')).to.equal(false);
      expect(wordsOf(directory)).to.include('Age 40');
    });

    it('and says how many things it filters by, folded', async () => {
      const directory = await shown({ attributes: { apply: 'auto' } });
      option(directory, 'Tuesday').click();
      field(directory, 'age').value = '40';
      field(directory, 'age').dispatchEvent(new Event('change'));
      await directory.updateComplete;
      expect(allInside(directory, '[part=chosen] .tag')).to.have.length(2);
      expect(wordsIn(inside(directory, '.fold'))).to.equal('Filters (2)');
    });

    it('by nothing where the groups say nothing', async () => {
      const directory = await shown({ groups: [fixtures.nearlyNothing] });
      expect(allInside(directory, '.side')).to.have.length(0);
      expect(allInside(directory, '#place')).to.have.length(0);
    });

    it('by the first of many options, and by all where one asks for them', async () => {
      const directory = await shown();
      inside(directory, '.fold').click();
      await directory.updateComplete;
      const what = inside(directory, '.options.category');
      const before = what.querySelectorAll('input').length;
      pressable(directory, wordsIn(what.nextElementSibling)).click();
      await aTimeout(10);
      expect(what.querySelectorAll('input').length).to.be.greaterThan(before);
      expect(focused() === what.querySelectorAll('input')[7]).to.equal(true);
    });
  });

  it('fits a card on the screen of a narrow phone, with what is short beside its name', async () => {
    const place = newPlace();
    place.style.inlineSize = '320px';
    const directory = await shownDirectory(place, { groups: [fixtures.anglers] });
    expect(inside(directory, '.group').getBoundingClientRect().height).to.be.below(570);
    const names = allInside(directory, 'dt');
    const beside = names.filter((name) => {
      const { top } = name.nextElementSibling!.getBoundingClientRect();
      return top < name.getBoundingClientRect().bottom;
    });
    expect(beside.map(wordsIn)).to.include('Cost').and.not.include('Where');
  });

  describe('finds what is near', () => {
    it('a postcode, of which half is all that is kept', async () => {
      const directory = await shown();
      type(field(directory, 'place'), 'fb1 4rs');
      choose(directory, 'within', '1');
      await submitted(directory);
      expect(location.hash).to.equal('#groups-near=FB1&groups-within=1');
      expect(namesIn(directory)).to.include('Ferrybridge Voices');
      expect(wordsOf(directory)).to.include('Less than a quarter of a mile away');
      expect(field(directory, 'place').value).to.equal('fb1 4rs');
      expect(focused()?.id).to.equal('heading');
    });

    it('and says roughly how far it is from half of one', async () => {
      const directory = await shown();
      type(field(directory, 'place'), 'FB1');
      await submitted(directory);
      expect(wordsOf(directory)).to.include('Less than a mile away');
      expect(wordsOf(directory)).to.include('Distances are in a straight line.');
    });

    it('and lists what is anywhere by itself', async () => {
      const directory = await shown();
      type(field(directory, 'place'), 'FB1');
      await submitted(directory);
      expect(allInside(directory, '.section').map(wordsIn)).to.deep.equal([
        'Near FB1',
        'Online or covering the whole area',
      ]);
      expect(namesIn(directory, 'anywhere')).to.include('Ferrybridge Chess');
      expect(allInside(directory, 'h5.group-name')).to.have.length(13);
    });

    it('not of a place that it does not know, and says so at the field', async () => {
      const directory = await shown();
      type(field(directory, 'place'), 'ZZ99');
      await submitted(directory);
      expect(focused()?.id).to.equal('place');
      expect(field(directory, 'place').getAttribute('aria-invalid')).to.equal('true');
      expect(wordsIn(inside(directory, '#place-error'))).to.equal(
        'Error: We do not know “ZZ99”. Check the postcode, or enter a town',
      );
      expect(countIn(directory)).to.equal('13 groups');
    });

    it('by the middle of a district where no group meets, without asking anybody else', async () => {
      const before = performance.getEntriesByType('resource').length;
      const directory = await shown();
      type(field(directory, 'place'), 'kw15 1aa');
      await submitted(directory);
      await until(() => wordsOf(directory).includes('Near KW15'), 'place');
      expect(wordsOf(directory)).to.include('miles away');
      const asked = performance.getEntriesByType('resource').slice(before);
      const elsewhere = asked.filter(({ name }) => new URL(name).origin !== location.origin);
      expect(elsewhere.map(({ name }) => name)).to.deep.equal([]);
    });

    it('not in Northern Ireland, and says what to do instead', async () => {
      const directory = await shown();
      type(field(directory, 'place'), 'BT1 5GS');
      await submitted(directory);
      await until(() => allInside(directory, '#place-error').length, 'error');
      expect(wordsIn(inside(directory, '#place-error'))).to.equal(
        'Error: We cannot look up postcodes in Northern Ireland, the Isle of Man or the Channel Islands. Enter a town instead',
      );
    });

    it('not by a table where the page wants none', async () => {
      const directory = await shown({ attributes: { outcodes: 'none' } });
      type(field(directory, 'place'), 'KW15');
      await submitted(directory);
      await until(() => allInside(directory, '#place-error').length, 'error');
      expect(wordsIn(inside(directory, '#place-error'))).to.include('We do not know “KW15”');
    });

    it('and leaves another place that was typed meanwhile', async () => {
      let tell: ((place: { lat: number; lng: number }) => void) | undefined;
      const directory = await shown({ findPostcode: () => new Promise((resolve) => (tell = resolve)) });
      type(field(directory, 'place'), 'ZZ99 1AA');
      inside(directory, '[part=search-button]').click();
      await until(() => tell, 'look-up');
      type(field(directory, 'place'), 'FB1');
      tell!({ lat: 52, lng: -4.2 });
      await until(() => wordsOf(directory).includes('straight line'), 'place');
      expect(field(directory, 'place').value).to.equal('FB1');
    });

    it('not without a place', async () => {
      const directory = await shown();
      choose(directory, 'within', '1');
      await submitted(directory);
      expect(wordsIn(inside(directory, '#place-error'))).to.include('Enter a postcode or a town');
    });

    it('by whoever the page says knows, who is asked for nothing that was not submitted', async () => {
      const asked: string[] = [];
      const directory = await shown({
        findPostcode: (postcode) => {
          asked.push(postcode);
          return { lat: 52, lng: -4.2 };
        },
      });
      type(field(directory, 'place'), 'zz99 1');
      type(field(directory, 'place'), 'zz99 1aa');
      await aTimeout(10);
      expect(asked).to.deep.equal([]);
      await submitted(directory);
      await submitted(directory);
      expect(asked).to.deep.equal(['ZZ99 1AA']);
      expect(wordsOf(directory)).to.include('Near ZZ99');
    });

    it('by where groups meet, which nobody need be asked for', async () => {
      const directory = await shown({ findPostcode: () => Promise.reject(new Error('asked')) });
      type(field(directory, 'place'), 'FB1 4RS');
      await submitted(directory);
      expect(wordsOf(directory)).to.include('Near FB1');
    });

    it('near the device, where one presses for it', async () => {
      const before = navigator.geolocation;
      Object.defineProperty(navigator, 'geolocation', {
        configurable: true,
        value: {
          getCurrentPosition: (tell: (position: unknown) => void) =>
            tell({ coords: { latitude: 52.001, longitude: -4.2, accuracy: 20 } }),
        },
      });
      try {
        const directory = await shown();
        pressable(directory, 'Use my location').click();
        await until(() => field(directory, 'place').value === 'My location', 'place');
        await until(() => wordsOf(directory).includes('Near you'), 'list of what is near');
        expect(location.hash).to.equal('');
      } finally {
        Object.defineProperty(navigator, 'geolocation', { configurable: true, value: before });
      }
    });

    it('and says where whoever knows cannot be asked', async () => {
      const directory = await shown({ findPostcode: () => Promise.reject(new Error('no signal')) });
      const { stop } = listen('warn');
      type(field(directory, 'place'), 'ZZ99');
      await submitted(directory);
      stop();
      expect(wordsIn(inside(directory, '#place-error'))).to.include('We could not look that place up');
    });
  });

  describe('keeps what is looked for in the page’s address', () => {
    it('and shows what it says', async () => {
      history.replaceState(null, '', `${page}#groups-text=fishing&groups-near=FB1&groups-within=5`);
      const directory = await shown();
      await until(() => wordsOf(directory).includes('straight line'), 'place');
      expect(field(directory, 'what').value).to.equal('fishing');
      expect(field(directory, 'place').value).to.equal('FB1');
      expect(field(directory, 'within').value).to.equal('5');
      expect(namesIn(directory)).to.deep.equal(['Quay Street Angling Club']);
    });

    it('and goes back and forward', async () => {
      const directory = await shown({ attributes: { apply: 'auto' } });
      option(directory, 'Tuesday').click();
      await directory.updateComplete;
      const tuesdays = namesIn(directory);
      option(directory, 'Free').click();
      await directory.updateComplete;
      const free = namesIn(directory);
      expect(free).not.to.deep.equal(tuesdays);
      history.back();
      await until(() => namesIn(directory).length === tuesdays.length, 'Tuesday');
      expect(option(directory, 'Free').checked).to.equal(false);
      history.back();
      await until(() => countIn(directory) === '13 groups', 'all groups');
      history.go(2);
      await until(() => namesIn(directory).length === free.length, 'free ones');
      expect(option(directory, 'Free').checked).to.equal(true);
    });

    /** Follows a link to a place on the page, as "Skip to content" is. */
    async function skipTo(id: string): Promise<void> {
      const link = document.createElement('a');
      link.href = `#${id}`;
      document.body.append(link);
      const gone = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      link.click();
      link.remove();
      await gone;
      await aTimeout(10);
    }

    it('and goes on with it where a link leads to a place on the page', async () => {
      history.replaceState(null, '', `${page}#groups-text=fishing`);
      const directory = await shown();
      await skipTo('main');
      expect(field(directory, 'what').value).to.equal('fishing');
      expect(countIn(directory)).to.equal('1 group');
      expect(location.hash).to.equal('#main');
      type(field(directory, 'what'), 'singing');
      await submitted(directory);
      expect(location.hash).to.equal('#groups-text=singing');
      await skipTo('main');
      expect(field(directory, 'what').value).to.equal('singing');
      await submitted(directory);
      expect(location.hash).to.equal('#groups-text=singing');
    });

    it('also where it is used again, in browsers that number no entries of the history', async () => {
      const navigation = Object.getOwnPropertyDescriptor(window, 'navigation');
      Object.defineProperty(window, 'navigation', { value: undefined, configurable: true });
      try {
        const directory = await shown();
        await skipTo('main');
        type(field(directory, 'what'), 'singing');
        await submitted(directory);
        expect(location.hash).to.equal('#groups-text=singing');
        await skipTo('main');
        expect(field(directory, 'what').value).to.equal('singing');
        history.back();
        await until(() => location.hash === '#groups-text=singing', 'search');
        history.back();
        await until(() => countIn(directory) === '13 groups', 'all groups');
      } finally {
        if (navigation) Object.defineProperty(window, 'navigation', navigation);
      }
    });

    it('and goes back to a place on the page where nothing was looked for yet', async () => {
      const directory = await shown({ attributes: { apply: 'auto' } });
      await skipTo('main');
      option(directory, 'Tuesday').click();
      await directory.updateComplete;
      expect(countIn(directory)).not.to.equal('13 groups');
      history.back();
      await until(() => countIn(directory) === '13 groups', 'all groups');
      expect(location.hash).to.equal('#main');
    });

    it('and takes a home out of an address that somebody wrote', async () => {
      history.replaceState(null, '', `${page}#groups-near=FB1%204RS&groups-within=5`);
      const directory = await shown();
      await until(() => wordsOf(directory).includes('straight line'), 'place');
      expect(location.hash).to.equal('#groups-near=FB1&groups-within=5');
      expect(field(directory, 'place').value).to.equal('FB1');
    });

    it('and leaves what is filled in while the place is looked up', async () => {
      history.replaceState(null, '', `${page}#groups-text=fishing&groups-near=ZZ99`);
      let tell: ((place: { lat: number; lng: number }) => void) | undefined;
      const directory = await shown({ findPostcode: () => new Promise((resolve) => (tell = resolve)) });
      await until(() => tell, 'look-up');
      option(directory, 'Tuesday').click();
      await directory.updateComplete;
      tell!({ lat: 52, lng: -4.2 });
      await until(() => wordsOf(directory).includes('straight line'), 'place');
      expect(option(directory, 'Tuesday').checked).to.equal(true);
      expect(namesIn(directory)).to.include('Quay Street Angling Club');
    });

    it('beside another directory', async () => {
      const first = await shown({ attributes: { 'address-prefix': 'a-' } });
      const second = await shown({ attributes: { 'address-prefix': 'b-' } });
      await typed(first, 'fishing');
      await submitted(first);
      await typed(second, 'singing');
      await submitted(second);
      expect(location.hash).to.equal('#a-text=fishing&b-text=singing');
      type(field(first, 'what'), 'walk');
      history.back();
      await until(() => countIn(second) === '13 groups', 'all groups');
      expect(field(first, 'what').value).to.equal('walk');
    });

    it('but for a second directory of the same name, and says so', async () => {
      const { lines, stop } = listen('warn');
      try {
        await shown();
        const second = await shown();
        await typed(second, 'fishing');
        await submitted(second);
        expect(countIn(second)).to.equal('1 group');
        expect(location.hash).to.equal('');
        expect(lines.join()).to.include('is there twice with address-prefix="groups-"');
      } finally {
        stop();
      }
    });

    it('not where the page says so', async () => {
      const directory = await shown({ attributes: { 'address-prefix': '' } });
      await typed(directory, 'fishing');
      await submitted(directory);
      expect(location.hash).to.equal('');
    });

    it('and shows the groups that it names by themselves', async () => {
      history.replaceState(null, '', `${page}#groups-group=quay-anglers&groups-group=gone`);
      const directory = directoryIn(newPlace(), { groups });
      await until(() => directory.renderRoot.querySelector('.named'), 'groups');
      expect(countIn(directory)).to.equal('Only this group');
      expect(namesIn(directory)).to.deep.equal(['Quay Street Angling Club']);
      pressable(directory, 'See all 13 groups').click();
      await directory.updateComplete;
      expect(countIn(directory)).to.equal('13 groups');
      expect(location.hash).to.equal('');
    });

    it('and unfolds the one that it names, which can be folded', async () => {
      const opened: string[] = [];
      history.replaceState(null, '', `${page}#groups-group=quay-anglers&groups-near=FB1`);
      let asked = false;
      const findPostcode = (): { lat: number; lng: number } => ((asked = true), { lat: 52, lng: -4.2 });
      const directory = directoryIn(newPlace(), { groups, findPostcode });
      directory.addEventListener('sayso-group-opened', ({ group }) => opened.push(group));
      await until(() => directory.renderRoot.querySelector('[part=details]'), 'details');
      await until(() => asked, 'place');
      await aTimeout(20);
      expect(allInside(directory, 'h4.group-name')).to.have.length(1);
      inside(directory, '.name').click();
      await directory.updateComplete;
      expect(allInside(directory, '[part=details]')).to.have.length(0);
      expect(opened).to.deep.equal([]);
    });

    it('and says where a group that it names is there no more', async () => {
      history.replaceState(null, '', `${page}#groups-group=gone`);
      const directory = directoryIn(newPlace(), { groups });
      await until(() => directory.renderRoot.querySelector('.named'), 'words');
      expect(countIn(directory)).to.equal('That group is no longer listed here.');
    });
  });

  describe('keeps a list of a resident’s own', () => {
    async function kept(options: DirectoryOptions = {}): Promise<GroupDirectoryElement> {
      const directory = await shown(options);
      for (const name of ['Quay Street Angling Club', 'Ferrybridge Chess'])
        pressable(directory, `Add to my list: ${name}`).click();
      await directory.updateComplete;
      pressable(directory, 'My list (2)').click();
      await until(() => directory.renderRoot.querySelector('.kept'), 'list');
      return directory;
    }

    it('and nowhere but on the page', async () => {
      const directory = await kept();
      expect(allInside(directory, '.kept li span[lang], .kept li > span').map(wordsIn)).to.deep.equal([
        'Quay Street Angling Club',
        'Ferrybridge Chess',
      ]);
      expect(localStorage).to.have.length(0);
    });

    it('on the device where they ask for it, until they ask for the opposite', async () => {
      const directory = await kept();
      const remember = inside(directory, '.kept input');
      remember.click();
      expect(Object.values(localStorage)).to.deep.equal(['["quay-anglers","chess"]']);
      directory.remove();
      const again = await shown();
      pressable(again, 'My list (2)').click();
      await until(() => again.renderRoot.querySelector('.kept'), 'list');
      inside(again, '.kept input').click();
      expect(localStorage).to.have.length(0);
    });

    it('that can be sent as a text and an email, with when, where, a number and a link', async () => {
      const directory = await kept();
      const [email, text] = allInside(directory, '.take a').map((each) =>
        decodeURIComponent(each.getAttribute('href') ?? ''),
      );
      const link = `${location.origin}${page}#groups-group=quay-anglers&groups-group=chess`;
      expect(email).to.match(/^mailto:\?subject=Groups near you&body=/);
      expect(text).to.match(/^sms:\?&body=/);
      for (const words of [
        'Quay Street Angling Club',
        'Saturdays, 7am to 11am',
        'Ferry Lock',
        '01632 960 233',
        link,
      ])
        expect(text).to.include(words);
    });

    it('that is shown by itself', async () => {
      const directory = await kept();
      pressable(directory, 'Show only these').click();
      await directory.updateComplete;
      expect(namesIn(directory)).to.deep.equal(['Quay Street Angling Club', 'Ferrybridge Chess']);
      expect(location.hash).to.equal('#groups-group=quay-anglers&groups-group=chess');
    });

    it('that can be emptied', async () => {
      const directory = await kept();
      pressable(directory, 'Take off my list: Ferrybridge Chess').click();
      await directory.updateComplete;
      expect(wordsOf(directory)).to.include('My list (1)');
      const clear = pressable(directory, 'Clear the list');
      clear.focus();
      clear.click();
      await directory.updateComplete;
      expect(allInside(directory, '.kept')).to.have.length(0);
      expect(focused()?.id).to.equal('heading');
      expect(allInside(directory, '.shortlist')).to.have.length(0);
      expect(wordsIn(inside(directory, '[role=status]'))).to.equal('There is nothing on your list');
    });

    it('from which groups are taken one by one, and focus stays on it', async () => {
      const directory = await kept();
      const last = pressable(directory, 'Take off my list: Ferrybridge Chess');
      last.focus();
      last.click();
      await directory.updateComplete;
      expect(focused()).to.equal(pressable(directory, 'Take off my list: Quay Street Angling Club'));
      focused()!.click();
      await directory.updateComplete;
      expect(focused()?.id).to.equal('heading');
    });
  });

  describe('has a map', () => {
    it('for those who ask for one, and leads from it to the list', async () => {
      const directory = await shown({ groups: many(45) });
      const button = pressable(directory, 'Map');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.click();
      await until(
        () => directory.renderRoot.querySelector('[part=map] [role=button], [part=map] .pin'),
        'pin',
      );
      await directory.updateComplete;
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(allInside(directory, '[data-list]')).to.have.length(1);
      button.click();
      await directory.updateComplete;
      expect(allInside(directory, '[part=map]')).to.have.length(0);
    });

    it('not where no group can be placed', async () => {
      const directory = await shown({ groups: [fixtures.nearlyNothing] });
      expect(allInside(directory, '.for-map')).to.have.length(0);
    });
  });

  describe('takes what residents tell', () => {
    const attributes = { endpoint: '/nowhere', activity: 'groups', receiver: 'Riverside Council' };

    it('of a group that is not there, beginning with what they looked for', async () => {
      const directory = await shown({ attributes });
      await typed(directory, 'kites');
      pressable(directory, 'Not here? Start one').click();
      await until(() => directory.renderRoot.querySelector('[part=contribute]'), 'form');
      const values = allInside(directory, '[part=contribute] input').map(
        (each) => (each as HTMLInputElement).value,
      );
      expect(values).to.include('kites');
    });

    it('of where they looked, and offers what the groups are about', async () => {
      const directory = await shown({ attributes });
      type(field(directory, 'place'), 'FB1');
      await submitted(directory);
      pressable(directory, 'Not here? Start one').click();
      await until(() => directory.renderRoot.querySelector('[part=contribute]'), 'form');
      expect(field(directory, 'contribute-area').value).to.equal('FB1');
      const offered = allInside(directory, '[part=contribute] datalist option');
      const words = offered.map((each) => (each as HTMLOptionElement).value);
      expect(words).to.include.members(['Singing', 'Fishing', 'Food']);
      expect(new Set(words).size).to.equal(words.length);
    });

    it('of a group that is there', async () => {
      const directory = await shown({ attributes });
      pressable(directory, 'Ferrybridge Voices').click();
      await until(() => directory.renderRoot.querySelector('[part=details]'), 'details');
      expect(allInside(directory, '[part=actions] button').map(wordsIn)).to.include.members([
        'Ask to join',
        'Something wrong?',
      ]);
    });

    it('nothing where nobody would receive it', async () => {
      const directory = await shown();
      expect(allInside(directory, '.contribute-panel')).to.have.length(0);
    });
  });

  describe('knows what a resident likes', () => {
    it('and how many groups there are for it, here', async () => {
      const directory = await shown({ interests: ['I like fishing', 'the stars'] });
      expect(allInside(directory, '.interests .tag').map(wordsIn)).to.deep.equal(['fishing: 1 group']);
      pressable(directory, 'fishing: 1 group').click();
      await directory.updateComplete;
      expect(namesIn(directory)).to.deep.equal(['Quay Street Angling Club']);
    });
  });

  describe('gets its groups', () => {
    it('from a file', async () => {
      replies['/groups.json'] = () => Response.json(fixtures.feedPage);
      const directory = directoryIn(newPlace(), { attributes: { src: '/groups.json' } });
      await drawn(directory);
      expect(namesIn(directory)).to.have.members(['Lunch Club', 'Bowls for Beginners']);
    });

    it('from a script inside of it', async () => {
      const directory = directoryIn(newPlace(), {
        children: [fallback(), script('application/json', JSON.stringify(fixtures.feedPage))],
      });
      await drawn(directory);
      expect(namesIn(directory)).to.have.members(['Lunch Club', 'Bowls for Beginners']);
    });

    it('from a table with much that is wrong, and tells the page’s owner', async () => {
      const { lines, stop } = listen('warn');
      try {
        const directory = directoryIn(newPlace(), { groups: dirtyFeed });
        const { report } = await reading(directory);
        await drawn(directory);
        expect(namesIn(directory)).to.have.members(['Stitch & Chat', 'Tea Dance', 'Boxing for All']);
        expect(report.skipped).to.be.greaterThan(0);
        await until(() => lines.length, 'warning');
        expect(lines[0]).to.include('<sayso-group-directory>').and.to.include('records were left out');
        const kinds = lines[0]!.match(/^\S.*: (?:left out|put right|not shown) \(\d+\)$/gm) ?? [];
        expect(kinds).not.to.be.empty;
        expect(new Set(kinds.map((kind) => kind.replace(/ \(\d+\)$/, '')))).to.have.property(
          'size',
          kinds.length,
        );
      } finally {
        stop();
      }
    });

    it('and shows what the page wrote until they are there', async () => {
      const words = fallback();
      const directory = directoryIn(newPlace(), { children: [words] });
      await directory.updateComplete;
      expect(isSeen(words)).to.equal(true);
      directory.groups = groups;
      await drawn(directory);
      expect(isSeen(words)).to.equal(false);
    });

    it('and tells the page’s owner where nothing says where they are', async () => {
      const { lines, stop } = listen('warn');
      try {
        const words = fallback();
        const directory = directoryIn(newPlace(), { children: [words] });
        await aTimeout(500);
        expect(lines).to.deep.equal([]);
        await until(() => lines.length, 'warning');
        expect(lines[0]).to.match(/^<sayso-group-directory> has no groups, so it shows none\. Add src="…"/);
        expect(isSeen(words)).to.equal(true);
        directory.groups = groups;
        await drawn(directory);
        expect(isSeen(words)).to.equal(false);
      } finally {
        stop();
      }
    });

    it('whatever attributes say that mean nothing, of which the page’s owner is told', async () => {
      const { lines, stop } = listen('warn');
      try {
        replies['/groups.json'] = () => Response.json(fixtures.feedPage);
        const directory = directoryIn(newPlace(), {
          attributes: { src: '/groups.json', mode: 'feeds', format: 'excel', apply: 'at-once' },
        });
        await drawn(directory);
        expect(countIn(directory)).to.equal('2 groups');
        const said = (name: string): string => lines.find((line) => line.includes(name)) ?? '';
        expect(said('mode="feeds"')).to.match(
          /^<sayso-group-directory> .*There are: snapshot, feed, remote\.$/,
        );
        expect(said('format="excel"')).to.include('open-referral-uk-3').and.to.include('icalendar');
        expect(said('apply="at-once"')).to.match(/There are: button, auto\.$/);
      } finally {
        stop();
      }
    });

    it('anew where the page says differently how they are written', async () => {
      replies['/list'] = () => new Response('name,postcode\nTea Dance,FB1 4RS\n');
      const directory = directoryIn(newPlace(), { attributes: { src: '/list', format: 'csv' } });
      await drawn(directory);
      expect(namesIn(directory)).to.deep.equal(['Tea Dance']);
      const { lines, stop } = listen('warn');
      try {
        const failed = reading(directory);
        directory.format = 'icalendar';
        expect((await failed).usable).to.equal(false);
        const read = reading(directory);
        directory.format = '';
        await read;
        await directory.updateComplete;
        expect(namesIn(directory)).to.deep.equal(['Tea Dance']);
        expect(lines).not.to.be.empty;
      } finally {
        stop();
      }
    });

    it('and tells the page’s owner of attributes that have no effect as they are written', async () => {
      const { lines, stop } = listen('warn');
      try {
        await shown({
          attributes: {
            'heading-level': '9',
            'check-within': 'soon',
            directions: 'javascript:alert(1)',
            tiles: 'https://tiles.example/all.png',
            'privacy-href': 'data:text/html,x',
          },
        });
        await until(() => lines.length >= 5, 'warnings');
        const said = (words: string): string => lines.find((line) => line.includes(words)) ?? '';
        expect(said('heading-level="9"')).to.include('from 2 to 6');
        expect(said('check-within="soon"')).to.include('number of months');
        expect(said('directions="javascript:alert(1)"')).to.include('https://');
        expect(said('tiles="https://tiles.example/all.png"')).to.include('{z}/{x}/{y}');
        expect(said('privacy-href="data:text/html,x"')).to.include('https://');
      } finally {
        stop();
      }
    });

    it('or says that it cannot, beside what the page wrote, and tries again', async () => {
      const { stop } = listen('warn');
      try {
        replies['/groups.json'] = () => new Response('', { status: 500 });
        const words = fallback();
        const directory = directoryIn(newPlace(), {
          attributes: { src: '/groups.json' },
          children: [words],
        });
        const { usable, problems } = await reading(directory);
        await until(() => directory.renderRoot.querySelector('[part=problem]'), 'problem');
        expect({ usable, kinds: problems.map(({ kind }) => kind) }).to.deep.equal({
          usable: false,
          kinds: ['server'],
        });
        expect(isSeen(words)).to.equal(true);
        expect(wordsOf(directory)).to.include('The groups could not be loaded');
        replies['/groups.json'] = () => Response.json(fixtures.feedPage);
        pressable(directory, 'Try again').click();
        await drawn(directory);
        expect(countIn(directory)).to.equal('2 groups');
      } finally {
        stop();
      }
    });

    it('or says that there are none', async () => {
      const words = fallback();
      const directory = directoryIn(newPlace(), { groups: [], children: [words] });
      await until(() => wordsOf(directory).includes('There are no groups here yet'), 'words');
      expect(isSeen(words)).to.equal(true);
    });

    it('again where they are others, and looks for the same', async () => {
      const directory = await shown();
      await typed(directory, 'fishing');
      directory.groups = [fixtures.choir, fixtures.anglers];
      await directory.updateComplete;
      expect(namesIn(directory)).to.deep.equal(['Quay Street Angling Club']);
      await typed(directory, '');
      expect(countIn(directory)).to.equal('2 groups');
    });
  });

  describe('asks its source for each search', () => {
    const { fetch: original } = window;
    /** What each request asked for, and how to answer it. */
    let requests: {
      query: URLSearchParams;
      aborted: () => boolean;
      reply: (names: readonly string[]) => void;
      fail: () => void;
    }[];
    beforeEach(() => {
      requests = [];
      window.fetch = (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
        if (!url.pathname.startsWith('/remote')) return original(input, init);
        return new Promise((resolve, reject) => {
          requests.push({
            query: url.searchParams,
            aborted: () => init?.signal?.aborted ?? false,
            reply: (names) => resolve(Response.json(page(names))),
            fail: () => resolve(new Response('', { status: 404 })),
          });
          init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error));
        });
      };
    });
    afterEach(() => {
      window.fetch = original;
    });

    const page = (names: readonly string[]): unknown => ({
      ...{ total_items: names.length, total_pages: 1, page_number: 1, size: 100 },
      contents: names.map((name) => ({ id: name, name, description: name, status: 'active' })),
    });
    const request = async (at: number): Promise<(typeof requests)[number]> => {
      await until(() => requests.length > at, `request ${at}`);
      return requests[at]!;
    };
    const remote = async (): Promise<GroupDirectoryElement> => {
      const directory = directoryIn(newPlace(), {
        attributes: { src: '/remote/services', mode: 'remote', format: 'open-referral-uk-3' },
      });
      (await request(0)).reply(['Harbour Singers', 'Harbour Walkers']);
      await drawn(directory);
      return directory;
    };

    it('once that is settled, and keeps what was found before until it answers', async () => {
      const directory = await remote();
      await typed(directory, 'che');
      await typed(directory, 'chess');
      expect(namesIn(directory)).to.have.length(2);
      const { query, reply } = await request(1);
      expect(query.get('search')).to.equal('chess');
      await directory.updateComplete;
      expect(namesIn(directory)).to.have.length(2);
      expect(wordsIn(inside(directory, '[role=status]'))).to.equal('Looking for more groups');
      reply(['Harbour Chess', 'Something else']);
      await until(() => countIn(directory) === '1 group', 'answer');
      expect(namesIn(directory)).to.deep.equal(['Harbour Chess']);
      expect(field(directory, 'what').value).to.equal('chess');
      expect(location.hash).to.equal('#groups-text=chess');
      await until(() => wordsIn(inside(directory, '[role=status]')) === '1 group.', 'announcement');
      expect(requests).to.have.length(2);
    });

    it('and no longer for the one before', async () => {
      const directory = await remote();
      await typed(directory, 'chess');
      const first = await request(1);
      await typed(directory, 'darts');
      const second = await request(2);
      expect(first.aborted()).to.equal(true);
      second.reply(['Harbour Darts']);
      await until(() => namesIn(directory)[0] === 'Harbour Darts', 'answer');
      expect(namesIn(directory)).to.have.length(1);
    });

    it('again on going back, with what it has found until then at once', async () => {
      const directory = await remote();
      type(field(directory, 'what'), 'chess');
      await submitted(directory);
      (await request(1)).reply(['Harbour Chess']);
      await until(() => namesIn(directory)[0] === 'Harbour Chess', 'answer');
      expect(focused()?.id).to.equal('heading');
      history.back();
      await until(() => namesIn(directory).length === 3, 'all that was found');
      const { query, reply } = await request(2);
      expect(query.get('search')).to.equal(null);
      reply(['Harbour Singers', 'Harbour Walkers']);
      await until(() => !wordsOf(directory).includes('Looking for more groups'), 'answer');
      expect(namesIn(directory)).to.have.length(3);
    });

    it('or says that it could not, keeps what was typed, and tries again', async () => {
      const { stop } = listen('warn');
      try {
        const directory = await remote();
        await typed(directory, 'walk');
        await request(1);
        for (let at = 1; !wordsOf(directory).includes('We could not look for more groups'); at++) {
          (await request(at)).fail();
          await aTimeout(100);
        }
        expect(field(directory, 'what').value).to.equal('walk');
        expect(namesIn(directory)).to.deep.equal(['Harbour Walkers']);
        const before = requests.length;
        const button = pressable(directory, 'Try again');
        button.focus();
        button.click();
        (await request(before)).reply(['Harbour Walkers', 'Walking Football']);
        await until(() => namesIn(directory).length === 2, 'answer');
        expect(wordsOf(directory)).not.to.include('We could not look for more groups');
        expect(focused()?.id).to.equal('heading');
      } finally {
        stop();
      }
    });

    it('but not for the same in another order', async () => {
      const directory = await remote();
      choose(directory, 'sort', 'name');
      await aTimeout(50);
      expect(requests).to.have.length(1);
    });
  });
});
