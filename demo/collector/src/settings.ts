/** What can be set from outside, through environment variables. */
import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';

import { Type } from 'typebox';
import type { Static } from 'typebox';
import Value from 'typebox/value';

import { WHEN_TO_PROVE } from './guard/guard.js';

const beside = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const token = Type.String({ minLength: 24, pattern: '^[A-Za-z0-9._~+/=-]+$' });

const settingsSchema = Type.Object({
  PORT: Type.Integer({ minimum: 0, maximum: 65535, default: 8787 }),
  HOST: Type.String({ minLength: 1, default: '127.0.0.1' }),
  DATABASE_FILE: Type.String({ minLength: 1, default: beside('data/collector.sqlite') }),
  DATABASE_URL: Type.Optional(Type.Refine(Type.String(), isPostgresAddress)),
  DATABASE_CONNECTIONS: Type.Integer({ minimum: 2, maximum: 1000, default: 8 }),
  DATABASE_TIMEOUT: Type.Integer({ minimum: 100, maximum: 600_000, default: 10_000 }),
  QUEUE_RESPONSES: Type.Integer({ minimum: 1, maximum: 1_000_000, default: 5000 }),
  QUEUE_BYTES: Type.Integer({ minimum: 1_048_576, maximum: 4_294_967_296, default: 67_108_864 }),
  ACTIVITIES_FOLDER: Type.String({ minLength: 1, default: beside('activities') }),
  TOKENS_FILE: Type.String({ minLength: 1, default: beside('data/tokens.json') }),
  EXPORT_TOKEN: Type.Optional(token),
  MODERATION_TOKEN: Type.Optional(token),
  BODY_LIMIT: Type.Integer({ minimum: 1024, maximum: 16_777_216, default: 262_144 }),
  PROOF: Type.Enum([...WHEN_TO_PROVE], { default: 'busy' }),
  PROOF_KEY: Type.Optional(token),
  MAX_REQUESTS: Type.Integer({ minimum: 1, maximum: 100_000, default: 1000 }),
  MAX_CONNECTIONS: Type.Integer({ minimum: 1, maximum: 1_000_000, default: 10_000 }),
  REQUEST_TIMEOUT: Type.Integer({ minimum: 1, maximum: 3600, default: 60 }),
  LOG_LEVEL: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], { default: 'info' }),
  TRUST_PROXY: Type.Refine(Type.String({ default: 'false' }), isProxyList),
});

/** The settings in force. */
export type Settings = Readonly<Static<typeof settingsSchema>>;

interface SettingNote {
  readonly description: string;
  /** How to put a wrong one right, to end "PORT must be …". */
  readonly expected: string;
}

const TOKEN = 'at least 24 letters, digits or -._~+/=, such as "openssl rand -hex 32" prints';

