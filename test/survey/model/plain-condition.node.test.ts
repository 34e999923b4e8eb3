import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { plainCondition } from '../../../src/survey/model/paper/plain-condition.js';
import { readSurvey } from '../../../src/survey/model/read-survey.js';

const { survey } = readSurvey({
  elements: [
    { type: 'radiogroup', name: 'use', choices: ['library', { value: 'it is', text: 'It is' }, 3] },
    { type: 'checkbox', name: 'helps', choices: ['people', 'parks and trees'], showNoneItem: true },
    { type: 'boolean', name: 'warm' },
    { type: 'text', name: 'age', inputType: 'number' },
    { type: 'text', name: 'street' },
    { type: 'comment', name: 'why' },
    { type: 'matrix', name: 'rooms', rows: ['a'], columns: [1] },
  ],
});

/** A condition in short, such as "use is library | age more 5". */
function said(text: string): string | undefined {
  const condition = plainCondition(text, survey!.questions);
  return condition?.clauses
    .map(({ question, relation, values }) => [question.name, relation, values.join('/')].join(' ').trim())
    .join(condition.join === 'and' ? ' & ' : ' | ');
}

const PLAIN: Readonly<Record<string, string>> = {
  "{use} = 'library'": 'use is library',
  '{use}="library"': 'use is library',
  '{USE} == library': 'use is library',
  "({use} = 'it is')": 'use is it is',
  '{use} = 3': 'use is 3',
  "{use} <> 'library'": 'use isNot library',
  "{use} anyof ['library', 3]": 'use is library/3',
  "{helps} contains 'parks and trees'": 'helps is parks and trees',
  "{helps} noneof ['people']": 'helps isNot people',
  "{helps} = 'none'": 'helps is none',
  '{warm} = true': 'warm is true',
  '{warm} = false': 'warm is false',
  "{warm} = 'true'": 'warm is true',
  '{age} > 17': 'age more 17',
  '{age} >= 18': 'age atLeast 18',
  '{age} < 5': 'age less 5',
  '{age} <= 4.5': 'age atMost 4.5',
  '{why} notempty': 'why answered',
  '{rooms} empty': 'rooms blank',
  "{street} = 'High Street'": 'street is High Street',
  "{use} = 'library' and {age} > 17": 'use is library & age more 17',
  "{use} = 'library' or ({warm} = true)": 'use is library | warm is true',
  "{use} = 'library' && {warm} = true": 'use is library & warm is true',
};

const NOT_PLAIN = [
  "{use} = 'library' and {age} > 17 or {warm} = true",
  "{use} = 'library' and ({age} > 17 or {warm} = true)",
  '!({warm})',
  '{warm}',
  "{nobody} = 'x'",
  "{use} = 'unknown'",
  "{use} = ''",
  '{rooms.a} = 1',
  "{rooms} = 'a'",
  'age({born}) > 17',
  '{age} > {other}',
  '{age} + 1 > 17',
  "iif({warm}, 'a', 'b') = 'a'",
  '{age} > [1, 2]',
  '{why} = ',
  '',
  '(((',
];

describe('A condition is said in a sentence:', () => {
  for (const [text, expected] of Object.entries(PLAIN)) it(text, () => assert.equal(said(text), expected));
});

describe('A condition is left to whoever answers:', () => {
  for (const text of NOT_PLAIN) it(text || 'nothing', () => assert.equal(said(text), undefined));
});
