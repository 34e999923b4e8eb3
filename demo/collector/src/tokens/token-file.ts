/**
 * The tokens that were made by `npm run tokens`: a file of hashes.
 *
 * Why a file and not a table: who may get in is a setting, like the activities. A backup of the database that is
 * restored must not let in again whose token was revoked since; it works before there is a database, and whichever
 * database it is. Where several processes run, each reads the same file or a copy of it: it holds nothing secret.
 */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

import { Type } from 'typebox';
import type { Static } from 'typebox';
import Value from 'typebox/value';

import { day } from '../fields.js';

/** What a token lets its holder do; the README says what that is. */
export const SCOPES = ['export', 'moderate', 'manage'] as const;

export type Scope = (typeof SCOPES)[number];

const tokenSchema = Type.Object(
  {
    /** For people, to name it: it opens nothing. */
    id: Type.String({ pattern: '^[0-9a-f]{8}$' }),
    name: Type.String({ maxLength: 100 }),
    /** SHA-256, in hex. */
    hash: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    scopes: Type.Array(Type.Enum([...SCOPES]), { minItems: 1 }),
    /** Null for all there are and will be. */
    activities: Type.Union([Type.Array(Type.String(), { minItems: 1 }), Type.Null()]),
    made: day,
    /** The last day on which it works, in UTC. */
    expires: Type.Union([day, Type.Null()]),
  },
  { additionalProperties: false },
);

const fileSchema = Type.Object({ tokens: Type.Array(tokenSchema) }, { additionalProperties: false });

/** A token as it is kept. */
export type KeptToken = Readonly<Static<typeof tokenSchema>>;

/** The tokens in a file; none if there is no such file. Throws, in a sentence, if it is there and cannot be used. */
export function readTokens(file: string): readonly KeptToken[] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw unusable(file, 'is not readable, or not JSON');
  }
  if (!Value.Check(fileSchema, json))
    throw unusable(file, 'is not as the command that makes tokens writes it');
  return json.tokens;
}

/**
 * Replaces the tokens in a file by what `change` makes of them: wholly or not
 * at all, and never while another command is at it, whose change would be lost.
 */
export function changeTokens(
  file: string,
  change: (tokens: readonly KeptToken[]) => readonly KeptToken[],
): void {
  const next = `${file}.new`;
  mkdirSync(dirname(file), { recursive: true });
  const open = openNew(next);
  try {
    writeSync(open, `${JSON.stringify({ tokens: change(readTokens(file)) }, null, 2)}\n`);
    fsyncSync(open);
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  } finally {
    closeSync(open);
  }
}

function openNew(next: string): number {
  try {
    return openSync(next, 'wx', 0o600);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new Error(`${next} is there: another command is changing the tokens. If none is, delete it.`, {
      cause: error,
    });
  }
}

function unusable(file: string, what: string): Error {
  return new Error(`TOKENS_FILE ${file} ${what}. Put it right, or delete it and make new tokens.`);
}
