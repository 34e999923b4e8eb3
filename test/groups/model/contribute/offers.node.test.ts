import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isEmail, isPhone } from '../../../../src/groups/model/contribute/address.js';
import { CONTRIBUTION_KINDS, routeOf, type Route } from '../../../../src/groups/model/contribute/index.js';
import type { Group } from '../../../../src/groups/model/group.js';
import { groupWith } from '../group-with.js';

const NOWHERE = { endpoint: '', activity: '', receiver: '' };
const HERE = { endpoint: 'https://collector.example/responses', activity: 'groups', receiver: 'The council' };

const phone = (kind: 'voice' | 'textphone') => ({ number: '01632 960 001', digits: '01632960001', kind });

describe('how a contribution leaves the page', () => {
  it('is the endpoint, for each form that is about what the page shows', () => {
    for (const kind of CONTRIBUTION_KINDS) {
      const ofGroup = kind === 'group-report' || kind === 'group-join';
      assert.deepEqual(routeOf(kind, HERE, ofGroup ? groupWith({}) : undefined), { by: 'endpoint' });
      assert.equal(routeOf(kind, HERE, ofGroup ? undefined : groupWith({})), undefined);
    }
  });

  it('is none without a name for it at the endpoint', () =>
    assert.equal(routeOf('group-suggestion', { ...HERE, activity: '' }), undefined));

  it('asks nobody who they are without saying for whom', () => {
    assert.equal(routeOf('group-join', { ...HERE, receiver: '' }, groupWith({})), undefined);
    assert.deepEqual(routeOf('group-report', { ...HERE, receiver: '' }, groupWith({})), { by: 'endpoint' });
  });

  const ways: readonly [name: string, facts: Partial<Group>, route: Route | undefined][] = [
    [
      'whoever made sure of the record',
      { reportTo: 'records@council.example', contacts: [{ phones: [], email: 'group@example.org' }] },
      { by: 'email', to: 'records@council.example' },
    ],
    [
      'their own page for it',
      { reportTo: 'https://x.example/report' },
      { by: 'link', to: 'https://x.example/report' },
    ],
    [
      'the group, where nobody made sure, or not by an address',
      { reportTo: 'ask Jo', contacts: [{ phones: [] }, { phones: [], email: 'group@example.org' }] },
      { by: 'email', to: 'group@example.org' },
    ],
    [
      'its organisation',
      { organisation: { name: 'Trust', email: 'trust@example.org' } },
      { by: 'email', to: 'trust@example.org' },
    ],
    [
      'the group’s phone, and not one that only textphones reach',
      { contacts: [{ phones: [phone('textphone')] }, { phones: [phone('voice')] }] },
      { by: 'phone', number: '01632 960 001', digits: '01632960001' },
    ],
    ['nobody, where there is no way', {}, undefined],
    ['nobody by an address that would run', { reportTo: 'javascript:alert(1)' }, undefined],
  ];
  for (const [name, facts, route] of ways)
    it(`is, for a report without an endpoint, ${name}`, () =>
      assert.deepEqual(routeOf('group-report', NOWHERE, groupWith(facts)), route));

  it('is, for everything else, the endpoint or nothing', () => {
    const group = groupWith({ contacts: [{ phones: [], email: 'group@example.org' }] });
    assert.equal(routeOf('group-join', NOWHERE, group), undefined);
    assert.equal(routeOf('group-interest', NOWHERE), undefined);
  });
});

describe('an address', () => {
  for (const good of ['a@b.cy', 'ana.o’neil@mail.example.org'])
    it(`may be ${good}`, () => assert.equal(isEmail(good), true));
  for (const bad of ['', 'ana', 'ana@home', 'a@b.', 'a b@c.org', 'a@b@c.org'])
    it(`may not be “${bad}”`, () => assert.equal(isEmail(bad), false));
});

describe('a phone number', () => {
  for (const good of ['01632 960 001', '+44 (0)1632 960001', '07700-900142', '01632 960001 ext. 12'])
    it(`may be ${good}`, () => assert.equal(isPhone(good), true));
  for (const bad of ['', '999', 'ring me', '01632 960 001 after six', '1'.repeat(22)])
    it(`may not be “${bad}”`, () => assert.equal(isPhone(bad), false));
});
