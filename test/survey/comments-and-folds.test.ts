import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import { comments, folds, foldsInEntries, shortComments } from '../../stories/fixtures/comments-and-folds.js';
import { hiddenTitles } from '../../stories/fixtures/hidden-titles.js';
import { allInside, focused, inside, isSeen, pressable, type, wordsIn } from '../support/inside.js';
import { needing } from '../support/needing.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { box } from './comments-and-folds-under-test.js';
import {
  asks,
  choose,
  errors,
  field,
  handedOver,
  liveRegion,
  otherBox,
  pick,
  press,
  question,
  shownSurvey,
  write,
  type TestSurvey,
} from './survey-on-a-page.js';

const BUSES = 'How are the buses?';
const TRAVEL = 'How do you travel?';

const asking = (definition: unknown): Promise<TestSurvey> => shownSurvey(newPlace(), { definition });

async function add(survey: TestSurvey, title: string, words: string): Promise<void> {
  type(box(survey, title), words);
  await survey.updateComplete;
}

async function sent(survey: TestSurvey): Promise<unknown> {
  await press(survey, 'Send my answers');
  await handedOver(survey);
  return survey.delivery.submissions[0]!.envelope.answers;
}

const given = (survey: TestSurvey): string[] =>
  allInside(survey, 'dd.given').map((each) => each.textContent.trim());

describe('a box to add words in', () => {
  afterEach(clearPage);

  it('is checked and sent with its answer, or alone', async () => {
    const survey = await asking(comments);
    await choose(survey, BUSES, 'Poor');
    await add(survey, BUSES, 'Late again');
    await add(survey, 'Which area is it about?', 'Mill Lane');
    await press(survey, 'Continue');
    expect(given(survey)).to.deep.equal(['Poor\nLate again', 'Mill Lane', 'Not provided']);
    expect(await sent(survey)).to.deep.equal({
      buses: 'poor',
      'buses-Comment': 'Late again',
      'area-Comment': 'Mill Lane',
    });
  });

  it('keeps what was typed when the answer changes', async () => {
    const survey = await asking(comments);
    await add(survey, BUSES, 'Late again');
    await choose(survey, BUSES, 'Poor');
    await choose(survey, BUSES, 'Good');
    await pick(survey, 'Which area is it about?', 'North');
    expect(box(survey, BUSES).value).to.equal('Late again');
  });

  it('is where an "Other" is said in words, so that these are asked for once', async () => {
    const survey = await asking(comments);
    const label = (): string => wordsIn(question(survey, TRAVEL).querySelector('.added > label'));
    expect(label()).to.equal('Is there anything you want to add?');
    await choose(survey, TRAVEL, 'Other');
    expect(otherBox(survey, TRAVEL)).to.equal(null);
    expect(label()).to.equal('Tell us in your own words');
    await press(survey, 'Continue');
    expect(errors(survey)).to.deep.equal([`Tell us what you mean by “Other” in “${TRAVEL}”`]);
    pressable(survey, `Tell us what you mean by “Other” in “${TRAVEL}”`).click();
    await survey.updateComplete;
    expect(focused()).to.equal(box(survey, TRAVEL));
    expect(focused()!.getAttribute('aria-invalid')).to.equal('true');
    await add(survey, TRAVEL, 'By boat');
    await press(survey, 'Continue');
    expect(given(survey)).to.deep.equal(['Not provided', 'Not provided', 'By boat']);
    expect(await sent(survey)).to.deep.equal({ travel: ['other'], 'travel-Comment': 'By boat' });
  });

  it('counts down to its greatest length, politely, and says what is too long at the box', async () => {
    const survey = await asking(shortComments);
    const words = 'They come late and leave early, every day.';
    await add(survey, BUSES, words);
    const count = question(survey, BUSES).querySelector(
      `#${box(survey, BUSES).getAttribute('aria-describedby')}`,
    );
    expect(wordsIn(count)).to.equal('You have 2 characters too many');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await survey.updateComplete;
    expect(liveRegion(survey)).to.equal('You have 2 characters too many');
    await press(survey, 'Continue');
    const message = `Your answer to “${BUSES}” must be 40 characters or less`;
    expect(errors(survey)).to.deep.equal([message]);
    pressable(survey, message).click();
    await survey.updateComplete;
    expect(focused()).to.equal(box(survey, BUSES));
    // Nothing was cut off.
    expect(box(survey, BUSES).value).to.equal(words);
  });

  it('is in each entry of a list', async () => {
    const survey = await asking({
      elements: [
        {
          ...{ type: 'paneldynamic', name: 'p', title: 'Your trips', panelCount: 2 },
          templateElements: [{ type: 'boolean', name: 'ok', title: 'Was it all right?', hasComment: true }],
        },
      ],
    });
    type(allInside(survey, '.added textarea')[1] as HTMLTextAreaElement, 'No');
    await survey.updateComplete;
    await press(survey, 'Continue');
    expect(await sent(survey)).to.deep.equal({ p: [{}, { 'ok-Comment': 'No' }] });
  });

  it('cannot be changed where its question cannot', async () => {
    const survey = await asking({
      elements: [{ type: 'boolean', name: 'a', title: 'Yes?', hasComment: true, readOnly: true }],
    });
    expect(box(survey, 'Yes?').readOnly).to.equal(true);
  });
});

