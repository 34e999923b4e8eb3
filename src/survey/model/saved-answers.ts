/** A session as it may be kept for later, and what of that fits a definition that may have changed since. */
import { commentName, takesWords } from './answer-values.js';
import { readBesides } from './besides.js';
import type { Answers, Question, Survey } from './definition.js';
import { faultOf, isWords } from './fault-of.js';
import { isRecord, property } from './records.js';
import { startSession, withAnswers } from './session.js';
import type { Besides, Entry, Session } from './session-state.js';

/** What of a session is kept, as JSON has it. */
export interface SavedAnswers {
  readonly answers: Answers;
  /** What was typed and is no answer yet. */
  readonly entries: Readonly<Record<string, Entry>>;
  /** The names of all questions there were: one that is new since then has its default value. */
  readonly asked: readonly string[];
  /** For whom and about what, where that was said. */
  readonly besides?: Besides;
}

/** A saved session, begun again. */
export interface Resumed {
  readonly session: Session;
  /** Names of answers that fit no question any more, in the order in which they were kept. */
  readonly parked: readonly string[];
}

/** The question that an answer or entry belongs to by its name; words given besides, and totals, belong to their question. */
const nameOfQuestion = ({ questions }: Survey, name: string): string =>
  questions.find(({ name: own, kind }) => [commentName(own), ...(kind?.names?.(own) ?? [])].includes(name))
    ?.name ?? name;

/**
 * What to keep of a session.
 *
 * @param sensitive Names of questions of which nothing is kept.
 */
export function toSave(
  { survey, answers, entries, besides }: Session,
  sensitive: ReadonlySet<string>,
): SavedAnswers {
  const kept = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(
      Object.entries(record).filter(([name]) => !sensitive.has(nameOfQuestion(survey, name))),
    );
  return {
    answers: kept(answers),
    entries: kept(entries),
    asked: [...new Set(survey.questions.map(({ name }) => name))],
    ...(besides && { besides }),
  };
}

const DATE = ['day', 'month', 'year'];

/** Whether something typed is of the kind that a question takes. */
function fitsAsEntry(question: Question, entry: unknown): entry is Entry {
  const isDate = question.type === 'text' && question.inputType === 'date';
  const parts = isRecord(entry) ? entry['entries'] : undefined;
  if (isRecord(entry) && isRecord(parts)) {
    const { value } = entry;
    if (question.type === 'composite') return !faultOf(question, value);
    // Of two numbers one may still be missing.
    const fits = value === undefined || !faultOf(question, value);
    return 'range' in question && fits && Object.values(parts).every(isWords);
  }
  if (question.type === 'composite') return false;
  if (isDate && isRecord(entry)) return DATE.every((part) => isWords(entry[part]));
  return /^(text|comment)$/.test(question.type) && isWords(entry);
}

/**
 * Begins a saved session again, in a definition that may be another by now: answers find their questions by name.
 * What does not fit any more is left out and named, so that it can be shown. Never throws, whatever was kept.
 *
 * @param present The session that there is: what was answered in it already wins over what was saved.
 */
export function resume(present: Session, { answers, entries, asked, besides }: SavedAnswers): Resumed {
  const { survey, environment } = present;
  const named = (name: string): Question[] => survey.questions.filter((each) => each.name === name);
  const begun = startSession(survey, environment);
  const since = <T>(now: Readonly<Record<string, T>>, before: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== property(before, name)));
  const given = { ...answers, ...since(present.answers, begun.answers) };
  const typed = { ...entries, ...since(present.entries, begun.entries) };
  const fits = (name: string, value: unknown): boolean => {
    if (named(name).some((question) => !faultOf(question, value))) return true;
    // Worked out, and worked out anew.
    if (survey.questions.some(({ name: own, kind }) => kind?.names?.(own).includes(name))) return true;
    const owner = survey.questions.find((each) => commentName(each.name) === name);
    return !!owner && isWords(value) && takesWords(owner, property(given, owner.name));
  };
  const fitsTyped = (name: string, entry: unknown): boolean => {
    const owner = nameOfQuestion(survey, name);
    return owner === name
      ? named(owner).some((question) => fitsAsEntry(question, entry))
      : // The words for an "Other" are kept aside while it is not chosen.
        isWords(entry) && named(owner).some((question) => takesWords(question, 'other'));
  };
  const fitting = Object.entries(given).filter(([name, value]) => fits(name, value));
  const entered = Object.entries(typed).filter(([name, entry]) => fitsTyped(name, entry));
  // One that was taken back stays so: only what was not asked then begins with its default value.
  const added = Object.entries(begun.answers).filter(([name]) => !asked.includes(name));
  const placed = new Set([...fitting, ...entered].map(([name]) => name));
  const said = readBesides({ ...readBesides(besides), ...present.besides });
  const session = withAnswers(begun, Object.fromEntries([...added, ...fitting]), Object.fromEntries(entered));
  return {
    session: said ? { ...session, besides: said } : session,
    parked: [...new Set([...Object.keys(given), ...Object.keys(typed)])].filter((name) => !placed.has(name)),
  };
}
