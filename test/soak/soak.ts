/** Many people, a bad network, and a collector that is killed again and again. */
import type { Ending } from '../browser/support/collector.js';
import { until } from '../browser/support/until.js';
import { ACTIVITY, openGround } from '../faults/support/ground.js';
import { faultsOf, type Tally } from '../faults/support/ledger.js';
import { openPerson, type Person } from '../faults/support/people.js';
import { chanceOf, type Chance } from './chance.js';
import type { SoakedEngine } from './engines.js';
import { localStorageInMemory } from './local-storage.js';
import { randomHarm } from './random-harm.js';

/** How many send at the same time, if nobody says. */
const PEOPLE = 64;

/** Every so many of them keep their answers in a database: that of the tests takes longer than all else together. */
const WITH_DATABASE = 8;

/** How often somebody leaves in the middle of sending, and comes back: once in so many. */
const LEAVES = 12;

/** Milliseconds until somebody has waited in vain: on a machine that is busy with other things, tries time out, too. */
const PATIENCE = 900_000;

/** How much faster than real time people's clocks run: a try has three seconds, and the first wait is up to 100 ms. */
const SPEED = 10;

export interface SoakOptions {
  readonly engine: SoakedEngine;
  readonly sendings: number;
  readonly kills: number;
  /** How many send at the same time. */
  readonly people?: number;
  /** What befalls each request is the same for the same seed; which request comes when is not. */
  readonly seed: number;
}

/** What a soak came to. */
export interface Soaked extends Tally {
  /** Requests, of which `harmed` came to harm on the way. */
  readonly requests: number;
  readonly harmed: number;
  /** What the export has. */
  readonly exported: number;
  readonly seconds: number;
}

/** Runs one, until everything was sent. */
export async function soak(test: Ending, options: SoakOptions): Promise<Soaked> {
  const { engine, sendings, kills, people = PEOPLE, seed } = options;
  const { settings, rows } = await engine.open(test);
  const ground = await openGround(test, { settings });
  const { collector, ledger, proxy } = ground;
  const chance = chanceOf(seed);
  proxy.harm = () => randomHarm(chance);
  const began = Date.now();
  let next = 0;

  const sendInTurn = async (_: unknown, index: number) => {
    const storage =
      index % WITH_DATABASE ? { indexedDB: undefined, localStorage: localStorageInMemory() } : undefined;
    const person = openPerson({ ...ground, speed: SPEED, ...(storage && { storage }) });
    while (next < sendings) await sendOne(person, `Thought ${next++}`, chance);
    person.leave();
  };
  const killInTurn = async () => {
    for (let kill = 0; kill < kills; kill++) {
      // Spread over the run, each at a moment of its own.
      const share = ((kill + chance()) / kills) * sendings;
      await until('it is time', () => ledger.given.length >= share, PATIENCE);
      await collector.kill();
      await collector.run();
    }
  };
  await Promise.all([...Array.from({ length: people }, sendInTurn), killInTurn()]);

  const exported = (await collector.csv(ACTIVITY)).trim().split('\n').length - 1;
  return {
    ...ledger.tally((await rows?.()) ?? collector.rows()),
    requests: proxy.posts,
    harmed: proxy.harmed,
    exported,
    seconds: Math.round((Date.now() - began) / 1000),
  };
}

/** Somebody sends, leaves now and then before they know how that went, and stays until nothing is kept any more. */
async function sendOne(person: Person, words: string, chance: Chance): Promise<void> {
  person.give(words);
  const leaves = chance() * LEAVES < 1;
  if (leaves) {
    await until('it is kept', () => person.state(words)?.kind !== 'saving', PATIENCE);
    await new Promise((resolve) => setTimeout(resolve, chance() * 100));
    person.leave();
    person.visit();
  }
  await until(
    'it was sent',
    // Who had left when it was confirmed never hears of it.
    async () => person.state(words)?.kind === 'sent' || (leaves && (await person.kept()).length === 0),
    PATIENCE,
  );
}

/** What a soak has against the promise. */
export function faultsOfSoak(soaked: Soaked): string[] {
  const { tries, stored, exported, harmed } = soaked;
  return [
    ...faultsOf(soaked),
    ...(stored === tries ? [] : [`${tries} were sent, and ${stored} are stored`]),
    ...(exported === stored ? [] : [`${stored} are stored, and ${exported} in the export`]),
    ...(harmed > 0 ? [] : ['nothing came to harm']),
  ];
}
