import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Draft } from '../../../../src/groups/model/reading/draft.js';
import type { ReadNoteCode } from '../../../../src/groups/model/reading/groups-reading.js';
import { tidyDraft } from '../../../../src/groups/model/reading/tidy-draft.js';
import { readDate } from '../../../../src/groups/model/reading/values/dates.js';
import { readDays } from '../../../../src/groups/model/reading/values/days.js';
import { readTime } from '../../../../src/groups/model/reading/values/times.js';

const TODAY = '2026-11-26';

function tidy(draft: Partial<Draft>) {
  const codes: ReadNoteCode[] = [];
  const values: unknown[] = [];
  const group = tidyDraft(
    { format: 'csv', name: 'Kirkby Singers', ...draft },
    (code, _effect, _field, value) => {
      codes.push(code);
      values.push(value);
    },
    TODAY,
  );
  return { group: group!, codes, values };
}

const table = <From>(
  what: string,
  rows: readonly (readonly [From, unknown])[],
  read: (from: From) => unknown,
) =>
  describe(what, () => {
    for (const [from, to] of rows)
      it(`${JSON.stringify(from)} is ${JSON.stringify(to) ?? 'unsaid'}`, () =>
        assert.deepEqual(read(from), to));
  });

table(
  'A date',
  [
    ['2026-12-01', '2026-12-01'],
    ['2026-12-01T10:00:00Z', '2026-12-01'],
    ['01/12/2026 00:00:00', '2026-12-01'],
    ['1.12.26', '2026-12-01'],
    ['1st December 2026', '2026-12-01'],
    ['Tuesday 1 Dec 2026', '2026-12-01'],
    ['20261201T100000', '2026-12-01'],
    ['12/13/2026', undefined],
    ['2026-02-30', undefined],
    ['soon', undefined],
  ],
  readDate,
);

table(
  'A time',
  [
    ['10:00:00', '10:00'],
    ['09:00:00Z', '09:00'],
    ['09:00+01:00', '09:00'],
    ['9am', '09:00'],
    ['9.30 p.m.', '21:30'],
    ['12:00pm', '12:00'],
    ['12am', '00:00'],
    ['noon', '12:00'],
    ['25:00', undefined],
    ['late', undefined],
  ],
  readTime,
);

table(
  'Weekdays',
  [
    ['TH,FR', { TH: [], FR: [] }],
    ['1SA', { SA: [1] }],
    ['2', { TU: [] }],
    ['Mondays', { MO: [] }],
    ['monday', { MO: [] }],
    ['https://schema.org/Tuesday', { TU: [] }],
    ['Mon - Wed', { MO: [], TU: [], WE: [] }],
    ['first and third Monday', { MO: [1, 3] }],
    ['last Friday of the month', { FR: [-1] }],
    ['Dydd Mawrth', { TU: [] }],
    ['weekdays', { MO: [], TU: [], WE: [], TH: [], FR: [] }],
  ],
  (text) => Object.fromEntries(readDays(text).days),
);

table(
  'A session',
  [
    [
      { freq: 'WEEKLY', days: 'TU', monthDays: '2,3,4', start: '10:00:00' },
      [['weekly', 1, 'TU', '', undefined]],
    ],
    [{ freq: 'MONTHLY', days: '1SA,3SA' }, [['monthly', 1, 'SA', '1,3', undefined]]],
    [
      { freq: 'MONTHLY', days: '1SA,2SU' },
      [
        ['monthly', 1, 'SA', '1', undefined],
        ['monthly', 1, 'SU', '2', undefined],
      ],
    ],
    [{ freq: 'P2W', days: 'Tuesday' }, [['weekly', 2, 'TU', '', undefined]]],
    [{ freq: 'WEEKLY', days: 'TU', from: '2026-12-01', count: 3 }, [['weekly', 1, 'TU', '', '2026-12-15']]],
    [
      { freq: 'MONTHLY', from: '2026-12-31', monthDays: '-1', count: 3 },
      [['monthly', 1, '', '', '2027-02-28']],
    ],
    [{ days: 'Monday' }, [['weekly', 1, 'MO', '', undefined]]],
    [{ from: '2026-12-01' }, [['once', 1, '', '', undefined]]],
    [{ freq: 'MONTHLY', days: 'TU', from: '2026-12-08' }, [['monthly', 1, 'TU', '2', undefined]]],
    [{}, []],
  ],
  (session) =>
    tidy({ sessions: [session] }).group.sessions.map(({ freq, interval, days, nth, until }) => [
      freq,
      interval,
      days.join(),
      nth.join(),
      until,
    ]),
);

