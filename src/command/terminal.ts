/** Where a command runs, as far as it writes there. */
export interface Terminal {
  /** Takes what the command is for. */
  readonly out: NodeJS.WritableStream;
  /** Says a line to whoever runs it, beside that. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** What the exit of a command means. */
export const EXIT = {
  done: 0,
  /** Nothing was made of it; what was there before stays. */
  failed: 1,
  /** It was called in a way that it does not know. */
  usage: 2,
  /** Whoever ran it stopped it. */
  stopped: 130,
} as const;

/** Thrown for what a command cannot be called with. */
export class UsageError extends Error {}

/** Writes all of a text. A reader who has heard enough, such as `head`, is no failure. */
export function write(out: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    out.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? resolve() : reject(error)));
    out.write(text, () => resolve());
  });
}

/** Such as "1 record" and "2 records". */
export const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
