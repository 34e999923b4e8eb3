/** Collectors as processes of their own, to be stopped and killed. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { Acknowledgement, Envelope } from '../../src/delivery/envelope.js';

const COLLECTOR = fileURLToPath(new URL('../../demo/collector', import.meta.url));

export interface Running {
  readonly child: ChildProcess;
  readonly address: string;
}

/** A collector's process, killed after the test. */
export function spawnCollector(
  test: TestContext,
  environment: Readonly<Record<string, string>>,
): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: COLLECTOR,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  test.after(() => child.kill('SIGKILL'));
  return child;
}

/** A collector that listens. */
export async function start(
  test: TestContext,
  environment: Readonly<Record<string, string>>,
): Promise<Running> {
  const child = spawnCollector(test, environment);
  const complaint = text(child.stderr as NodeJS.ReadableStream);
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const address = /^Sayso collector: (http:\S+)$/.exec(line)?.[1];
    if (address) return { child, address };
  }
  throw new Error(`The collector did not start: ${await complaint}`);
}

/** What the collector acknowledged; undefined if the connection broke, or it asked for another try. */
export async function post(address: string, envelope: Envelope): Promise<Acknowledgement | undefined> {
  try {
    const reply = await fetch(new URL('/responses', address), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': envelope.id },
      body: JSON.stringify(envelope),
    });
    if (reply.status === 503) return undefined;
    const body = (await reply.json()) as Acknowledgement;
    assert.ok(reply.ok, JSON.stringify(body));
    return body;
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    return undefined;
  }
}
