import type { ReadNote, ReadNoteCode } from './groups-reading.js';

/**
 * Where whoever reads tells what it found: what is wrong, what came of it, where, and the value, which need not be
 * short. `record` is its id, name or number, and is left away where it is known from elsewhere, or for the source as
 * a whole. From a reader, `skipped` stands for one record that did not become a draft.
 */
export type Noting = (
  code: ReadNoteCode,
  effect: ReadNote['effect'],
  field: string,
  value: unknown,
  record?: string,
) => void;
