import { expect } from '@open-wc/testing';

import type { MapContext } from '../../../src/groups/map/map-context.js';
import type { FoundGroup } from '../../../src/groups/model/finding/found.js';
import type { MapAlone } from '../../../stories/fixtures/map-alone.js';
import * as fixtures from '../../../stories/fixtures/map-groups.js';
import { peerSupport } from '../../../stories/fixtures/groups.js';
import { listen } from '../../support/console-lines.js';
import { fakeReplies } from '../../support/fake-replies.js';
import { allInside, focused, inside, pressable, wordsIn, wordsOf } from '../../support/inside.js';
import { clearPage, newPlace } from '../../support/on-a-page.js';
import { pinNames, pinOf, pinsOf, settled, shownMap } from './map-on-a-page.js';
import { until } from '../../support/until.js';

const shown = (groups?: readonly FoundGroup[], context?: Partial<MapContext>): Promise<MapAlone> =>
  shownMap(newPlace(), groups, context);

const box = (map: MapAlone): HTMLElement => inside(map, '.map-box');

/** How large things are drawn: two pins' distance. */
const scale = (map: MapAlone): number => {
  const [one, other] = pinsOf(map).map((pin) => pin.getBoundingClientRect());
  return Math.hypot(one!.x - other!.x, one!.y - other!.y);
};

async function pressed(map: MapAlone, name: string): Promise<void> {
  pinOf(map, name).click();
  await settled(map);
}

/** Presses a button by the map, and waits until the map has come to rest. */
async function moved(map: MapAlone, button: string): Promise<void> {
  const before = inside(map, '.leaflet-map-pane').outerHTML;
  pressable(map, button).click();
  await until(() => !allInside(map, '.leaflet-zoom-anim').length, 'rest');
  await until(() => inside(map, '.leaflet-map-pane').outerHTML !== before, 'movement');
  await new Promise((resolve) => setTimeout(resolve, 350));
  await settled(map);
}

const press = (target: HTMLElement, key: string): void => {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, code: key, bubbles: true, composed: true, cancelable: true }),
  );
};

