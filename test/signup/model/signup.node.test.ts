import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  postcodeArea,
  problemsOf,
  signupRequest,
  type SignupEntries,
} from '../../../src/signup/model/signup.js';

const entries: SignupEntries = { email: 'ana@example.org', consent: true, name: '', postcodeArea: '' };
const facts = { list: 'riverside-news', language: 'cy', consent: 'Write to me.', today: '2026-11-25' };

const wrong: readonly [
  title: string,
  change: Partial<SignupEntries>,
  problems: readonly [string, string][],
][] = [
  ['nothing', {}, []],
  ['white space around the address', { email: '  ana@example.org ' }, []],
  ['an address with a plus and a short ending', { email: 'ana+news@mail.cymru.io' }, []],
  ['an address in another script', { email: 'αννα@παράδειγμα.ελ' }, []],
  ['no address', { email: '' }, [['email', 'emailMissing']]],
  ['white space for an address', { email: '  ' }, [['email', 'emailMissing']]],
  ['an address without an @', { email: 'ana.example.org' }, [['email', 'emailFormat']]],
  ['an address without a dot after the @', { email: 'ana@example' }, [['email', 'emailFormat']]],
  ['an address that ends in a dot', { email: 'ana@example.org.' }, [['email', 'emailFormat']]],
  ['two addresses', { email: 'ana@example.org bo@example.org' }, [['email', 'emailFormat']]],
  ['two @', { email: 'ana@@example.org' }, [['email', 'emailFormat']]],
  ['a postcode', { postcodeArea: 'sa1 1aa' }, []],
  ['the first half of one', { postcodeArea: ' Sa11 ' }, []],
  ['a town for a postcode', { postcodeArea: 'Swansea' }, [['postcodeArea', 'postcodeFormat']]],
  ['no consent', { consent: false }, [['consent', 'consentMissing']]],
  [
    'everything',
    { email: 'x', postcodeArea: 'x', consent: false },
    [
      ['email', 'emailFormat'],
      ['postcodeArea', 'postcodeFormat'],
      ['consent', 'consentMissing'],
    ],
  ],
];

describe('a sign-up form', () => {
  for (const [title, change, problems] of wrong) {
    it(`finds fault with ${title === 'nothing' ? 'none that is right' : title}: ${problems.length}`, () => {
      assert.deepEqual(
        problemsOf({ ...entries, ...change }).map(({ field, code }) => [field, code]),
        problems,
      );
    });
  }
});

describe('the first half of a postcode', () => {
  // Each form that postcodes have, and what looks like one.
  const halves: readonly [written: string, half: string | undefined][] = [
    ['M1 1AE', 'M1'],
    ['B33 8TH', 'B33'],
    ['CR2 6XH', 'CR2'],
    ['DN55 1PT', 'DN55'],
    ['W1A 1HQ', 'W1A'],
    ['EC1A 1BB', 'EC1A'],
    ['ec1a1bb', 'EC1A'],
    ['SA1', 'SA1'],
    ['SA11', 'SA11'],
    ['SA1 11AA', 'SA11'],
    ['1SA', undefined],
    ['SA', undefined],
    ['90210', undefined],
    ['', undefined],
  ];
  for (const [written, half] of halves) {
    it(`of “${written}” is ${half ?? 'none'}`, () => assert.equal(postcodeArea(written), half));
  }
});

describe('what is sent of a sign-up form', () => {
  it('is the address, the list, the language of the words, and what was agreed to', () => {
    assert.deepEqual(signupRequest({ ...entries, email: ' ana@example.org ' }, facts), {
      sayso: 1,
      signup: {
        email: 'ana@example.org',
        list: 'riverside-news',
        language: 'cy',
        consent: { words: 'Write to me.', given: true, on: '2026-11-25' },
      },
    });
  });

  it('is a name where one was given, and of a postcode the first half', () => {
    const { signup } = signupRequest({ ...entries, name: ' Ana ', postcodeArea: 'sa1 1aa' }, facts);
    assert.deepEqual([signup.name, signup.postcodeArea], ['Ana', 'SA1']);
  });
});
