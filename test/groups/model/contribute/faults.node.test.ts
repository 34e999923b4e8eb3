import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { faultsOfContribution, type Contribution } from '../../../../src/groups/model/contribute/index.js';

const consent = { words: 'I agree.', given: true, on: '2026-11-26' } as const;
const group = { group: 'a1', groupName: 'Ferry Singers' };

const JOIN: Contribution = { kind: 'group-join', ...group, name: 'Ana', phone: '01632 960 123', consent };
const REPORT: Contribution = { kind: 'group-report', ...group, wrong: ['times'] };
const INTEREST: Contribution = {
  ...{ kind: 'group-interest', interest: 'singing', interestWords: 'Singing', area: 'L32' },
};

describe('what an endpoint checks again of a contribution', () => {
  for (const good of [JOIN, REPORT, INTEREST])
    it(`is nothing to object to in a ${good.kind}`, () => assert.deepEqual(faultsOfContribution(good), []));

  const rows: readonly [name: string, contribution: Contribution, faults: string[]][] = [
    ['who somebody is without consent', { ...REPORT, name: 'Ana' }, ['consent needsConsent']],
    ['an address that is none', { ...JOIN, email: 'Ana' }, ['email email']],
    ['a number that is none', { ...REPORT, phone: 'Ana', consent }, ['phone tel']],
    [
      'a request that nobody can answer',
      { kind: 'group-join', ...group, name: 'Ana', consent },
      ['email needsAddress'],
    ],
    ['“something else” without what', { ...REPORT, wrong: ['other'] }, ['words needsWords']],
    ['where somebody lives', { ...INTEREST, area: 'L32 1AB' }, ['area wholePostcode']],
  ];
  for (const [name, contribution, faults] of rows)
    it(`is ${name}`, () =>
      assert.deepEqual(
        faultsOfContribution(contribution).map(({ field, code }) => `${field} ${code}`),
        faults,
      ));
});
