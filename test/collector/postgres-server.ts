/** A PostgreSQL of one's own, where the machine has one to start: on a socket in a folder that goes with it. */
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

import pg from 'pg';

const run = promisify(execFile);

/** The user who may do everything; not the one of the operating system. */
const USER = 'sayso';

export interface PostgresServer {
  /** Where its programs are, such as `pg_dump`. */
  readonly programs: string;
  /** Makes an empty database, and returns its address. It goes with the server. */
  newDatabase(): Promise<string>;
  /** Stops it at once, as a power cut would, and starts it again. */
  restart(): Promise<void>;
}

/** The folder with PostgreSQL's programs: on the PATH, or where Debian keeps them. Undefined if there is none. */
function findPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((one, other) => Number(other) - Number(one))
    : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/local/bin',
    ...versions.map((version) => join(debian, version, 'bin')),
  ];
  return folders.find((folder) => ['initdb', 'pg_ctl'].every((name) => existsSync(join(folder, name))));
}

export const programs = findPrograms();

let folder: string | undefined;

/** Starts it. `durable` is whether a commit waits for the disk, which what is gone after a test need not. */
export async function startPostgres({ durable }: { readonly durable: boolean }): Promise<PostgresServer> {
  if (programs === undefined) throw new Error('There is no PostgreSQL here.');
  folder = mkdtempSync(join(tmpdir(), 'sayso-postgres-'));
  chmodSync(folder, 0o700);
  if (isRoot()) await run('chown', ['postgres', folder]);
  await asItsUser('initdb', '-D', data(), '-U', USER, '-A', 'trust', '-E', 'UTF8', '--no-sync');
  await startServer(durable);
  let databases = 0;
  return {
    programs,
    async newDatabase() {
      const name = `test_${++databases}`;
      await execute(addressOf('postgres'), `CREATE DATABASE ${name}`);
      return addressOf(name);
    },
    async restart() {
      await asItsUser('pg_ctl', '-D', data(), '-m', 'immediate', '-w', 'stop');
      await startServer(durable);
    },
  };
}

/** Only on a socket in a folder of its user's own. */
async function startServer(durable: boolean) {
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=${durable ? 'on' : 'off'}`;
  await asItsUser('pg_ctl', '-D', data(), '-w', '-l', join(folder ?? '', 'log'), '-o', options, 'start');
}

/** Stops it, and takes its folder away. */
export function stopPostgres() {
  if (folder === undefined) return;
  try {
    const [program, ...args] = commandOf('pg_ctl', ['-D', data(), '-m', 'immediate', '-w', 'stop']);
    execFileSync(program, args, { stdio: 'ignore', cwd: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const data = () => join(folder ?? '', 'data');

const addressOf = (database: string) => `postgres://${USER}@localhost/${database}?host=${folder}`;

const isRoot = () => process.getuid?.() === 0;

/** PostgreSQL does not run as root. */
function commandOf(name: string, args: readonly string[]): [string, ...string[]] {
  const program = join(programs ?? '', name);
  return isRoot() ? ['runuser', '-u', 'postgres', '--', program, ...args] : [program, ...args];
}

async function asItsUser(name: string, ...args: readonly string[]) {
  const [program, ...rest] = commandOf(name, args);
  // pg_ctl would keep our pipes open for as long as the server runs.
  await new Promise<void>((resolve, reject) => {
    const child = execFile(program, rest, { cwd: folder });
    child.stdout?.resume();
    child.on('error', reject);
    child.on('exit', (code) => {
      child.stdout?.destroy();
      child.stderr?.destroy();
      if (code === 0) resolve();
      else reject(new Error(`${name} ended with ${code}`));
    });
  });
}

type Result = pg.QueryResult<Record<string, unknown>>;

/** Runs SQL on a connection of its own; gives the rows of the last statement. */
export async function execute(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const result = (await client.query(sql)) as Result | Result[];
    return (Array.isArray(result) ? result.at(-1) : result)?.rows ?? [];
  } finally {
    await client.end();
  }
}
