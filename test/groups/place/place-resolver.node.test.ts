import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Group } from '../../../src/groups/model/group.js';
import type { PlaceLookup } from '../../../src/groups/place/place-lookup.js';
import type { PlaceAsking, PlaceResult } from '../../../src/groups/place/place-result.js';
import { placeResolver } from '../../../src/groups/place/place-resolver.js';
import { choir } from '../../../stories/fixtures/groups.js';

/** By where the choir sings, FB1 is here. */
const HERE = { lat: 52.001, lng: -4.2 };
const THERE = { lat: 53.4, lng: -2.9 };

const SERVICE = 'https://postcodes.example/api';
const json = (body: unknown, status = 200) => Response.json(body, { status });
const known = ({ lat, lng } = THERE) =>
  json({ status: 200, result: { postcode: 'XX', latitude: lat, longitude: lng } });
const unknown = (error = 'Postcode not found', more = {}) => json({ status: 404, error, ...more }, 404);

interface World {
  readonly groups?: readonly Group[];
  readonly outcodes?: string;
  readonly postcodes?: string;
  readonly lookup?: PlaceLookup;
  /** What the net says, by address; whatever else is asked for cannot be reached. */
  readonly net?: Readonly<Record<string, () => Response | Promise<Response>>>;
  /** The table that comes with the library; by default it could not be loaded. */
  readonly britain?: Readonly<Record<string, typeof HERE>>;
  /** Time passes at once. */
  readonly impatient?: boolean;
}

function inWorld({
  groups = [choir],
  outcodes = '',
  postcodes = '',
  lookup,
  net = {},
  britain,
  impatient,
}: World) {
  const asked: string[] = [];
  const sent: RequestInit[] = [];
  const warned: string[] = [];
  let loads = 0;
  const resolve = placeResolver({
    groups: () => groups,
    outcodes: () => outcodes,
    postcodes: () => postcodes,
    lookup: () => lookup,
    britain: async () => {
      loads++;
      if (!britain) throw new Error('No connection.');
      return Promise.resolve(new Map(Object.entries(britain)));
    },
    warn: (message) => warned.push(message),
    environment: {
      base: 'https://council.example/groups/',
      fetch: async (url, init) => {
        asked.push(url);
        sent.push(init);
        const reply = net[url];
        if (!reply) throw new TypeError('Failed to fetch');
        return Promise.race([
          Promise.resolve(reply()),
          new Promise<never>((_, reject) =>
            init.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error)),
          ),
        ]);
      },
      setTimeout: (run, milliseconds) => setTimeout(run, impatient ? 0 : milliseconds),
      clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout),
    },
  });
  const find = (typed: string, asking?: PlaceAsking, signal = new AbortController().signal) =>
    resolve(typed, signal, asking);
  return { find, asked, sent, warned, loads: () => loads };
}

const found = (point: typeof HERE, outcode: string, rough: boolean): PlaceResult => ({
  kind: 'found',
  place: { point, label: outcode, outcode, rough },
});

/** Choirs of FB1, each in a place of its own. */
const singingAt = (...points: readonly (readonly [lat: number, lng: number])[]): Group[] =>
  points.map(([lat, lng], index) => ({
    ...choir,
    id: `choir-${index}`,
    places: choir.places.map((place) => ({ ...place, lat, lng })),
  }));

const never = (): Promise<Response> => new Promise(() => undefined);

