#!/usr/bin/env node
/// <reference types="node" />
import { runCommand } from './run-command.js';

const stop = new AbortController();
// The first asks to stop, which takes a moment; a second time the process is ended as it stands.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => stop.abort(new Error(`stopped by ${signal}`)));

// Set rather than exited with, so that everything is written that is still on its way to a pipe.
process.exitCode = await runCommand(process.argv.slice(2), {
  out: process.stdout,
  say: (line) => console.error(line),
  signal: stop.signal,
});
