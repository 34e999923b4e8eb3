const CLOCK =
  /^(\d\d?)(?:[:.h](\d\d))?(?:[:.]\d\d(?:\.\d+)?)?\s*(?:([ap])\.?m\.?)?\s*(?:z|[+-]\d\d:?\d\d|gmt|bst|utc)?$/;
const WORDS: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['12 noon', '12:00'],
  ['12noon', '12:00'],
  ['12 midday', '12:00'],
  ['midnight', '00:00'],
  ['12 midnight', '00:00'],
]);

/**
 * A time of the wall clock however it is written, as `09:30`. A zone is passed over: the guidance of Open Referral
 * itself writes `09:00:00Z` for nine o'clock, summer and winter. Undefined for what is no time.
 */
export function readTime(value: string): string | undefined {
  const text = value
    .trim()
    .toLowerCase()
    .replace(/^\d{4}-\d\d-\d\d[t ]/, '')
    .replace(/^(\d\d)(\d\d)$/, '$1:$2');
  const word = WORDS.get(text);
  if (word) return word;
  const [, hours, minutes = '00', half] = CLOCK.exec(text) ?? [];
  if (!hours || Number(minutes) > 59) return undefined;
  const hour = Number(hours);
  if (hour > 24 || (half && (hour > 23 || hour === 0))) return undefined;
  // "14:00pm" means what it says; 24:00 is the end of the day.
  const of24 = half && hour <= 12 ? (hour % 12) + (half === 'p' ? 12 : 0) : hour % 24;
  return `${String(of24).padStart(2, '0')}:${minutes}`;
}