describe('a postcode is found', () => {
  interface Row extends World {
    readonly it: string;
    readonly typed: string;
    readonly submitted?: boolean;
    readonly gives: PlaceResult;
    /** The addresses that were asked, after the service's own. */
    readonly asks?: readonly string[];
    readonly warns?: RegExp;
  }

  const TABLE = 'https://council.example/groups/outcodes.json';
  const table = () => json({ outcodes: { FB2: [53.4, -2.9] } });

  const rows: readonly Row[] = [
    { it: 'by the groups alone, and asks nobody', typed: 'fb1', gives: found(HERE, 'FB1', true) },
    {
      it: 'by the groups alone when it is whole, and asks nobody',
      typed: 'fb1 4rs',
      submitted: true,
      gives: found(HERE, 'FB1', true),
    },
    {
      it: 'nowhere where no group meets and the table does not know it',
      typed: 'FB7 1AA',
      britain: { FB9: THERE },
      gives: { kind: 'not-found', outcode: 'FB7' },
    },
    {
      it: 'by the table that comes with the library, where no group meets',
      typed: 'FB9 1AA',
      submitted: true,
      britain: { FB9: THERE },
      gives: found(THERE, 'FB9', true),
    },
    {
      it: 'by that table rather than by the only group that meets there',
      typed: 'FB1',
      britain: { FB1: THERE },
      gives: found(THERE, 'FB1', true),
    },
    {
      it: 'by groups that meet in several places, without that table',
      typed: 'FB1',
      groups: singingAt([52, -4.2], [52.001, -4.2], [52.002, -4.2]),
      britain: { FB1: THERE },
      gives: found(HERE, 'FB1', true),
    },
    {
      it: 'by that table where several groups meet in one hall',
      typed: 'FB1',
      groups: singingAt([52, -4.2], [52, -4.2], [52, -4.2]),
      britain: { FB1: THERE },
      gives: found(THERE, 'FB1', true),
    },
    {
      it: 'not by that table where the owner wants none',
      typed: 'FB9',
      outcodes: 'none',
      britain: { FB9: THERE },
      gives: { kind: 'not-found', outcode: 'FB9' },
    },
    {
      it: 'by that table where the owner’s does not have it',
      typed: 'FB9',
      outcodes: 'outcodes.json',
      britain: { FB9: THERE },
      net: { [TABLE]: table },
      gives: found(THERE, 'FB9', true),
      asks: [TABLE],
    },
    {
      it: 'by that table where the service cannot be reached',
      typed: 'FB9',
      postcodes: SERVICE,
      britain: { FB9: THERE },
      gives: found(THERE, 'FB9', true),
      asks: ['/outcodes/FB9'],
      warns: /could not reach/,
    },
    {
      it: 'not yet where that table could not be loaded',
      typed: 'FB9',
      gives: { kind: 'not-asked', outcode: 'FB9' },
    },
    {
      it: 'not in Northern Ireland, which that table cannot have',
      typed: 'bt1 5gs',
      submitted: true,
      britain: {},
      gives: { kind: 'not-covered', outcode: 'BT1' },
      warns: /cannot place BT1: .*postcodes="https:/,
    },
    {
      it: 'in Northern Ireland by the group that meets there',
      typed: 'BT1',
      groups: [{ ...choir, places: choir.places.map((place) => ({ ...place, postcode: 'BT1 5GS' })) }],
      britain: {},
      gives: found(HERE, 'BT1', true),
    },
    {
      it: 'in Northern Ireland by a service, which says if there is none',
      typed: 'BT99',
      postcodes: SERVICE,
      net: { [`${SERVICE}/outcodes/BT99`]: unknown },
      britain: {},
      gives: { kind: 'not-found', outcode: 'BT99' },
      asks: ['/outcodes/BT99'],
    },
    { it: 'in no other words', typed: 'Ferrybridge', gives: { kind: 'no-postcode' } },
    { it: 'in nothing', typed: ' ', submitted: true, gives: { kind: 'no-postcode' } },
    {
      it: 'in the owner’s table',
      typed: 'FB2 1AA',
      outcodes: 'outcodes.json',
      net: { [TABLE]: table },
      gives: found(THERE, 'FB2', true),
      asks: [TABLE],
    },
    {
      it: 'by the groups, beside the owner’s table',
      typed: 'FB1',
      outcodes: '/groups/outcodes.json',
      net: { [TABLE]: table },
      gives: found(HERE, 'FB1', true),
      asks: [TABLE],
    },
    {
      it: 'by the groups where the table cannot be had',
      typed: 'FB1',
      outcodes: 'outcodes.json',
      net: { [TABLE]: () => json({}, 500) },
      gives: found(HERE, 'FB1', true),
      asks: [TABLE],
      warns: /could not get its outcodes "outcodes\.json": status 500/,
    },
    {
      it: 'by the groups where the table is none',
      typed: 'FB1',
      outcodes: 'outcodes.json',
      net: { [TABLE]: () => json({ FB2: [53, -2] }) },
      gives: found(HERE, 'FB1', true),
      asks: [TABLE],
      warns: /cannot read its outcodes .* write \{"outcodes"/,
    },
    {
      it: 'in what of the table is right',
      typed: 'FB2',
      outcodes: 'outcodes.json',
      net: { [TABLE]: () => json({ outcodes: { FB2: [53.4, -2.9], 'FB2 1AA': [53, -2] } }) },
      gives: found(THERE, 'FB2', true),
      asks: [TABLE],
      warns: /left out 1 entries of its outcodes .*: FB2 1AA\./,
    },
    {
      it: 'by its first half where it was only typed',
      typed: 'fb9 1aa',
      postcodes: SERVICE,
      net: { [`${SERVICE}/outcodes/FB9`]: known },
      gives: found(THERE, 'FB9', true),
      asks: ['/outcodes/FB9'],
    },
    {
      it: 'whole where it was submitted',
      typed: 'fb9 1aa',
      submitted: true,
      postcodes: `${SERVICE}/`,
      net: { [`${SERVICE}/postcodes/FB91AA`]: known },
      gives: found(THERE, 'FB9', false),
      asks: ['/postcodes/FB91AA'],
    },
    {
      it: 'though it is no longer in use',
      typed: 'FB9 1AA',
      submitted: true,
      postcodes: SERVICE,
      net: {
        [`${SERVICE}/postcodes/FB91AA`]: () =>
          unknown(undefined, { terminated: { postcode: 'FB9 1AA', latitude: 53.4, longitude: -2.9 } }),
      },
      gives: found(THERE, 'FB9', false),
      asks: ['/postcodes/FB91AA'],
    },
    {
      it: 'though it is no longer in use, by an older service',
      typed: 'FB9 1AA',
      submitted: true,
      postcodes: SERVICE,
      net: {
        [`${SERVICE}/postcodes/FB91AA`]: unknown,
        [`${SERVICE}/terminated_postcodes/FB91AA`]: known,
      },
      gives: found(THERE, 'FB9', false),
      asks: ['/postcodes/FB91AA', '/terminated_postcodes/FB91AA'],
    },
    {
      it: 'roughly where only its first half exists',
      typed: 'FB9 1AA',
      submitted: true,
      postcodes: SERVICE,
      net: {
        [`${SERVICE}/postcodes/FB91AA`]: unknown,
        [`${SERVICE}/terminated_postcodes/FB91AA`]: unknown,
        [`${SERVICE}/outcodes/FB9`]: known,
      },
      gives: found(THERE, 'FB9', true),
      asks: ['/postcodes/FB91AA', '/terminated_postcodes/FB91AA', '/outcodes/FB9'],
    },
    {
      it: 'roughly where the service has no position for it, as of the Channel Islands',
      typed: 'JE2 1AA',
      submitted: true,
      postcodes: SERVICE,
      outcodes: TABLE,
      net: {
        [`${SERVICE}/postcodes/JE21AA`]: () =>
          json({ status: 200, result: { latitude: null, longitude: null } }),
        [TABLE]: () => json({ outcodes: { JE2: [53.4, -2.9] } }),
      },
      gives: found(THERE, 'JE2', true),
      asks: ['/postcodes/JE21AA', TABLE],
    },
    {
      it: 'nowhere where there is no such one',
      typed: 'FB9',
      postcodes: SERVICE,
      net: { [`${SERVICE}/outcodes/FB9`]: () => unknown('Outcode not found') },
      gives: { kind: 'not-found', outcode: 'FB9' },
      asks: ['/outcodes/FB9'],
    },
    {
      it: 'by the groups where there is no net, and asks only once',
      typed: 'FB1 4RS',
      submitted: true,
      postcodes: SERVICE,
      gives: found(HERE, 'FB1', true),
      asks: ['/postcodes/FB14RS'],
      warns: /could not reach .*connect-src/,
    },
    {
      it: 'not where there is no net and no group, which is told from “not found”',
      typed: 'FB9',
      postcodes: SERVICE,
      gives: { kind: 'not-asked', outcode: 'FB9' },
      asks: ['/outcodes/FB9'],
      warns: /could not reach/,
    },
    {
      it: 'not where the service is busy',
      typed: 'FB9',
      postcodes: SERVICE,
      net: { [`${SERVICE}/outcodes/FB9`]: () => json({ status: 429 }, 429) },
      gives: { kind: 'not-asked', outcode: 'FB9' },
      asks: ['/outcodes/FB9'],
      warns: /status 429/,
    },
    {
      it: 'not where a web page says “not found” in its place',
      typed: 'FB9',
      postcodes: SERVICE,
      net: { [`${SERVICE}/outcodes/FB9`]: () => new Response('<!doctype html>', { status: 404 }) },
      gives: { kind: 'not-asked', outcode: 'FB9' },
      asks: ['/outcodes/FB9'],
      warns: /none of a postcode service: status 404/,
    },
    {
      it: 'not where the service never answers',
      typed: 'FB9',
      postcodes: SERVICE,
      impatient: true,
      net: { [`${SERVICE}/outcodes/FB9`]: never },
      gives: { kind: 'not-asked', outcode: 'FB9' },
      asks: ['/outcodes/FB9'],
      warns: /no answer .* within 8 seconds/,
    },
    {
      it: 'not at an address that is none',
      typed: 'FB9',
      postcodes: 'https://postcodes example',
      gives: { kind: 'not-asked', outcode: 'FB9' },
      warns: /could not reach/,
    },
    {
      it: 'by the owner’s own function, which goes before the service',
      typed: 'fb9 1aa',
      submitted: true,
      postcodes: SERVICE,
      lookup: (postcode) => (postcode === 'FB9 1AA' ? THERE : undefined),
      gives: found(THERE, 'FB9', false),
    },
    {
      it: 'by the first half of it where it was not submitted, by that function too',
      typed: 'FB9 1AA',
      lookup: (postcode) => Promise.resolve(postcode === 'FB9' ? THERE : undefined),
      gives: found(THERE, 'FB9', true),
    },
    {
      it: 'not where that function throws',
      typed: 'FB9',
      lookup: () => {
        throw new Error('no idea');
      },
      gives: { kind: 'not-asked', outcode: 'FB9' },
      warns: /no idea.*undefined for what does not exist/,
    },
    {
      it: 'not where that function gives something else',
      typed: 'FB9',
      lookup: () => ({ latitude: 53 }) as unknown as typeof HERE,
      gives: { kind: 'not-asked', outcode: 'FB9' },
      warns: /no \{lat, lng\} in degrees for FB9/,
    },
  ];

  for (const { it: what, typed, submitted = false, gives, asks = [], warns, ...world } of rows)
    it(what, async () => {
      const { find, asked, warned } = inWorld(world);
      assert.deepEqual(await find(typed, { submitted }), gives);
      const short = asked.map((url) => url.replace(SERVICE, ''));
      assert.deepEqual(short, asks);
      if (warns) assert.match(warned.join('\n'), warns);
      else assert.deepEqual(warned, []);
    });

  it('in memory the second time, as is what does not exist', async () => {
    const net = { [`${SERVICE}/outcodes/FB9`]: known, [`${SERVICE}/outcodes/FB8`]: unknown };
    const { find, asked } = inWorld({ postcodes: SERVICE, net });
    const first = await find('FB9');
    assert.deepEqual(await find('fb9 2zz'), first);
    assert.deepEqual(await find('FB8'), await find('FB8'));
    assert.equal(asked.length, 2);
  });

  it('after all, where the service did not answer at first', async () => {
    let up = false;
    const net = { [`${SERVICE}/outcodes/FB9`]: () => (up ? known() : json({}, 500)) };
    const { find } = inWorld({ postcodes: SERVICE, net });
    assert.equal((await find('FB9')).kind, 'not-asked');
    up = true;
    assert.equal((await find('FB9')).kind, 'found');
  });

  it('in a table that is fetched once, and once more where that failed', async () => {
    const url = 'https://council.example/outcodes.json';
    let up = false;
    const net = { [url]: () => (up ? json({ outcodes: { FB2: [53.4, -2.9] } }) : json({}, 503)) };
    const { find, asked } = inWorld({ outcodes: '/outcodes.json', net });
    assert.equal((await find('FB2')).kind, 'not-asked');
    up = true;
    assert.equal((await find('FB2')).kind, 'found');
    await find('FB2 9AA');
    assert.equal(asked.length, 2);
  });

  it('without the library’s table as long as the groups or the owner’s table tell', async () => {
    const { find, loads } = inWorld({
      groups: singingAt([52, -4.2], [52.001, -4.2], [52.002, -4.2]),
      outcodes: 'outcodes.json',
      net: { [TABLE]: table },
      britain: {},
    });
    await find('FB1');
    await find('FB2');
    assert.equal(loads(), 0);
    await find('FB9');
    assert.equal(loads(), 1);
  });

  it('without cookies, without the page’s address, and without a trace in the browser’s cache', async () => {
    const { find, sent } = inWorld({ postcodes: SERVICE, net: { [`${SERVICE}/outcodes/FB9`]: known } });
    await find('FB9');
    const [{ credentials, referrerPolicy, cache }] = sent as [RequestInit];
    assert.deepEqual([credentials, referrerPolicy, cache], ['omit', 'no-referrer', 'no-store']);
  });

  it('no more once nobody waits', async () => {
    const { find, warned } = inWorld({
      postcodes: SERVICE,
      net: { [`${SERVICE}/outcodes/FB9`]: never },
    });
    const controller = new AbortController();
    const finding = find('FB9', {}, controller.signal);
    const reason = new Error('typed on');
    setTimeout(() => controller.abort(reason));
    await assert.rejects(finding, reason);
    assert.deepEqual(warned, []);
    await assert.rejects(find('FB9', {}, controller.signal), reason);
  });
});
