import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { formBody, formFields } from '../../src/delivery/form-body.js';
import { envelope } from './delivery-world.js';

describe('Answers as fields of a form', () => {
  const cases: [title: string, answer: unknown, fields: [string, string][]][] = [
    ['a text', 'Ana & Bo', [['a', 'Ana & Bo']]],
    ['a number', 0, [['a', '0']]],
    ['yes', true, [['a', 'true']]],
    ['no', false, [['a', 'false']]],
    [
      'several choices',
      ['walk', 'rest'],
      [
        ['a', 'walk'],
        ['a', 'rest'],
      ],
    ],
    [
      'rows of a table',
      { bus: 'often', 'on foot': 'never' },
      [
        ['a.bus', 'often'],
        ['a.on foot', 'never'],
      ],
    ],
    [
      'people in a household',
      [{ name: 'Ana', use: ['walk', 'rest'] }, { name: 'Bo' }],
      [
        ['a.0.name', 'Ana'],
        ['a.0.use', 'walk'],
        ['a.0.use', 'rest'],
        ['a.1.name', 'Bo'],
      ],
    ],
    ['an empty text', '', [['a', '']]],
    ['nothing', null, []],
    ['an empty list', [], []],
    ['an empty object', {}, []],
  ];
  for (const [title, answer, expected] of cases) {
    it(title, () => {
      const fields = formFields(envelope('id-1', { a: answer }));
      assert.deepEqual(
        fields.filter(([name]) => name === 'a' || name.startsWith('a.')),
        expected,
      );
    });
  }

  it('come with what the envelope says besides, under names that no question has', () => {
    assert.deepEqual(Object.fromEntries(formFields(envelope('id-1', { id: 'mine' }))), {
      'form-name': 'riverside-2026',
      sayso: '1',
      'sayso-id': 'id-1',
      'sayso-widget': 'survey',
      'sayso-activity': 'riverside-2026',
      'sayso-definition': 'f00d',
      'sayso-language': 'cy',
      'sayso-partner': 'food-bank',
      'sayso-mode': 'self',
      'sayso-revision': '1',
      id: 'mine',
    });
  });

  it('are the same in either format, in any script', () => {
    const sent = envelope('id-1', { a: ['پانی', 'a+b'] });
    const form = new URLSearchParams(formBody(sent, 'form') as string);
    assert.deepEqual([...form], [...(formBody(sent, 'multipart') as FormData)]);
    assert.deepEqual(form.getAll('a'), ['پانی', 'a+b']);
  });
});
