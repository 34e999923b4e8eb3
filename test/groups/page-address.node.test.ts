import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readAddress, writeAddress } from '../../src/groups/directory/page-address.js';
import type { Param } from '../../src/groups/model/finding/criteria-params.js';

const PAGE = 'https://council.example/groups';

const sing: Param[] = [
  ['groups-text', 'sing & dance'],
  ['groups-day', 'TU'],
];

describe('what a directory keeps in the page’s address', () => {
  const written: readonly (readonly [
    what: string,
    before: string,
    params: readonly Param[],
    after: string,
  ])[] = [
    ['goes into the fragment', PAGE, sing, `${PAGE}#groups-text=sing+%26+dance&groups-day=TU`],
    [
      'takes the place of what was there',
      `${PAGE}#groups-text=a&groups-age=4`,
      sing,
      `${PAGE}#groups-text=sing+%26+dance&groups-day=TU`,
    ],
    ['is taken away without a trace', `${PAGE}#groups-text=a`, [], PAGE],
    [
      'leaves the page’s query as it is written',
      `${PAGE}?a=%7E&b`,
      sing,
      `${PAGE}?a=%7E&b#groups-text=sing+%26+dance&groups-day=TU`,
    ],
    [
      'leaves another directory’s part as it is written',
      `${PAGE}#clubs-text=a+%7Eb`,
      sing,
      `${PAGE}#clubs-text=a+%7Eb&groups-text=sing+%26+dance&groups-day=TU`,
    ],
    [
      'leaves another directory’s part when it goes',
      `${PAGE}#clubs-text=a&groups-text=b`,
      [],
      `${PAGE}#clubs-text=a`,
    ],
    [
      'takes the place of an anchor, which would lead nowhere with it',
      `${PAGE}#main`,
      sing,
      `${PAGE}#groups-text=sing+%26+dance&groups-day=TU`,
    ],
    ['leaves an anchor where there is nothing to write', `${PAGE}#main`, [], `${PAGE}#main`],
    [
      'moves from the query, where a link wrote it',
      `${PAGE}?groups-text=a&x=1`,
      sing,
      `${PAGE}?x=1#groups-text=sing+%26+dance&groups-day=TU`,
    ],
    [
      'goes into the query where the fragment is a router’s',
      `${PAGE}#/near/me?x=1`,
      sing,
      `${PAGE}?groups-text=sing+%26+dance&groups-day=TU#/near/me?x=1`,
    ],
    [
      'leaves a router’s fragment of the other kind alone',
      `${PAGE}?x=1#!/near`,
      sing,
      `${PAGE}?x=1&groups-text=sing+%26+dance&groups-day=TU#!/near`,
    ],
    ['leaves a router’s fragment when it goes', `${PAGE}?groups-text=a#/near`, [], `${PAGE}#/near`],
    [
      'keeps a filter of a vocabulary readable',
      PAGE,
      [['groups-category:Needs', 'a']],
      `${PAGE}#groups-category:Needs=a`,
    ],
  ];
  for (const [what, before, params, after] of written)
    it(what, () => equal(writeAddress(before, 'groups-', params), after));

  const read: readonly (readonly [what: string, address: string, params: readonly Param[]])[] = [
    ['nothing', PAGE, []],
    ['what is in the fragment', `${PAGE}#groups-text=sing+%26+dance&groups-day=TU`, sing],
    ['nothing of another directory’s', `${PAGE}#clubs-text=a&groups-day=TU`, [['groups-day', 'TU']]],
    ['what a link wrote into the query', `${PAGE}?groups-day=TU`, [['groups-day', 'TU']]],
    ['the fragment rather than the query', `${PAGE}?groups-day=MO#groups-day=TU`, [['groups-day', 'TU']]],
    ['nothing of a router’s fragment', `${PAGE}#/a?groups-day=TU&groups-day=WE`, []],
    ['nothing of what is broken', `${PAGE}#groups-text&%E0%A4%A&=`, []],
  ];
  for (const [what, address, params] of read)
    it(`is read: ${what}`, () => deepEqual(readAddress(address, 'groups-'), params));

  it('is read as it was written', () => {
    const params: Param[] = [
      ['groups-text', '100% free? #1 a=b&c + d'],
      ['groups-category:Côr/Choir', 'é:1'],
    ];
    deepEqual(readAddress(writeAddress(PAGE, 'groups-', params), 'groups-'), params);
  });
});
