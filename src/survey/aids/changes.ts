import type { KeptWords } from './device-record.js';

/** An answer that is another now; undefined where there was none, or is none any more. */
export interface Change {
  readonly title: string;
  readonly before: string | undefined;
  readonly now: string | undefined;
}

type Words = Readonly<Record<string, KeptWords>>;

/** What is different between answers in words. @param leftOut Names of those that are not compared. */
export function changesBetween(
  before: Words,
  now: Words,
  leftOut: ReadonlySet<string> = new Set(),
): readonly Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((name) => {
    const [was, is] = [before[name], now[name]];
    return was?.given === is?.given || leftOut.has(name)
      ? []
      : { title: (is ?? was)!.title, before: was?.given, now: is?.given };
  });
}