describe('a title that is not to be seen', () => {
  afterEach(clearPage);

  const NAMES: readonly (readonly [title: string, seen: boolean])[] = [
    ['Where should the next ones stand?', false],
    ['Street', true],
    ['Postcode', true],
    ['You may write to me about this', false],
    ['How are the trees?', true],
  ];

  it('is called by what says in sight what it asks', async () => {
    const survey = await asking(hiddenTitles);
    for (const [title, seen] of NAMES) {
      const words = question(survey, title).querySelector(':is(legend, .label) > span:not(.optional)');
      expect([title, words!.matches('.unseen')]).to.deep.equal([title, !seen]);
    }
    expect(field(survey, 'Where should the next ones stand?').labels).to.have.length(1);
  });

  it('is so called in errors and among the answers to check', async () => {
    const survey = await asking(hiddenTitles);
    await press(survey, 'Continue');
    expect(errors(survey)).to.deep.equal(['Enter an answer to “Where should the next ones stand?”']);
    await write(survey, 'Where should the next ones stand?', 'By the school');
    await press(survey, 'Continue');
    expect(allInside(survey, 'dt').map((each) => wordsIn(each))).to.deep.equal(NAMES.map(([title]) => title));
  });
});

describe('a part that can be folded away', () => {
  afterEach(clearPage);

  const isUnfolded = (survey: TestSurvey, title: string): boolean => {
    const button = pressable(survey, title);
    const below = inside(survey, `#${button.getAttribute('aria-controls')}`);
    expect(button.closest('h3'), 'its heading').not.to.equal(null);
    expect(button.ariaExpanded).to.equal(isSeen(below) ? 'true' : 'false');
    return button.ariaExpanded === 'true';
  };

  it('is folded or not as the author says, and as the resident wants', async () => {
    const survey = await asking(folds);
    const all = ['Your home', 'The shops', 'How are the parks?'];
    expect(all.map((title) => isUnfolded(survey, title))).to.deep.equal([false, true, false]);
    for (const title of all) await press(survey, title);
    expect(all.map((title) => isUnfolded(survey, title))).to.deep.equal([true, false, true]);
  });

  it('keeps what was answered in it', async () => {
    const survey = await asking(folds);
    await press(survey, 'Your home');
    await write(survey, 'Street', 'Mill Lane');
    await press(survey, 'Your home');
    await press(survey, 'Your home');
    expect(field(survey, 'Street').value).to.equal('Mill Lane');
    await press(survey, 'Continue');
    expect(await sent(survey)).to.deep.equal({ street: 'Mill Lane' });
  });

  it('unfolds where something is wrong in it, and can be folded again meanwhile', async () => {
    const survey = await asking(folds);
    await press(survey, 'Continue');
    expect(isUnfolded(survey, 'Your home')).to.equal(true);
    expect(isUnfolded(survey, 'How are the parks?')).to.equal(false);
    await press(survey, 'Your home');
    expect(isUnfolded(survey, 'Your home')).to.equal(false);
    // The link leads there all the same.
    pressable(survey, 'Enter an answer to “Street”').click();
    await survey.updateComplete;
    expect(isUnfolded(survey, 'Your home')).to.equal(true);
    expect(focused()).to.equal(field(survey, 'Street'));
  });

  it('unfolds for "Change", in a drawing of its own', async () => {
    const { litIssuedWarnings } = globalThis as { litIssuedWarnings?: Set<string> };
    litIssuedWarnings?.clear();
    const survey = await asking({ ...folds, elements: folds.elements!.slice(1) });
    await press(survey, 'Continue');
    await press(survey, 'Change How are the parks?');
    expect(isUnfolded(survey, 'How are the parks?')).to.equal(true);
    expect(question(survey, 'How are the parks?').contains(focused())).to.equal(true);
    // Lit says so where a drawing asks for another one.
    expect([...(litIssuedWarnings ?? [])].filter((words) => words.includes('after an update'))).to.deep.equal(
      [],
    );
  });

  it('unfolds for the browser’s own search', async () => {
    const survey = await asking(folds);
    const folded = inside(survey, '.folded[hidden]');
    expect(folded.getAttribute('hidden')).to.equal('until-found');
    folded.dispatchEvent(new Event('beforematch'));
    await survey.updateComplete;
    expect(isUnfolded(survey, 'Your home')).to.equal(true);
  });

  it(
    'is whole on paper',
    needing('print', async () => {
      const survey = await asking(folds);
      await emulateMedia({ media: 'print' });
      const street = question(survey, 'Street');
      const seen = isSeen(street) && street.checkVisibility({ contentVisibilityAuto: true });
      await emulateMedia({ media: 'screen' });
      expect(seen).to.equal(true);
      expect(street.checkVisibility()).to.equal(false);
    }),
  );

  it('without a title is not folded, as nothing could unfold it', async () => {
    const survey = await asking({
      elements: [{ type: 'panel', name: 'p', state: 'collapsed', elements: [{ type: 'text', name: 'a' }] }],
    });
    expect(asks(survey, 'a') && isSeen(field(survey, 'a'))).to.equal(true);
    expect(allInside(survey, '.fold')).to.deep.equal([]);
  });
});

