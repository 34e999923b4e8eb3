import type { Weekday } from '../group.js';
import { WEEKDAYS } from '../sessions/day-number.js';

/** A word of a text about times. A dash or `to` is one word, for what it means depends on what stands beside it. */
export type TimesWord =
  | { readonly kind: 'days'; readonly days: readonly Weekday[]; readonly daily?: true }
  /** Which of such days in a month; `after` where it stands behind the day, as OpenStreetMap has it. */
  | { readonly kind: 'nth'; readonly nth: readonly number[]; readonly after?: true }
  | { readonly kind: 'every' | 'fortnight' | 'monthly' | 'weekly' }
  /** Morning, afternoon, evening: which half of the day a bare hour is in. */
  | { readonly kind: 'half'; readonly half: 'am' | 'pm' }
  | { readonly kind: 'time'; readonly time: ClockWord }
  | { readonly kind: 'to' | 'dash' | 'and' | 'between' | 'break' | 'closed' };

/** A time as it was written. */
export interface ClockWord {
  readonly hour: number;
  readonly minute: number;
  /** As written: `am`, `pm`, or that of the 24-hour clock; undefined where only the context can tell. */
  readonly half?: 'am' | 'pm' | '24';
  /** Nothing but one or two digits, and no "at" before it. Alone, that may be any number. */
  readonly bare?: true;
}

/** Days by how their names begin in English, and after `dydd` or `nos` in Welsh, mutations included. */
const ENGLISH = [/^mon/i, /^tue/i, /^wed/i, /^thu/i, /^fri/i, /^sat/i, /^sun/i];
const WELSH = [/^l/i, /^[mf]aw/i, /^[mf]er/i, /^i/i, /^g?w/i, /^sa/i, /^su/i];
const ORDINALS = [/^1|^first/i, /^2|^se/i, /^3|^th/i, /^4|^fo/i, /^5|^fif/i];

/** A kind of word, how it begins a text, and what it is. Missing: it says nothing about when. */
type Rule = readonly [
  pattern: RegExp,
  word?: (found: RegExpExecArray) => TimesWord | readonly TimesWord[] | undefined,
];

const just =
  <Word extends TimesWord>(word: Word) =>
  (): Word =>
    word;
const at24 = (hour: number, minute: number): TimesWord => ({
  kind: 'time',
  time: { hour, minute, half: '24' },
});
const day = (at: number): TimesWord => ({ kind: 'days', days: WEEKDAYS.slice(at, at + 1) });
/** The day whose pattern fits. */
const dayAmong =
  (patterns: readonly RegExp[]) =>
  ([, name = '']: RegExpExecArray): TimesWord =>
    day(patterns.findIndex((pattern) => pattern.test(name)));

