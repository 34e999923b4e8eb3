import { expect } from '@open-wc/testing';

import { inside, type, wordsIn } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { stopClock } from '../support/stopped-clock.js';
import {
  errors,
  field,
  liveRegion,
  press,
  question,
  shownSurvey,
  write,
  writeDate,
  type TestSurvey,
} from './survey-on-a-page.js';

const asking = (element: object): Promise<TestSurvey> =>
  shownSurvey(newPlace(), { definition: { elements: [{ name: 'it', title: 'What is it?', ...element }] } });

/** What Continue says of an answer; undefined if it goes on. */
async function saidOf(survey: TestSurvey, answer?: string): Promise<string | undefined> {
  if (answer !== undefined) await write(survey, 'What is it?', answer);
  await press(survey, 'Continue');
  return errors(survey)[0];
}

describe('a question answered by typing', () => {
  afterEach(clearPage);

  const messages: [element: object, answer: string, message: string | undefined][] = [
    [{ type: 'text', isRequired: true }, '', 'Enter an answer to “What is it?”'],
    [{ type: 'text', isRequired: true }, '   ', 'Enter an answer to “What is it?”'],
    [{ type: 'text', title: 'How old are you?', isRequired: true }, '', 'Enter how old you are'],
    [{ type: 'text', maxLength: 5 }, 'sixsix', 'Your answer to “What is it?” must be 5 characters or less'],
    [{ type: 'text', maxLength: 5 }, 'fives', undefined],
    [{ type: 'text', inputType: 'number' }, 'many', 'Your answer to “What is it?” must be a number, like 12'],
    [{ type: 'text', inputType: 'number', min: 2 }, '1', 'Your answer to “What is it?” must be 2 or more'],
    [{ type: 'text', inputType: 'number', max: 2 }, '3', 'Your answer to “What is it?” must be 2 or less'],
    [
      { type: 'text', inputType: 'number', step: 1 },
      '1.5',
      'Your answer to “What is it?” must be a whole number, like 12',
    ],
    [{ type: 'text', inputType: 'number' }, ' 1,200.5 ', undefined],
    [
      { type: 'text', inputType: 'email' },
      'ana at example',
      'Enter an email address in the right format, like name@example.org',
    ],
    [{ type: 'text', inputType: 'email' }, 'ana@example.org', undefined],
    [{ type: 'text', inputType: 'tel' }, 'none', 'Enter a phone number, like 01632 960 001 or 07700 900 982'],
    [{ type: 'text', inputType: 'tel' }, '01632 960 001', undefined],
    [
      { type: 'text', inputType: 'url' },
      'not a page',
      'Enter a web address in the right format, like www.example.org',
    ],
    [{ type: 'text', inputType: 'url' }, 'www.example.org', undefined],
    [
      { type: 'text', validators: [{ type: 'regex', regex: '^[A-Z]+$', text: 'Capitals, please.' }] },
      'abc',
      'Capitals, please.',
    ],
    [
      { type: 'text', validators: [{ type: 'regex', regex: '^[A-Z]+$' }] },
      'abc',
      'Check your answer to “What is it?”: it is not in the form we expect',
    ],
  ];
  for (const [element, answer, message] of messages) {
    const { type, ...rest } = element as Record<string, unknown>;
    it(`with ${JSON.stringify(rest)} ${message ? `says “${message}” of` : 'takes'} “${answer}”`, async () => {
      const survey = await asking(element);
      if ('title' in rest) {
        await press(survey, 'Continue');
        expect(errors(survey)[0]).to.equal(message);
      } else {
        expect(await saidOf(survey, answer)).to.equal(message);
      }
      expect(type).to.be.a('string');
    });
  }

  it('keeps what was typed wrongly, so that it can be corrected', async () => {
    const survey = await asking({ type: 'text', inputType: 'number' });
    await saidOf(survey, '12 or so');
    expect(field(survey, 'What is it?').value).to.equal('12 or so');
    expect(await saidOf(survey, '12')).to.equal(undefined);
  });

  const keypads: [element: object, expected: Record<string, string | null>][] = [
    [{ inputType: 'number' }, { type: 'text', inputmode: 'decimal' }],
    [
      { inputType: 'number', step: 1 },
      { type: 'text', inputmode: 'numeric' },
    ],
    [
      { inputType: 'number', step: 0.5 },
      { type: 'text', inputmode: 'decimal' },
    ],
    [{ inputType: 'email' }, { type: 'email', spellcheck: 'false', autocomplete: null }],
    [
      { inputType: 'email', aboutYou: true },
      { type: 'email', autocomplete: 'email' },
    ],
    [
      { inputType: 'tel', aboutYou: true },
      { type: 'tel', autocomplete: 'tel' },
    ],
    [{ inputType: 'url' }, { type: 'text', inputmode: 'url' }],
    [{ autocomplete: 'given-name' }, { type: 'text', autocomplete: 'given-name' }],
    [
      { inputType: 'time', min: '08:00', max: '21:00' },
      { type: 'time', min: '08:00', max: '21:00' },
    ],
    [
      { inputType: 'range', min: 0, max: 60, step: 5 },
      { type: 'range', min: '0', max: '60', step: '5' },
    ],
    [
      { inputType: 'number', min: 0, max: 60 },
      { type: 'text', min: null, max: null },
    ],
    [{ placeholder: 'Say it' }, { placeholder: 'Say it' }],
  ];
  for (const [element, expected] of keypads) {
    it(`with ${JSON.stringify(element)} has the keypad and the help for it`, async () => {
      const input = field(await asking({ type: 'text', ...element }), 'What is it?');
      const got = Object.fromEntries(Object.keys(expected).map((name) => [name, input.getAttribute(name)]));
      expect(got).to.deep.equal(expected);
    });
  }

  it('offers the author’s suggestions', async () => {
    const survey = await asking({ type: 'text', dataList: ['Castle', 'Harbour'] });
    const list = inside(survey, 'input', HTMLInputElement).list!;
    expect([...list.options].map(({ value }) => value)).to.deep.equal(['Castle', 'Harbour']);
  });

  it('does not enforce a limit while typing, as pasted words would vanish', async () => {
    const survey = await asking({ type: 'comment', maxLength: 5 });
    const textarea = field(survey, 'What is it?');
    expect(textarea.hasAttribute('maxlength')).to.equal(false);
    await write(survey, 'What is it?', 'sixsix');
    expect(textarea.value).to.equal('sixsix');
  });
});

