import { expect } from '@open-wc/testing';

import { accessibilityTree } from '../support/accessibility-tree.js';
import { needing } from '../support/needing.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { shownSurvey } from './survey-on-a-page.js';

const choices = ['Trees', 'Benches'];
const pictures = choices.map((value) => ({ value, imageLink: '/stories/images/tile.svg' }));
const columns = [{ name: 'Use', cellType: 'text' }];
const question = (type: string, more: object = {}) => ({
  type,
  name: 'q',
  title: 'Ask?',
  description: 'A hint.',
  ...more,
});

/** Every type of question, with what a screen reader is given of it: role, name and description. */
const rows: readonly (readonly [what: string, element: object, tree: readonly string[]])[] = [
  ['text', question('text'), ['textbox “Ask?” (A hint.)']],
  [
    'text, a number',
    question('text', { inputType: 'number', isRequired: true }),
    ['textbox “Ask?” (A hint.)'],
  ],
  [
    'text, a date',
    question('text', { inputType: 'date' }),
    ['group “Ask?” (A hint. For example, 27 3 2026)', 'textbox “Day”', 'textbox “Month”', 'textbox “Year”'],
  ],
  [
    'comment',
    question('comment', { maxLength: 20 }),
    ['textbox “Ask?” (A hint. You have 20 characters left)'],
  ],
  [
    'radiogroup',
    question('radiogroup', { choices }),
    ['group “Ask?” (A hint.)', 'radio “Trees”', 'radio “Benches”'],
  ],
  [
    'checkbox',
    question('checkbox', { choices }),
    ['group “Ask?” (A hint.)', 'checkbox “Trees”', 'checkbox “Benches”'],
  ],
  [
    'dropdown',
    question('dropdown', { choices }),
    ['combobox “Ask?” (A hint.)', 'option “Choose one”', 'option “Trees”', 'option “Benches”'],
  ],
  [
    'rating',
    question('rating', { rateMax: 2, minRateDescription: 'Bad', maxRateDescription: 'Good' }),
    ['group “Ask?” (A hint. 1 means “Bad”, 2 means “Good”)', 'radio “1”', 'radio “2”'],
  ],
  ['boolean', question('boolean'), ['group “Ask?” (A hint.)', 'radio “Yes”', 'radio “No”']],
  ['html', { type: 'html', name: 'h', html: '<h4>About</h4><p>Words</p>' }, ['heading “About”']],
  [
    'panel',
    { type: 'panel', name: 'p', title: 'Part', elements: [question('text')] },
    ['region “Part”', 'heading “Part”', 'textbox “Ask?” (A hint.)'],
  ],
  [
    'matrix',
    question('matrix', { columns: ['Bad', 'Good'], rows: ['Lights', 'Paths'] }),
    [
      'group “Ask?” (A hint.)',
      'group “Lights”',
      'group “Paths”',
      'radio “Bad”',
      'radio “Good”',
      'radio “Bad”',
      'radio “Good”',
    ],
  ],
  [
    'multipletext',
    question('multipletext', { items: [{ name: 'Name' }, { name: 'Street' }] }),
    ['group “Ask?” (A hint.)', 'textbox “Name”', 'textbox “Street”'],
  ],
  [
    'ranking',
    question('ranking', { choices }),
    [
      'group “Ask?” (A hint. Put the most important first.)',
      'list “”',
      'button “This order is right”',
      'listitem “”',
      'listitem “”',
      'button “Move down Trees”',
      'button “Move up Benches”',
    ],
  ],
  [
    'imagepicker',
    question('imagepicker', { choices: pictures }),
    ['group “Ask?” (A hint.)', 'radio “Trees”', 'radio “Benches”'],
  ],
  [
    'image',
    { type: 'image', name: 'i', imageLink: '/stories/images/tile.svg', altText: 'The quay' },
    ['image “The quay”'],
  ],
  [
    'slider',
    question('slider'),
    ['textbox “Ask?” (A hint. A number from 0 to 100)', 'slider “Ask?: Slider”'],
  ],
  [
    'tagbox',
    question('tagbox', { choices }),
    ['group “Ask?” (A hint.)', 'checkbox “Trees”', 'checkbox “Benches”'],
  ],
  ['expression', question('expression', { expression: '1 + 1' }), ['status “Ask?”']],
  [
    'paneldynamic',
    question('paneldynamic', { panelCount: 1, templateElements: [{ type: 'text', name: 'Name' }] }),
    [
      'group “Ask?” (A hint.)',
      'group “Entry 1”',
      'button “Add another Ask?”',
      'textbox “Name”',
      'button “Remove Entry 1”',
    ],
  ],
  [
    'matrixdynamic',
    question('matrixdynamic', { columns, rowCount: 1 }),
    [
      'group “Ask?” (A hint.)',
      'group “Row 1”',
      'button “Add another Ask?”',
      'textbox “Use”',
      'button “Remove Row 1”',
    ],
  ],
  [
    'matrixdropdown',
    question('matrixdropdown', { columns, rows: ['Lights', 'Paths'] }),
    ['group “Ask?” (A hint.)', 'group “Lights”', 'group “Paths”', 'textbox “Use”', 'textbox “Use”'],
  ],
  ['file', question('file'), ['group “Ask?” (A hint.)', 'button “Choose a file” (A hint.)']],
  [
    'signaturepad',
    question('signaturepad'),
    ['group “Ask?” (A hint.)', 'image “Draw your name”', 'textbox “Or type your full name” (A hint.)'],
  ],
];

/** Texts, and what only holds others. */
const PASSED_OVER =
  /^(StaticText|InlineTextBox|generic|LabelText|Legend|paragraph|RootWebArea|form|MenuListPopup|none)$/;

/** What is around the question: the title, another field, the button, and the live region, which says nothing yet. */
const AROUND = /^(Title|Another( \(optional\))?|Continue)$/;

describe('The computed accessibility tree', () => {
  afterEach(clearPage);

  for (const [what, element, tree] of rows)
    it(
      `of ${what}`,
      needing('developer tools', async () => {
        await shownSurvey(newPlace(), {
          definition: { title: 'Title', elements: [element, { type: 'text', name: 'Another' }] },
          attributes: { activity: 'tree', 'upload-endpoint': '/uploads' },
        });
        const nodes = await accessibilityTree();
        const heard = nodes
          .filter(
            ({ role, name }) =>
              !PASSED_OVER.test(role) && !AROUND.test(name) && !(role === 'status' && !name),
          )
          .map(({ role, name, description }) => `${role} “${name}”${description && ` (${description})`}`);
        expect(heard).to.deep.equal(tree);
      }),
    );
});