const RULES: readonly Rule[] = [
  // Two letters are days in capitals only, as OpenStreetMap has them: `we`, `sa` and `mo` are words and names.
  [
    /^(Mo|Tu|We|Th|Fr|Sa|Su)(?=\[|\s*[-,;:]|\s+\d|\s+off|$)/,
    ([, name]) => day(WEEKDAYS.indexOf(name!.toUpperCase() as Weekday)),
  ],
  [/^m ?- ?f\b/i, just({ kind: 'days', days: WEEKDAYS.slice(0, 5) })],
  [
    /^(mon(?:day)?|tue(?:s|sday)?|wed(?:s|nes|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?:'?s)?\b\.?/i,
    dayAmong(ENGLISH),
  ],
  [/^(?:bob )?(?:d?dydd|nos) (l?lun|[mf]awrth|[mf]ercher|iau|g?wener|sadwrn|sul)\b/i, dayAmong(WELSH)],
  [/^(?:every )?week ?days?\b/i, just({ kind: 'days', days: WEEKDAYS.slice(0, 5) })],
  [/^(?:(?:every|at) )?week-? ?ends?\b/i, just({ kind: 'days', days: WEEKDAYS.slice(5) })],
  [
    /^(?:daily|every ?day|(?:7|seven) days(?: a| per)? week|bob dydd)\b/i,
    just({ kind: 'days', days: WEEKDAYS, daily: true }),
  ],

  [
    /^(?:every )?(?:alternate|other)\b|^every (?:2|two) weeks?\b|^fortnight(?:ly|s)?\b|^every fortnight\b/i,
    just({ kind: 'fortnight' }),
  ],
  [/^(?:every week|weekly|(?:once )?(?:a|per|each) week)\b/i, just({ kind: 'weekly' })],
  [
    /^(?:(?:of|in) (?:the|each|every) month|(?:every|each|a|per) month|monthly|of month)\b/i,
    just({ kind: 'monthly' }),
  ],
  [
    /^\[(-?[1-5](?:,-?[1-5])*)\]/,
    ([, list]) => ({ kind: 'nth', nth: list!.split(',').map(Number), after: true }),
  ],
  [/^last\b/i, just({ kind: 'nth', nth: [-1] })],
  [
    /^(?:1st|first|2nd|second|3rd|third|4th|fourth|5th|fifth)\b/i,
    ([found]) => ({ kind: 'nth', nth: [ORDINALS.findIndex((each) => each.test(found)) + 1] }),
  ],
  [/^(?:every|each)\b/i, just({ kind: 'every' })],
  [/^(?:mornings?|am)\b/i, just({ kind: 'half', half: 'am' })],
  [/^(?:(?:afternoon|evening|night)s?|pm)\b/i, just({ kind: 'half', half: 'pm' })],

  [/^(?:12 ?)?(?:noon|mid-?day)\b/i, just(at24(12, 0))],
  [/^(?:12 ?)?midnight\b/i, just(at24(0, 0))],
  // Four digits are a time in a range, or where hours are named: alone they may be a year.
  [
    /^([01]\d|2[0-3])([0-5]\d)(?: ?h(?:ou)?rs)? ?(?:-|to) ?([01]\d|2[0-3])([0-5]\d)(?:( ?h(?:ou)?rs)\b|(?![\w/-]))/i,
    fourDigits,
  ],
  [
    /^(at |from |@ ?)?(\d{1,2})(?:[:.](\d\d)(?::\d\d)?)?(?: ?(?:(a|p)\.?m\b\.?|y([bph])\b|(noon)\b|(o'?clock)\b))?(?![\d:.]*\d|[\p{L}£%])/iu,
    clock,
  ],

  [/^(?:to|until|till?|through|thru|tan)\b/i, just({ kind: 'to' })],
  [/^-/, just({ kind: 'dash' })],
  [/^(?:,? ?(?:and|a|ac)\b|[&+/])/i, just({ kind: 'and' })],
  [/^[,:.|]/, just({ kind: 'and' })],
  [/^[;\n]/, just({ kind: 'break' })],
  [/^between\b/i, just({ kind: 'between' })],
  [/^(?:closed|off|ar gau)\b/i, just({ kind: 'closed' })],
  // What says nothing about when.
  [
    /^(?:we meet|(?:opening|staffed) (?:hours|times)|hours|times?|open(?:s|ing)?|sessions?|meet(?:s|ings?)?|held|when)\b/i,
  ],
  [/^(?:from|on|at|the|starts?|starting|finish(?:es|ing)?|only|onwards?)\b/i],
  [/^ +/],
];

/** Undefined where they may be years. */
function fourDigits([, ...parts]: RegExpExecArray): readonly TimesWord[] | undefined {
  const [hour, minute, lastHour, lastMinute] = parts.map(Number);
  if (hour! >= 19 && !parts[4]) return undefined;
  return [at24(hour!, minute!), { kind: 'to' }, at24(lastHour!, lastMinute!)];
}

/** Undefined where there is no such time. */
function clock([, at, digits, minutes, half, welsh, noon, oClock]: RegExpExecArray): TimesWord | undefined {
  const hour = Number(digits);
  const minute = Number(minutes ?? 0);
  if (minute > 59 || hour > 24) return undefined;
  if (noon) return hour === 12 && !minute ? at24(hour, minute) : undefined;
  const said = (half ?? (welsh && (welsh.toLowerCase() === 'b' ? 'a' : 'p')))?.toLowerCase();
  if (said) {
    if (hour > 12 && said === 'p') return at24(hour, minute);
    if (hour < 1 || hour > 12) return undefined;
    return { kind: 'time', time: { hour, minute, half: said === 'a' ? 'am' : 'pm' } };
  }
  // "13" alone is any number; "13:00" and "09:00" are the 24-hour clock's.
  if (!minutes && hour > 12) return undefined;
  if (hour > 12 || (digits!.length === 2 && digits!.startsWith('0'))) return at24(hour, minute);
  return { kind: 'time', time: { hour, minute, ...(!minutes && !at && !oClock && { bare: true as const }) } };
}

/** The words of a text; undefined where any part of it is none that is known, for it may change the meaning. */
export function timesWords(text: string): readonly TimesWord[] | undefined {
  const words: TimesWord[] = [];
  let rest = text;
  while (rest) {
    let length = 0;
    for (const [pattern, word] of RULES) {
      const found = pattern.exec(rest);
      if (!found?.[0]) continue;
      const made = word?.(found);
      if (word && !made) return undefined;
      if (made) words.push(...[made].flat());
      length = found[0].length;
      break;
    }
    if (!length) return undefined;
    rest = rest.slice(length);
  }
  return words;
}
