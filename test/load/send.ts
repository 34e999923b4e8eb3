/** One spell of load on one server. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { Target } from './targets.js';

const run = promisify(execFile);

const CLIENT = fileURLToPath(new URL('client.mjs', import.meta.url));

interface Load {
  readonly seconds: number;
  readonly connections: number;
  /** Requests a second; as many as it can without. */
  readonly rate?: number;
}

export interface Sent {
  /** What was acknowledged, a second. */
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** Replies that were no yes, and connections that broke. */
  readonly failed: number;
  /** The server's memory in MB, at ten moments. */
  readonly memory: readonly number[];
}

/** Sends new responses for so long, and adds the ids of those that were acknowledged to the target's. */
export async function send(target: Target, load: Load): Promise<Sent> {
  const { url, body, pid, acknowledged } = target;
  const memory: number[] = [];
  const timer = setInterval(() => void memoryOf(pid).then((size) => memory.push(size)), load.seconds * 100);
  const idsFile = `${target.folder}/ids`;
  try {
    const { stdout } = await run(process.execPath, [CLIENT, JSON.stringify({ ...load, url, body, idsFile })]);
    for (const id of readFileSync(idsFile, 'utf8').split('\n').filter(Boolean)) acknowledged.push(id);
    return { ...(JSON.parse(stdout) as Omit<Sent, 'memory'>), memory };
  } finally {
    clearInterval(timer);
  }
}

/** The resident set of a process, in MB. */
async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Math.round(Number(stdout) / 1024);
}
