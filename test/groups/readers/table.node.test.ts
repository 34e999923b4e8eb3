import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Group } from '../../../src/groups/model/group.js';
import type { Draft } from '../../../src/groups/model/reading/draft.js';
import { tidyDraft } from '../../../src/groups/model/reading/tidy-draft.js';
import { read as readAirtable } from '../../../src/groups/readers/airtable.js';
import { read as readCsv } from '../../../src/groups/readers/csv.js';

interface Found {
  readonly groups: readonly Group[];
  readonly notes: readonly string[];
}

/** The groups in a table, and what was noted, such as `unknown-column left-out Fax`. */
async function found(data: unknown, read = readCsv): Promise<Found> {
  const notes: string[] = [];
  const noting = (code: string, effect: string, field: string): void =>
    void notes.push(`${code} ${effect} ${field}`.trim());
  const drafts: readonly Draft[] = await read(data, noting);
  return { groups: drafts.flatMap((draft) => tidyDraft(draft, noting, '2026-12-01') ?? []), notes };
}

/** The one group of a table of these columns. */
async function group(columns: Readonly<Record<string, string>>): Promise<Group> {
  const quoted = (cells: readonly string[]): string =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join();
  const { groups } = await found(`${quoted(Object.keys(columns))}\n${quoted(Object.values(columns))}\n`);
  assert.equal(groups.length, 1);
  return groups[0]!;
}

const session = ({ freq, days, nth, start, end, interval, place }: Group['sessions'][number]): string =>
  [
    freq,
    interval > 1 ? interval : '',
    [...nth, ...days].join(),
    start ?? '',
    end ?? '',
    place === undefined ? '' : `at ${place}`,
  ]
    .filter(Boolean)
    .join(' ');

