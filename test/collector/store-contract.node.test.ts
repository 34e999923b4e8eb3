/** What the collector relies on, whichever database it has. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { StoreUnavailable } from '../../demo/collector/src/store/unavailable.js';
import type { NewResponse, ResponseReader, Store } from '../../demo/collector/src/store/store.js';
import { engines, newResponse } from './engines.js';

for (const { name, skip, newDatabase } of engines) {
  describe(`The ${name} store`, { skip }, () => {
    it('stores a response once, with one event, and gives the same receipt each time', async (test) => {
      const database = await newDatabase(test);
      const store = await database.open();
      const response = await newResponse();
      const first = await store.save(response);
      assert.ok(first.kind === 'stored');
      assert.deepEqual(await store.save(response), { kind: 'repeated', receipt: first.receipt });
      assert.deepEqual(await store.save({ ...response, digest: 'another' }), { kind: 'conflict' });
      assert.deepEqual(await database.rows('SELECT id, digest FROM responses'), [
        { id: response.envelope.id, digest: response.digest },
      ]);
      assert.deepEqual(await database.rows('SELECT type, response_id FROM events'), [
        { type: 'response-stored', response_id: response.envelope.id },
      ]);
    });

    it('does so for all that come at the same time', async (test) => {
      const database = await newDatabase(test);
      const store = await database.open();
      const response = await newResponse();
      const other = { ...response, digest: 'another' };
      const saved = await Promise.all([response, response, other].map((each) => store.save(each)));
      assert.deepEqual(
        saved.map(({ kind }) => kind),
        ['stored', 'repeated', 'conflict'],
      );
      assert.equal((await database.rows('SELECT * FROM events')).length, 1);
    });

    it('stores once what several processes are sent at the same time', async (test) => {
      const database = await newDatabase(test);
      const stores = [await database.open(), await database.open(), await database.open()];
      const responses = await Promise.all(Array.from({ length: 40 }, () => newResponse()));
      // Each process gets all, in an order of its own, and some of another activity.
      const saved = await Promise.all(
        stores.flatMap((store, index) =>
          [...responses.slice(index * 10), ...responses.slice(0, index * 10)].map(saveWith(store)),
        ),
      );
      assert.equal(saved.filter(({ kind }) => kind === 'stored').length, 40);
      assert.equal(saved.filter(({ kind }) => kind === 'repeated').length, 80);
      const receipts = new Map<string, Set<string>>();
      for (const { id, receipt } of saved) receipts.set(id, (receipts.get(id) ?? new Set()).add(receipt));
      for (const each of receipts.values()) assert.equal(each.size, 1);
      assert.equal((await database.rows('SELECT * FROM events')).length, 40);
    });

    it('keeps the first of two different responses with one id, whatever their activities', async (test) => {
      const database = await newDatabase(test);
      const stores = [await database.open(), await database.open()];
      for (let round = 0; round < 10; round++) {
        const one = await newResponse();
        const other = await newResponse({ id: one.envelope.id, activity: 'harbour' });
        const saved = await Promise.all([stores[0]!.save(one), stores[1]!.save(other)]);
        assert.deepEqual(saved.map(({ kind }) => kind).sort(), ['conflict', 'stored']);
      }
      assert.equal((await database.rows('SELECT * FROM responses')).length, 10);
      assert.equal((await database.rows('SELECT * FROM events')).length, 10);
    });

    it('picks another receipt if one is taken', async (test) => {
      const receipts = ['AAAAAAAA', 'AAAAAAAA', 'AAAAAAAA', 'CCCCCCCC'];
      const database = await newDatabase(test);
      const store = await database.open({ newReceipt: () => receipts.shift() ?? 'none left' });
      assert.deepEqual(await store.save(await newResponse()), { kind: 'stored', receipt: 'AAAAAAAA' });
      assert.deepEqual(await store.save(await newResponse()), { kind: 'stored', receipt: 'CCCCCCCC' });
      assert.equal((await database.rows('SELECT * FROM events')).length, 2);
    });

    it('stores nothing, not even half, if its journal cannot be written, and goes on when it can', async (test) => {
      const database = await newDatabase(test);
      const store = await database.open();
      await database.rows('ALTER TABLE journals RENAME TO journals_gone');
      const response = await newResponse();
      await assert.rejects(store.save(response));
      assert.deepEqual(await database.rows('SELECT * FROM responses'), []);
      await database.rows('ALTER TABLE journals_gone RENAME TO journals');
      assert.equal((await store.save(response)).kind, 'stored');
    });

    it('says that it is unavailable while another program holds the database', async (test) => {
      const database = await newDatabase(test);
      const store = await database.open();
      const letGo = await database.hold();
      const response = await newResponse();
      await assert.rejects(store.save(response), StoreUnavailable);
      await letGo();
      assert.equal((await store.save(response)).kind, 'stored');
    });

    it('says so at once to those for whom there is no room to wait', async (test) => {
      const database = await newDatabase(test);
      const store = await database.open({ queueBounds: { items: 5, bytes: 100_000 } });
      const letGo = await database.hold();
      const responses = await Promise.all(Array.from({ length: 8 }, () => newResponse()));
      const saves = responses.map((response) => store.save(response));
      const refused = await Promise.allSettled(saves.slice(5));
      for (const each of refused) {
        assert.ok(each.status === 'rejected' && each.reason instanceof StoreUnavailable);
        assert.equal(each.reason.code, 'QUEUE_FULL');
      }
      await letGo();
      await Promise.allSettled(saves);
      assert.equal((await store.save(responses[7]!)).kind, 'stored', 'there is room again');
    });

    it('finds what it knows of an id', async (test) => {
      const store = await (await newDatabase(test)).open();
      const response = await newResponse();
      assert.equal(await store.find(response.envelope.id), undefined);
      const saved = await store.save(response);
      assert.ok(saved.kind === 'stored');
      const { digest } = response;
      assert.deepEqual(await store.find(response.envelope.id), { digest, receipt: saved.receipt });
    });

    it('writes what was handed in before it closes', async (test) => {
      const database = await newDatabase(test);
      const store = await database.open();
      const saving = store.save(await newResponse());
      await store.close();
      assert.equal((await saving).kind, 'stored');
      assert.equal((await database.rows('SELECT * FROM responses')).length, 1);
    });

    it('reads the same responses each time, whatever arrives in between', async (test) => {
      const store = await (await newDatabase(test)).open();
      await saveAll(store, await Promise.all(Array.from({ length: 3 }, () => newResponse())));
      const readers = [await store.responsesOf('riverside'), (await store.since('riverside', 0)).read];
      await store.save(await newResponse());
      for (const read of [...readers, ...readers]) assert.equal((await idsOf(read)).length, 3);
      assert.deepEqual(await idsOf(await store.responsesOf('harbour')), []);
    });

    it('reads what there was when it began, though a late revision joins rows of two pages', async (test) => {
      const idOf = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-000000000000`;
      // The third names the second, which has not come yet; hundreds of others lie between it and the first.
      for (const [firstId, thirdId] of [
        [idOf('0'), idOf('f')],
        [idOf('f'), idOf('0')],
      ] as const) {
        const store = await (await newDatabase(test)).open();
        const first = await newResponse({ id: firstId });
        const third = await newResponse({ id: thirdId, revision: 3, revisionOf: idOf('a') });
        const others = await Promise.all(Array.from({ length: 600 }, () => newResponse()));
        await saveAll(store, [first, third, ...others]);
        const readers = [await store.responsesOf('riverside'), (await store.since('riverside', 0)).read];
        const before = await rowsOf(readers[0]!);
        assert.equal(before.filter(([, , current]) => current).length, 602);

        const second = await newResponse({ id: idOf('a'), revision: 2, revisionOf: firstId });
        for (const read of readers) {
          assert.deepEqual(await rowsOf(read, () => store.save(second)), before);
        }
        const after = await rowsOf(await store.responsesOf('riverside'));
        assert.deepEqual(
          after
            .filter(([, original]) => original === firstId)
            .sort(([one], [other]) => (one < other ? -1 : 1)),
          [
            [first.envelope.id, firstId, false],
            [second.envelope.id, firstId, false],
            [third.envelope.id, firstId, true],
          ].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
        );
      }
    });

    it('reads nothing new in the place of what is withdrawn meanwhile', async (test) => {
      const store = await (await newDatabase(test)).open();
      const last = await newResponse();
      const [, given] = await saveAll(store, [await newResponse(), last]);
      const read = await store.responsesOf('riverside');
      await store.withdraw('riverside', given?.receipt ?? '', '2026-11-24');
      await saved(store);
      assert.equal((await idsOf(read)).length, 1);
    });

    it('reads more than fits into a page, each once', async (test) => {
      const store = await (await newDatabase(test)).open();
      const responses = await Promise.all(Array.from({ length: 1203 }, () => newResponse()));
      await saveAll(
        store,
        responses.map((response, index) => ({ ...response, received: `2026-11-2${index % 3}` })),
      );
      const ids = responses.map(({ envelope: { id } }) => id).sort();
      assert.deepEqual((await idsOf(await store.responsesOf('riverside'))).sort(), ids);
      assert.deepEqual((await idsOf((await store.since('riverside', 0)).read)).sort(), ids);
    });

    it('gives responses of one day in an order that does not tell who came first', async (test) => {
      const store = await (await newDatabase(test)).open();
      const ids = ['3', '1', '2', 'a', 'f'].map((digit) => `${digit}0000000-0000-4000-8000-000000000000`);
      for (const id of ids) await store.save(await newResponse({ id }));
      assert.deepEqual(await idsOf(await store.responsesOf('riverside')), [...ids].sort());
    });

    it('gives back what was sent, whatever characters it has', async (test) => {
      const store = await (await newDatabase(test)).open();
      const response = await newResponse({
        answers: {
          'a\0b': 'NUL \0, half a pair \ud800, "quotes" \\ {braces}, ہماری گلی 🏡',
          list: [null, 1.5e300],
        },
      });
      await store.save(response);
      for await (const { envelope, received } of (await store.responsesOf('riverside'))()) {
        assert.deepEqual(envelope, response.envelope);
        assert.equal(received, response.received);
      }
    });

    it('counts each person once since a release, however often they changed their answers', async (test) => {
      const store = await (await newDatabase(test)).open();
      const first = await newResponse();
      await saveAll(store, [first, await newResponse(), await newResponse({ activity: 'harbour' })]);
      const before = await store.since('riverside', 0);
      assert.equal(before.people, 2);
      const { id } = first.envelope;
      await store.save(await newResponse({ revision: 2, revisionOf: id }));
      await store.save(await newResponse({ revision: 3, revisionOf: id }));
      const after = await store.since('riverside', before.through);
      assert.equal(after.people, 1);
      assert.ok(after.through > before.through);
      assert.deepEqual(
        { ...(await store.since('riverside', after.through)), read: 0 },
        { ...after, people: 0, read: 0 },
      );
    });

    it('leaves nobody out of all releases, and counts nobody in two, while several processes write', async (test) => {
      const database = await newDatabase(test);
      const stores = [await database.open(), await database.open(), await database.open()];
      const reader = await database.open();
      let writing = true;
      const write = async (store: Store, index: number) => {
        for (let count = 0; count < 60; count++) {
          const activity = (count + index) % 4 === 0 ? 'harbour' : 'riverside';
          await Promise.all([store.save(await newResponse({ activity })), store.save(await newResponse())]);
        }
      };
      let people = 0;
      let through = 0;
      const release = async () => {
        const batch = await reader.since('riverside', through);
        people += batch.people;
        through = batch.through;
        assert.equal((await idsOf(batch.read)).length, people, 'what is new is what is read');
      };
      const releases = async () => {
        while (writing) {
          await release();
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      };
      const released = releases();
      await Promise.all(stores.map(write));
      writing = false;
      await released;
      await release();
      assert.equal(people, 60 * 3 * 2 - 45);
    });

    it('comes to the same for revisions that are written together as for one after the other', async (test) => {
      const pick = seeded(20261126);
      const responses: NewResponse[] = [];
      const ids = Array.from(
        { length: 60 },
        (_, index) => `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
      );
      for (const id of ids) {
        const revisionOf = pick(3) > 0 ? (ids[pick(ids.length)] ?? null) : null;
        const activity = pick(6) === 0 ? 'harbour' : 'riverside';
        responses.push(await newResponse({ id, activity, revision: 1 + pick(4), revisionOf }));
      }
      responses.sort(() => pick(3) - 1);
      const counted = async (save: (store: Store) => Promise<unknown>) => {
        const store = await (await newDatabase(test)).open();
        await save(store);
        const found = [];
        for (const activity of ['riverside', 'harbour']) {
          for await (const { envelope, original, current } of (await store.responsesOf(activity))()) {
            found.push([envelope.id, original, current]);
          }
        }
        return found;
      };
      const together = await counted((store) => saveAll(store, responses));
      const apart = await counted(async (store) => {
        for (const response of responses) await store.save(response);
      });
      assert.equal(together.length, 60);
      assert.deepEqual(together, apart);
    });

    it('keeps the first release of each number', async (test) => {
      const database = await newDatabase(test);
      const store = await database.open();
      assert.equal(await store.lastRelease('riverside'), undefined);
      const release = {
        number: 1,
        made: '2026-11-25T12:00:00.000Z',
        through: 7,
        figures: '{}',
        counted: '{"a":1}',
      };
      await store.keepRelease('riverside', release);
      await (await database.open()).keepRelease('riverside', { ...release, through: 9 });
      assert.deepEqual(await store.lastRelease('riverside'), release);
      await store.keepRelease('riverside', { ...release, number: 10 });
      await store.keepRelease('riverside', { ...release, number: 9 });
      assert.deepEqual(await store.lastRelease('riverside'), { ...release, number: 10 });
    });

    it('goes by the last verdict on words, and forgets it with the response', async (test) => {
      const database = await newDatabase(test);
      const store = await database.open();
      const answers = { ideas: 'More benches\0' };
      const response = await newResponse({ answers, language: 'cy' });
      await store.save(response);
      const { id } = response.envelope;
      const yes = { word: 'a1', publish: true, reason: null, moderator: 'Ana', day: '2026-11-23' };
      const no = { ...yes, publish: false, reason: 'Names a neighbour' };
      await store.keepVerdict('riverside', { ...no, response: id, question: 'ideas' });
      await store.keepVerdict('riverside', { ...yes, response: id, question: 'ideas' });
      assert.deepEqual(await store.verdictsOf('riverside'), [yes]);
      const accepted = { word: 'a1', question: 'ideas', original: id, language: 'cy', text: answers.ideas };
      assert.deepEqual(await store.acceptedWords('riverside'), [accepted]);

      const revised = await newResponse({ revision: 2, revisionOf: id, answers: { ideas: ['no text'] } });
      await store.save(revised);
      assert.deepEqual(await store.acceptedWords('riverside'), [
        { ...accepted, language: 'en-GB', text: null },
      ]);
      await database.rows(`DELETE FROM responses WHERE id = '${id}'`);
      assert.deepEqual(await store.verdictsOf('riverside'), []);
    });

    it('takes any text for a moderator and a reason', async (test) => {
      const store = await (await newDatabase(test)).open();
      const { envelope } = await saved(store);
      const odd = { reason: 'a\0b', moderator: '\0 \ud800' };
      const verdict = { word: 'a1', publish: false, ...odd, day: '2026-11-23' };
      await store.keepVerdict('riverside', { ...verdict, response: envelope.id, question: 'ideas' });
      assert.equal((await store.verdictsOf('riverside')).length, 1);
    });

    it('finds the revision that counts by the receipt of any, in its own activity alone', async (test) => {
      const store = await (await newDatabase(test)).open();
      const first = await newResponse();
      const second = await newResponse({ revision: 2, revisionOf: first.envelope.id });
      const receipts = (await saveAll(store, [second, first])).map(({ receipt }) => receipt);
      for (const receipt of receipts) {
        assert.deepEqual(await store.findReceipt('riverside', receipt), {
          kind: 'kept',
          id: second.envelope.id,
          revision: 2,
          received: '2026-11-23',
        });
        assert.equal(await store.findReceipt('harbour', receipt), undefined);
        assert.equal(await store.withdraw('harbour', receipt, '2026-11-24'), undefined);
      }
      assert.equal(await store.findReceipt('riverside', 'CCCC-CCCC-CCCC'), undefined);
    });

    it('withdraws every revision for good, once, and nothing else', async (test) => {
      const database = await newDatabase(test);
      const store = await database.open();
      const missing = await newResponse();
      const second = await newResponse({ revision: 2, revisionOf: missing.envelope.id });
      const third = await newResponse({ revision: 3, revisionOf: second.envelope.id });
      const other = await newResponse();
      const [, last] = await saveAll(store, [second, third, other]);
      const receipt = last?.receipt ?? '';
      assert.equal(await store.withdraw('riverside', receipt, '2026-11-24'), '2026-11-24');
      assert.equal(await store.withdraw('riverside', receipt, '2026-11-25'), '2026-11-24');
      assert.deepEqual(await store.findReceipt('riverside', receipt), {
        kind: 'withdrawn',
        day: '2026-11-24',
      });
      const late = await newResponse({ revision: 4, revisionOf: third.envelope.id });
      const withdrawn = { kind: 'withdrawn', day: '2026-11-24' };
      for (const response of [missing, second, third, late]) {
        assert.deepEqual(await store.save(response), withdrawn);
      }
      assert.deepEqual(await database.rows('SELECT id FROM responses'), [{ id: other.envelope.id }]);
      assert.deepEqual(await database.rows('SELECT response_id FROM events'), [
        { response_id: other.envelope.id },
      ]);
      assert.deepEqual(await idsOf(await store.responsesOf('riverside')), [other.envelope.id]);
    });

    it('withdraws by the id of any revision, too, for who has lost the receipt', async (test) => {
      const store = await (await newDatabase(test)).open();
      const first = await newResponse();
      const second = await newResponse({ revision: 2, revisionOf: first.envelope.id });
      const other = await newResponse();
      const [given] = await saveAll(store, [first, second, other]);
      const { id } = second.envelope;
      assert.equal(await store.withdrawId('harbour', id, '2026-11-24'), undefined);
      assert.equal(await store.withdrawId('riverside', id, '2026-11-24'), '2026-11-24');
      assert.equal(await store.withdrawId('riverside', first.envelope.id, '2026-11-25'), '2026-11-24');
      assert.deepEqual(await store.findReceipt('riverside', given?.receipt ?? ''), {
        kind: 'withdrawn',
        day: '2026-11-24',
      });
      assert.equal((await store.save(first)).kind, 'withdrawn');
      assert.deepEqual(await idsOf(await store.responsesOf('riverside')), [other.envelope.id]);
    });

    it('of what is withdrawn while its revision arrives leaves nothing', async (test) => {
      const database = await newDatabase(test);
      const stores = [await database.open(), await database.open()];
      for (let round = 0; round < 10; round++) {
        const first = await newResponse();
        const second = await newResponse({ revision: 2, revisionOf: first.envelope.id });
        const [given] = await saveAll(stores[0]!, [first]);
        const receipt = given?.receipt ?? '';
        await Promise.all([stores[0]!.withdraw('riverside', receipt, '2026-11-24'), stores[1]!.save(second)]);
      }
      assert.deepEqual(await database.rows('SELECT id FROM responses'), []);
    });

    for (const [how, saveEach] of [
      ['one after the other', inTurn],
      ['together', (store, responses) => Promise.all(responses.map((each) => store.save(each)))],
    ] as readonly (readonly [string, typeof inTurn])[]) {
      it(`keeps nothing of what is withdrawn, in whatever order it comes, ${how}`, async (test) => {
        const database = await newDatabase(test);
        const store = await database.open();
        const other = await newResponse();
        await store.save(other);
        for (const order of ordersOf([0, 1, 2, 3])) {
          for (let before = 1; before <= order.length; before++) {
            const row = await rowOfRevisions(order.length);
            const sent = order.map((index) => row[index]!);
            // By the receipt of the first that came, whichever that is.
            const [first, ...more] = sent.slice(0, before);
            const given = await store.save(first!);
            assert.ok(given.kind === 'stored');
            await saveEach(store, more);
            await store.withdraw('riverside', given.receipt, '2026-11-24');
            await saveEach(store, sent.slice(before));

            const title = `${order.join(' ')}, withdrawn after ${before}`;
            for (const again of await saveEach(store, sent)) {
              assert.deepEqual(again, { kind: 'withdrawn', day: '2026-11-24' }, title);
            }
            assert.deepEqual(await idsOf(await store.responsesOf('riverside')), [other.envelope.id], title);
          }
        }
      });
    }

    it('withdraws nothing of another activity that has the same id for its first', async (test) => {
      const database = await newDatabase(test);
      const store = await database.open();
      const first = await newResponse();
      const stray = await newResponse({ activity: 'harbour', revision: 2, revisionOf: first.envelope.id });
      const [, given] = await saveAll(store, [first, stray]);
      const receipt = given?.receipt ?? '';
      await store.withdraw('harbour', receipt, '2026-11-24');
      assert.equal((await store.save(first)).kind, 'repeated');
      assert.deepEqual(await database.rows('SELECT id FROM responses'), [{ id: first.envelope.id }]);
    });

    it('goes on counting after what it last counted was withdrawn', async (test) => {
      const store = await (await newDatabase(test)).open();
      const [, given] = await saveAll(store, [await newResponse(), await newResponse()]);
      const receipt = given?.receipt ?? '';
      const { through } = await store.since('riverside', 0);
      await store.withdraw('riverside', receipt, '2026-11-24');
      assert.deepEqual(pick(await store.since('riverside', through)), { people: 0, through });
      await saved(store);
      const next = await store.since('riverside', through);
      assert.equal(next.people, 1);
      assert.ok(next.through > through);
    });

    it('deletes the responses to one activity, by several at once, and keeps what was published', async (test) => {
      const database = await newDatabase(test);
      const stores = [await database.open(), await database.open()];
      const store = stores[0]!;
      const responses = await Promise.all(Array.from({ length: 1201 }, () => newResponse()));
      const [given] = await saveAll(store, responses);
      await store.withdraw('riverside', given?.receipt ?? '', '2026-11-24');
      const other = await newResponse({ activity: 'harbour' });
      await store.save(other);
      const made = '2026-11-23T10:00:00.000Z';
      const release = { number: 0, made, through: 9, figures: '{"of":0}', counted: '{"x":1}' };
      await store.keepRelease('riverside', release);

      assert.equal(await store.deletionOf('riverside'), undefined);
      await Promise.all(stores.map((each) => each.beginDeletion('riverside', '2026-11-25')));
      await store.beginDeletion('riverside', '2026-11-26');
      assert.deepEqual(await store.deletionOf('riverside'), { day: '2026-11-25', state: 'begun' });
      assert.deepEqual(await stores[1]?.save(await newResponse()), { kind: 'deleted', day: '2026-11-25' });
      await store.keepRelease('riverside', { ...release, number: 1, figures: '{"of":1}' });
      assert.deepEqual(await store.lastRelease('riverside'), release);

      const last = { ...release, through: 1201, figures: '{"of":2}' };
      await Promise.all(stores.map((each) => each.freeze('riverside', last)));
      await store.freeze('riverside', { ...last, figures: '{"of":3}' });
      const kept = { ...last, number: 1, counted: '{}' };
      assert.deepEqual(await store.lastRelease('riverside'), kept);
      assert.equal((await database.rows('SELECT number FROM releases')).length, 1);
      assert.equal(await store.endDeletion('riverside'), false);

      let deleted = 0;
      const empty = async (one: Store) => {
        for (let some = 1; some > 0; deleted += some) {
          some = await one.deleteSome('riverside');
          assert.ok(some <= 500);
        }
      };
      await Promise.all(stores.map(empty));
      await empty(store);
      assert.equal(deleted, 1200);
      assert.equal(await store.endDeletion('riverside'), true);
      assert.equal(await store.endDeletion('riverside'), false);
      assert.deepEqual(await store.deletionOf('riverside'), { day: '2026-11-25', state: 'done' });
      assert.deepEqual(await database.rows('SELECT id FROM responses'), [{ id: other.envelope.id }]);
      assert.deepEqual(await database.rows('SELECT response_id FROM events'), [
        { response_id: other.envelope.id },
      ]);
      assert.deepEqual(await database.rows('SELECT id FROM withdrawn'), []);
      assert.deepEqual(await store.lastRelease('riverside'), kept);
      assert.deepEqual(await store.save(await newResponse()), { kind: 'deleted', day: '2026-11-25' });
      assert.equal((await store.save(await newResponse({ activity: 'harbour' }))).kind, 'stored');
    });

    it('keeps a definition once, and tells it from those of other activities', async (test) => {
      const store = await (await newDatabase(test)).open();
      const definition = { activity: 'riverside', hash: 'a', body: '{}' };
      await store.keepDefinition(definition);
      await store.keepDefinition(definition);
      await store.keepDefinition({ ...definition, activity: 'harbour' });
      assert.deepEqual(await store.definitionsOf('riverside'), [definition]);
    });

    it('opens its database again without changing it', async (test) => {
      const database = await newDatabase(test);
      const first = await database.open();
      await first.save(await newResponse());
      await first.close();
      await (await database.open()).ping();
      assert.equal((await database.rows('SELECT * FROM responses')).length, 1);
    });

    it('does not touch a database that a newer collector made', async (test) => {
      const database = await newDatabase(test);
      await (await database.open()).close();
      await database.makeNewer();
      await assert.rejects(database.open(), /newer collector/);
    });
  });
}

const saveWith = (store: Store) => async (response: NewResponse) => {
  const saved = await store.save(response);
  assert.ok(saved.kind === 'stored' || saved.kind === 'repeated');
  return { ...saved, id: response.envelope.id };
};

function saveAll(store: Store, responses: readonly NewResponse[]) {
  return Promise.all(responses.map(saveWith(store)));
}

async function saved(store: Store): Promise<NewResponse> {
  const response = await newResponse();
  await store.save(response);
  return response;
}

const pick = ({ people, through }: { people: number; through: number }) => ({ people, through });

async function idsOf(read: ResponseReader): Promise<string[]> {
  const ids = [];
  for await (const { envelope } of read()) ids.push(envelope.id);
  return ids;
}

/** One after the other. */
async function inTurn(store: Store, responses: readonly NewResponse[]) {
  const outcomes = [];
  for (const response of responses) outcomes.push(await store.save(response));
  return outcomes;
}

/** A response and its revisions, each of the one before. */
async function rowOfRevisions(length: number): Promise<NewResponse[]> {
  const row: NewResponse[] = [];
  for (let revision = 1; revision <= length; revision++) {
    row.push(await newResponse({ revision, revisionOf: row.at(-1)?.envelope.id ?? null }));
  }
  return row;
}

/** Every order of some items. */
function ordersOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    ordersOf(items.filter((each) => each !== item)).map((rest) => [item, ...rest]),
  );
}

/** What is read; `once` is done after the first row. */
async function rowsOf(read: ResponseReader, once?: () => Promise<unknown>) {
  const rows: [id: string, original: string, current: boolean][] = [];
  for await (const { envelope, original, current } of read()) {
    rows.push([envelope.id, original, current]);
    if (rows.length === 1) await once?.();
  }
  return rows;
}

/** Chance that is the same each time: whole numbers below a bound. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
