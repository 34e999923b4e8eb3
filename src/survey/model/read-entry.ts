import { isBlank, isNumeric } from './answer-values.js';
import type { Question } from './definition.js';
import type { AnswerPart, ProblemCode } from './problem.js';
import type { Entry } from './session-state.js';

/** What was typed, read as an answer: the value, or why there is none. Neither where nothing was typed. */
export interface EntryReading {
  readonly value?: unknown;
  readonly code?: ProblemCode;
  readonly parts?: readonly AnswerPart[];
}

const PARTS = ['day', 'month', 'year'] as const;
const LEAST = [1, 1, 1000];
const MOST = [31, 12, 9999];

/** The first three letters of each month, in English and in Welsh. Whatever follows them is taken as meant. */
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdecionchwmawebrmaimehgorawsmedhydtacrha';

/**
 * Reads a date typed in three parts, as the GOV.UK Design System asks (date
 * input, 2026): months may be named, and years have four digits, because `26`
 * may be a birthday or an appointment.
 */
function readDate(typed: readonly string[]): EntryReading {
  const parts = PARTS.map((_, index) => (typed[index] ?? '').trim().toLowerCase());
  const missing = PARTS.filter((_, index) => isBlank(parts[index]!));
  if (missing.length) return missing.length < 3 ? { code: 'dateIncomplete', parts: missing } : {};
  const named = /^[a-zû]{3,}\.?$/.test(parts[1]!) && MONTHS.match(/.../g)!.indexOf(parts[1]!.slice(0, 3)) + 1;
  const numbers = parts.map((part, index) => (index === 1 && named ? named % 12 || 12 : Number(part)));
  const wrong = PARTS.filter(
    (_, index) => !(numbers[index]! >= LEAST[index]! && numbers[index]! <= MOST[index]!),
  );
  const value = numbers
    .map((number) => String(number).padStart(2, '0'))
    .reverse()
    .join('-');
  // A day that the month does not have runs on into the next.
  return !wrong.length && new Date(`${value}T00:00Z`).getUTCDate() === numbers[0]
    ? { value }
    : { code: 'dateInvalid', parts: wrong };
}

/** Reads what was typed for a text or comment question. */
export function readEntry(question: Question, entry: Entry): EntryReading {
  if (typeof entry === 'object')
    return 'value' in entry ? { value: entry.value } : readDate(PARTS.map((part) => entry[part]));
  const typed = entry.trim();
  if (isBlank(typed)) return {};
  if (question.type === 'text' && question.inputType === 'date') return readDate(typed.split('-').reverse());
  if (!isNumeric(question)) return { value: typed };
  // Spaces, and commas between thousands: `1,200` is a number, but `1,5` may be meant either way.
  const digits = typed.replace(/\s|,(?=\d{3}(?!\d))/g, '').replace('\u2212', '-');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(digits) ? { value: Number(digits) } : { code: 'notANumber' };
}
