/** What `npm run tokens` does: makes, lists, replaces and revokes tokens. Pure, but for the file and chance. */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';

import { dayOf } from '../day.js';
import { sha256 } from '../digest.js';
import { changeTokens, readTokens, SCOPES } from './token-file.js';
import type { KeptToken, Scope } from './token-file.js';

export const USAGE = `How to use it:
  create --scope export [--scope moderate …] [--activity riverside-2026 …] [--expires 2027-03-31] [--name "Ana"]
  list
  rotate <id>    makes another in its place; the old one stops at once, or with --until 2027-01-31 after that day
  revoke <id>    stops it at once`;

/** What was asked for cannot be done, in words for whoever typed it. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault';
}

interface Surroundings {
  readonly file: string;
  /** The activities that there are. */
  readonly activities: readonly string[];
  readonly now: () => Date;
}

/** Does what the words after the command say, and returns what to print. */
export function tokensCommand(words: readonly string[], surroundings: Surroundings): string {
  const { values, positionals } = read(words);
  const [verb, id, ...more] = positionals;
  if (more.length === 0) {
    if (verb === 'create' && id === undefined) return create(values, surroundings);
    if (verb === 'list' && id === undefined) return list(surroundings);
    if (verb === 'rotate' && id !== undefined) return rotate(id, values.until, surroundings);
    if (verb === 'revoke' && id !== undefined) return revoke(id, surroundings);
  }
  throw new CommandFault(USAGE);
}

type Options = ReturnType<typeof read>['values'];

function read(words: readonly string[]) {
  const many = { type: 'string', multiple: true, default: [] as string[] } as const;
  const one = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { scope: many, activity: many, expires: one, until: one, name: one },
    });
  } catch (error) {
    throw new CommandFault(`${error instanceof Error ? error.message : ''}\n${USAGE}`, { cause: error });
  }
}

function create(options: Options, { file, activities, now }: Surroundings): string {
  const { scope, activity, expires, name = '' } = options;
  const scopes = SCOPES.filter((each) => scope.includes(each));
  const wrong = scope.find((each) => !SCOPES.includes(each as Scope));
  if (scopes.length === 0 || wrong !== undefined) {
    throw new CommandFault(`--scope must be one or more of ${SCOPES.join(', ')}.`);
  }
  const unknown = activity.find((each) => !activities.includes(each));
  if (unknown !== undefined) {
    throw new CommandFault(`There is no activity "${unknown}". There are: ${activities.join(', ')}.`);
  }
  if (name.length > 100) throw new CommandFault('--name may have 100 characters at most.');
  const made = dayOf(now());
  const { token, kept } = mint({
    name,
    scopes,
    activities: activity.length > 0 ? activity : null,
    made,
    expires: dayIn('--expires', expires, made),
  });
  changeTokens(file, (tokens) => [...tokens, kept]);
  return shown(token, kept);
}

function list({ file, now }: Surroundings): string {
  const today = dayOf(now());
  const tokens = readTokens(file);
  if (tokens.length === 0) return `There are no tokens in ${file}.`;
  return tokens
    .map((token) => {
      const over = token.expires !== null && token.expires < today ? ' (over)' : '';
      return `${summary(token)}${over}, made ${token.made}${token.name ? `, ${token.name}` : ''}`;
    })
    .join('\n');
}

function rotate(id: string, until: string | undefined, { file, now }: Surroundings): string {
  const made = dayOf(now());
  const last = dayIn('--until', until, made);
  let reply = '';
  changeTokens(file, (tokens) => {
    const old = find(tokens, id);
    const { token, kept } = mint({ ...old, made });
    reply = shown(token, kept);
    const ending = last === null ? [] : [{ ...old, expires: earlier(last, old.expires) }];
    return [...tokens.filter((each) => each !== old), ...ending, kept];
  });
  return reply;
}

function revoke(id: string, { file }: Surroundings): string {
  changeTokens(file, (tokens) => {
    const old = find(tokens, id);
    return tokens.filter((each) => each !== old);
  });
  return `${id} is revoked. It stops working with the next request.`;
}

/**
 * A new token. Its 256 bits are all chance, so that a fast hash is enough: slow ones (scrypt, Argon2) make up for
 * passwords that can be guessed, and here there is nothing to try them on but every one of 2^256.
 */
function mint(about: Omit<KeptToken, 'id' | 'hash'>): { readonly token: string; readonly kept: KeptToken } {
  const token = `sayso_${randomBytes(32).toString('base64url')}`;
  return { token, kept: { ...about, id: randomBytes(4).toString('hex'), hash: sha256(token) } };
}

function find(tokens: readonly KeptToken[], id: string): KeptToken {
  const found = tokens.find((token) => token.id === id);
  if (!found) throw new CommandFault(`There is no token ${id}. "list" shows them all.`);
  return found;
}

function shown(token: string, kept: KeptToken): string {
  return `${token}\n\nThis is the only time that it is shown: ${summary(kept)}.`;
}

function summary({ id, scopes, activities, expires }: KeptToken): string {
  const where = activities ? activities.join(' + ') : 'all activities';
  return `${id}: ${scopes.join(' + ')} of ${where}, ${expires === null ? 'without end' : `to ${expires}`}`;
}

function dayIn(option: string, text: string | undefined, today: string): string | null {
  if (text === undefined) return null;
  const isDay =
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(new Date(text)) === text;
  if (isDay && text >= today) return text;
  throw new CommandFault(`${option} must be a day to come, such as 2027-03-31: the last on which it works.`);
}

const earlier = (one: string, other: string | null) => (other !== null && other < one ? other : one);
