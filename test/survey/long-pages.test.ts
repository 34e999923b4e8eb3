import { expect } from '@open-wc/testing';

import { expectSame } from '../support/expect-same.js';
import { allInside, focused, pressable } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { asks, field, press, question, shownSurvey, write, type TestSurvey } from './survey-on-a-page.js';

/** So many questions on a page; each fifth shows once the one before it is answered, and the last is required. */
const long = (count: number): object => ({
  title: 'A long page',
  elements: Array.from({ length: count }, (_, at) => ({
    type: 'text',
    name: `q${at}`,
    title: `Question ${at}?`,
    ...(at % 5 === 4 && { visibleIf: `{q${at - 1}} notempty` }),
    ...(at === count - 1 && { isRequired: true, visibleIf: undefined }),
  })),
});

const shownLong = (count: number): Promise<TestSurvey> =>
  shownSurvey(newPlace(), { definition: long(count) });

const stretches = (survey: TestSurvey): Element[] => allInside(survey, '.stretch');

const frames = async (count: number): Promise<void> => {
  while (count--) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** The distance between two questions, when both are laid out: what comes into sight is, a frame later. */
async function gap(survey: TestSurvey, above: number, below: number): Promise<number> {
  question(survey, `Question ${above}?`).scrollIntoView({ block: 'center' });
  await frames(3);
  return (
    question(survey, `Question ${below}?`).getBoundingClientRect().top -
    question(survey, `Question ${above}?`).getBoundingClientRect().bottom
  );
}

describe('a long page', () => {
  afterEach(clearPage);

  it('is laid out in stretches, and a short one is not', async () => {
    expect(stretches(await shownLong(40))).to.have.length(0);
    const shown = await shownLong(105);
    expect(stretches(shown)).to.have.length(6);
    expect(stretches(shown)[0]!.querySelectorAll('.question')).to.have.length(16);
  });

  it('keeps what was typed where questions come and go around it', async () => {
    const shown = await shownLong(105);
    await write(shown, 'Question 25?', 'Stays');
    const typed = field(shown, 'Question 25?');
    await write(shown, 'Question 3?', 'Shows the next');
    await write(shown, 'Question 23?', 'Shows the next');
    expect([asks(shown, 'Question 4?'), asks(shown, 'Question 24?')]).to.deep.equal([true, true]);
    expectSame(field(shown, 'Question 25?'), typed);
    expect(typed.value).to.equal('Stays');
    await write(shown, 'Question 3?', '');
    expect(asks(shown, 'Question 4?')).to.equal(false);
    expect(typed.value).to.equal('Stays');
  });

  it('has the same room between two questions at a seam as elsewhere', async () => {
    const shown = await shownLong(105);
    expect(await gap(shown, 18, 20)).to.be.closeTo(await gap(shown, 16, 17), 1);
  });

  it('leads from the error summary to a question that was never in sight', async () => {
    const shown = await shownLong(105);
    await press(shown, 'Continue');
    const link = pressable(shown, 'Enter an answer to “Question 104?”');
    link.click();
    await shown.updateComplete;
    expectSame(focused(), field(shown, 'Question 104?'));
    // It is scrolled to once what was not laid out before has been.
    const isInSight = (): boolean => {
      const { top, bottom } = field(shown, 'Question 104?').getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    };
    for (let waited = 0; !isInSight() && waited < 60; waited++) await frames(1);
    expect(isInSight()).to.equal(true);
  });

  it('has nothing of a stretch in which no question shows', async () => {
    const shown = await shownSurvey(newPlace(), {
      definition: {
        elements: Array.from({ length: 60 }, (_, at) => ({
          type: 'text',
          name: `q${at}`,
          title: `Question ${at}?`,
          ...(at >= 20 && at < 40 && { visibleIf: '{q0} notempty' }),
        })),
      },
    });
    expect(stretches(shown)[1]!.getBoundingClientRect().height).to.equal(0);
    await write(shown, 'Question 0?', 'Show them');
    stretches(shown)[1]!.scrollIntoView();
    expect(stretches(shown)[1]!.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});
