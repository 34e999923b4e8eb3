import { expect } from '@open-wc/testing';

import type { Draft } from '../../src/survey/aids/device-record.js';
import { outcomes } from '../../stories/fixtures/fake-delivery.js';
import { allInside, focused, inside, pressable, type, wordsIn, wordsOf } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import {
  asks,
  choice,
  choose,
  field,
  handedOver,
  heading,
  liveRegion,
  press,
  question,
  shownSurvey,
  surveyIn,
  write,
  writeDate,
  type SurveyOptions,
  type TestSurvey,
} from './survey-on-a-page.js';

const SAVE = 'Save my answers on this device';
const CLEAR = 'Clear my answers from this device';
const NOW = 'Save my answers';
/** Of its own: other tests run beside it, in the same browser. */
const ACTIVITY = 'saving-2026';
const KEY = 'sayso-survey/saving-2026 https://collector.example/responses';
const DAY = 24 * 60 * 60 * 1000;

const library = {
  title: 'The library',
  pages: [
    {
      name: 'use',
      elements: [
        { type: 'radiogroup', name: 'use', title: 'Which use?', choices: ['Library', 'Homes'] },
        { type: 'comment', name: 'health', title: 'Your health?', sensitive: true },
      ],
    },
    {
      name: 'why',
      title: 'Why',
      elements: [
        { type: 'comment', name: 'why', title: 'Why that?' },
        { type: 'text', inputType: 'date', name: 'since', title: 'Since when?' },
      ],
    },
  ],
};

