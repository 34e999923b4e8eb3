import { expect, waitUntil as waitUntilSoon } from '@open-wc/testing';

import { onPaper } from '../../stories/fixtures/paper.js';
import { allInside, focused, inside, wordsIn } from '../support/inside.js';
import { engine } from '../support/needing.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import {
  choose,
  heading,
  press,
  shownSurvey,
  type SurveyOptions,
  type TestSurvey,
} from './survey-on-a-page.js';

/** What loads late may take its time, where other tests run beside these. */
const waitUntil = (holds: () => unknown): Promise<void> =>
  waitUntilSoon(() => !!holds(), undefined, { timeout: 10_000 });

const OFFER = 'Print a form to fill in on paper';

async function offered(survey: TestSurvey): Promise<string[]> {
  survey.dispatchEvent(new Event('pointerdown'));
  await waitUntil(() => allInside(survey, '#aids button').length);
  return allInside(survey, '#aids button').map(wordsIn);
}

async function sheetOf(
  definition: unknown,
  options: SurveyOptions = {},
  lang = 'en-GB',
): Promise<TestSurvey> {
  const place = newPlace();
  place.lang = lang;
  const survey = await shownSurvey(place, { definition, ...options });
  await offered(survey);
  return survey;
}

async function opened(definition: unknown = onPaper, options: SurveyOptions = {}): Promise<TestSurvey> {
  const survey = await sheetOf(definition, options);
  await press(survey, OFFER);
  return survey;
}

/** What the sheet says of the question with this title, a line for each thing. */
function asked(survey: TestSurvey, title: string): string[] {
  const found = allInside(survey, '.sheet .paper-question').find((each) =>
    wordsIn(each.querySelector('.label')).includes(title),
  );
  if (!found) throw new Error(`The sheet does not ask “${title}”.`);
  return [...found.querySelectorAll('p, li, th')].map(wordsIn).filter(Boolean);
}

const boxesIn = (survey: TestSurvey, title: string): number =>
  allInside(survey, '.sheet .paper-question')
    .find((each) => wordsIn(each.querySelector('.label')).includes(title))!
    .querySelectorAll('.box').length;

