import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  CONTRIBUTION_KINDS,
  contributionOf,
  fieldsOf,
  problemsOf,
  type ContributionKind,
  type Entries,
  type PageLists,
} from '../../../../src/groups/model/contribute/index.js';

const NO_LISTS: PageLists = { activities: [], areas: [], personal: true };

const LISTS: PageLists = {
  activities: [
    { id: 'singing', label: 'Singing' },
    { id: 'fishing', label: 'Pysgota' },
  ],
  areas: [{ id: 'kirkby', label: 'Kirkby' }],
  personal: true,
};

/** A form that was filled in as it must be. */
const FILLED: Readonly<Record<ContributionKind, Entries>> = {
  'group-report': { wrong: ['times', 'place'], words: ['  They have moved to the library '] },
  'group-join': { name: ['Ana'], phone: ['01632 960 123'], message: ['I use a wheelchair'], consent: ['on'] },
  'group-suggestion': {
    suggestedName: ['Towpath Anglers'],
    what: ['Fishing together'],
    where: ['The lock'],
    when: [''],
    know: ['go'],
  },
  'group-interest': { interest: ['Singing!'], area: ['l32 1ab'], help: ['room', 'come'] },
};

const codes = (kind: ContributionKind, entries: Entries, lists = NO_LISTS): string[] =>
  problemsOf(kind, entries, lists).map(({ field, code }) => `${field} ${code}`);

describe('the forms about groups', () => {
  for (const kind of CONTRIBUTION_KINDS) {
    it(`find nothing wrong with what is filled in as it must be: ${kind}`, () =>
      assert.deepEqual(codes(kind, FILLED[kind]), []));

    it(`ask nobody who they are for a receiver without a name: ${kind}`, () => {
      const fields = fieldsOf(kind, { personal: false });
      for (const field of ['name', 'email', 'phone', 'consent'] as const)
        assert.equal(fields.includes(field), false);
    });

    it(`ask for agreement last: ${kind}`, () =>
      assert.equal(fieldsOf(kind, { personal: true }).at(-1), 'consent'));
  }

  it('ask first who somebody is where that has to be known', () => {
    assert.equal(fieldsOf('group-join', { personal: true })[0], 'name');
    assert.equal(fieldsOf('group-report', { personal: true })[0], 'wrong');
  });

  const empty: readonly [ContributionKind, problems: string[]][] = [
    ['group-report', ['wrong missing']],
    ['group-join', ['name missing', 'email missing', 'consent missing']],
    ['group-suggestion', ['suggestedName missing', 'what missing', 'where missing', 'know missing']],
    ['group-interest', ['interest missing', 'area missing']],
  ];
  for (const [kind, problems] of empty)
    it(`say what is missing, in the order of the form: ${kind}`, () =>
      assert.deepEqual(codes(kind, {}), problems));

  const faults: readonly [name: string, ContributionKind, Entries, problems: string[]][] = [
    ['spaces are nothing', 'group-suggestion', { suggestedName: ['  '] }, ['suggestedName missing']],
    ['“something else” needs words', 'group-report', { wrong: ['other'], words: [' '] }, ['words missing']],
    ['an address in the wrong form', 'group-join', { email: ['ana at home'] }, ['email format']],
    ['a number in the wrong form', 'group-join', { phone: ['ring me'] }, ['phone format']],
    ['who one is, and no agreement', 'group-report', { name: ['Ana'], consent: [] }, ['consent missing']],
    ['a town for a postcode', 'group-interest', { area: ['Kirkby'] }, ['area format']],
    ['marks and no letters', 'group-interest', { interest: ['?!'] }, ['interest format']],
    ['too long a word', 'group-interest', { interest: ['a'.repeat(61)] }, ['interest tooLong']],
  ];
  for (const [name, kind, entries, problems] of faults)
    it(`say what to put right: ${name}`, () =>
      assert.deepEqual(codes(kind, { ...FILLED[kind], ...entries }), problems));

  it('are content with an address or a number', () => {
    const { name, consent } = FILLED['group-join'];
    assert.deepEqual(codes('group-join', { name: name!, email: ['ana@example.org'], consent: consent! }), []);
    assert.deepEqual(codes('group-join', { name: name!, consent: consent! }), ['email missing']);
  });

  it('say how long a text may be', () => {
    const [problem] = problemsOf('group-report', { wrong: ['cost'], words: ['a'.repeat(1001)] }, NO_LISTS);
    assert.deepEqual(problem, { field: 'words', code: 'tooLong', limit: 1000 });
  });

  it('take an area of the page’s list and no other', () => {
    assert.deepEqual(codes('group-interest', { interest: ['chess'], area: ['kirkby'] }, LISTS), []);
    assert.deepEqual(codes('group-interest', { interest: ['chess'], area: ['L32'] }, LISTS), ['area format']);
  });
});