describe('a part of an entry that can be folded away', () => {
  afterEach(clearPage);

  /** The headings that fold, and whether what is below them is seen. */
  const headings = (survey: TestSurvey): (readonly [words: string, open: boolean])[] =>
    allInside(survey, '.folder').map((button) => {
      const below = inside(survey, `#${button.getAttribute('aria-controls')}`);
      expect(button.ariaExpanded).to.equal(isSeen(below) ? 'true' : 'false');
      return [wordsIn(button), button.ariaExpanded === 'true'] as const;
    });
  const BACK = 'The way back';
  const part = (survey: TestSurvey, at: number): HTMLElement => allInside(survey, '.folder')[at]!;

  it('is folded in each entry by itself, and keeps what was answered', async () => {
    const survey = await asking(foldsInEntries);
    expect(headings(survey)).to.deep.equal([
      [BACK, false],
      [BACK, false],
      ['More details Row 1', false],
    ]);
    part(survey, 1).click();
    await survey.updateComplete;
    expect(headings(survey).map(([, open]) => open)).to.deep.equal([false, true, false]);
    const [, second] = allInside(survey, '.folded input') as HTMLInputElement[];
    type(second!, 'By bus');
    await survey.updateComplete;
    part(survey, 1).click();
    await survey.updateComplete;
    expect(headings(survey).map(([, open]) => open)).to.deep.equal([false, false, false]);
    expect(second!.value).to.equal('By bus');
    expect(second!.isConnected).to.equal(true);
  });

  it('unfolds where something is wrong in it, and only there', async () => {
    const survey = await asking(foldsInEntries);
    const [, second] = allInside(survey, '.folded input') as HTMLInputElement[];
    type(second!, 'By bus');
    await survey.updateComplete;
    await press(survey, 'Continue');
    expect(headings(survey).map(([, open]) => open)).to.deep.equal([true, false, false]);
    expect(errors(survey)).to.deep.equal(['Trip 1: Enter an answer to “How did you come back?”']);
  });

  it('may be a single question', async () => {
    const survey = await asking({
      elements: [
        {
          ...{ type: 'paneldynamic', name: 'p', title: 'Trips', panelCount: 1 },
          templateElements: [{ type: 'text', name: 'a', title: 'Where to?', state: 'collapsed' }],
        },
      ],
    });
    expect(headings(survey)).to.deep.equal([['Where to?', false]]);
    part(survey, 0).click();
    await survey.updateComplete;
    expect(headings(survey)).to.deep.equal([['Where to?', true]]);
  });

  it('is what is asked of a row besides, unfolded in one that is added', async () => {
    const survey = await asking(foldsInEntries);
    const add = allInside(survey, '.tool').filter((button) => wordsIn(button).startsWith('Add another'));
    add.at(-1)!.click();
    await survey.updateComplete;
    expect(headings(survey).slice(2)).to.deep.equal([
      ['More details Row 1', false],
      ['More details Row 2', true],
    ]);
  });

  it('is not there without a mode, nor are the details', async () => {
    const [, stops] = foldsInEntries.elements!;
    const survey = await asking({ elements: [{ ...stops, detailPanelMode: 'none' }] });
    expect(allInside(survey, '.folder, .entry textarea')).to.deep.equal([]);
  });
});
