import { expect } from '@open-wc/testing';

import type { SaysoStepEvent } from '../../src/survey/events/sayso-step-event.js';
import { expectSame } from '../support/expect-same.js';
import { focused, inside, wordsIn, wordsOf } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import {
  asks,
  choice,
  choose,
  errors,
  field,
  heading,
  press,
  question,
  shownSurvey,
  write,
  type TestSurvey,
} from './survey-on-a-page.js';

const threePages = {
  title: 'Three pages',
  showProgressBar: true,
  pages: [
    {
      name: 'one',
      elements: [
        {
          type: 'radiogroup',
          name: 'kind',
          title: 'What kind?',
          isRequired: true,
          choices: ['Short', 'Long'],
        },
      ],
    },
    {
      name: 'two',
      title: 'The middle',
      visibleIf: "{kind} = 'Long'",
      elements: [{ type: 'text', name: 'middle', title: 'What is in the middle?' }],
    },
    {
      name: 'three',
      title: 'The end',
      elements: [{ type: 'text', name: 'end', title: 'What is at the end?', isRequired: true }],
    },
  ],
};

const onePage = (...elements: readonly object[]) => ({ title: 'One page', elements });

const survey = (definition: unknown): Promise<TestSurvey> => shownSurvey(newPlace(), { definition });

describe('the pages of a survey', () => {
  afterEach(clearPage);

  it('have one question each where the page wants it, and all of them come back by Back', async () => {
    const two = onePage(
      { type: 'text', name: 'first', title: 'The first?' },
      { type: 'text', name: 'second', title: 'The second?' },
    );
    const shown = await shownSurvey(newPlace(), {
      definition: two,
      attributes: { 'one-question-per-page': 'one-question-per-page' },
    });
    expect([asks(shown, 'The first?'), asks(shown, 'The second?')]).to.deep.equal([true, false]);
    await write(shown, 'The first?', 'Words');
    await press(shown, 'Continue');
    expect([asks(shown, 'The first?'), asks(shown, 'The second?')]).to.deep.equal([false, true]);
    await press(shown, 'Back');
    expect((field(shown, 'The first?') as HTMLInputElement).value).to.equal('Words');
  });

  it('are gone through with Continue, and focus goes to each heading', async () => {
    const shown = await survey(threePages);
    await choose(shown, 'What kind?', 'Long');
    await press(shown, 'Continue');
    expect(heading(shown)).to.equal('The middle');
    expectSame(focused(), inside(shown, '#heading'));
    await press(shown, 'Continue');
    expect(heading(shown)).to.equal('The end');
  });

  it('are left out where their condition says so', async () => {
    const shown = await survey(threePages);
    await choose(shown, 'What kind?', 'Short');
    await press(shown, 'Continue');
    expect(heading(shown)).to.equal('The end');
    expect(wordsOf(shown)).to.include('Page 2 of 2');
  });

  it('are gone back to with Back, with what was answered there', async () => {
    const shown = await survey(threePages);
    await choose(shown, 'What kind?', 'Long');
    await press(shown, 'Continue');
    await write(shown, 'What is in the middle?', 'A well');
    await press(shown, 'Continue');
    await press(shown, 'Back');
    expect(field(shown, 'What is in the middle?').value).to.equal('A well');
    expectSame(focused(), inside(shown, '#heading'));
    await press(shown, 'Back');
    expect(choice(shown, 'What kind?', 'Long').checked).to.equal(true);
    expect(wordsOf(shown)).not.to.include('Back');
  });

  it('are not left while something that is required is missing', async () => {
    const shown = await survey(threePages);
    await press(shown, 'Continue');
    expect(heading(shown)).to.equal('Three pages');
    expect(errors(shown)).to.deep.equal(['Select an answer to “What kind?”']);
  });

  it('say no more about a mistake once Continue finds none', async () => {
    const shown = await survey(threePages);
    await press(shown, 'Continue');
    await choose(shown, 'What kind?', 'Short');
    await press(shown, 'Continue');
    await press(shown, 'Back');
    expect(errors(shown)).to.deep.equal([]);
  });

  it('give focus somewhere to go also where they have no titles', async () => {
    const shown = await survey({
      pages: [
        { elements: [{ type: 'text', name: 'a', title: 'A?' }] },
        { elements: [{ type: 'text', name: 'b', title: 'B?' }] },
      ],
    });
    await press(shown, 'Continue');
    expectSame(focused(), inside(shown, '#heading'));
    await press(shown, 'Back');
    expectSame(focused(), inside(shown, '#heading'));
  });

  it('do not take the focus of the page around when they first show', async () => {
    await survey(threePages);
    expectSame(focused(), null);
  });

  it('tell the page around where a resident is', async () => {
    const shown = await survey(threePages);
    const steps: string[] = [];
    shown.addEventListener('sayso-step', ({ activity, step, page }: SaysoStepEvent) =>
      steps.push(`${activity} ${step} ${page}`),
    );
    await choose(shown, 'What kind?', 'Short');
    await press(shown, 'Continue');
    await write(shown, 'What is at the end?', 'The sea');
    await press(shown, 'Continue');
    await press(shown, 'Send my answers');
    expect(steps).to.deep.equal(['street-2026 page three', 'street-2026 check ', 'street-2026 end ']);
  });

  it('use the author’s words on the buttons', async () => {
    const shown = await survey({ ...threePages, pageNextText: 'Onwards', completeText: 'Hand it in' });
    await choose(shown, 'What kind?', 'Short');
    await press(shown, 'Onwards');
    await write(shown, 'What is at the end?', 'The sea');
    await press(shown, 'Onwards');
    expect(wordsIn(inside(shown, '[part=send]'))).to.equal('Hand it in');
  });

  it('begin with how many questions there are, how long they take and how many are about the person', async () => {
    const shown = await survey(
      onePage(
        { type: 'text', name: 'a', title: 'A?', isRequired: true },
        { type: 'text', name: 'b', title: 'B?', aboutYou: true },
      ),
    );
    expect(wordsIn(inside(shown, '.facts'))).to.equal('2 questions, about 1 minute, 1 about you.');
  });

  it('use the author’s own estimate of the minutes', async () => {
    const shown = await survey({
      ...onePage({ type: 'text', name: 'a', title: 'A?', isRequired: true }),
      minutes: 7,
    });
    expect(wordsIn(inside(shown, '.facts'))).to.include('about 7 minutes');
  });
});