table(
  'An age',
  [
    [{ min: -1, max: -1 }, undefined],
    [{ min: 0, max: 150 }, undefined],
    [
      { min: '5', max: 11 },
      { min: 5, max: 11 },
    ],
    [{ min: 50, max: 999 }, { min: 50 }],
    [{ min: 12, max: 100 }, { min: 12 }],
    [{ min: 60, max: 18 }, undefined],
    [{ text: '5-11' }, { min: 5, max: 11 }],
    [{ text: '16+' }, { min: 16 }],
    [{ text: 'under 5s' }, { max: 4 }],
    [{ text: 'over 50s' }, { min: 50 }],
    [{ text: 'all ages' }, { min: 0 }],
    [{ text: 'Years 3-6' }, undefined],
  ],
  (age) => tidy({ age }).group.age,
);

table(
  'A cost',
  [
    [{ options: [{ amount: 0 }] }, ['free', undefined]],
    [{ text: 'Free' }, ['free', undefined]],
    [{ text: '£3.50 a session' }, ['paid', 3.5]],
    [{ text: 'Gluten-free lunch' }, ['unknown', undefined]],
    [{ text: 'Free for carers, others £2' }, ['mixed', 2]],
    [{ text: 'A small donation' }, ['donation', undefined]],
    [{ free: false }, ['unknown', undefined]],
    [{ free: 'Yes' }, ['free', undefined]],
    [{}, ['unknown', undefined]],
  ],
  (cost) => {
    const read = tidy({ cost }).group.cost;
    return [read.kind, read.from];
  },
);

table(
  'A phone',
  [
    ['Bristol Youth: 0117 496 0123', [['Bristol Youth', '01174960123', 'voice']]],
    ['07700 900 982', [[undefined, '07700900982', 'text']]],
    [7700900982, [[undefined, '07700900982', 'text']]],
    [
      '0117 496 0123 / 0117 496 0124',
      [
        [undefined, '01174960123', 'voice'],
        [undefined, '01174960124', 'voice'],
      ],
    ],
    ['+44 (0)117 496 0123', [[undefined, '+441174960123', 'voice']]],
    ['Textphone 0117 496 0123', [['Textphone', '01174960123', 'textphone']]],
    ['"+44 1632 960 123" ext 100', [[undefined, '+441632960123', 'voice']]],
    ['ask at the desk', []],
  ],
  (number: string | number) =>
    tidy({ contacts: [{ phones: [{ number }] }] }).group.contacts.flatMap(({ phones }) =>
      phones.map((phone) => [phone.label, phone.digits, phone.kind]),
    ),
);

table(
  'An email',
  [
    ['mailto:sing@kirkby-sings.org.uk', 'sing@kirkby-sings.org.uk'],
    ['Unknown-12@noemail.invalid', undefined],
    ['email@example.com', undefined],
    ['a@b.org?bcc=c@d.org', undefined],
  ],
  (email) => tidy({ contacts: [{ email }] }).group.contacts[0]?.email,
);

table(
  'A website',
  [
    ['www.kirkby-sings.org.uk', 'https://www.kirkby-sings.org.uk'],
    ['http//kirkby-sings.org.uk', 'http://kirkby-sings.org.uk'],
    ['http://www.example.com', undefined],
    ['javascript:alert(1)', undefined],
    ['https://bank.org@evil.org/', undefined],
  ],
  (website) => tidy({ website }).group.website,
);

table(
  'A point',
  [
    [{ lat: 100, lng: 101 }, [undefined, undefined, 'none']],
    [{ lat: 0, lng: 0 }, [undefined, undefined, 'none']],
    [{ lat: 53.48, lng: null }, [undefined, undefined, 'none']],
    [{ lat: -2.9, lng: 53.48 }, [53.48, -2.9, 'exact']],
    [{ lat: '53.48', lng: '-2.9' }, [53.48, -2.9, 'exact']],
    [{ postcode: 'M21 9aq ' }, [undefined, undefined, 'postcode']],
  ],
  (place) => {
    const [read] = tidy({ places: [{ name: 'Hall', ...place }] }).group.places;
    return [read?.lat, read?.lng, read?.precision];
  },
);