describe('the count of characters', () => {
  afterEach(clearPage);

  const seen = (survey: TestSurvey): string =>
    wordsIn([...question(survey, 'What is it?').querySelectorAll('.hint')].at(-1)!);

  it('is seen at every stroke, and says how many are left or too many', async () => {
    const survey = await asking({ type: 'comment', maxLength: 5 });
    expect(seen(survey)).to.equal('You have 5 characters left');
    await write(survey, 'What is it?', 'four');
    expect(seen(survey)).to.equal('You have 1 character left');
    await write(survey, 'What is it?', 'sixsix');
    expect(seen(survey)).to.equal('You have 1 character too many');
  });

  it('is not counted where there is no limit', async () => {
    const survey = await asking({ type: 'comment' });
    expect(question(survey, 'What is it?').querySelectorAll('.hint')).to.have.length(0);
  });

  it('is read out only when typing has paused for a second', async () => {
    const survey = await asking({ type: 'comment', maxLength: 10 });
    const clock = stopClock();
    try {
      const textarea = field(survey, 'What is it?');
      for (const words of ['o', 'on', 'one']) {
        type(textarea, words);
        clock.pass(900);
        await survey.updateComplete;
        expect(liveRegion(survey)).to.equal('');
      }
      clock.pass(100);
      await survey.updateComplete;
      expect(liveRegion(survey)).to.equal('You have 7 characters left');
    } finally {
      clock.restart();
    }
  });

  it('is read out once the pause is over, not once for each stroke', async () => {
    const survey = await asking({ type: 'comment', maxLength: 10 });
    const region = inside(survey, '[role=status]');
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(wordsIn(region)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    const clock = stopClock();
    try {
      for (const words of ['o', 'on', 'one']) type(field(survey, 'What is it?'), words);
      clock.pass(5000);
      await survey.updateComplete;
    } finally {
      clock.restart();
    }
    await Promise.resolve();
    observer.disconnect();
    expect(heard).to.deep.equal(['You have 7 characters left']);
  });

  it('is not read out over the next step', async () => {
    const survey = await asking({ type: 'comment', maxLength: 10 });
    await write(survey, 'What is it?', 'one');
    await press(survey, 'Continue');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(liveRegion(survey)).to.equal('');
  });
});

describe('a date', () => {
  afterEach(clearPage);

  const asked = (more: object = {}): Promise<TestSurvey> =>
    asking({ type: 'text', inputType: 'date', ...more });
  const fields = (survey: TestSurvey): HTMLInputElement[] => [
    ...question(survey, 'What is it?').querySelectorAll('input'),
  ];

  const messages: [more: object, parts: [string, string, string], message: string | undefined][] = [
    [{}, ['27', '3', '2026'], undefined],
    [{}, ['27', 'March', '2026'], undefined],
    [{}, ['', '', ''], undefined],
    [{ isRequired: true }, ['', '', ''], 'Enter an answer to “What is it?”'],
    [{}, ['27', '', '2026'], 'Your answer to “What is it?” must include a month'],
    [{}, ['27', '', ''], 'Your answer to “What is it?” must include a month and year'],
    [{}, ['31', '2', '2026'], 'Your answer to “What is it?” must be a real date, like 27 3 2026'],
    [{}, ['x', '2', '2026'], 'Your answer to “What is it?” must be a real date, like 27 3 2026'],
    [
      { min: '2026-01-01' },
      ['31', '12', '2025'],
      'Your answer to “What is it?” must be 1 January 2026 or later',
    ],
    [
      { max: '2026-01-01' },
      ['2', '1', '2026'],
      'Your answer to “What is it?” must be 1 January 2026 or earlier',
    ],
  ];
  for (const [more, parts, message] of messages) {
    it(`of ${JSON.stringify(parts)} ${message ? `brings “${message}”` : 'is taken'}${Object.keys(more).length ? ` with ${JSON.stringify(more)}` : ''}`, async () => {
      const survey = await asked(more);
      await writeDate(survey, 'What is it?', ...parts);
      await press(survey, 'Continue');
      expect(errors(survey)[0]).to.equal(message);
    });
  }

  it('is taken when a browser fills in all three fields at once', async () => {
    const survey = await asked({ isRequired: true });
    const [day, month, year] = fields(survey);
    day!.value = '9';
    month!.value = '11';
    year!.value = '1985';
    day!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await survey.updateComplete;
    expect(fields(survey).map(({ value }) => value)).to.deep.equal(['9', '11', '1985']);
    await press(survey, 'Continue');
    expect(wordsIn(inside(survey, 'dd.given'))).to.equal('9 November 1985');
  });

  it('marks the part that is missing, and no other', async () => {
    const survey = await asked();
    await writeDate(survey, 'What is it?', '27', '', '2026');
    await press(survey, 'Continue');
    expect(fields(survey).map((each) => each.getAttribute('aria-invalid'))).to.deep.equal([
      null,
      'true',
      null,
    ]);
  });

  it('marks all three where it is no date', async () => {
    const survey = await asked();
    await writeDate(survey, 'What is it?', '31', '2', '2026');
    await press(survey, 'Continue');
    expect(fields(survey).map((each) => each.getAttribute('aria-invalid'))).to.deep.equal([
      'true',
      'true',
      'true',
    ]);
  });

  it('of birth can be filled in by the browser', async () => {
    const survey = await asked({ autocomplete: 'bday' });
    expect(fields(survey).map((field) => field.getAttribute('autocomplete'))).to.deep.equal([
      'bday-day',
      'bday-month',
      'bday-year',
    ]);
  });

  it('that was given before is shown in its three parts', async () => {
    const survey = await asked({ defaultValue: '2026-03-07' });
    expect(fields(survey).map(({ value }) => value)).to.deep.equal(['7', '3', '2026']);
  });
});