describe('a question', () => {
  afterEach(clearPage);

  const sport = { type: 'radiogroup', name: 'sport', title: 'Do you do sport?', choices: ['Yes', 'No'] };
  const which = { type: 'text', name: 'which', title: 'Which sport?', visibleIf: "{sport} = 'Yes'" };
  const words = { type: 'comment', name: 'words', title: 'In your words?' };
  const more = { type: 'text', name: 'more', title: 'Anything more?' };

  it('appears and goes without disturbing half-typed words, controls or focus beside it', async () => {
    const shown = await survey(onePage(words, sport, which, more));
    const [before, after] = [field(shown, 'In your words?'), field(shown, 'Anything more?')];
    await write(shown, 'In your words?', 'I half');
    await write(shown, 'Anything more?', 'Also ha');
    const no = choice(shown, 'Do you do sport?', 'No');
    for (const [answer, appears] of [
      ['Yes', true],
      ['No', false],
      ['Yes', true],
    ] as const) {
      choice(shown, 'Do you do sport?', answer).focus();
      await choose(shown, 'Do you do sport?', answer);
      expect(asks(shown, 'Which sport?')).to.equal(appears);
      expectSame(focused(), choice(shown, 'Do you do sport?', answer));
    }
    expectSame(field(shown, 'In your words?'), before);
    expectSame(field(shown, 'Anything more?'), after);
    expect([before.value, after.value]).to.deep.equal(['I half', 'Also ha']);
    expectSame(choice(shown, 'Do you do sport?', 'No'), no);
  });

  it('that comes back has what was typed there', async () => {
    const shown = await survey(onePage(sport, which));
    await choose(shown, 'Do you do sport?', 'Yes');
    await write(shown, 'Which sport?', 'Curling');
    await choose(shown, 'Do you do sport?', 'No');
    await choose(shown, 'Do you do sport?', 'Yes');
    expect(field(shown, 'Which sport?').value).to.equal('Curling');
  });

  it('never takes over another one’s field when both change places', async () => {
    const shown = await survey(
      onePage(
        sport,
        { type: 'text', name: 'yes', title: 'Which do you do?', visibleIf: "{sport} = 'Yes'" },
        { type: 'text', name: 'no', title: 'Why not?', visibleIf: "{sport} = 'No'" },
      ),
    );
    await choose(shown, 'Do you do sport?', 'Yes');
    await write(shown, 'Which do you do?', 'Curling');
    await choose(shown, 'Do you do sport?', 'No');
    expect(field(shown, 'Why not?').value).to.equal('');
  });

  it('says that it may be left out, where others may not', async () => {
    const shown = await survey(onePage({ ...words, isRequired: true }, more));
    expect(wordsIn(question(shown, 'Anything more?').querySelector('.label'))).to.equal(
      'Anything more? (optional)',
    );
    expect(wordsIn(question(shown, 'In your words?').querySelector('.label'))).to.equal('In your words?');
  });

  it('says nothing of it where every question may be left out, which is said at the top', async () => {
    const shown = await survey(onePage(words, more));
    expect(wordsOf(shown)).not.to.include('(optional)');
    expect(wordsIn(inside(shown, '.facts'))).to.include('You can leave out any question.');
  });

  it('says that it may be left out as long as nothing requires it', async () => {
    const shown = await survey(onePage(sport, { ...more, requiredIf: "{sport} = 'Yes'" }));
    const label = (): string => wordsIn(question(shown, 'Anything more?').querySelector('.label'));
    expect(label()).to.include('(optional)');
    await choose(shown, 'Do you do sport?', 'Yes');
    expect(label()).not.to.include('(optional)');
  });

  it('says why it is asked and what for, when asked', async () => {
    const shown = await survey(onePage({ ...words, why: 'You know best.', usedFor: 'the plan.' }));
    const details = inside(shown, 'details', HTMLDetailsElement);
    expect(details.open).to.equal(false);
    await press(shown, 'Why we ask this');
    expect(wordsIn(details)).to.equal('Why we ask this You know best. What we use it for: the plan.');
  });

  it('has no room for a reason that nobody gave', async () => {
    const shown = await survey(onePage(words));
    expectSame(shown.renderRoot.querySelector('details'), null);
  });

  it('may have a title that is not seen, and is called by it all the same', async () => {
    const shown = await survey(onePage({ ...words, titleLocation: 'hidden' }));
    const title = question(shown, 'In your words?').querySelector('.label span')!;
    expect(title.className).to.equal('unseen');
  });

  it('says the author’s message rather than ours', async () => {
    const shown = await survey(
      onePage({ ...words, isRequired: true, requiredErrorText: 'We do need this.' }),
    );
    await press(shown, 'Continue');
    expect(errors(shown)).to.deep.equal(['We do need this.']);
  });

  it('can be filled in beforehand, and is not changed then', async () => {
    const shown = await survey(onePage({ ...more, defaultValue: 'Riverside', readOnly: true }));
    const input = field(shown, 'Anything more?');
    expect([input.value, input.readOnly]).to.deep.equal(['Riverside', true]);
  });
});

