import { readFile } from 'node:fs/promises';

import { USER_AGENT } from './polite-environment.js';

/** How long an address may take to answer, in milliseconds. */
const PATIENCE = 60_000;

/** What a person names on a command line, as bytes: an address or a file; or a sentence that says why not. */
export async function readNamed(
  name: string,
  signal: AbortSignal,
): Promise<{ readonly bytes: Buffer } | { readonly fault: string }> {
  try {
    if (!/^https?:\/\//i.test(name)) return { bytes: await readFile(name) };
    const reply = await fetch(name, {
      headers: { 'User-Agent': USER_AGENT },
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    if (!reply.ok) return { fault: `It was answered with ${reply.status}.` };
    return { bytes: Buffer.from(await reply.arrayBuffer()) };
  } catch (error) {
    signal.throwIfAborted();
    return { fault: `It cannot be read: ${reasonOf(error)}.` };
  }
}

/** `fetch` says only that it failed, and has the reason behind that. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