table(
  'A status',
  [
    [undefined, 'active'],
    ['active', 'active'],
    ['temporarily closed', 'paused'],
    ['inactive', 'ended'],
    ['defunct', 'ended'],
  ],
  (status) => tidy({ status }).group.status,
);

describe('A record', () => {
  it('has its entities decoded once, and no markup in its name', () => {
    const { group, codes } = tidy({ name: '<b>Men&#39;s Shed &amp;amp; Co</b>' });
    assert.equal(group.name, "Men's Shed &amp; Co");
    assert.ok(codes.includes('markup-in-text'));
  });

  it('has a summary of at most 200 characters, and says the rest', () => {
    const { group } = tidy({
      description: `<h1>Hello</h1><p>${'We sing on Tuesdays in the hall. '.repeat(12)}</p>`,
    });
    assert.ok(group.summary.length <= 200 && group.summary.endsWith('.') && !group.summary.includes('Hello'));
    assert.ok(group.description!.markup!.startsWith('<h1>'));
  });

  it('without a name is skipped', () => {
    assert.deepEqual(tidy({ name: 'N/A' }).codes, ['placeholder', 'no-name']);
  });

  it('has an id of its own that stays the same', () => {
    const [one, other, third] = ['L32 1AA', 'L32 1AA', 'L33 1AA'].map(
      (postcode) => tidy({ places: [{ postcode }] }).group.id,
    );
    assert.equal(one, other);
    assert.notEqual(one, third);
  });

  it('never says no where the source says nothing', () => {
    const { group, codes } = tidy({});
    assert.deepEqual(
      [group.status, group.cost.kind, group.age, group.attendance, group.access],
      ['active', 'unknown', undefined, [], []],
    );
    assert.deepEqual(codes, []);
  });

  it('knows access needs that are met, in words of its own, and none that are not', () => {
    const { group } = tidy({
      places: [
        {
          name: 'Hall',
          access: [
            { label: 'There is an induction loop. No wheelchair access, but level access at the back.' },
          ],
        },
      ],
    });
    assert.deepEqual(
      group.access.map(({ id }) => id),
      ['hearing-loop', 'step-free'],
    );
  });

  it('does not ask for a referral that is not needed', () => {
    assert.deepEqual(tidy({ joining: { text: 'No referral needed, just turn up' } }).group.joining.how, [
      'drop-in',
    ]);
  });

  it('is not shown outside of the days for which its source shows it', () => {
    assert.equal(tidy({ visible: { to: '2026-11-25' } }).group.status, 'ended');
    assert.equal(tidy({ visible: { from: '2026-11-01', to: '2026-11-26' } }).group.status, 'active');
  });

  it('was not checked on a day that is to come', () => {
    assert.equal(tidy({ checked: { date: '27/11/2026' } }).group.checked, undefined);
    assert.equal(tidy({ checked: { date: '26/11/2026 00:00:00' } }).group.checked?.date, '2026-11-26');
  });
});

describe('A masked address', () => {
  const read = () =>
    tidy({
      name: 'Safe House',
      description:
        'We are at 12 Hidden Lane, L32 1AA, in Kirkby. <a href="https://www.openstreetmap.org/#map=18/53.4/-2.9">Map</a>',
      notice: 'Door at 12 hidden  lane',
      links: [{ label: 'Find us', url: 'https://www.google.com/maps/@53.4,-2.9,17z' }],
      places: [
        {
          name: 'The Lodge',
          lines: ['12 Hidden Lane'],
          town: 'Kirkby',
          postcode: 'l32 1aa',
          lat: 153.4,
          lng: -2.9,
          uprn: '100012345',
          masked: 'true',
        },
      ],
    });

  it('has no street, no point and half a postcode', () => {
    assert.deepEqual(read().group.places, [
      { lines: [], town: 'Kirkby', postcode: 'L32', precision: 'area', access: [] },
    ]);
  });

  it('is not to be found anywhere else, nor in what is noted', () => {
    const { group, codes, values } = read();
    assert.ok(codes.includes('masked-address'));
    assert.doesNotMatch(
      JSON.stringify([group, values]),
      /hidden|lodge|1AA|53\.4|openstreetmap|google|100012345/i,
    );
  });
});