/** Every setting, in words. */
export const settingNotes: Readonly<Record<keyof Settings, SettingNote>> = {
  PORT: {
    description: 'The port to listen on; 0 picks a free one.',
    expected: 'a whole number from 0 to 65535',
  },
  HOST: {
    description: 'The address to listen on; 0.0.0.0 is every network that the machine is on.',
    expected: 'an address or host name of this machine, such as 127.0.0.1',
  },
  DATABASE_FILE: {
    description: 'The SQLite database; it and its folder are made if they are not there.',
    expected: 'the path of a file',
  },
  DATABASE_URL: {
    description: 'The PostgreSQL database. If it is set, DATABASE_FILE is not used.',
    expected: 'an address such as postgres://user:password@host:5432/database',
  },
  DATABASE_CONNECTIONS: {
    description: 'How many connections to PostgreSQL this process holds at most.',
    expected: 'a whole number from 2 to 1000',
  },
  DATABASE_TIMEOUT: {
    description: 'How long PostgreSQL may take for one statement, or to let us in, in milliseconds.',
    expected: 'a whole number of milliseconds from 100 to 600000',
  },
  QUEUE_RESPONSES: {
    description: 'How many responses may wait to be stored; whoever sends one more is asked to try again.',
    expected: 'a whole number from 1 to 1000000',
  },
  QUEUE_BYTES: {
    description: 'How many bytes they may have together.',
    expected: 'a whole number of bytes from 1048576 to 4294967296',
  },
  ACTIVITIES_FOLDER: {
    description: 'The folder with one JSON file for each activity.',
    expected: 'the path of a folder',
  },
  TOKENS_FILE: {
    description: 'The tokens that were made with "npm run tokens", as hashes.',
    expected: 'the path of a file',
  },
  EXPORT_TOKEN: {
    description: 'Who knows it may export every answer, and moderate; it has no end.',
    expected: TOKEN,
  },
  MODERATION_TOKEN: {
    description: "Who knows it may read residents' words and decide which are published, but export nothing.",
    expected: TOKEN,
  },
  BODY_LIMIT: {
    description: 'The largest response that is accepted, in bytes.',
    expected: 'a whole number of bytes from 1024 to 16777216',
  },
  MAX_REQUESTS: {
    description: 'How many requests may be under way; whoever sends one more is asked to try again.',
    expected: 'a whole number from 1 to 100000',
  },
  MAX_CONNECTIONS: {
    description: 'How many connections may be open; another one is closed at once.',
    expected: 'a whole number from 1 to 1000000',
  },
  REQUEST_TIMEOUT: {
    description: 'How many seconds a request may take to arrive: enough for a bad connection on a bus.',
    expected: 'a whole number of seconds from 1 to 3600',
  },
  PROOF: {
    description:
      'When a sender has to do some work before a response is taken: once its address has sent many (busy), always or never.',
    expected: 'one of never, busy and always',
  },
  PROOF_KEY: {
    description: 'Signs that work. Needed, and the same, where several collectors stand for each other.',
    expected: TOKEN,
  },
  LOG_LEVEL: {
    description: 'The least important messages to log.',
    expected: 'one of fatal, error, warn, info, debug and silent',
  },
  TRUST_PROXY: {
    description: 'The proxies to believe about the address that people used (X-Forwarded-Host and -Proto).',
    expected: 'true, false, or the addresses of the proxies with commas between',
  },
};

const NUMBERS: readonly string[] = Object.entries(settingsSchema.properties)
  .filter(([, rule]) => Type.IsInteger(rule))
  .map(([name]) => name);

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  /** A sentence for each setting that is wrong, with the fix. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads the settings from environment variables; one that is empty counts as not set. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsResult {
  const given: Record<string, string | number> = {};
  for (const name of Object.keys(settingNotes)) {
    const text = environment[name];
    if (text) given[name] = NUMBERS.includes(name) && /^\d+$/.test(text) ? Number(text) : text;
  }
  const settings = Value.Default(settingsSchema, given);
  if (Value.Check(settingsSchema, settings)) return { ok: true, settings };

  const wrong = new Set(
    Value.Errors(settingsSchema, settings).map(({ instancePath }) => instancePath.slice(1)),
  );
  const faults = Object.entries(settingNotes)
    .filter(([name]) => wrong.has(name))
    .map(([name, note]) => describeFault(name, note, environment[name] ?? ''));
  return { ok: false, faults };
}

function isPostgresAddress(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
}

/** `true`, `false`, or addresses and networks with commas between. */
function isProxyList(text: string): boolean {
  return (
    text === 'true' ||
    text === 'false' ||
    text.split(',').every((part) => {
      const [address = '', bits] = part.trim().split('/');
      const version = isIP(address);
      return (
        version > 0 &&
        (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
      );
    })
  );
}

function describeFault(name: string, { expected, description }: SettingNote, text: string): string {
  // A token, key or password that was mistyped is still nearly one: it has no place on a screen or in a log.
  const given = /_(TOKEN|KEY|URL)$/.test(name) ? `what is set (${text.length} characters)` : `"${text}"`;
  return `${name} must be ${expected}, but is ${given}. ${description}`;
}
