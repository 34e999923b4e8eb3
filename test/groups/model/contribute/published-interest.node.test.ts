import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readInterest } from '../../../../src/groups/model/contribute/index.js';

const PUBLISHED = {
  saysoInterest: 1,
  activity: 'riverside-groups',
  release: { at: '2026-11-26T09:00:00Z' },
  activities: [
    { id: 'singing', text: { en: 'Singing', cy: 'Canu' } },
    { id: 'fishing', text: 'Fishing' },
  ],
  areas: [{ id: 'kirkby', text: 'Kirkby' }],
  interest: [{ activity: 'singing', area: 'kirkby', people: 10, help: { any: 10 } }],
};

const issuesOf = (json: unknown): string[] =>
  readInterest(json).issues.map(({ path, code }) => `${path} ${code}`.trim());

describe('published interest', () => {
  it('is read as it is', () => {
    const { interest, issues } = readInterest(PUBLISHED);
    assert.deepEqual(interest, PUBLISHED);
    assert.deepEqual(issues, []);
  });

  for (const none of [undefined, null, 'interest', [], {}, { ...PUBLISHED, saysoInterest: 2 }])
    it(`is none in ${JSON.stringify(none)?.slice(0, 40)}`, () => {
      assert.equal(readInterest(none).interest, undefined);
      assert.deepEqual(issuesOf(none), ['notInterest']);
    });

  const [count] = PUBLISHED.interest;
  const rows: readonly [name: string, interest: unknown, issue: string][] = [
    ['fewer than 8, whoever says so', { ...count, people: 7 }, 'interest[0] tooSmall'],
    ['half a person', { ...count, people: 8.5 }, 'interest[0] invalid'],
    ['a number in words', { ...count, people: '10' }, 'interest[0] invalid'],
    ['an activity that somebody typed', { ...count, activity: 'chess' }, 'interest[0] unknown'],
    ['an area that is not listed', { ...count, area: 'L32' }, 'interest[0] unknown'],
    ['something else', 'ten', 'interest[0] unknown'],
  ];
  for (const [name, interest, issue] of rows)
    it(`leaves out ${name}`, () => {
      const json = { ...PUBLISHED, interest: [interest] };
      assert.deepEqual(readInterest(json).interest?.interest, []);
      assert.deepEqual(issuesOf(json), [issue]);
    });

  it('leaves out how many would help where they are few, and keeps the rest', () => {
    const json = { ...PUBLISHED, interest: [{ ...count, help: { any: 10, room: 3, lift: -1, kit: 8 } }] };
    assert.deepEqual(readInterest(json).interest?.interest[0]?.help, { any: 10, kit: 8 });
    assert.deepEqual(issuesOf(json), ['interest[0].help.room tooSmall', 'interest[0].help.lift tooSmall']);
  });

  it('leaves out what has no name, and what was said of it', () => {
    const json = { ...PUBLISHED, activities: [{ id: 'singing', text: '' }] };
    assert.deepEqual(issuesOf(json), ['activities[0] invalid', 'interest[0] unknown']);
  });
});
