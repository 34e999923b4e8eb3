import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { LocalisedText, Question } from '../../../src/survey/model/definition.js';
import { readSurvey } from '../../../src/survey/model/read-survey.js';
import { withHiddenTitles } from '../../../src/survey/model/reading/hidden-titles.js';

type Title = readonly [seen: boolean, title: LocalisedText];

const inside = (questions: readonly Question[]): readonly Question[] =>
  questions.flatMap((question) => [question, ...('elements' in question ? inside(question.elements) : [])]);

/** The titles of all questions of a definition, by name. */
function titles(definition: object): Readonly<Record<string, Title>> {
  const { survey } = readSurvey(definition);
  assert.ok(survey);
  return Object.fromEntries(
    inside(survey.questions).map(({ name, title, titleHidden }) => [name, [!titleHidden, title]]),
  );
}

const hidden = { titleLocation: 'hidden' };
const words = { type: 'html', name: 'words', html: '<p>Some words.</p><h2>What do&nbsp;you think?</h2>' };
const q = (more: object = {}): object => ({ type: 'comment', name: 'q', ...hidden, ...more });
const written = { title: 'Your thoughts' };
const agree = { type: 'checkbox', choices: [{ value: 1, text: 'I agree' }] };

/** A question alone on a page, or what stands there instead. */
const page = (more: object, ...elements: readonly object[]): object => ({ pages: [{ elements, ...more }] });

const cases: readonly (readonly [what: string, definition: object, seen: boolean, title: LocalisedText])[] = [
  // Which were written: out of sight where something in sight says what is asked.
  ['is seen where nothing else says what is asked', page({}, q(written)), true, 'Your thoughts'],
  ['is not seen after words', page({}, words, q(written)), false, 'Your thoughts'],
  [
    'is seen after words that may be hidden',
    page({}, { ...words, visibleIf: '{a} = 1' }, q(written)),
    true,
    'Your thoughts',
  ],
  [
    'is not seen after words that are hidden with it',
    page(
      {},
      { type: 'text', name: 'a' },
      { ...words, visibleIf: '{a} = 1' },
      q({ ...written, visibleIf: '{a} = 1' }),
    ),
    false,
    'Your thoughts',
  ],
  [
    'is seen after words and another question',
    page({}, words, { type: 'text', name: 'a' }, q(written)),
    true,
    'Your thoughts',
  ],
  ['is not seen under the heading of its page', page({ title: 'Parks' }, q(written)), false, 'Your thoughts'],
  [
    'is seen further below that',
    page({ title: 'Parks' }, { type: 'text', name: 'a' }, q(written)),
    true,
    'Your thoughts',
  ],
  [
    'is not seen with a description',
    page({}, q({ ...written, description: 'Say it' })),
    false,
    'Your thoughts',
  ],
  ['is not seen over an only choice', page({}, q({ ...written, ...agree })), false, 'Your thoughts'],
  [
    'is not seen under the heading of a panel',
    page({}, { type: 'panel', name: 'p', title: 'Parks', elements: [q(written)] }),
    false,
    'Your thoughts',
  ],
  [
    'is seen where it is not hidden',
    page({ title: 'Parks' }, q({ ...written, titleLocation: 'top' })),
    true,
    'Your thoughts',
  ],

  // Which were not: what else says it.
  ['is a description, seen', page({}, words, q({ description: 'Say it' })), true, 'Say it'],
  ['is the last line before it', page({}, words, q()), false, 'What do you think?'],
  [
    'is that in each language',
    page({}, { ...words, html: { default: '<b>Why?</b>', cy: '<b>Pam?</b>' } }, q()),
    false,
    { default: 'Why?', cy: 'Pam?' },
  ],
  ['is not a long one', page({ title: 'Parks' }, { ...words, html: 'x'.repeat(200) }, q()), false, 'Parks'],
  ['is the only choice', page({}, words, q(agree)), false, 'I agree'],
  [
    'is a placeholder, seen',
    page({ title: 'Parks' }, q({ placeholder: 'Your street' })),
    true,
    'Your street',
  ],
  [
    'is no placeholder that is an example',
    page({ title: 'Parks' }, q({ placeholder: 'e.g. Mill Lane' })),
    false,
    'Parks',
  ],
  ['is the heading of the page', page({ title: 'Parks' }, { type: 'text', name: 'a' }, q()), false, 'Parks'],
  [
    'is the heading of a panel',
    page(
      { title: 'Parks' },
      { type: 'panel', name: 'p', title: 'Trees', elements: [{ type: 'text', name: 'a' }, q()] },
    ),
    false,
    'Trees',
  ],
  [
    'is the title of the survey',
    { title: 'Parks', elements: [{ type: 'text', name: 'a' }, q()] },
    false,
    'Parks',
  ],
  ['is the name where nothing says it', page({}, q()), false, 'q'],
  ['is the name where it was written as such', page({}, q({ title: 'q' })), false, 'q'],

  // Which are hidden by what is around them.
  [
    'is hidden by the survey',
    { questionTitleLocation: 'hidden', title: 'Parks', elements: [{ type: 'comment', name: 'q' }] },
    false,
    'Parks',
  ],
  [
    'is hidden by the page',
    page(
      { questionTitleLocation: 'hidden', title: 'Parks' },
      { type: 'comment', name: 'q', titleLocation: 'default' },
    ),
    false,
    'Parks',
  ],
  [
    'is hidden by a panel around a panel',
    page(
      {},
      {
        ...{ type: 'panel', name: 'p', title: 'Parks', questionTitleLocation: 'hidden' },
        elements: [{ type: 'panel', name: 'i', elements: [{ type: 'comment', name: 'q', ...written }] }],
      },
    ),
    false,
    'Your thoughts',
  ],
  [
    'is shown again by a panel',
    page(
      { questionTitleLocation: 'hidden', title: 'Parks' },
      {
        ...{ type: 'panel', name: 'p', questionTitleLocation: 'top' },
        elements: [{ type: 'comment', name: 'q', ...written }],
      },
    ),
    true,
    'Your thoughts',
  ],
  [
    'is hidden in entries, and called by what these are called',
    page(
      {},
      {
        ...{ type: 'paneldynamic', name: 'list', title: 'Trips', templateQuestionTitleLocation: 'hidden' },
        ...{ templateTitle: 'Where did you go?', templateElements: [{ type: 'text', name: 'q' }] },
      },
    ),
    false,
    'Where did you go?',
  ],
  [
    'is seen in a table, where the heading of its column is',
    page(
      {},
      {
        ...{ type: 'matrixdynamic', name: 'table', title: 'Trips' },
        columns: [{ name: 'q', cellType: 'text', title: 'Where to', ...hidden }],
      },
    ),
    true,
    'Where to',
  ],
];

