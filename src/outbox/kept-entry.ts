import type { DeliveryState } from '../delivery/delivery-state.js';
import type { KeptSubmission } from '../delivery/submission.js';
import { refusedWords } from '../kit/sending/outcome-view.js';
import { dateWords, dayOf } from '../language/date-words.js';
import type { OutboxMessages } from './language/outbox-messages.js';

/** One response that this device keeps, or that has just arrived, and how it stands. */
export interface KeptEntry {
  readonly kept: KeptSubmission;
  readonly state: DeliveryState;
}

/** Only what was answered: for a heading. */
export function titleOf({ kept: { words, envelope } }: KeptEntry, { kinds }: OutboxMessages): string {
  const kind = kinds[envelope.widget as keyof typeof kinds] ?? kinds.other;
  // Kept by an older copy of the library, or of a survey that has no title.
  return words?.title ? words.title : `${kind}: ${envelope.activity}`;
}

/** When it was given, by this device's clock. */
export function answeredWords({ kept }: KeptEntry, messages: OutboxMessages): string {
  const given = new Date(kept.createdAt);
  const two = (part: number): string => `${part}`.padStart(2, '0');
  const stored = `${dayOf(given)}T${two(given.getHours())}:${two(given.getMinutes())}`;
  return messages.answeredOn(dateWords(stored, messages));
}

/** The questions with their answers; their names and values where the words were not kept. */
export const givenText = ({ kept: { words, envelope } }: KeptEntry): string =>
  words?.text ??
  Object.entries(envelope.answers)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('\n');

/** All of it, for the resident to keep or to give by other means. */
export const entryText = (entry: KeptEntry, messages: OutboxMessages): string =>
  [titleOf(entry, messages), answeredWords(entry, messages), '', givenText(entry)].join('\n');

/** Why it is still here, in a sentence; empty for what a newer copy of the library has marked in a way of its own. */
export function reasonWords({ kept, state }: KeptEntry, messages: OutboxMessages): string {
  switch (state.kind) {
    case 'saving':
    case 'sending':
      return messages.sendingNow;
    case 'sent':
      return messages.arrived;
    case 'refused':
      return refusedWords(state, messages);
    case 'waiting':
      return kept.needs && !kept.attempts ? messages.fromItsPage : messages.why[state.reason];
    default:
      return '';
  }
}
