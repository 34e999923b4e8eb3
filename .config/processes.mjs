/** Starts programs, and sees to it that none outlives this one. Node built-ins only. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const alive = new Set();

/** Stops every program that is still running, and all that those have started. */
export function stopAll(signal = 'SIGTERM') {
  for (const child of alive) stop(child, signal);
}

/** Stops one program and what it has started. */
export function stop(child, signal = 'SIGTERM') {
  try {
    // Each program leads a group of its own, so that a browser goes with the test that opened it.
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

process.once('exit', () => stopAll('SIGKILL'));

/** Starts a program in a process group of its own. Options are those of `spawn`. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { detached: process.platform !== 'win32', ...options });
  alive.add(child);
  child.once('close', () => alive.delete(child));
  child.once('error', () => alive.delete(child));
  return child;
}

/**
 * Runs a program to its end.
 *
 * @returns {Promise<{code: number, output: string}>} What it printed, both streams in order. A program that cannot
 * be started has code 127; one that ran longer than `limit` milliseconds is stopped and has code 124.
 */
export function run(command, args, { limit = 600_000, ...options } = {}) {
  return new Promise((resolve) => {
    let output = '';
    let late = false;
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const timer = setTimeout(() => {
      late = true;
      stop(child, 'SIGKILL');
    }, limit);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    const end = (code, more = '') => {
      clearTimeout(timer);
      resolve({ code, output: output + more });
    };
    child.once('error', (error) => end(127, `${command} could not be started: ${error.message}\n`));
    child.once('close', (code) =>
      late ? end(124, `\nStopped: it ran longer than ${limit / 1000} seconds.\n`) : end(code ?? 1),
    );
  });
}

/** A port that nothing listens on: `wanted` if that is free. */
export async function freePort(wanted = 0, host = '127.0.0.1') {
  const tryPort = (port) =>
    new Promise((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(undefined));
      server.listen(port, host, () => {
        const { port: got } = server.address();
        server.close(() => resolve(got));
      });
    });
  return (await tryPort(wanted)) ?? (await tryPort(0));
}
