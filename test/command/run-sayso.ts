import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';

import { runCommand } from '../../src/command/run-command.js';

/** What a command has written, and what it exited with. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  /** What it said beside that. */
  readonly said: string;
}

/** Runs a command in this process, which is quick. */
export async function runHere(...args: readonly string[]): Promise<Ran> {
  let text = '';
  const lines: string[] = [];
  const out = new Writable({
    write: (chunk, _, done) => {
      text += String(chunk);
      done();
    },
  });
  const { signal } = new AbortController();
  const code = await runCommand(args, { out, say: (line) => lines.push(line), signal });
  return { code, out: text, said: lines.join('\n') };
}

/** Begins a command as a process of its own, as a person would. */
export function start(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { readonly process: ChildProcess; readonly ended: Promise<Ran> } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/command/sayso.ts', ...args], {
    env: { ...process.env, ...env },
  });
  let out = '';
  let said = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<Ran>((resolve) => child.on('close', (code) => resolve({ code, out, said })));
  return { process: child, ended };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): { readonly path: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-'));
  return {
    path: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