const open = ({ attributes, ...options }: SurveyOptions = {}): Promise<TestSurvey> =>
  shownSurvey(newPlace(), {
    definition: library,
    attributes: { activity: ACTIVITY, ...attributes },
    ...options,
  });

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 300) throw new Error(`This never came: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Presses what is shown once the second part has come, and waits for what it leads to. */
async function pressLate(survey: TestSurvey, words: string): Promise<void> {
  survey.dispatchEvent(new Event('pointerdown'));
  await until(() => allInside(survey, 'button').some((each) => wordsIn(each) === words));
  await press(survey, words);
}

interface KeptRecord {
  readonly draft: Draft;
}

/** What surveys have kept: other tests run beside these. */
const ours = (storage: Storage): string[] =>
  Object.keys(storage).filter((key) => /^sayso-survey\/(saving|park)-2026 /.test(key));

const kept = (storage: Storage = localStorage): KeptRecord | undefined => {
  const text = storage.getItem(KEY);
  return text === null ? undefined : (JSON.parse(text) as KeptRecord);
};

async function save(survey: TestSurvey): Promise<void> {
  await pressLate(survey, SAVE);
  await press(survey, NOW);
}

/** Leaves the page and comes again. */
async function again(survey: TestSurvey, options: SurveyOptions = {}): Promise<TestSurvey> {
  survey.remove();
  return open(options);
}

/** Changes what lies there, as another time or another hand might. */
function tamper(change: (record: KeptRecord) => void): void {
  const record = kept()!;
  change(record);
  localStorage.setItem(KEY, JSON.stringify(record));
}

describe('saving answers for later', () => {
  afterEach(() => {
    clearPage();
    for (const storage of [localStorage, sessionStorage])
      for (const key of ours(storage)) storage.removeItem(key);
  });

  it('writes nothing to the device before it is asked for', async () => {
    const survey = await open();
    await choose(survey, 'Which use?', 'Library');
    await pressLate(survey, SAVE);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(ours(localStorage).length + ours(sessionStorage).length).to.equal(0);
    expect(document.cookie).to.equal('');
    await press(survey, 'Do not save');
    expect(focused()?.id).to.equal('aids');
    survey.remove();
    expect(ours(localStorage).length + ours(sessionStorage).length).to.equal(0);
  });

  it('says how long, the risk, and which answers are not kept, before it is done', async () => {
    const survey = await open();
    await pressLate(survey, SAVE);
    const panel = inside(survey, 'section.panel');
    expect(wordsIn(panel)).to.match(/for 28 days after your last change, for now until \d+ \w+ \d{4}/);
    expect(wordsIn(panel)).to.contain('Do not save on a device you share');
    expect([...panel.querySelectorAll('li')].map(wordsIn)).to.deep.equal(['Your health?']);
    expect(wordsIn(focused())).to.equal('Save your answers on this device?');
  });

  it('carries on where the resident was, with what was typed and is no answer yet', async () => {
    let survey = await open();
    await choose(survey, 'Which use?', 'Homes');
    await write(survey, 'Your health?', 'a secret of mine');
    await press(survey, 'Continue');
    await writeDate(survey, 'Since when?', '31', '', '2020');
    await save(survey);
    expect(liveRegion(survey)).to.equal('Your answers are saved on this device.');
    expect(wordsIn(focused())).to.match(/^Your answers are saved on this device until/);
    expect(localStorage.getItem(KEY)).not.to.contain('secret');
    await write(survey, 'Why that?', 'Because');
    survey = await again(survey);

    expect(heading(survey)).to.match(/^You saved answers on \d+ \w+ \d{4}$/);
    expect(asks(survey, 'Which use?')).to.equal(false);
    await press(survey, 'Carry on');
    expect(heading(survey)).to.equal('Why');
    expect(field(survey, 'Why that?').value).to.equal('Because');
    expect(
      [...question(survey, 'Since when?').querySelectorAll('input')].map(({ value }) => value),
    ).to.deep.equal(['31', '', '2020']);
    await press(survey, 'Back');
    expect(choice(survey, 'Which use?', 'Homes').checked).to.equal(true);
    expect(field(survey, 'Your health?').value).to.equal('');
  });

  it('starts again only once that was confirmed', async () => {
    let survey = await open();
    await choose(survey, 'Which use?', 'Homes');
    await save(survey);
    survey = await again(survey);
    await press(survey, 'Start again');
    expect(kept()).not.to.equal(undefined);
    await press(survey, 'Keep them');
    expect(pressable(survey, 'Carry on')).to.exist;
    await press(survey, 'Start again');
    await press(survey, 'Remove them and start again');
    expect(kept()).to.equal(undefined);
    expect(heading(survey)).to.equal('The library');
    expect(choice(survey, 'Which use?', 'Homes').checked).to.equal(false);
  });

  it('keeps answers by name in a changed definition, and shows what has no place', async () => {
    let survey = await open();
    await choose(survey, 'Which use?', 'Homes');
    await press(survey, 'Continue');
    await write(survey, 'Why that?', 'Because');
    await save(survey);
    const changed = {
      elements: [
        { type: 'comment', name: 'why', title: 'Your reason?' },
        { type: 'radiogroup', name: 'use', title: 'Which use?', choices: ['Library', 'Park'] },
        { type: 'text', name: 'new', title: 'New?', defaultValue: 'begun' },
      ],
    };
    survey = await again(survey, { definition: changed });
    await press(survey, 'Carry on');
    expect(field(survey, 'Your reason?').value).to.equal('Because');
    expect(field(survey, 'New?').value).to.equal('begun');
    expect(wordsIn(inside(survey, '.panel.warn'))).to.match(
      /^Some answers no longer fit .*Which use\? Homes/,
    );

    survey = await again(survey, { definition: changed });
    await press(survey, 'Carry on');
    expect(wordsIn(inside(survey, '.panel.warn'))).to.contain('Which use? Homes');
    await press(survey, 'I do not need them');
    survey = await again(survey, { definition: changed });
    await press(survey, 'Carry on');
    expect(allInside(survey, '.panel.warn')).to.have.length(0);
    expect(field(survey, 'Your reason?').value).to.equal('Because');
  });

  it('keeps no sensitive answer in the title of another, nor one that has become sensitive and fits no more', async () => {
    const [use, ...rest] = library.pages[0]!.elements;
    const health = { type: 'comment', name: 'health', title: 'Your health?', sensitive: true };
    const piped = { type: 'comment', name: 'more', title: 'You said {health}. Why?' };
    let survey = await open({ definition: { elements: [use, health, piped] } });
    await choose(survey, 'Which use?', 'Homes');
    await write(survey, 'Your health?', 'a secret of mine');
    await write(survey, 'You said a secret of mine. Why?', 'Because');
    await save(survey);
    expect(JSON.stringify(kept())).to.contain('You said …. Why?').and.not.to.contain('secret');

    const other = { ...use, choices: ['Library'], sensitive: true };
    survey = await again(survey, { definition: { elements: [other, ...rest] } });
    await press(survey, 'Carry on');
    expect(wordsIn(inside(survey, '.panel.warn'))).to.contain('Which use? Homes');
    expect(JSON.stringify(kept())).to.contain('Because').and.not.to.contain('Homes');
  });

  it('keeps what was added to an answer, but for a sensitive one, and shows it where it has no place', async () => {
    const asking = (more: object) => ({
      elements: [
        { type: 'boolean', name: 'use', title: 'Which use?', ...more },
        { type: 'boolean', name: 'health', title: 'Your health?', sensitive: true, showCommentArea: true },
      ],
    });
    const boxes = (of: TestSurvey): HTMLTextAreaElement[] =>
      allInside(of, '.added textarea').map((each) => each as HTMLTextAreaElement);
    let survey = await open({ definition: asking({ showCommentArea: true }) });
    for (const [at, words] of ['A garden', 'A secret'].entries()) type(boxes(survey)[at]!, words);
    await choose(survey, 'Which use?', 'Yes');
    await save(survey);
    expect(localStorage.getItem(KEY)).to.contain('A garden').and.not.to.contain('A secret');
    survey = await again(survey, { definition: asking({ showCommentArea: true }) });
    await press(survey, 'Carry on');
    expect(boxes(survey).map(({ value }) => value)).to.deep.equal(['A garden', '']);
    survey = await again(survey, { definition: asking({}) });
    await press(survey, 'Carry on');
    expect(wordsIn(inside(survey, '.panel.warn'))).to.match(/Which use\? A garden/);
  });

  it('can be cleared at any time, and keeps nothing more', async () => {
    const survey = await open();
    await choose(survey, 'Which use?', 'Homes');
    await save(survey);
    expect(kept()?.draft.answers).to.deep.equal({ use: 'Homes' });
    await press(survey, CLEAR);
    expect(kept()).to.equal(undefined);
    expect(liveRegion(survey)).to.match(/^Your answers are no longer saved on this device/);
    expect(choice(survey, 'Which use?', 'Homes').checked).to.equal(true);
    await choose(survey, 'Which use?', 'Library');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(kept()).to.equal(undefined);
  });

  it('is in reach at the check, too', async () => {
    const survey = await open();
    await choose(survey, 'Which use?', 'Homes');
    await press(survey, 'Continue');
    await press(survey, 'Continue');
    expect(heading(survey)).to.equal('Check your answers');
    await save(survey);
    expect(pressable(survey, CLEAR)).to.exist;
  });

  it('is gone from the device once the answers are sent', async () => {
    const survey = await open();
    await choose(survey, 'Which use?', 'Homes');
    await save(survey);
    await press(survey, 'Continue');
    await press(survey, 'Continue');
    await press(survey, 'Send my answers');
    await handedOver(survey);
    expect(kept()).not.to.equal(undefined);
    survey.delivery.tell(...outcomes.sent);
    await survey.updateComplete;
    expect(kept()).to.equal(undefined);
    expect(allInside(survey, '#aids button')).to.have.length(0);
    survey.remove();
    expect(ours(localStorage).length).to.equal(0);
  });

  it('is removed once its time is over, which is told once', async () => {
    let survey = await open();
    await choose(survey, 'Which use?', 'Homes');
    await save(survey);
    const { at, until: end } = kept()!.draft;
    expect(end - at).to.equal(28 * DAY);
    survey.remove();
    tamper(({ draft }) => void Object.assign(draft, { until: Date.now() - 1 }));
    survey = await open();
    expect(heading(survey)).to.equal('The library');
    expect(liveRegion(survey)).to.match(/^The answers you saved on .* were kept as long as we said/);
    expect(kept()).to.equal(undefined);
    survey = await again(survey);
    expect(liveRegion(survey)).to.equal('');
  });

  for (const [what, text] of [
    ['no JSON', '{"sayso":1,"dra'],
    ['none of ours', '{"sayso":2}'],
    ['a draft of the wrong shape', '{"sayso":1,"draft":{"at":1,"until":"x"}}'],
    ['a list', '[]'],
  ] as const) {
    it(`says that it cannot read ${what}, and can take it away`, async () => {
      localStorage.setItem(KEY, text);
      const survey = await open();
      expect(heading(survey)).to.equal('The library');
      expect(liveRegion(survey)).to.equal(
        'Answers were saved on this device, but they cannot be read any more.',
      );
      expect(localStorage.getItem(KEY)).to.equal(text);
      await press(survey, CLEAR);
      expect(localStorage.getItem(KEY)).to.equal(null);
    });
  }

  for (const [name, words] of [
    ['QuotaExceededError', /no room left/],
    ['SecurityError', /does not let us keep anything/],
  ] as const) {
    it(`says so where writing fails with ${name}, and the answers stay on the page`, async () => {
      const survey = await open();
      await choose(survey, 'Which use?', 'Homes');
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('', name);
      };
      try {
        await save(survey);
      } finally {
        Storage.prototype.setItem = setItem;
      }
      expect(liveRegion(survey)).to.match(words);
      expect(wordsOf(survey)).not.to.contain('Changes are saved as you go');
      expect(choice(survey, 'Which use?', 'Homes').checked).to.equal(true);
    });
  }

  it('stops in one tab when another takes over, and can take over again', async () => {
    const first = await open();
    await choose(first, 'Which use?', 'Homes');
    await save(first);
    const second = await open();
    await press(second, 'Carry on');
    await choose(second, 'Which use?', 'Library');
    // What a browser tells other tabs.
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    await first.updateComplete;
    expect(liveRegion(first)).to.match(/changed in another tab/);
    await choose(first, 'Which use?', 'Homes');
    await until(() => kept()?.draft.answers['use'] === 'Library');
    await press(first, 'Save the answers in this tab instead');
    expect(kept()?.draft.answers['use']).to.equal('Homes');
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    await second.updateComplete;
    expect(liveRegion(second)).to.match(/changed in another tab/);
  });

  it('stops when another tab clears it', async () => {
    const survey = await open();
    await choose(survey, 'Which use?', 'Homes');
    await save(survey);
    localStorage.removeItem(KEY);
    dispatchEvent(new StorageEvent('storage', { key: null }));
    await survey.updateComplete;
    expect(liveRegion(survey)).to.match(/removed in another tab/);
  });

  it('keeps two surveys on a page apart', async () => {
    const one = await open();
    const other = await open({ attributes: { activity: 'park-2026' } });
    await choose(one, 'Which use?', 'Homes');
    await choose(other, 'Which use?', 'Library');
    await save(one);
    await save(other);
    expect(ours(localStorage).length).to.equal(2);
    await press(other, CLEAR);
    expect(kept()?.draft.answers).to.deep.equal({ use: 'Homes' });
  });

  it('keeps them with the tab where the page says session', async () => {
    const survey = await open({ attributes: { storage: 'session' } });
    await choose(survey, 'Which use?', 'Homes');
    await pressLate(survey, SAVE);
    expect(wordsOf(survey)).to.contain('in this tab until you close it');
    await press(survey, NOW);
    expect(ours(localStorage).length).to.equal(0);
    expect(kept(sessionStorage)?.draft.answers).to.deep.equal({ use: 'Homes' });
  });

  for (const storage of ['none', 'cookies']) {
    it(`offers nothing where the page says ${storage}`, async () => {
      localStorage.setItem(KEY, '{"sayso":1}');
      const survey = await open({ attributes: { storage } });
      await choose(survey, 'Which use?', 'Homes');
      await press(survey, 'Continue');
      expect(heading(survey)).to.equal('Why');
      expect(wordsOf(survey)).not.to.contain('on this device');
    });
  }

  it('speaks the page’s language, also when that changes', async () => {
    let survey = await open();
    await choose(survey, 'Which use?', 'Homes');
    await save(survey);
    survey.remove();
    const place = newPlace();
    place.lang = 'cy';
    survey = surveyIn(place, { definition: library, attributes: { activity: ACTIVITY } });
    await until(() =>
      /^Fe wnaethoch gadw atebion ar/.test(wordsIn(survey.renderRoot.querySelector('#heading'))),
    );
    place.lang = 'en-GB';
    await until(() => /^You saved answers on/.test(heading(survey)));
    await press(survey, 'Carry on');
    expect(choice(survey, 'Which use?', 'Homes').checked).to.equal(true);
  });
});
