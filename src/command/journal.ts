import { createReadStream } from 'node:fs';
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

/** How long an answer is used again, in milliseconds: after a day, a new one is due. */
const LIFETIME = 24 * 60 * 60 * 1000;

/** A line of the file: one answer. */
interface Entry {
  readonly url: string;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  readonly body: string;
}

const isEntry = (value: unknown): value is Entry => {
  const { url, at, body } = Object(value) as Partial<Entry>;
  return typeof url === 'string' && typeof at === 'number' && typeof body === 'string';
};

/**
 * A file with a line for every answer that came, so that a harvest which was stopped goes on where it was, and asks for
 * nothing twice. A line that was being written when that happened is passed over.
 *
 * Owns: the file, from the first answer to the end of the harvest. Does not own: what is asked for.
 */
export class Journal {
  readonly #path: string;
  readonly #answers: Map<string, string>;
  #file: Promise<FileHandle> | undefined;
  /** The line that is being written, after which the next may be. */
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(path: string, answers: Map<string, string>) {
    this.#path = path;
    this.#answers = answers;
  }

  /** The journal of an earlier harvest that was stopped, or else a new one. */
  static async open(path: string, now: number): Promise<Journal> {
    const answers = new Map<string, string>();
    try {
      for await (const line of createInterface({
        input: createReadStream(path, 'utf8'),
        crlfDelay: Infinity,
      })) {
        const entry = parsed(line);
        if (isEntry(entry) && now - entry.at < LIFETIME && entry.at <= now)
          answers.set(entry.url, entry.body);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    return new Journal(path, answers);
  }

  /** How many answers it has. */
  get size(): number {
    return this.#answers.size;
  }

  answerOf(url: string): string | undefined {
    return this.#answers.get(url);
  }

  async add(url: string, body: string, at: number): Promise<void> {
    this.#answers.set(url, body);
    this.#file ??= this.#begin();
    const line = `${JSON.stringify({ url, at, body } satisfies Entry)}\n`;
    this.#writing = Promise.all([this.#file, this.#writing]).then(([file]) => file.appendFile(line));
    await this.#writing;
  }

  async #begin(): Promise<FileHandle> {
    await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
    const file = await open(this.#path, 'a', 0o600);
    // After a line that was cut off.
    await file.appendFile('\n');
    return file;
  }

  /** Forgets what it has, so that all is asked for anew. */
  async forget(): Promise<void> {
    await this.remove();
    this.#answers.clear();
  }

  /** Closes it, to go on with at another time. */
  async close(): Promise<void> {
    await this.#writing.catch(() => undefined);
    await (await this.#file)?.close();
    this.#file = undefined;
  }

  /** Done: nothing of it is needed any more. */
  async remove(): Promise<void> {
    await this.close();
    await rm(this.#path, { force: true });
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
