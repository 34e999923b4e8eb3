import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PublishedResults } from '../../src/results/model/published-results.js';
import { chance } from '../support/chance.mjs';
import { answerWith, publishing, publishingWith, RESULTS } from './published.js';
import { openCollector } from './support.js';

/** Every number in a JSON value, with where it stands. */
function numbersIn(value: unknown, path = ''): (readonly [path: string, number: number])[] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => numbersIn(member, `${path}/${name}`));
}

/** What says the same of everybody, and nothing of how many they are. */
const NO_COUNT = /^\/saysoResults$|\/population$/;

/** The rows of published results by where they stand, as text. */
function rowsOf({ questions }: PublishedResults): ReadonlyMap<string, string> {
  return new Map(
    questions.flatMap(({ name, all, organisations, groups = [] }) => [
      [`${name} all`, JSON.stringify(all)] as const,
      [`${name} organisations`, JSON.stringify(organisations)] as const,
      ...groups.flatMap(({ by, rows }) =>
        rows.map(({ value, row }) => [`${name} ${by} ${value}`, JSON.stringify(row)] as const),
      ),
    ]),
  );
}

describe('Whatever residents answer, in whatever order', () => {
  for (let seed = 1; seed <= 8; seed++) {
    it(`no reply counts 1 to 7 people, and none changes but in a release (seed ${seed})`, async (test) => {
      const random = chance(seed);
      const one = <Item>(...items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
      let now = Date.parse('2026-11-25T12:00:00Z');
      // Some answers are rare, so that small counts come up.
      const shy = 0.02 + random() * 0.4;
      const rarely = (value: unknown, otherwise: unknown) => (random() < shy ? value : otherwise);
      const closes = '2026-12-20T00:00:00Z';
      const collector = await openCollector(test, {
        files: [
          seed % 2
            ? publishing
            : publishingWith({ every: 25, questions: ['influence', 'helps', 'age'] }, { closes }),
        ],
        now: () => new Date(now),
      });
      const sent: string[] = [];
      let people = 0;
      let peopleThen = 0;
      let before: PublishedResults | undefined;

      for (let step = 0; step < 70; step++) {
        const replaced = random() < 0.15 ? sent[Math.floor(random() * sent.length)] : undefined;
        const envelope = await answerWith(
          {
            influence: rarely('no', rarely('dontknow', 'yes')),
            helps: rarely(['parks', 'buses'], one(['people'], [])),
            age: rarely(undefined, rarely('young', 'old')),
            for: rarely('group', 'me'),
            ideas: rarely('3 benches', undefined),
          },
          {
            partner: one('council', 'food-bank', null),
            ...(replaced && { revision: step + 2, revisionOf: replaced }),
          },
        );
        sent.push(envelope.id);
        assert.equal((await collector.post(envelope)).statusCode, 201);
        people++;
        now += random() * 5 * 3_600_000;
        if (random() < 0.4) continue;

        const { body } = await collector.get(RESULTS);
        const results = JSON.parse(body) as PublishedResults;
        for (const [path, number] of numbersIn(results)) {
          if (NO_COUNT.test(path)) continue;
          assert.ok(number === 0 || (number >= 10 && number % 5 === 0), `${path} is ${number}`);
        }
        assert.doesNotMatch(body, /benches/);
        const figures = ({ questions, reach, responses }: PublishedResults) =>
          JSON.stringify({ questions, reach, responses });
        if (before && figures(before) !== figures(results)) {
          assert.ok(people - peopleThen >= 10, `${people - peopleThen} answers made a release`);
          peopleThen = people;
        }
        before = results;
      }
      now = Date.parse('2026-12-21T00:00:00Z');
      const last = (await collector.get(RESULTS)).json<PublishedResults>();
      for (const [path, number] of numbersIn(last)) {
        assert.ok(NO_COUNT.test(path) || number === 0 || number >= 10, `${path} is ${number}`);
      }
      assert.ok(last.responses !== null && last.responses >= 10, 'something was published');
    });
  }

  it('a group in which few people are new never shows what they said', async (test) => {
    const collector = await openCollector(test, { files: [publishing] });
    const post = async (count: number, influence: string, partner: string) => {
      for (let index = 0; index < count; index++) {
        const reply = await collector.post(await answerWith({ influence }, { partner }));
        assert.equal(reply.statusCode, 201);
      }
    };
    const rows = async () => rowsOf((await collector.get(RESULTS)).json<PublishedResults>());
    await post(12, 'yes', 'food-bank');
    await post(12, 'no', 'food-bank');
    await post(12, 'yes', 'council');
    await post(12, 'no', 'council');
    const first = await rows();
    assert.match(first.get('influence partner food-bank') ?? '', /"cells":\[10,10,0\]/);

    // One at the food bank among many at the council: a thirteenth yes would be shown as 15.
    await post(1, 'yes', 'food-bank');
    await post(15, 'no', 'council');
    const second = (await rows()).get('influence partner food-bank') ?? '';
    assert.ok(second === first.get('influence partner food-bank') || /hidden/.test(second), second);

    await post(9, 'yes', 'food-bank');
    await post(10, 'no', 'council');
    const third = await rows();
    assert.match(third.get('influence partner food-bank') ?? '', /"cells":\[20,10,0\]/);
  });
});
