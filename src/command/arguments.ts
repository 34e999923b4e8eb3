import { FORMAT_NAMES } from '../groups/language/read-note-words.js';
import type { GroupFormat } from '../groups/model/group.js';
import { UsageError } from './terminal.js';

/** A format by its name. */
export function formatOf(name: string | undefined): GroupFormat | undefined {
  if (name === undefined || Object.hasOwn(FORMAT_NAMES, name)) return name as GroupFormat | undefined;
  throw new UsageError(`There is no format "${name}". There are: ${Object.keys(FORMAT_NAMES).join(', ')}.`);
}

/** A whole number between two. */
export function numberOf(option: string, value: string, least: number, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${option} is a whole number from ${least} to ${most}, not "${value}".`);
}
