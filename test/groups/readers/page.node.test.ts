import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readPage } from '../../../src/groups/readers/page.js';

describe('A page', () => {
  const rows = [{ id: 1 }];
  const cases: readonly (readonly [what: string, data: unknown, page: unknown])[] = [
    [
      'of version 3',
      { total_items: 31, total_pages: 2, page_number: 1, size: 1, last_page: false, contents: rows },
      { rows, number: 1, size: 1, totalPages: 2, totalItems: 31, last: false },
    ],
    [
      'of version 1',
      { totalElements: 1, totalPages: 1, number: 1, size: 50, last: true, content: rows },
      { rows, number: 1, size: 50, totalPages: 1, totalItems: 1, last: true },
    ],
    ['with the address of the next', { items: rows, next: '/feed?after=1' }, { rows, next: '/feed?after=1' }],
    ['of Airtable', { records: rows, offset: 'itr1' }, { rows, cursor: 'itr1' }],
    ['in a nest', { data: { services: { services: rows } } }, { rows }],
    ['that is a list', rows, { rows }],
    ['that is one record', { name: 'Kirkby Singers', services: [] }, {}],
    ['that is nothing', null, {}],
  ];
  for (const [what, data, page] of cases) it(what, () => assert.deepEqual(readPage(data), page));
});