describe('what is sent of a form about groups', () => {
  const GROUP = { id: 'b1946ac9', name: 'Ferry Singers' };
  const sent = (kind: ContributionKind, entries: Entries, lists = NO_LISTS, group?: typeof GROUP) =>
    contributionOf(kind, entries, {
      ...(group && { group }),
      lists,
      consent: 'I agree.',
      today: '2026-11-26',
    });

  it('is what was answered, of which group, without the space around it', () =>
    assert.deepEqual(sent('group-report', FILLED['group-report'], NO_LISTS, GROUP), {
      kind: 'group-report',
      group: 'b1946ac9',
      groupName: 'Ferry Singers',
      wrong: ['times', 'place'],
      words: 'They have moved to the library',
    }));

  it('is who one is only with what was agreed to, in its words, and the day', () =>
    assert.deepEqual(sent('group-join', FILLED['group-join'], NO_LISTS, GROUP), {
      kind: 'group-join',
      group: 'b1946ac9',
      groupName: 'Ferry Singers',
      message: 'I use a wheelchair',
      name: 'Ana',
      phone: '01632 960 123',
      consent: { words: 'I agree.', given: true, on: '2026-11-26' },
    }));

  it('leaves out what was left empty', () =>
    assert.deepEqual(sent('group-suggestion', FILLED['group-suggestion']), {
      kind: 'group-suggestion',
      suggestedName: 'Towpath Anglers',
      what: 'Fishing together',
      where: 'The lock',
      know: 'go',
    }));

  it('is no agreement where there is nothing to agree about', () => {
    const answers = sent('group-report', { wrong: ['ended'], consent: ['on'] }, NO_LISTS, GROUP);
    assert.equal('consent' in answers, false);
  });

  it('is nothing of who one is for a receiver without a name', () => {
    const entries = { ...FILLED['group-report'], name: ['Ana'], consent: ['on'] };
    const answers = sent('group-report', entries, { ...NO_LISTS, personal: false }, GROUP);
    assert.deepEqual([answers.name, answers.consent], [undefined, undefined]);
  });

  it('is of a postcode the first half', () => {
    const answers = sent('group-interest', FILLED['group-interest']);
    assert.deepEqual(answers, {
      kind: 'group-interest',
      interest: 'singing',
      interestWords: 'Singing!',
      area: 'L32',
      help: ['room', 'come'],
    });
    assert.equal(JSON.stringify(answers).toUpperCase().includes('1AB'), false);
  });

  const counted: readonly [typed: string, as: string][] = [
    ['Singing', 'singing'],
    ['  SINGING ', 'singing'],
    ['pysgota', 'fishing'],
    ['fishing', 'fishing'],
    ['Sea-swimming', 'sea swimming'],
    ['Côr', 'cor'],
  ];
  for (const [typed, as] of counted)
    it(`counts “${typed}” as ${as}, in whichever language it was chosen`, () => {
      const answers = sent('group-interest', { interest: [typed], area: ['kirkby'] }, LISTS);
      assert.equal(answers.kind === 'group-interest' && answers.interest, as);
    });
});
