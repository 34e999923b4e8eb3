/** Where we go another way than survey-core on purpose: for the tests that compare, and for whoever asks why. */

import { Model } from 'survey-core';

import {
  answer,
  answerOther,
  enter,
  finalAnswers,
  onwardUrl,
  pipeText,
  problemsIn,
  readSurvey,
} from '../../../../src/survey/model/index.js';
import { answerPart } from '../../../../src/survey/model/kinds/part-actions.js';
import type { Session } from '../../../../src/survey/model/session-state.js';
import { sessionOf } from '../session-with.js';

/** An expression that comes to something else here than there. */
export interface Disagreement {
  readonly text: string;
  /** The answers that it reads. */
  readonly values: readonly unknown[];
  /** What it comes to there. `unread` where it cannot be read, `throws …` where evaluating it throws. */
  readonly there: string;
}

export interface Difference {
  /** What we do, for authors. */
  readonly what: string;
  readonly because: string;
  readonly covers: (disagreement: Disagreement) => boolean;
}

/** An object in which everything is empty. */
const isHollow = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => each === '');

export const EXPRESSION_DIFFERENCES: readonly Difference[] = [
  {
    what: 'Some expressions that SurveyJS cannot read can be read: both kinds of quotes in one text, hexadecimal letters, `(…) empty`, `null` alone.',
    because: 'They can mean only one thing, and a condition that cannot be read shows what it was to hide.',
    covers: ({ there }) => there === 'unread',
  },
  {
    what: 'Nothing that an expression is given makes it throw: what cannot be computed is null.',
    because: 'An exception would leave a resident with half a page.',
    covers: ({ there }) => there.startsWith('throws'),
  },
  {
    what: 'Texts in quotes and names keep `<>`, `=>`, `=<` and `equals` as they are.',
    because: 'SurveyJS replaces these everywhere, blindly.',
    covers: ({ text }) => /(['"{])[^'"}]*(<>|=>|=<|equals)[^'"}]*['"}]/.test(text),
  },
  {
    what: '0 and false can be contained: `0 notcontains 0` is false.',
    because: "In SurveyJS both `0 contains '0'` and `0 notcontains '0'` are true.",
    covers: ({ text }) => /notcontain/i.test(text),
  },
  {
    what: 'What is no date has no age, and an empty text or a list is no date.',
    because:
      'In SurveyJS its age is 0, an empty text next to a date is this very moment, and `[5]` is in May.',
    covers: ({ text }) => /(age|date|day|month|year)\(/i.test(text),
  },
  {
    what: 'A list with one number in it, next to another number, is added up like any list.',
    because: 'In SurveyJS `[5] + 1` is the text "51", and `[5, 5] + 1` is 11.',
    covers: ({ text, values }) =>
      text.includes('+') && (text.includes('[') || values.some((value) => Array.isArray(value))),
  },
  {
    what: 'Null as the first of several parameters is one of them.',
    because: 'In SurveyJS `count(null, 5)` counts nothing at all.',
    covers: ({ text }) => /[([]null,/.test(text),
  },
  {
    what: 'A function that gives nothing gives the same nothing as a question without an answer.',
    because: 'In SurveyJS only the former is equal to an empty list.',
    covers: ({ text, values }) =>
      /(InArray|iif|min|max|getYear)\(/.test(text) &&
      (text.includes('[]') || values.some((value) => Array.isArray(value) && !value.length)),
  },
  {
    what: 'An object in which everything is empty contains nothing.',
    because: 'In SurveyJS it contains what the words "[object Object]" have in them.',
    covers: ({ text, values }) => /contain|\*=|of/i.test(text) && values.some(isHollow),
  },
];

/** A difference between whole surveys, with a definition that shows it. */
export interface SurveyDifference {
  /** What we do, for authors. */
  readonly what: string;
  readonly because: string;
  readonly definition: object;
  readonly steps: readonly (readonly [name: string, value: unknown])[];
  /** The questions that are asked after these steps, or the answers that are sent. */
  readonly compared: 'asked' | 'sent';
  readonly here: unknown;
  readonly there: unknown;
}

const choose = (name: string, more: object = {}): object => ({
  type: 'radiogroup',
  name,
  choices: ['x', 'y'],
  ...more,
});
const pages = ['a', 'b', 'c'].map((name) => ({ name: `page ${name}`, elements: [choose(name)] }));

export const SURVEY_DIFFERENCES: readonly SurveyDifference[] = [
  {
    what: 'An answer of which the choice hides is not seen meanwhile, and comes back with the choice.',
    because:
      'Who changes an answer and changes it back should find the others as they were. SurveyJS forgets them.',
    definition: {
      elements: [choose('a'), choose('b', { choices: ['x', { value: 'y', visibleIf: "{a} = 'x'" }] })],
    },
    steps: [
      ['a', 'x'],
      ['b', 'y'],
      ['a', 'y'],
      ['a', 'x'],
    ],
    compared: 'sent',
    here: { a: 'x', b: 'y' },
    there: { a: 'x' },
  },
  {
    what: 'Answers to hidden questions go at the end, and then those that hide because of that, until no more do.',
    because: 'Otherwise an answer is sent to a question that the sent answers do not lead to.',
    definition: {
      elements: [
        choose('a'),
        choose('b', { visibleIf: "{a} = 'x'" }),
        choose('c', { visibleIf: "{b} = 'x'" }),
      ],
    },
    steps: [
      ['a', 'x'],
      ['b', 'x'],
      ['c', 'x'],
      ['a', 'y'],
    ],
    compared: 'sent',
    here: { a: 'y' },
    there: { a: 'y', c: 'x' },
  },
  {
    what: 'Pages after the one on which a trigger ends the survey are left out while its condition is met.',
    because:
      'What is sent is then what was asked, and the check of all answers comes next, with no way round it.',
    definition: { pages, triggers: [{ type: 'complete', expression: "{a} = 'x'" }] },
    steps: [
      ['c', 'y'],
      ['a', 'x'],
    ],
    compared: 'sent',
    here: { a: 'x' },
    there: { a: 'x', c: 'y' },
  },
  {
    what: 'Pages that a trigger skips are left out while its condition is met.',
    because: 'SurveyJS moves the focus on, and the pages in between can still be gone back to.',
    definition: { pages, triggers: [{ type: 'skip', expression: "{a} = 'x'", gotoName: 'c' }] },
    steps: [['a', 'x']],
    compared: 'asked',
    here: ['a', 'c'],
    there: ['a', 'b', 'c'],
  },
  {
    what: 'What a trigger shows is hidden from the start.',
    because:
      'In SurveyJS it shows until the first answer that the trigger reads, unless it is also `visible: false`.',
    definition: {
      elements: [choose('a'), choose('b')],
      triggers: [{ type: 'visible', expression: "{a} = 'x'", questions: ['b'] }],
    },
    steps: [],
    compared: 'asked',
    here: ['a'],
    there: ['a', 'b'],
  },
  {
    what: 'What is hidden in a row of a table is not sent.',
    because:
      'It is not asked there either. In SurveyJS hidden answers go at the end, but for those in tables.',
    definition: {
      elements: [
        {
          type: 'matrixdropdown',
          name: 'm',
          rows: ['r'],
          columns: [
            { name: 'a', cellType: 'text' },
            { name: 'b', cellType: 'text', visibleIf: "{row.a} = 'x'" },
          ],
        },
      ],
    },
    steps: [['m', { r: { a: 'y', b: 'z' } }]],
    compared: 'sent',
    here: { m: { r: { a: 'y' } } },
    there: { m: { r: { a: 'y', b: 'z' } } },
  },
  {
    what: 'A question that takes its choices from another one, and gets none, is not asked.',
    because: 'There is nothing to choose, and where an answer is required nobody could go on.',
    definition: {
      elements: [
        choose('a', { type: 'checkbox' }),
        choose('b', { choices: [], choicesFromQuestion: 'a', choicesFromQuestionMode: 'selected' }),
      ],
    },
    steps: [],
    compared: 'asked',
    here: ['a'],
    there: ['a', 'b'],
  },
  {
    what: 'A list of entries in which nothing was answered is not sent.',
    because: 'It says nothing, and counting lists of nothing misleads.',
    definition: {
      elements: [
        { type: 'paneldynamic', name: 'p', panelCount: 1, templateElements: [{ type: 'text', name: 'a' }] },
        choose('b'),
      ],
    },
    steps: [['b', 'x']],
    compared: 'sent',
    here: { b: 'x' },
    there: { p: [{}], b: 'x' },
  },
];

/** A difference that is shown in a way of its own. */
export interface ShownDifference {
  readonly what: string;
  readonly because: string;
  /** What comes of the same here and there. */
  readonly shown: () => readonly [here: unknown, there: unknown];
  readonly here: unknown;
  readonly there: unknown;
}

const LIST = {
  type: 'paneldynamic',
  name: 'p',
  panelCount: 2,
  templateElements: [
    choose('q', { choices: [{ value: 1, text: 'One' }] }),
    { type: 'text', name: 'before', setValueExpression: '{prevPanel.q}' },
  ],
};

/** A session and a model with the same answers. */
function both(definition: object, answers: Readonly<Record<string, unknown>>): readonly [Session, Model] {
  const model = new Model(structuredClone(definition));
  let session = sessionOf(definition);
  for (const [name, value] of Object.entries(answers)) {
    session = answer(session, name, structuredClone(value));
    model.setValue(name, structuredClone(value));
  }
  return [session, model];
}

export const SHOWN_DIFFERENCES: readonly ShownDifference[] = [
  {
    what: 'A survey leads on to `navigateToUrl` by a link, below the reference, and answers in it are encoded.',
    because:
      'Nobody is sent away before their answers have arrived; and an answer with `&` in it would make it another URL.',
    shown() {
      const definition = { elements: [choose('a', { choices: ['x&y'] })], navigateToUrl: '/next?a={a}' };
      const [session, model] = both(definition, { a: 'x&y' });
      const { getNavigateToUrl } = model as unknown as { readonly getNavigateToUrl: () => string };
      return [onwardUrl(session, 'en'), getNavigateToUrl.call(model)];
    },
    here: '/next?a=x%26y',
    there: '/next?a=x&y',
  },
  {
    what: 'Nobody has to choose from a list (`choicesByUrl`) that is not there, also where an answer is required.',
    because: 'Nobody should lose a whole survey to somebody else’s server.',
    shown() {
      const definition = {
        elements: [
          choose('a'),
          choose('b', { choices: [], isRequired: true, choicesByUrl: { url: '/lists/{a}' } }),
        ],
      };
      const [session, model] = both(definition, {});
      return [!session.pages.some(({ items }) => problemsIn(session, items).length), model.validate()];
    },
    here: true,
    there: false,
  },
  {
    what: 'What is answered never becomes markup, also where a text that it is put into has some.',
    because: 'In SurveyJS whoever fills in an answer, or a link that does, can change the page around it.',
    shown() {
      const definition = {
        elements: [
          { type: 'text', name: 'a' },
          { type: 'html', name: 'h', html: '<b>Hi</b> {a}' },
        ],
      };
      const [session, model] = both(definition, { a: '<i>you</i>' });
      // Markup is rebuilt first, and answers are put into its words.
      return [pipeText(session, '{a}', 'en'), model.processHtml('<b>Hi</b> {a}')];
    },
    here: '<i>you</i>',
    there: '<b>Hi</b> <i>you</i>',
  },
  {
    what: 'A greatest or least number that is written as text is a number.',
    because: 'In SurveyJS 15 is more than “120”, where it comes as text as well.',
    shown() {
      const definition = { elements: [{ type: 'text', inputType: 'number', name: 'a', max: '120' }] };
      const [, model] = both(definition, { a: '15' });
      const session = enter(sessionOf(definition), 'a', '15');
      return [!session.pages.some(({ items }) => problemsIn(session, items).length), model.validate()];
    },
    here: true,
    there: false,
  },
  {
    what: 'A condition that cannot be read is reported, with the place where it stops making sense.',
    because: 'In SurveyJS it counts as absent, and nobody learns of it.',
    shown() {
      const definition = { elements: [choose('a', { visibleIf: '{b} =' })] };
      return [
        readSurvey(definition).issues.map(({ code }) => code),
        (new Model(definition).jsonErrors ?? []).map(({ type }) => type),
      ];
    },
    here: ['badExpression'],
    there: [],
  },
  {
    what: 'A question with both “Other” and a comment has one box for both, and its answer stays `other`.',
    because:
      'Nobody is asked for words twice, and answers stay among the choices, where they can be counted. In SurveyJS the words take the place of the answer.',
    shown() {
      const [session, model] = both(
        { elements: [choose('a', { showOtherItem: true, showCommentArea: true })] },
        {},
      );
      const theirs = model.getQuestionByName('a') as unknown as {
        renderedValue: unknown;
        otherValue: string;
      };
      theirs.renderedValue = 'other';
      theirs.otherValue = 'By boat';
      return [finalAnswers(answerOther(answer(session, 'a', 'other'), 'a', 'By boat')), model.data];
    },
    here: { a: 'other', 'a-Comment': 'By boat' },
    there: { a: 'By boat' },
  },
  {
    what: 'In texts, `{list[-1].question}` is in words, as `{list[0].question}` is.',
    because: 'It is the same answer, and residents know it by its words.',
    shown() {
      const [session, model] = both({ elements: [LIST] }, { p: [{}, { q: 1 }] });
      return [pipeText(session, '{p[-1].q}', 'en'), model.processHtml('{p[-1].q}')];
    },
    here: 'One',
    there: '1',
  },
  {
    what: 'In texts, an answer that has parts is said in words.',
    because: 'In SurveyJS it is “[object Object]”.',
    shown() {
      const matrix = { type: 'matrix', name: 'm', rows: ['r'], columns: [{ value: 1, text: 'One' }] };
      const [session, model] = both({ elements: [matrix] }, { m: { r: 1 } });
      return [pipeText(session, '{m}', 'en'), model.processHtml('{m}')];
    },
    here: 'r: One',
    there: '[object Object]',
  },
  {
    what: 'A rule in an entry of a list that reads `{prevPanel…}`, `{nextPanel…}` or such follows what it reads.',
    because: 'In SurveyJS it looks at other entries only when something in its own changes.',
    shown() {
      const [session, model] = both({ elements: [LIST] }, {});
      const theirs = model.getQuestionByName('p') as unknown as {
        readonly panels: readonly { readonly getQuestionByName: (name: string) => { value: unknown } }[];
      };
      theirs.panels[0]!.getQuestionByName('q').value = 1;
      return [answerPart(session, ['p', '0', 'q'], 1).answers, model.data];
    },
    here: { p: [{ q: 1 }, { before: 1 }] },
    there: { p: [{ q: 1 }, {}] },
  },
];
