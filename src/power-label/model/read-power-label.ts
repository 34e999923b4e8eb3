import { POWER_LEVELS, type LocalisedText, type PowerLabel, type PowerLevel } from './power.js';

/** What can be wrong with a label. */
export type PowerIssueCode =
  /** No object, so that there is no label. */
  | 'notALabel'
  /** None of the four levels, so that there is no label. */
  | 'notALevel'
  /** Neither a text nor texts by language. */
  | 'notAText'
  /** No day that there is, written as `2026-11-23`. */
  | 'notADate'
  /** Residents are told that it was not said. */
  | 'missing'
  /** Not a field of a label. */
  | 'unknownField';

export interface PowerIssue {
  /** The field's name; empty for the label as a whole. */
  readonly field: string;
  readonly code: PowerIssueCode;
  /** What was written there, where that is a text or a number. */
  readonly what: string;
}

export interface PowerLabelReading {
  /** Undefined without a level: a label that does not say how much say people have would be decoration. */
  readonly label?: PowerLabel;
  readonly issues: readonly PowerIssue[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLevel = (value: unknown): value is PowerLevel => (POWER_LEVELS as readonly unknown[]).includes(value);

const isWords = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const isText = (value: unknown): value is LocalisedText =>
  isWords(value) || (isRecord(value) && Object.keys(value).length > 0 && Object.values(value).every(isWords));

/** A day that there is: `2027-02-30` is none. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(Number(day)) && day.toISOString().startsWith(value);
}

/** Where nothing was written: frameworks hand over null, and an attribute without a value is empty. */
const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';

const FIELDS = ['level', 'open', 'decidedBy', 'hearBy'];

/**
 * Reads a power label from JSON, such as the `power` of a survey's definition.
 * A field that cannot be read is left out and reported; the others stand.
 */
export function readPowerLabel(json: unknown): PowerLabelReading {
  const issues: PowerIssue[] = [];
  const report = (code: PowerIssueCode, field: string, value?: unknown): void =>
    void issues.push({ field, code, what: isNothing(value) || Object(value) === value ? '' : String(value) });
  if (!isRecord(json)) {
    report('notALabel', '', json);
    return { issues };
  }
  const { level } = json;
  /** A field that is as it should be; undefined, and reported, where it is not. */
  const field = <T>(name: string, isRight: (value: unknown) => value is T, code: PowerIssueCode) => {
    const value = json[name];
    if (isRight(value)) return { [name]: value };
    // Of a decision that was taken nothing is open, which we can say ourselves.
    if (!isNothing(value)) report(code, name, value);
    else if (name !== 'open' || level !== 'telling') report('missing', name);
    return {};
  };
  if (!isLevel(level)) report(isNothing(level) ? 'missing' : 'notALevel', 'level', level);
  const others: Omit<PowerLabel, 'level'> = {
    ...field('open', isText, 'notAText'),
    ...field('decidedBy', isText, 'notAText'),
    ...field('hearBy', isDay, 'notADate'),
  };
  for (const name of Object.keys(json)) if (!FIELDS.includes(name)) report('unknownField', name, json[name]);
  return { ...(isLevel(level) && { label: { level, ...others } }), issues };
}
