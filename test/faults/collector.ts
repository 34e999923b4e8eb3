/** Faults of the collector: its process, its disk, its database. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

import Database from 'libsql';

import { createProofs } from '../../demo/collector/src/guard/proof.js';
import { digestOf } from '../../src/delivery/digest.js';
import { until } from '../browser/support/until.js';
import type { Fault } from './fault.js';
import { openGround } from './support/ground.js';
import { envelopeOf, openPerson, type Person } from './support/people.js';
import { httpReply } from './support/tcp-proxy.js';

/** What the collector signs challenges with. */
const PROOF_KEY = 'a-key-of-challenges-for-tests-only';

/** Runs SQL in the collector's file, as another program would. */
function other(file: string): Database.Database {
  const database = new Database(file);
  database.exec('PRAGMA busy_timeout = 5000');
  return database;
}

const waits = (person: Person, words: string) =>
  until('it is kept', () => person.state(words)?.kind === 'waiting');

/** Starts a program so that no file may grow beyond so many blocks of 512 bytes: writing fails, as on a full disk. */
const withSmallDisk = (blocks: number) => [
  'sh',
  '-c',
  `trap '' XFSZ; ulimit -S -f ${blocks}; exec "$@"`,
  'sh',
];

export const collectorFaults: readonly Fault[] = [
  {
    number: 24,
    title: 'survey closed while answers were waiting',
    quick: true,
    inject: async (test) => {
      const ground = await openGround(test);
      const late = openPerson(ground);
      const heard = openPerson(ground);
      // One was stored in time, though its writer never heard of it.
      ground.proxy.harm = () => ({ kind: 'cutReply', after: 0 });
      heard.give('In time');
      await until('it is stored', () => ground.collector.rows().length === 1);
      heard.leave();
      await ground.collector.kill();
      late.give('Too late');
      await waits(late, 'Too late');
      ground.writeActivity({ closes: '2020-01-01T00:00:00Z' });
      ground.proxy.harm = () => undefined;
      await ground.collector.run();
      late.visit().flush();
      heard.visit();
      await until('the first was heard of', () => heard.state('In time')?.kind === 'sent');
      const state = await until('it was refused', () => {
        const now = late.state('Too late');
        return now?.kind === 'refused' && now;
      });
      assert.equal(state.reason, 'closed');
      assert.match(state.detail, /closed on .* Call 01632 960 001/);
      await late.account();
      late.leave();
      heard.leave();
      return ground.tally();
    },
  },
  {
    number: 25,
    title: 'collector killed before, during and after commits',
    inject: async (test) => {
      const ground = await openGround(test);
      const everybody = Array.from({ length: 12 }, () => openPerson(ground));
      let killing = true;
      const killer = (async () => {
        for (let kills = 0; kills < 6; kills++) {
          // Any moment, so that over the tries it comes before, in and after a commit.
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
          await ground.collector.kill();
          await ground.collector.run();
        }
        killing = false;
      })();
      await Promise.all(
        everybody.map(async (person, index) => {
          for (let turn = 0; killing || turn < 10; turn++) {
            const words = `Thought ${turn} of person ${index}`;
            person.give(words);
            await until('it was sent', () => person.state(words)?.kind === 'sent');
          }
          person.leave();
        }),
      );
      await killer;
      const database = other(ground.collector.file);
      assert.deepEqual(database.prepare('PRAGMA integrity_check').all(), [{ integrity_check: 'ok' }]);
      database.close();
      assert.equal(ground.collector.events().length, ground.collector.rows().length);
      return ground.tally();
    },
  },
  {
    number: 26,
    title: 'disk full',
    quick: true,
    inject: async (test) => {
      const ground = await openGround(test, { within: withSmallDisk(1000) });
      const person = openPerson(ground);
      let sent = 0;
      // Until there is no room for more.
      for (let full = false; !full && sent < 40;) {
        const words = `${sent}: ${'long '.repeat(8000)}`;
        person.give(words);
        const state = await until('it has been tried', () => {
          const now = person.state(words);
          return (now?.kind === 'sent' || now?.kind === 'waiting') && now;
        });
        full = state.kind === 'waiting';
        if (full && state.kind === 'waiting') assert.equal(state.reason, 'busy');
        else sent++;
      }
      assert.ok(sent > 0 && sent < 40, `${sent} had room`);
      assert.equal(ground.collector.rows().length, sent, 'what had no room is not there');
      const grown = spawnSync('prlimit', ['--pid', String(ground.collector.pid()), '--fsize=unlimited']);
      assert.equal(grown.status, 0, 'the disk was given room again');
      await person.done();
      person.leave();
      return ground.tally();
    },
  },
  {
    number: 27,
    title: 'database locked by another program',
    quick: true,
    inject: async (test) => {
      const ground = await openGround(test);
      const everybody = Array.from({ length: 10 }, () => openPerson(ground));
      const database = other(ground.collector.file);
      database.exec('BEGIN IMMEDIATE');
      everybody.forEach((person, index) => person.give(`Words of person ${index}`));
      const reason = await until('it was told to come again', () => {
        const states = everybody.map((person, index) => person.state(`Words of person ${index}`));
        const waiting = states.find((state) => state?.kind === 'waiting');
        return waiting?.kind === 'waiting' && waiting.reason;
      });
      assert.ok(reason === 'busy' || reason === 'network', reason);
      assert.deepEqual(ground.collector.rows(), []);
      database.exec('ROLLBACK');
      database.close();
      await Promise.all(everybody.map((person) => person.done()));
      for (const person of everybody) person.leave();
      return ground.tally();
    },
  },
  {
    number: 28,
    title: 'what follows the insert fails in the same transaction',
    quick: true,
    inject: async (test) => {
      const ground = await openGround(test);
      const database = other(ground.collector.file);
      database.exec(
        `CREATE TRIGGER fails BEFORE INSERT ON journals BEGIN SELECT RAISE(ABORT, 'injected'); END`,
      );
      const person = openPerson(ground);
      person.give('Whole or not at all');
      await waits(person, 'Whole or not at all');
      assert.deepEqual(ground.collector.rows(), [], 'the response was taken back');
      database.exec('DROP TRIGGER fails');
      database.close();
      await person.done();
      person.leave();
      assert.equal(ground.collector.events().length, 1);
      return ground.tally();
    },
  },
  {
    number: 30,
    title: 'proof of work that has expired on the way, or was lost with the network',
    inject: async (test) => {
      const ground = await openGround(test, { settings: { PROOF: 'always', PROOF_KEY } });
      // As slow as life, since work takes its time.
      const late = openPerson({ ...ground, speed: 1 });
      const { id } = envelopeOf('Worked in vain');
      const digest = await digestOf(envelopeOf('Worked in vain', { id }));
      const longAgo = new Date(Date.now() - 3_600_000);
      const challenge = await createProofs(PROOF_KEY).challenge({ id, digest }, longAgo);
      const body = JSON.stringify({ code: 'proofNeeded', challenge });
      ground.proxy.harm = (post) =>
        post === 0 ? { kind: 'replace', reply: httpReply(429, body, { 'Retry-After': '1' }) } : undefined;
      late.give('Worked in vain', { id });
      await late.done();
      assert.ok(ground.proxy.posts >= 4, 'what came of the old challenge was not taken');

      const { posts } = ground.proxy;
      ground.proxy.harm = (post) => (post === posts + 1 ? { kind: 'cutRequest', after: 20 } : undefined);
      late.give('Worked, and was cut off');
      await late.done();
      assert.ok(ground.proxy.posts - posts >= 4, 'it was asked anew');
      late.leave();
      return ground.tally();
    },
  },
];
