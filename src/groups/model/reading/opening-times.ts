import type { DraftSession } from './draft.js';

/** The sessions that a text such as `Mon & Thur 1-3pm` tells of; none where it cannot be read. */
export function sessionsFromText(_text: string): readonly DraftSession[] {
  return [];
}
