import { aTimeout, expect } from '@open-wc/testing';

import type { GroupDirectoryElement } from '../../src/groups/group-directory-element.js';
import * as fixtures from '../../stories/fixtures/groups.js';
import { listen } from '../support/console-lines.js';
import { focused, inside, pressable, type, wordsIn } from '../support/inside.js';
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
} from './directory-on-a-page.js';

/** All that a live region comes to hold, in turn: what was put in once more counts again. */
function heard(directory: GroupDirectoryElement): string[] {
  const status = inside(directory, '[role=status]');
  const words: string[] = [];
  new MutationObserver((records) => {
    const isNew = records.some(({ addedNodes }) => [...addedNodes].some((node) => wordsIn(node)));
    if (isNew && wordsIn(status)) words.push(wordsIn(status));
  }).observe(status, { childList: true });
  return words;
}

const shown = (options: DirectoryOptions = {}): Promise<GroupDirectoryElement> =>
  shownDirectory(newPlace(), options);

const field = (directory: GroupDirectoryElement, id: string): HTMLInputElement => inside(directory, `#${id}`);

/** Resolves once the last that was heard is this. */
const last = (words: readonly string[], expected: string): Promise<void> =>
  until(() => words.at(-1) === expected, `“${expected}” to be heard`);

describe('a directory says', () => {
  const replies: Record<string, () => Response> = {};
  eachOnAPageAsFound(replies);

  /** Shows all of a group, and what to press to share it. */
  async function share(directory: GroupDirectoryElement, name: string): Promise<HTMLElement> {
    pressable(directory, name).click();
    const card = (): Element => pressable(directory, name).closest('li')!;
    const button = (): HTMLElement | undefined =>
      [...card().querySelectorAll('button')].find((each) => wordsIn(each) === 'Share');
    await until(button, 'button to share');
    return button()!;
  }

  async function copying(act: () => Promise<void>): Promise<void> {
    const { clipboard } = navigator;
    const { share: sharing } = navigator as { share?: unknown };
    const set = (name: string, value: unknown): void => {
      Object.defineProperty(navigator, name, { configurable: true, value });
    };
    set('clipboard', { writeText: () => Promise.resolve() });
    set('share', undefined);
    try {
      await act();
    } finally {
      set('clipboard', clipboard);
      set('share', sharing);
    }
  }

  it('each time that a link was copied, and what comes after it', () =>
    copying(async () => {
      const directory = await shown();
      const words = heard(directory);
      const angling = await share(directory, 'Quay Street Angling Club');
      angling.click();
      await last(words, 'The link is copied');
      angling.click();
      await until(() => words.length === 2, 'second copy');
      (await share(directory, 'Ferrybridge Chess')).click();
      await until(() => words.length === 3, 'third copy');
      expect(new Set(words)).to.deep.equal(new Set(['The link is copied']));
      option(directory, 'Tuesday').click();
      await submitted(directory);
      await last(words, `${countIn(directory)}. Filters: Tuesday.`);
      pressable(directory, 'Remove filter: Tuesday').click();
      await last(words, '13 groups.');
    }));

  it('what is on the resident’s list whenever that changes', async () => {
    const directory = await shown();
    const words = heard(directory);
    for (const name of ['Quay Street Angling Club', 'Ferrybridge Chess']) {
      pressable(directory, `Add to my list: ${name}`).click();
      await directory.updateComplete;
    }
    pressable(directory, 'Take off my list: Ferrybridge Chess').click();
    await directory.updateComplete;
    pressable(directory, 'Take off my list: Quay Street Angling Club').click();
    await directory.updateComplete;
    await aTimeout(0);
    expect(words).to.deep.equal([
      'On your list, 1 group',
      'On your list, 2 groups',
      'On your list, 1 group',
      'There is nothing on your list',
    ]);
  });

  it('that groups could not be loaded, and how many there are once they could', async () => {
    const { stop } = listen('warn');
    try {
      replies['/groups.json'] = () => new Response('', { status: 500 });
      const directory = directoryIn(newPlace(), { attributes: { src: '/groups.json' } });
      await directory.updateComplete;
      const words = heard(directory);
      await last(words, 'The groups could not be loaded');
      replies['/groups.json'] = () => Response.json(fixtures.feedPage);
      pressable(directory, 'Try again').click();
      await drawn(directory);
      await last(words, '2 groups.');
    } finally {
      stop();
    }
  });

  it('what the address has turned to, and until then nothing', async () => {
    const directory = await shown({ attributes: { apply: 'auto' } });
    const words = heard(directory);
    option(directory, 'Tuesday').click();
    await until(() => words.length === 1, 'words');
    const tuesdays = countIn(directory);
    history.back();
    await until(() => countIn(directory) === '13 groups', 'all groups');
    expect(wordsIn(inside(directory, '[role=status]'))).to.equal('');
    await last(words, '13 groups.');
    history.forward();
    await last(words, `${tuesdays}. Filters: Tuesday.`);
    expect(words).to.have.length(3);
  });

  it('that only some groups are shown, once the address has turned to those', async () => {
    const directory = await shown();
    const words = heard(directory);
    location.hash = '#groups-group=quay-anglers';
    await until(() => namesIn(directory).length === 1, 'that group');
    await last(words, 'Only this group');
  });

  it('that it looks for a place', async () => {
    const directory = await shown({ findPostcode: () => new Promise(() => undefined) });
    const words = heard(directory);
    type(field(directory, 'place'), 'ZZ99 9ZZ');
    inside(directory, '[part=search-button]').click();
    await last(words, 'Looking for that place');
  });

  it('that it looks for where the device is, and leaves focus where it was', async () => {
    const before = navigator.geolocation;
    const set = (value: unknown): void => {
      Object.defineProperty(navigator, 'geolocation', { configurable: true, value });
    };
    let asked = 0;
    set({ getCurrentPosition: () => asked++ });
    try {
      const directory = await shown();
      const words = heard(directory);
      const button = pressable(directory, 'Use my location');
      button.focus();
      button.click();
      await last(words, 'Looking for that place');
      await until(() => asked === 1, 'question');
      expect(focused()).to.equal(button);
      expect(wordsIn(button)).to.equal('Looking for that place');
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      button.click();
      await aTimeout(20);
      expect(asked).to.equal(1);
    } finally {
      set(before);
    }
  });

  it('what is wrong with a place where that is in sight, with the box’s label', async () => {
    const place = newPlace();
    const directory = await shownDirectory(place);
    type(field(directory, 'place'), 'ZZ99');
    await submitted(directory);
    expect(focused()?.id).to.equal('place');
    for (const seen of ['label[for=place]', '#place-error'])
      expect(inside(directory, seen).getBoundingClientRect().top, seen).to.be.at.least(0);
  });
});