describe('A title that is to be hidden', () => {
  for (const [what, definition, seen, title] of cases)
    it(what, () => {
      // Some are in entries, of which the first is looked at.
      assert.deepEqual(titles(definition)['q'], [seen, title]);
    });

  it('leaves a definition as it is that hides none', () => {
    const definition = page({ title: 'Parks' }, words, { type: 'comment', name: 'q', titleLocation: 'left' });
    assert.equal(withHiddenTitles(definition), definition);
  });

  it('changes nothing but that', () => {
    const definition = page({ title: 'Parks' }, words, q({ placeholder: 'Your street', rows: 9 }));
    const before = structuredClone(definition);
    assert.deepEqual(
      withHiddenTitles(definition),
      page({ title: 'Parks' }, words, {
        type: 'comment',
        name: 'q',
        rows: 9,
        ...hidden,
        title: 'What do you think?',
        placeholder: 'Your street',
      }),
    );
    assert.deepEqual(definition, before);
  });

  const hostile: readonly unknown[] = [
    null,
    ['hidden'],
    {
      questionTitleLocation: 'hidden',
      pages: [null, 3, { elements: 'x' }, { elements: [null, [], { type: {} }] }],
    },
    {
      questionTitleLocation: 'hidden',
      elements: [
        { type: 'html', html: 3 },
        { type: 'text', title: {}, choices: 'x' },
      ],
    },
  ];
  for (const definition of hostile)
    it(`takes ${JSON.stringify(definition)}`, () => assert.doesNotThrow(() => withHiddenTitles(definition)));

  it('is not looked for deeper than a survey is read', () => {
    let deep: object = { type: 'panel', elements: [q()] };
    for (let depth = 0; depth < 5000; depth++) deep = { type: 'panel', elements: [deep] };
    assert.doesNotThrow(() => withHiddenTitles({ questionTitleLocation: 'hidden', elements: [deep] }));
  });
});