describe('A table', () => {
  const shapes: readonly (readonly [how: string, text: string])[] = [
    ['commas', 'Name,Postcode\nChoir,BS1 5TR\n'],
    ['a byte order mark', '\ufeffName,Postcode\nChoir,BS1 5TR\n'],
    ['CRLF and no last line end', 'Name,Postcode\r\nChoir,BS1 5TR'],
    ['semicolons', 'Name;Postcode\nChoir;BS1 5TR\n'],
    ['tabs', 'Name\tPostcode\nChoir\tBS1 5TR\n'],
    ['bars', 'Name|Postcode\nChoir|BS1 5TR\n'],
    ['stars', 'Name* Postcode\nChoir* BS1 5TR\n'],
    ['quotes', '"Name","Postcode"\n"Choir","BS1 5TR"\n'],
    ['empty lines', '\n\nName,Postcode\n\nChoir,BS1 5TR\n\n,\n\n'],
    ['titles above its headers', 'Groups of Northtown\nLast saved 1 May,,\n\nName,Postcode\nChoir,BS1 5TR\n'],
    ['ragged rows', 'Name,Postcode,Phone\nChoir,BS1 5TR\n'],
    ['headers in capitals with signs', 'GROUP_NAME,Post-Code:\nChoir,BS1 5TR\n'],
    [
      'the wrapping of Google',
      '/*O_o*/\ngoogle.visualization.Query.setResponse({"status":"ok","table":{"cols":[{"label":"Name"},{"label":"Postcode"}],"rows":[{"c":[{"v":"Choir"},{"v":"BS1 5TR"}]}]}});',
    ],
  ];
  for (const [how, text] of shapes) {
    it(`is read with ${how}`, async () => {
      const { groups } = await found(text);
      assert.deepEqual(
        groups.map(({ name, places }) => [name, places[0]?.postcode]),
        [['Choir', 'BS1 5TR']],
      );
    });
  }

  it('may hold line ends, quotes and separators in its cells', async () => {
    const { groups } = await found('Name,Description\n"The ""Old"" Choir, Leith","One.\r\nTwo; three."\n');
    assert.equal(groups[0]?.name, 'The "Old" Choir, Leith');
    assert.match(groups[0].summary, /One\.\s*Two; three\./);
  });

  const columns: readonly (readonly [
    Readonly<Record<string, string>>,
    (group: Group) => unknown,
    unknown,
  ])[] = [
    [{ 'Organisation name': 'Choir' }, ({ name }) => name, 'Choir'],
    [{ 'Group Name': 'Choir', 'Run by': 'Age Well' }, ({ organisation }) => organisation?.name, 'Age Well'],
    [
      { Title: 'Choir', Type: 'Singing; Music' },
      ({ categories }) => categories.map(({ label }) => label),
      ['Singing', 'Music'],
    ],
    [
      { name: 'Choir', 'Who is it for?': 'Carers' },
      ({ audiences }) => audiences.map(({ label }) => label),
      ['Carers'],
    ],
    [{ name: 'Choir', 'Age range': '5-11' }, ({ age }) => age, { min: 5, max: 11 }],
    [{ name: 'Choir', 'Min age': '16' }, ({ age }) => age, { min: 16 }],
    [{ name: 'Choir', 'Cost (£)': '3.50' }, ({ cost }) => cost.from, 3.5],
    [{ name: 'Choir', Free: 'Yes' }, ({ cost }) => cost.kind, 'free'],
    [{ name: 'Choir', 'Drop in': 'Y' }, ({ joining }) => joining.how, ['drop-in']],
    [{ name: 'Choir', Online: 'yes' }, ({ attendance }) => attendance, ['online']],
    [
      {
        name: 'Choir',
        Venue: 'Hall',
        'Address 1': '1 High St',
        'Address 2': 'Hey',
        Town: 'Bath',
        'Post code': 'ba1 1aa',
      },
      ({ places: [place] }) => [place?.name, place?.lines, place?.town, place?.postcode],
      ['Hall', ['1 High St', 'Hey'], 'Bath', 'BA1 1AA'],
    ],
    [
      { name: 'Choir', lat_lng: '51.45, -2.58' },
      ({ places: [place] }) => [place?.lat, place?.lng],
      [51.45, -2.58],
    ],
    [
      { name: 'Choir', Easting: '362270', Northing: '169979' },
      ({ places: [place] }) => [place?.lat?.toFixed(3), place?.lng?.toFixed(3)],
      ['51.428', '-2.544'],
    ],
    [{ name: 'Choir', X: '362270', Y: '169979' }, ({ places: [place] }) => place?.lat?.toFixed(3), '51.428'],
    [{ name: 'Choir', Wheelchair: 'Yes' }, ({ access }) => access.map(({ id }) => id), ['wheelchair']],
    [{ name: 'Choir', Wheelchair: 'No' }, ({ access }) => access, []],
    [
      { name: 'Choir', 'Contact name': 'Sam', Tel: '0117 496 0123', 'E-mail': 'a@b.org.uk' },
      ({ contacts: [one] }) => [one?.name, one?.phones[0]?.digits, one?.email],
      ['Sam', '01174960123', 'a@b.org.uk'],
    ],
    [{ name: 'Choir', contact_name: 'Sam', contact_visible: 'FALSE' }, ({ contacts }) => contacts, []],
    [
      { name: 'Choir', Address: '1 High St', mask_exact_address: 'TRUE', Postcode: 'BS1 5TR' },
      ({ places: [place] }) => [place?.lines, place?.postcode, place?.precision],
      [[], 'BS1', 'area'],
    ],
    [{ name: 'Choir', 'Temporarily closed': 'yes' }, ({ status }) => status, 'paused'],
    [{ name: 'Côr', 'Temporarily closed': 'Ydy' }, ({ status }) => status, 'paused'],
    [{ name: 'Côr', contact_name: 'Sam', contact_visible: 'Nac ydy' }, ({ contacts }) => contacts, []],
    [{ name: 'Choir', 'Year closed': '2019' }, ({ status }) => status, 'ended'],
    [{ name: 'Choir', visible: 'FALSE' }, ({ status }) => status, 'ended'],
    [{ name: 'Choir', 'Last checked': '01/11/2026' }, ({ checked }) => checked, { date: '2026-11-01' }],
    [
      { name: 'Choir', Facebook: 'https://facebook.com/choir' },
      ({ links }) => links,
      [{ label: 'Facebook', url: 'https://facebook.com/choir' }],
    ],
    [
      { name: 'Choir', Languages: 'Welsh, Urdu' },
      ({ languages }) => languages.map(({ name }) => name),
      ['Welsh', 'Urdu'],
    ],
  ];
  for (const [cells, what, wanted] of columns) {
    it(`is understood with ${JSON.stringify(cells)}`, async () => {
      assert.deepEqual(what(await group(cells)), wanted);
    });
  }

  const times: readonly (readonly [Readonly<Record<string, string>>, readonly string[], string?])[] = [
    [{ Day: 'Tuesday', Start: '10am', End: '12pm' }, ['weekly TU 10:00 12:00']],
    [{ Day: 'Tues & Thurs', Time: '1-3pm' }, ['weekly TU,TH 13:00 15:00'], '1-3pm'],
    [{ Day: '1st Tuesday of the month', 'Start time': '14:00' }, ['monthly 1,TU 14:00']],
    [{ Day: 'Tuesday', Frequency: 'Fortnightly', Time: '7pm' }, ['weekly 2 TU 19:00'], '7pm'],
    [
      { When: 'Mon & Thur 1-3pm (except bank holidays)' },
      ['weekly MO,TH 13:00 15:00'],
      'Mon & Thur 1-3pm (except bank holidays)',
    ],
    [{ When: 'Ask at the desk' }, [], 'Ask at the desk'],
    [
      { 'Monday staffed hours': '10:00-13:00,14:00-17:00', Sunday: 'Closed' },
      ['weekly MO 10:00 13:00', 'weekly MO 14:00 17:00'],
    ],
    [{ 'Monday open': '9:00', 'Monday close': '17:00' }, ['weekly MO 09:00 17:00']],
    [{ Tuesdays: 'By arrangement' }, [], 'Tuesdays: By arrangement'],
    [{ Date: '05/12/2026', Start: '10:00' }, ['once 10:00']],
  ];
  for (const [cells, sessions, timesText] of times) {
    it(`meets with ${JSON.stringify(cells)}`, async () => {
      const made = await group({ Name: 'Choir', ...cells });
      assert.deepEqual(made.sessions.map(session), sessions);
      assert.equal(made.timesText, timesText);
    });
  }

  it('may have several rows for a group', async () => {
    const { groups } = await found(
      'id,name,venue,day,start\n1,Choir,Hall,Tuesday,10:00\n1,Choir,Hall,Thursday,14:00\n1,,Chapel,Friday,9:00\n2,Band,,,\n',
    );
    assert.deepEqual(
      groups.map(({ name, places }) => [name, places.length]),
      [
        ['Choir', 2],
        ['Band', 0],
      ],
    );
    assert.deepEqual(groups[0]!.sessions.map(session), [
      'weekly TU 10:00 at 0',
      'weekly TH 14:00 at 0',
      'weekly FR 09:00 at 1',
    ]);
  });

  it("may be the template of Outpost's import", async () => {
    const { groups, notes } = await found(
      'import_id,import_id_reference,name,notes,cost_option,cost_amount,contact_name,contact_visible\n1,,Choir,internal,Adults,2,Sam,TRUE\n2,1,,,Children,0,,\n3,1,,,,,Alex,FALSE\n9,8,,,Lost,1,,\n',
    );
    assert.equal(groups.length, 1);
    assert.deepEqual(
      [groups[0]!.cost.kind, groups[0]!.summary, groups[0]!.contacts.length],
      ['mixed', '', 1],
    );
    assert.deepEqual(notes, ['no-name skipped']);
  });

  it('notes an unknown column once, and only where it says something', async () => {
    const { notes } = await found('Name,Fax,Shoe size\nChoir,1,\nBand,2,\n');
    assert.deepEqual(notes, ['unknown-column left-out Fax']);
  });

  it('that is none of groups is told', async () => {
    for (const text of [
      '',
      'a,b\n1,2\n',
      'Year,Total\n2025,4\n',
      '<!doctype html><p>Not found, sorry</p>',
      'google.visualization.Query.setResponse({oops});',
    ]) {
      const { groups, notes } = await found(text);
      assert.deepEqual([groups.length, notes], [0, ['unreadable-source skipped']]);
    }
  });

  it('of hostile cells does no harm', async () => {
    const { groups } = await found(
      `Name,__proto__,constructor,Description,When,Website\n"=HYPERLINK(""http://x"")",1,2,<script>alert(1)</script>Songs,${'Mon '.repeat(250_000)},javascript:alert(1)\n`,
    );
    assert.equal(groups.length, 1);
    assert.equal(groups[0]!.website, undefined);
    assert.doesNotMatch(groups[0]!.summary, /script|alert/);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(Object.getPrototypeOf({}), Object.prototype);
  });
});

describe("Airtable's records", () => {
  it('are rows with the fields that any of them has', async () => {
    const { groups, notes } = await found(
      {
        records: [
          { id: 'rec1', fields: { Name: 'Choir', Category: ['Singing', 'Music'] } },
          {
            id: 'rec2',
            fields: { Name: 'Band', Photo: [{ url: 'https://example.org.uk/a.png' }], __proto__: 1 },
          },
          { id: 'rec3', fields: {} },
        ],
      },
      readAirtable,
    );
    assert.deepEqual(
      groups.map(({ id, name, categories, image }) => [id, name, categories.length, image?.src]),
      [
        ['rec1', 'Choir', 2, undefined],
        ['rec2', 'Band', 0, 'https://example.org.uk/a.png'],
      ],
    );
    assert.deepEqual(notes, []);
  });
});