describe('a form to fill in on paper', () => {
  afterEach(clearPage);

  it('is offered only where there is somewhere to send it, or the page wants it', async () => {
    const plain = { elements: [{ type: 'text', name: 'a', title: 'What?' }] };
    expect(await offered(await sheetOf(plain))).not.to.contain(OFFER);
    expect(await offered(await sheetOf({ ...plain, returnAddress: 'The library' }))).to.contain(OFFER);
    expect(await offered(await sheetOf(plain, { attributes: { 'print-sheet': ' ' } }))).to.contain(OFFER);
  });

  it('stands in the place of the questions, with focus at its heading, and goes again', async () => {
    const survey = await opened();
    expect(focused()).to.equal(inside(survey, '#heading'));
    expect(heading(survey)).to.equal('Your street');
    expect(allInside(survey, 'form').length).to.equal(0);
    expect(allInside(survey, '.sheet :is(input, button, select, textarea)').length).to.equal(0);
    await press(survey, 'Back to the questions');
    expect(allInside(survey, '.sheet').length).to.equal(0);
    expect(allInside(survey, 'form').length).to.equal(1);
  });

  it('says how to fill it in, where to send it and by when', async () => {
    const survey = await opened();
    const words = wordsIn(inside(survey, '.sheet'));
    for (const each of [
      'Tick the boxes, and write on the lines.',
      'Send it to: Freepost FERRYBRIDGE COUNCIL or hand it in at any library',
      'Please send it back by 18 December 2026.',
      'You will hear what came of it by 29 January 2027.',
      'For office use. Reference:',
    ])
      expect(words).to.contain(each);
    expect(getComputedStyle(inside(survey, '.address')).whiteSpace).to.equal('pre-line');
  });

  it('has the code of the definition, so that whoever types it in has the same one', async () => {
    const code = async (definition: unknown): Promise<string> =>
      wordsIn(inside(await opened(definition), '.form-code > span'));
    const one = await code(onPaper);
    expect(one).to.match(/^Form street-2026 [0-9a-f]{8}$/);
    expect(await code({ ...onPaper, title: 'Another' })).not.to.equal(one);
  });

  it('numbers the questions, marks those that may be left out, and says why they are asked', async () => {
    const survey = await opened();
    expect(asked(survey, 'Is it easy')).to.deep.equal([
      '1. Is it easy to cross the road?',
      'Why we ask this: Some people told us that it is not. What we use it for: deciding where to build a crossing.',
      'Tick one box.',
      'Yes',
      'No',
      'Other Please write:',
    ]);
    expect(asked(survey, 'Where is it hard')[0]).to.equal('2. Where is it hard? (optional)');
  });

  it('says whom a question is for, and leaves to people what cannot be said in a sentence', async () => {
    const survey = await opened();
    expect(asked(survey, 'Where is it hard')).to.contain('Answer only if you ticked “No” in question 1.');
    expect(asked(survey, 'Is your home warm')).to.contain('Answer if it applies to you.');
    expect(wordsIn(inside(survey, '.sheet section:last-of-type > .only-if'))).to.equal(
      'Answer the questions in this part only if you ticked “Yes” or “No” in question 1 and your answer to question 4 is less than 4.',
    );
  });

  it('has boxes, a table, places for numbers and lines for every type of question', async () => {
    const survey = await opened(onPaper, { attributes: { 'upload-endpoint': '/files' } });
    expect(asked(survey, 'What would help')).to.contain('Tick up to 2 boxes.');
    expect(boxesIn(survey, 'What would help')).to.equal(4);
    expect(boxesIn(survey, 'How safe')).to.equal(5);
    expect(asked(survey, 'How safe')).to.contain('Tick one box. 1 means “Not at all”, 5 means “Very”');
    expect(asked(survey, 'How good are these')).to.contain('Tick one box in each row.');
    expect(boxesIn(survey, 'How good are these')).to.equal(6);
    expect(asked(survey, 'How good are these')).to.include.members(['Good', 'Fair', 'Bad', 'Parks', 'Buses']);
    expect(asked(survey, 'What should come first')[1]).to.match(/^Write 1 beside what matters most/);
    expect(asked(survey, 'When did you move')).to.contain('DayMonthYear');
    expect(asked(survey, 'Is your home warm')).to.include.members(['Yes', 'No']);
    expect(asked(survey, 'Who lives with you')).to.contain('First name');
    expect(asked(survey, 'Who lives with you').at(-1)).to.match(/^For more, use another sheet/);
    expect(asked(survey, 'Where do you go')).to.include.members(['Where to', 'How', 'Bus', 'On foot']);
    expect(asked(survey, 'A photo')).to.contain('Put a copy in with this form, not the original.');
    expect(asked(survey, 'Sign here').at(-1)).to.match(/^Signature/);
  });

  it('holds nothing of what was answered here', async () => {
    const survey = await sheetOf({
      returnAddress: 'The library',
      elements: [
        { type: 'radiogroup', name: 'a', title: 'Which?', choices: ['Red', 'Blue'] },
        { type: 'comment', name: 'b', title: 'Why {a}, and not {other}?' },
        { type: 'html', name: 'c', html: '<p>About {a}</p>' },
      ],
    });
    await choose(survey, 'Which?', 'Red');
    await press(survey, OFFER);
    expect(asked(survey, 'Why')[0]).to.equal('2. Why ______, and not {other}?');
    expect(wordsIn(inside(survey, '.sheet .words'))).to.equal('About ______');
    await press(survey, 'Back to the questions');
    expect(allInside(survey, '.chosen').map(wordsIn)).to.deep.equal(['Red']);
  });

  it('leaves out what nobody is asked', async () => {
    const survey = await opened({
      returnAddress: 'The library',
      pages: [
        {
          elements: [
            { type: 'text', name: 'a', title: 'Asked' },
            { type: 'text', name: 'b', title: 'Never', visible: false },
            { type: 'expression', name: 'c', title: 'Worked out', expression: '1 + 1' },
          ],
        },
        { title: 'Empty', elements: [{ type: 'text', name: 'd', title: 'Given', readOnly: true }] },
      ],
    });
    expect(allInside(survey, '.sheet .label').map(wordsIn)).to.deep.equal(['1. Asked']);
    expect(wordsIn(inside(survey, '.sheet'))).not.to.contain('Empty');
  });

  it('says of what a trigger shows that it is for those to whom it applies', async () => {
    const survey = await opened({
      returnAddress: 'The library',
      triggers: [{ type: 'visible', expression: '{a} = 1', questions: ['b'] }],
      elements: [
        { type: 'text', name: 'a', title: 'Asked' },
        { type: 'text', name: 'b', title: 'Sometimes', visible: false },
      ],
    });
    expect(asked(survey, 'Sometimes')).to.contain('Answer if it applies to you.');
    expect(asked(survey, 'Asked')).to.deep.equal(['1. Asked']);
  });

  it('has lines for what somebody adds to an answer, and for choices that only a list elsewhere knows', async () => {
    const survey = await opened({
      returnAddress: 'The library',
      elements: [
        {
          type: 'checkbox',
          name: 'a',
          title: 'Which?',
          choices: ['Red', 'Blue'],
          showCommentArea: true,
          commentText: 'Anything to add?',
        },
        { type: 'radiogroup', name: 'b', title: 'Which first?', choicesFromQuestion: 'a' },
        { type: 'dropdown', name: 'c', title: 'Which street?', choicesByUrl: { url: '/nowhere.json' } },
      ],
    });
    expect(asked(survey, 'Which?').at(-1)).to.equal('Anything to add?');
    expect(asked(survey, 'Which first?')).to.include.members(['Red', 'Blue']);
    expect(boxesIn(survey, 'Which street?')).to.equal(0);
    expect(asked(survey, 'Which street?')).to.contain('Please write:');
  });

  it('asks on lines for one of very many choices', async () => {
    const survey = await opened({
      returnAddress: 'The library',
      elements: [{ type: 'dropdown', name: 'a', title: 'Which?', choicesMin: 1, choicesMax: 90 }],
    });
    expect(boxesIn(survey, 'Which?')).to.equal(0);
    expect(asked(survey, 'Which?')).to.contain('Please write:');
  });

  it('asks on lines for a choice of a list that lies elsewhere, and has boxes for what another question offers', async () => {
    const survey = await opened({
      returnAddress: 'Somewhere',
      elements: [
        { type: 'dropdown', name: 'ward', title: 'Which ward?', choicesByUrl: { url: '/wards/{area}' } },
        { type: 'checkbox', name: 'likes', title: 'What do you like?', choices: ['Parks', 'Buses'] },
        {
          ...{ type: 'radiogroup', name: 'most', title: 'Which most?', choicesFromQuestion: 'likes' },
          choicesFromQuestionMode: 'selected',
        },
        { type: 'slider', name: 'speed', title: 'How fast?', sliderType: 'range', max: 60 },
      ],
    });
    const linesIn = (title: string): number =>
      allInside(survey, '.sheet .paper-question')
        .find((each) => wordsIn(each.querySelector('.label')).includes(title))!
        .querySelectorAll('.line').length;
    expect([boxesIn(survey, 'Which ward?'), linesIn('Which ward?')]).to.deep.equal([0, 1]);
    expect(asked(survey, 'Which most?').slice(-2)).to.deep.equal(['Parks', 'Buses']);
    expect(asked(survey, 'How fast?')).to.contain('0 – 60');
    expect(linesIn('How fast?')).to.equal(2);
  });

  it('asks for whom it is, where groups may answer, before what comes after the check', async () => {
    const survey = await opened({
      returnAddress: 'x',
      groupResponses: true,
      pages: [
        { elements: [{ type: 'text', name: 'who', title: 'Who helps?' }] },
        { afterCheck: true, elements: [{ type: 'text', name: 'age', title: 'Your age?' }] },
      ],
    });
    expect(allInside(survey, '.sheet .label').map(wordsIn)).to.deep.equal([
      '1. Who helps?',
      '2. Who are these answers from?',
      '3. How many people do you answer for?',
      '4. What is the group called?',
      '5. Your age?',
    ]);
    expect(asked(survey, 'Who are these')).to.include.members([
      'Tick one box.',
      'Only me',
      'A group of people',
    ]);
    for (const each of ['How many people', 'What is the group'])
      expect(asked(survey, each)).to.contain('Answer only if you ticked “A group of people” in question 2.');
  });

  it('says whom to ask, where the definition does', async () => {
    const survey = await opened({
      returnAddress: 'The library',
      contact: 'Call 01632 960 001',
      elements: [{ type: 'text', name: 'a', title: 'What?' }],
    });
    expect(wordsIn(inside(survey, '.send-to'))).to.contain(
      'If you want to ask something, or need help to answer: Call 01632 960 001',
    );
  });

  it('is in easy read with pictures, once that is asked for here or at the questions', async () => {
    const picture = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";
    const easy = {
      returnAddress: 'x',
      elements: [
        {
          type: 'boolean',
          name: 'a',
          title: 'Are you consulted?',
          easyRead: { text: 'Do people ask you?', picture, alt: 'A meeting' },
        },
        { type: 'text', name: 'b', title: 'What else?' },
      ],
    };
    const survey = await opened(easy);
    const titles = (): string[] => allInside(survey, '.sheet .label').map(wordsIn);
    expect(titles()[0]).to.equal('1. Are you consulted?');
    expect(allInside(survey, '.sheet img').length).to.equal(0);
    const size = (): number => parseFloat(getComputedStyle(inside(survey, '.sheet')).fontSize);
    const before = size();
    const tick = allInside(survey, '.sheet-tools label').find((each) => wordsIn(each) === 'Easy read')!;
    tick.click();
    await survey.updateComplete;
    expect(titles()[0]).to.equal('1. Do people ask you?');
    expect(size() / before).to.be.closeTo(1.17, 0.001);
    const img = inside(survey, '.sheet img', HTMLImageElement);
    expect([img.src, img.alt]).to.deep.equal([picture, 'A meeting']);
    expect(img.getBoundingClientRect().right).to.be.below(
      inside(survey, '.sheet .pictured .label').getBoundingClientRect().left + 1,
    );
    expect(survey.hasAttribute('easy-read')).to.equal(true);
    await press(survey, 'Back to the questions');
    expect(wordsIn(inside(survey, 'legend'))).to.contain('Do people ask you?');
    await press(survey, OFFER);
    expect(titles()[0]).to.equal('1. Do people ask you?');
  });

  it('offers no easy read where there is none', async () => {
    expect(allInside(await opened(), '.sheet-tools label').map(wordsIn)).to.deep.equal(['Large print']);
  });

  it('marks a text in another language', async () => {
    const survey = await sheetOf(
      { returnAddress: 'x', elements: [{ type: 'text', name: 'a', title: { en: 'Only English' } }] },
      {},
      'cy',
    );
    await waitUntil(() =>
      allInside(survey, '#aids button').some((each) => wordsIn(each).startsWith('Argraffu')),
    );
    await press(survey, 'Argraffu ffurflen i’w llenwi ar bapur');
    expect(inside(survey, '.sheet').lang).to.equal('cy');
    expect(wordsIn(inside(survey, '.sheet [lang=en]'))).to.equal('Only English');
  });

  it('is larger in large print', async () => {
    const survey = await opened();
    const size = (): number => parseFloat(getComputedStyle(inside(survey, '.sheet .label')).fontSize);
    const before = size();
    inside(survey, '.sheet-tools input').click();
    await survey.updateComplete;
    expect(size() / before).to.be.closeTo(1.5, 0.01);
  });

  it('is printed by itself', async () => {
    const survey = await opened();
    let printed: string[] = [];
    const frames = new MutationObserver(([record]) => {
      const frame = record?.addedNodes[0];
      if (frame instanceof HTMLIFrameElement)
        frame.contentWindow!.print = () => {
          const page = frame.contentDocument!;
          const root = page.querySelector('div')!.shadowRoot!;
          printed = [page.title, page.documentElement.lang, wordsIn(root.querySelector('h2'))];
          printed.push(frame.contentWindow!.getComputedStyle(root.querySelector('.box')!).borderTopStyle);
          printed.push(`${root.querySelectorAll('button, input').length}`);
          const [sheet] = page.adoptedStyleSheets;
          printed.push([...sheet!.cssRules].map(({ cssText }) => cssText).join(' '));
          frame.contentWindow!.dispatchEvent(new Event('afterprint'));
        };
    });
    frames.observe(document.body, { childList: true });
    await press(survey, 'Print');
    await waitUntil(() => printed.length);
    frames.disconnect();
    const rules = printed.pop();
    expect(printed).to.deep.equal(['Your street', 'en-GB', 'Your street', 'solid', '0']);
    expect(document.querySelectorAll('iframe').length).to.equal(0);
    // Each sheet says which it is, and of which form, where browsers have room for that in the margin.
    if (engine !== 'Chromium') return;
    expect(rules).to.contain('content: "Page " counter(page) " of " counter(pages);');
    expect(rules).to.match(/@bottom-left \{ content: "Form street-2026 [0-9a-f]{8}";/);
  });

  it('is closed by another definition', async () => {
    const survey = await opened();
    survey.definition = { returnAddress: 'x', elements: [{ type: 'text', name: 'a', title: 'Another' }] };
    await waitUntil(() => allInside(survey, 'form').length === 1);
    expect(allInside(survey, '.sheet').length).to.equal(0);
  });
});