describe('a panel', () => {
  afterEach(clearPage);

  const home = {
    type: 'panel',
    name: 'home',
    title: 'Your home',
    isRequired: true,
    elements: [
      { type: 'boolean', name: 'warm', title: 'Is it warm?' },
      { type: 'boolean', name: 'dry', title: 'Is it dry?' },
    ],
  };

  it('has a heading that names it', async () => {
    const shown = await survey(onePage(home));
    const section = inside(shown, 'section');
    expect(wordsIn(inside(shown, `#${section.getAttribute('aria-labelledby')!}`))).to.equal('Your home');
  });

  it('may want one answer of several, and its message leads to the first', async () => {
    const shown = await survey(onePage(home));
    await press(shown, 'Continue');
    expect(errors(shown)).to.deep.equal(['Answer at least one question in this part']);
    await press(shown, 'Answer at least one question in this part');
    expectSame(focused(), choice(shown, 'Is it warm?', 'Yes'));
    await choose(shown, 'Is it dry?', 'No');
    await press(shown, 'Continue');
    expect(heading(shown)).to.equal('Check your answers');
  });
});

describe('an answer in a later text', () => {
  afterEach(clearPage);

  const piped = {
    pages: [
      { elements: [{ type: 'text', name: 'called', title: 'What shall we call you?' }] },
      {
        elements: [
          {
            type: 'html',
            html: '<p>Hello <strong>{called}</strong>, read <a href="/plan?for={called}">the plan</a></p>',
          },
          {
            type: 'text',
            name: 'next',
            title: 'What next, {called}?',
            placeholder: 'Say it, {called}',
            isRequired: true,
          },
        ],
      },
    ],
  };
  it('follows the answer wherever it stands on the same page', async () => {
    const name = '{called}';
    const shown = await survey({
      elements: [
        { type: 'text', name: 'called', title: 'What shall we call you?' },
        { type: 'html', html: `<p>Words: ${name}</p>` },
        {
          type: 'text',
          name: 'a',
          title: `Title: ${name}`,
          description: `Hint: ${name}`,
          why: `Reason: ${name}`,
        },
        { type: 'radiogroup', name: 'b', title: 'B', choices: [{ value: 1, text: `Choice: ${name}` }] },
        {
          type: 'rating',
          name: 'c',
          title: 'C',
          minRateDescription: `Low: ${name}`,
          maxRateDescription: 'High',
        },
        {
          type: 'panel',
          title: `Panel: ${name}`,
          elements: [
            { type: 'dropdown', name: 'd', title: 'D', choices: [{ value: 1, text: `Option: ${name}` }] },
          ],
        },
      ],
    });
    for (const called of ['Ann', 'Bob']) {
      await write(shown, 'What shall we call you?', called);
      for (const place of ['Words', 'Title', 'Hint', 'Reason', 'Choice', 'Panel', 'Option'])
        expect(wordsOf(shown)).to.include(`${place}: ${called}`);
      expect(wordsOf(shown)).to.include(`Low: ${called}`);
    }
  });

  it('is all that an answer has drawn anew, besides its own question', async () => {
    let drawn = 0;
    const title = {
      get default() {
        drawn++;
        return 'Another question';
      },
    };
    const shown = await survey({
      elements: [
        { type: 'text', name: 'called', title: 'What shall we call you?' },
        { type: 'text', name: 'other', title },
      ],
    });
    const before = drawn;
    expect(before).to.be.greaterThan(0);
    await write(shown, 'What shall we call you?', 'Ann');
    expect(drawn).to.equal(before);
    await write(shown, 'Another question', 'Yes');
    expect(drawn).to.be.greaterThan(before);
  });

  const hostile = '<img src=x onerror="window.hacked = true">&amp;{next}';

  it('is shown as it was typed, also where it is written as markup', async () => {
    const shown = await survey(piped);
    await write(shown, 'What shall we call you?', hostile);
    await press(shown, 'Continue');
    expect(asks(shown, `What next, ${hostile}?`)).to.equal(true);
    expect(wordsIn(inside(shown, '.words'))).to.include(`Hello ${hostile}, read`);
    expect(inside(shown, 'input', HTMLInputElement).placeholder).to.equal(`Say it, ${hostile}`);
    await press(shown, 'Continue');
    expect(errors(shown)[0]).to.include(hostile);
    expectSame(shown.renderRoot.querySelector('img'), null);
    expect('hacked' in window).to.equal(false);
  });
});