describe('the map of groups', () => {
  afterEach(clearPage);

  it('has a button for every group that has a place, in the order of the list', async () => {
    const map = await shown();
    expect(pinNames(map)).to.deep.equal(
      [
        '3 groups: Ferrybridge Voices, Riverside Big Table and Phone Friends',
        'Quay Street Angling Club',
        'Ferrybridge Men’s Shed',
        'Riverside Pantry',
        'Wednesday Walkers, roughly here',
        '3 groups: Poetry Aloud, Ukulele Night and Homework Club',
      ].filter((name) => pinNames(map).includes(name)),
    );
    for (const pin of pinsOf(map)) {
      expect(pin.localName).to.equal('button');
      expect(pin.getAttribute('aria-pressed')).to.equal('false');
      const { width, height } = pin.getBoundingClientRect();
      expect([width, height]).to.deep.equal([44, 44]);
    }
    const feet = pinsOf(map).map((pin) => pin.getBoundingClientRect());
    const area = box(map).getBoundingClientRect();
    for (const { left, right, bottom } of feet) {
      expect(left).to.be.at.least(area.left);
      expect(right).to.be.at.most(area.right);
      expect(bottom).to.be.at.most(area.bottom);
    }
  });

  it('keeps that order however it is zoomed and whatever is found', async () => {
    const map = await shown(fixtures.city);
    const numbers = (): number[] => pinNames(map).map((name) => Number(/Group (\d+)/.exec(name ?? '')?.[1]));
    const inOrder = (): void => {
      expect(numbers().length).to.be.greaterThan(1);
      expect(numbers()).to.deep.equal([...numbers()].sort((one, other) => one - other));
    };
    inOrder();
    await moved(map, 'Zoom in');
    inOrder();
    map.groups = fixtures.city.filter((_, index) => index % 3);
    await settled(map);
    inOrder();
  });

  it('draws no more buttons than can be told apart, and says how much is shown', async () => {
    const map = await shown(fixtures.city);
    const { width, height } = box(map).getBoundingClientRect();
    expect(pinsOf(map).length).to.be.at.most(Math.ceil(width / 44 + 1) * Math.ceil(height / 44 + 1));
    expect(allInside(map, '.map-shown')).to.have.length(0);
    await moved(map, 'Zoom in');
    expect(wordsIn(inside(map, '.map-shown'))).to.match(/^The map shows \d+ of 400 places\.$/);
    await moved(map, 'Show all');
    expect(allInside(map, '.map-shown')).to.have.length(0);
  });

  it('counts in words what has no place', async () => {
    expect(wordsOf(await shown())).to.include(
      'Not on the map: 1 group whose address is not public and 3 groups that have not said where.',
    );
  });

  it('shows no map where there is nothing to show, and says why', async () => {
    const map = await shown();
    map.groups = fixtures.nonePlaced;
    await settled(map);
    expect(allInside(map, '.map-box, .pin')).to.have.length(0);
    expect(wordsOf(map)).to.include(
      'None of these groups can be shown on a map. Not on the map: 1 group whose',
    );
    map.groups = fixtures.town;
    await settled(map);
    expect(pinsOf(map).length).to.be.greaterThan(1);
  });

  it('never has a pin for an address that is not public, even where a record says where it is', async () => {
    const refuge = {
      ...peerSupport,
      places: peerSupport.places.map((place) => ({ ...place, lat: 52.001, lng: -4.2 })),
    };
    const map = await shown([{ group: refuge }, ...fixtures.oneBuilding]);
    expect(pinNames(map).join()).not.to.include(refuge.name);
    expect(wordsOf(map)).to.include('1 group whose address is not public');
  });

  it('says where something is only roughly', async () => {
    const map = await shown();
    const pin = pinOf(map, 'Wednesday Walkers');
    expect(pin.ariaLabel).to.equal('Wednesday Walkers, roughly here');
    await pressed(map, 'Wednesday Walkers');
    expect(wordsIn(inside(map, '.map-chosen'))).to.include('The pin shows roughly where it is');
  });

  it('lists what is in one building, once each, and leads to it in the list', async () => {
    const map = await shown(fixtures.oneBuilding);
    const [library] = pinsOf(map);
    expect(library!.ariaLabel).to.equal('6 groups: Poetry Aloud, Ukulele Night, Homework Club and 3 more');
    library!.click();
    await settled(map);
    expect(library!.ariaPressed).to.equal('true');
    expect(wordsIn(inside(map, '.map-chosen h3'))).to.equal('The Old Library, Ferrybridge, FB1 3QL');
    expect(allInside(map, '.map-chosen li')).to.have.length(6);
    pressable(map, 'Homework Club').click();
    expect(map.wanted).to.deep.equal(['Homework Club']);
  });

  it('puts the focus on what it says, and back on the pin', async () => {
    const map = await shown(fixtures.oneBuilding);
    await pressed(map, 'Ferrybridge Voices');
    expect(focused()).to.equal(inside(map, '.map-place-name'));
    pressable(map, 'Close').click();
    await settled(map);
    expect(focused()).to.equal(pinOf(map, 'Ferrybridge Voices'));
    expect(allInside(map, '.map-chosen')).to.have.length(0);
  });

  it('forgets what was pressed when that is no longer found', async () => {
    const map = await shown(fixtures.oneBuilding);
    await pressed(map, 'Ferrybridge Voices');
    map.groups = fixtures.oneBuilding.slice(0, 3);
    await settled(map);
    expect(allInside(map, '.map-chosen')).to.have.length(0);
  });

  it('keeps the focus while it is drawn anew, and when a pin becomes part of another', async () => {
    const map = await shown();
    const pin = pinOf(map, 'Ferrybridge Men’s Shed');
    pin.focus();
    map.requestUpdate();
    await settled(map);
    expect(focused()).to.equal(pin);
    for (let times = 0; times < 4; times++) await moved(map, 'Zoom out');
    expect(pinsOf(map)).to.have.length(1);
    expect(pinsOf(map)[0]!.ariaLabel).to.include('10 groups');
    pinsOf(map)[0]!.focus();
    await moved(map, 'Show all');
    expect(focused()).to.equal(pinsOf(map)[0]);
  });

  it('leaves out at first what is in the wrong county, and shows it with the rest', async () => {
    const map = await shown(fixtures.withOneFarAway);
    expect(pinsOf(map).length).to.be.greaterThan(3);
    expect(pinNames(map)).not.to.include('Elsewhere Choir');
    expect(wordsIn(inside(map, '.map-shown'))).to.equal('The map shows 11 of 12 places.');
    await moved(map, 'Show all');
    expect(pinNames(map)).to.include('Elsewhere Choir');
  });

  it('shows where somebody starts from, and how far it is', async () => {
    const near = { point: { lat: 52.02, lng: -4.2 }, label: 'FB1' };
    const map = await shown(fixtures.oneBuilding, { near });
    expect(wordsIn(inside(map, '.here'))).to.equal('FB1');
    expect(inside(map, '.here span').getAttribute('aria-hidden')).to.equal('true');
    await pressed(map, 'Ferrybridge Voices');
    expect(wordsIn(inside(map, '.map-chosen'))).to.include('1.3 miles away');
    map.context = { near: { ...near, label: '', rough: true } };
    await settled(map);
    expect(wordsIn(inside(map, '.here'))).to.equal('You are here');
    expect(wordsIn(inside(map, '.map-chosen'))).to.include('About 1 mile away');
    map.context = {};
    await settled(map);
    expect(allInside(map, '.here')).to.have.length(0);
  });

  describe('for those who pass by', () => {
    it('lets a wheel scroll the page, and zooms with Ctrl', async () => {
      const map = await shown();
      const before = scale(map);
      const wheel = (ctrlKey: boolean) => {
        const { x, y, width, height } = box(map).getBoundingClientRect();
        const at = { clientX: x + width / 2, clientY: y + height / 2 };
        const event = new WheelEvent('wheel', {
          ...at,
          deltaY: -200,
          ctrlKey,
          bubbles: true,
          cancelable: true,
        });
        inside(map, '.leaflet-map-pane').dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(wheel(false)).to.equal(false);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(scale(map)).to.equal(before);
      expect(wheel(true)).to.equal(true);
      await until(() => scale(map) > before, 'zoom');
    });

    it('lets one finger scroll the page', async () => {
      const map = await shown();
      expect(getComputedStyle(box(map)).touchAction).to.equal('pan-x pan-y');
      const drag = (pointerType: string): number => {
        const [pin] = pinsOf(map);
        const before = pin!.getBoundingClientRect().x;
        const { x, y } = box(map).getBoundingClientRect();
        const at = (moved: number) => ({
          ...{ clientX: x + 150 + moved, clientY: y + 100, bubbles: true, cancelable: true, composed: true },
          ...{ button: 0, buttons: 1, view: window },
        });
        box(map).dispatchEvent(new PointerEvent('pointerdown', { ...at(0), pointerType }));
        box(map).dispatchEvent(new MouseEvent('mousedown', at(0)));
        box(map).dispatchEvent(new MouseEvent('mousemove', at(40)));
        box(map).dispatchEvent(new MouseEvent('mouseup', at(40)));
        return pin!.getBoundingClientRect().x - before;
      };
      expect(drag('touch')).to.equal(0);
      expect(drag('mouse')).to.equal(40);
    });

    it('lets keys out again: Escape, Skip the map, and past the last pin', async () => {
      const map = await shown(fixtures.oneBuilding);
      let left = 0;
      map.context = { onLeave: () => left++ };
      await settled(map);
      press(pinOf(map, 'Ferrybridge Voices'), 'Escape');
      expect(left).to.equal(1);
      await pressed(map, 'Ferrybridge Voices');
      press(inside(map, '.map-chosen'), 'Escape');
      await settled(map);
      expect(left).to.equal(1);
      map.context = {};
      await settled(map);
      press(box(map), 'Escape');
      expect(focused()).to.equal(inside(map, '.map-end'));
      box(map).focus();
      pressable(map, 'Skip the map').click();
      expect(focused()).to.equal(inside(map, '.map-end'));
    });
  });

  it('moves by the arrow keys while it has the focus itself, and not while a pin has', async () => {
    const map = await shown();
    const [pin] = pinsOf(map);
    const arrow = async (target: HTMLElement): Promise<number> => {
      const before = pin!.getBoundingClientRect().x;
      target.focus();
      const keyCode = { keyCode: { value: 39 } };
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowRight',
        code: 'ArrowRight',
        bubbles: true,
        composed: true,
      });
      target.dispatchEvent(Object.defineProperties(event, keyCode));
      await new Promise((resolve) => setTimeout(resolve, 400));
      return pin!.getBoundingClientRect().x - before;
    };
    expect(await arrow(pin!)).to.equal(0);
    expect(await arrow(box(map))).to.be.lessThan(-50);
  });

  describe('below its pins', () => {
    it('has no pictures unless the page’s owner has some', async () => {
      const map = await shown();
      expect(allInside(map, 'img')).to.have.length(0);
    });

    it('has the owner’s tiles, and says whom they are owed to', async () => {
      const tilesAttribution =
        'Pictures © <a href="https://maps.example/">Council</a><script>alert(1)</script>';
      const map = await shown(fixtures.town, { tiles: fixtures.tiles, tilesAttribution });
      await until(() => allInside(map, 'img.leaflet-tile-loaded').length, 'tile');
      for (const tile of allInside(map, 'img')) {
        expect((tile as HTMLImageElement).src).to.match(/tile\.svg\?no-inline#\d+\/\d+\/\d+$/);
        expect((tile as HTMLImageElement).referrerPolicy).to.equal('strict-origin-when-cross-origin');
        expect(tile.getAttribute('alt')).to.equal('');
      }
      expect(wordsIn(inside(map, '.map-owed'))).to.equal('Pictures © Council (opens in a new tab)');
      map.context = {};
      await settled(map);
      expect(allInside(map, 'img')).to.have.length(0);
      expect(pinsOf(map).length).to.be.greaterThan(1);
    });

    it('asks for nothing that is no address of the web', async () => {
      const map = await shown(fixtures.town, { tiles: 'javascript:alert({z})' });
      await settled(map);
      const addresses = allInside(map, 'img').map((tile) => tile.getAttribute('src'));
      expect(addresses.length).to.be.greaterThan(0);
      expect(new Set(addresses)).to.deep.equal(new Set(['']));
    });

    it('has a plain outline, without the words and points of its file', async () => {
      const map = await shown(fixtures.town, { outline: fixtures.outline });
      await until(() => allInside(map, 'path.outline').length, 'outline');
      expect(allInside(map, 'path.outline')).to.have.length(1);
      expect(allInside(map, 'img')).to.have.length(0);
      expect(wordsOf(map)).not.to.include('<b>');
    });

    it('has an outline from an address', async () => {
      const replies = fakeReplies({ '/outline.json': () => Response.json(fixtures.outline) });
      try {
        const map = await shown(fixtures.town, { outline: '/outline.json' });
        await until(() => allInside(map, 'path.outline').length, 'outline');
        map.requestUpdate();
        await settled(map);
        expect(replies.asked).to.deep.equal(['/outline.json']);
      } finally {
        replies.restore();
      }
    });

    const none: readonly (readonly [what: string, outline: unknown])[] = [
      ['something else', { hello: 'world' }],
      ['only points', { type: 'Point', coordinates: [-4.2, 52] }],
      ['broken lines', { type: 'LineString', coordinates: [['west', 'north']] }],
      ['a file that is not there', '/no-such-outline.json'],
    ];
    for (const [what, outline] of none)
      it(`has none that is ${what}, and tells the page’s owner`, async () => {
        const { lines, stop } = listen('warn');
        const replies = fakeReplies({ '/no-such-outline.json': () => new Response('', { status: 404 }) });
        try {
          const map = await shown(fixtures.town, { outline });
          // Each fault is told once on a page.
          if (what === 'something else') {
            await until(() => lines.length, 'warning');
            expect(lines.join()).to.match(/<sayso-map-alone> cannot draw its outline: it should be GeoJSON/);
          }
          await settled(map);
          expect(allInside(map, 'path, img')).to.have.length(0);
          expect(pinsOf(map).length).to.be.greaterThan(1);
        } finally {
          replies.restore();
          stop();
        }
      });
  });

  it('goes when it is no longer wanted, and comes back as at first', async () => {
    const map = await shown(fixtures.oneBuilding);
    await pressed(map, 'Ferrybridge Voices');
    map.shown = false;
    await settled(map);
    expect(allInside(map, '.pin')).to.have.length(0);
    map.shown = true;
    await settled(map);
    expect(pinsOf(map)).to.have.length(2);
    expect(allInside(map, '.map-chosen')).to.have.length(0);
  });

  it('goes quietly in the middle of a movement', async () => {
    const map = await shown();
    let thrown = 0;
    const count = (): void => {
      thrown++;
    };
    addEventListener('error', count);
    pressable(map, 'Zoom in').click();
    const at = { deltaY: -200, ctrlKey: true, bubbles: true, cancelable: true };
    inside(map, '.leaflet-map-pane').dispatchEvent(new WheelEvent('wheel', at));
    map.remove();
    await new Promise((resolve) => setTimeout(resolve, 400));
    removeEventListener('error', count);
    expect(thrown).to.equal(0);
  });

  it('fits what it shows once it has room', async () => {
    const place = newPlace();
    place.style.display = 'none';
    const map = await shownMap(place);
    place.style.display = '';
    await until(() => pinsOf(map).length > 3, 'pins');
  });

  it('speaks Welsh', async () => {
    const place = newPlace();
    place.lang = 'cy';
    const map = await shownMap(place);
    await until(() => wordsOf(map).includes('Mae popeth sydd ar y map'), 'Welsh of the map');
    // The widget around it has words of its own, which may come later.
    await until(() => box(map).ariaLabel === 'Map o 10 grŵp', 'Welsh of the groups');
    expect(pinOf(map, 'Wednesday Walkers').ariaLabel).to.equal('Wednesday Walkers, tua’r fan hon');
  });

  it('leaves the page’s own functions as they were', () => {
    expect(Object.hasOwn(document, 'createElement')).to.equal(false);
    const element = document.createElement('p');
    element.textContent = 'words';
    expect(Object.hasOwn(element, 'innerHTML')).to.equal(false);
    expect('L' in window).to.equal(false);
  });
});
