/** Responses that somebody gives for a group of people: taken, kept and exported beside others, never as so many votes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Envelope, ResponseGroup } from '../../src/delivery/envelope.js';
import { sent as contribution, contributionWith, groupsFile } from './groups.js';
import { asked, publishing, publishingWith, resultsOf } from './published.js';
import { activityFile, envelopeWith, hashOf, openCollector, survey } from './support.js';

const open = { ...survey, groupResponses: true };
const file = { ...activityFile, definition: open };
const from = async (group: unknown, changes: Partial<Envelope> = {}): Promise<Envelope> =>
  envelopeWith({ definition: await hashOf(open), group: group as ResponseGroup, ...changes });

describe('A response for a group', () => {
  it('is taken, and its size is in a column of its own', async (test) => {
    const collector = await openCollector(test, { files: [file] });
    const one = await from({ size: 12, name: 'Friends of the Quay' });
    assert.equal((await collector.post(one)).statusCode, 201);
    assert.equal((await collector.post(one)).statusCode, 200, 'a retry is the same response');
    assert.equal((await collector.post(await from({ size: 2 }))).statusCode, 201);
    assert.equal((await collector.post(await from(undefined))).statusCode, 201);
    assert.deepEqual(
      collector
        .rows('SELECT group_size FROM responses ORDER BY sequence')
        .map(({ group_size }) => group_size),
      [12, 2, null],
    );
  });

  it('is exported in two columns, and in the envelope', async (test) => {
    const collector = await openCollector(test, { files: [file] });
    await collector.post(await from({ size: 12, name: '=Friends' }));
    const csv = (await collector.export('csv')).body;
    assert.match(csv, /,self,12,'=Friends,1,/);
    const [record] = (await collector.export('json')).json<[{ group: ResponseGroup }]>();
    assert.deepEqual(record.group, { size: 12, name: '=Friends' });
  });

  it('may be changed: to another size, to oneself, and back', async (test) => {
    const collector = await openCollector(test, { files: [file] });
    const first = await from({ size: 12 });
    await collector.post(first);
    const second = await from(undefined, { revision: 2, revisionOf: first.id });
    assert.equal((await collector.post(second)).statusCode, 201);
    const sizes = (await collector.export('json'))
      .json<{ group?: ResponseGroup; current: boolean }[]>()
      .map(({ group, current }) => [group?.size, current]);
    assert.deepEqual(new Set(sizes.map(String)), new Set(['12,false', ',true']));
  });

  const faulty: readonly (readonly [what: string, group: unknown, at: string])[] = [
    ['one person', { size: 1 }, '/group/size'],
    ['half a person', { size: 2.5 }, '/group/size'],
    ['more than fit into any place', { size: 10_001 }, '/group/size'],
    ['no size', { name: 'Friends' }, '/group'],
    ['a size in words', { size: '12' }, '/group/size'],
    ['an empty name', { size: 2, name: '' }, '/group/name'],
    ['a name without end', { size: 2, name: 'x'.repeat(101) }, '/group/name'],
    ['a name with NUL', { size: 2, name: 'a\0b' }, '/group/name'],
    ['something else', { size: 2, votes: 2 }, '/group'],
    ['a number', 12, '/group'],
  ];
  for (const [what, group, at] of faulty)
    it(`is refused with ${what}`, async (test) => {
      const collector = await openCollector(test, { files: [file] });
      const reply = await collector.post(await from(group));
      assert.equal(reply.statusCode, 400, reply.body);
      const { errors } = reply.json<{ errors: { pointer: string }[] }>();
      assert.ok(
        errors.some(({ pointer }) => pointer.startsWith(at)),
        reply.body,
      );
      assert.deepEqual(collector.rows('SELECT id FROM responses'), []);
    });

  it('is refused where the questions are not asked of groups', async (test) => {
    const collector = await openCollector(test);
    const reply = await collector.post(await envelopeWith({ group: { size: 9000 } }));
    assert.equal(reply.statusCode, 422);
    assert.deepEqual(
      reply
        .json<{ errors: { pointer: string; code: string }[] }>()
        .errors.map(({ pointer, code }) => [pointer, code]),
      [['/group', 'noGroups']],
    );
  });

  it('is refused with what people do about local groups', async (test) => {
    const collector = await openCollector(test, { files: [groupsFile] });
    const envelope = { ...(await contributionWith(contribution.report)), group: { size: 3 } };
    assert.equal((await collector.post(envelope)).statusCode, 422);
  });
});

describe('Results with groups', () => {
  const definition = { ...asked, groupResponses: true };
  const { organisations: _, ...settings } = publishing['results'] as Record<string, unknown>;
  const files = [publishingWith({}, { definition, results: settings })];
  const answers = async (count: number, influence: string, group?: ResponseGroup) =>
    Promise.all(
      Array.from({ length: count }, async () =>
        envelopeWith({
          definition: await hashOf(definition),
          ...(group && { group }),
          answers: { influence },
        }),
      ),
    );

  it('count each group once, apart from residents, and say for how many people they speak', async (test) => {
    const collector = await openCollector(test, { files });
    const all = [
      ...(await answers(12, 'yes')),
      ...(await answers(12, 'no')),
      ...(await answers(3, 'no', { size: 20, name: 'The Friends' })),
    ];
    for (const envelope of all) assert.equal((await collector.post(envelope)).statusCode, 201);
    const results = await resultsOf(collector);
    assert.equal(results.responses, 25, '27 responses, and not 84 people');
    assert.deepEqual(results.together, { groups: '<8', people: 60 });
    assert.deepEqual(results.questions[0]?.all, { cells: [10, 10, 0], atLeast: 20 });
    assert.deepEqual(results.questions[0]?.organisations, { hidden: 'tooFew' });
    assert.doesNotMatch(JSON.stringify(results), /The Friends/);
  });

  it('show the answers of groups beside the others once there are ten', async (test) => {
    const collector = await openCollector(test, { files });
    const all = [
      ...(await answers(12, 'yes')),
      ...(await answers(10, 'no', { size: 2 })),
      ...(await answers(10, 'yes', { size: 30 })),
    ];
    for (const envelope of all) assert.equal((await collector.post(envelope)).statusCode, 201);
    const results = await resultsOf(collector);
    assert.deepEqual(results.together, { groups: 20, people: 320 });
    assert.deepEqual(results.questions[0]?.organisations, { cells: [10, 10, 0], atLeast: 20 });
  });

  it('say the same whether one group, two or none have answered', async (test) => {
    const nobody = await openCollector(test, { files });
    const some = await openCollector(test, { files });
    for (const envelope of await answers(2, 'no', { size: 40 })) await some.post(envelope);
    const [one, other] = [await resultsOf(nobody), await resultsOf(some)];
    assert.deepEqual({ ...one, release: 0 }, { ...other, release: 0 });
    assert.deepEqual(one.together, { hidden: 'tooFew' });
  });

  it('say nothing of groups where none may answer', async (test) => {
    const collector = await openCollector(test, { files: [publishing] });
    assert.equal('together' in (await resultsOf(collector)), false);
  });
});
