import type { Attendance, GroupStatus, Joining, SpokenLanguage } from '../../group.js';
import type { Draft } from '../draft.js';
import type { Noting } from '../noting.js';
import { asText, lines, said, saysNothing, words, yesOrNo } from './said.js';
import { splitList } from './terms.js';
import { readUrl } from './urls.js';

const ATTENDANCE: readonly (readonly [Attendance, RegExp])[] = [
  [
    'in-person',
    /in.?person|face.to.face|venue|on.?site|physical|location|offline|mixed|hybrid|blended|both|wyneb yn wyneb/i,
  ],
  ['online', /online|virtual|zoom|remote|video|\bteams\b|webinar|mixed|hybrid|blended|both|ar-lein/i],
  ['phone', /phone|\bcalls?\b|helpline|ffôn/i],
  ['home-visit', /home.?visit|at (?:your )?home|in your own home|outreach/i],
];

/** In which ways one can take part. */
export function tidyAttendance(values: Draft['attendance'], noting: Noting): Attendance[] {
  const found = new Set<Attendance>();
  (values ?? []).forEach((value, index) => {
    const text = asText(value).trim();
    if (!text || saysNothing(text)) return;
    const ways = ATTENDANCE.filter(([, pattern]) => pattern.test(text));
    for (const [way] of ways) found.add(way);
    if (!ways.length && text.length < 40) noting('placeholder', 'left-out', `attendance[${index}]`, text);
  });
  return ATTENDANCE.map(([way]) => way).filter((way) => found.has(way));
}

const NO_NEED =
  /\b(?:no|without|not?)(?: need| advance| prior)*(?: to)? (?:booking|book|appointment|referral|registration|register)s?\b|\b(?:booking|appointment|referral|registration)s? (?:is |are )?not (?:needed|required|necessary)|\bself.?refer\w*/gi;
const JOINING: readonly (readonly [Joining['how'][number], RegExp])[] = [
  ['drop-in', /drop.?in|walk.?in|just (?:turn|come)|turn up|come along|galw heibio/i],
  ['book', /\bbook|appointment|regist(?:er|ration)|sign.?up|reserve|archebu|self.?refer/i],
  ['referral', /\breferr?(?:al|ed|rals|s)?\b|atgyfeirio/i],
  ['membership', /\bmember(?:s|ship)?\b|aelodaeth/i],
];

/** How one joins, told by its words. What need not be done is not asked for, and nothing to book means to drop in. */
export function tidyJoining(draft: Draft['joining'], noting: Noting): Joining {
  const text = lines(draft?.text, 'joining.text', noting);
  const all = [...(draft?.how ?? []).map(asText), text ?? ''].join('\n');
  const asked = all.replace(NO_NEED, (need) => (/self.?refer/i.test(need) ? 'book' : ' '));
  const how = JOINING.filter(([, pattern]) => pattern.test(asked)).map(([way]) => way);
  if (!how.length && asked !== all) how.push('drop-in');
  return said<Joining>({ how, text, url: readUrl(draft?.url, 'joining.url', noting) });
}

const CODE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** As BCP 47 has it: `eng` is `en`. */
function canonical(code: string): string | undefined {
  try {
    return CODE.test(code) ? Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}

/** Languages that are spoken. Where there is only a code, it is the name too: whoever shows it can name it. */
export function tidyLanguages(drafts: Draft['languages'], noting: Noting): SpokenLanguage[] {
  const found = new Map<string, SpokenLanguage>();
  (drafts ?? []).forEach(({ code, name }, index) => {
    const names = splitList(words(name, `languages[${index}].name`, noting));
    const given = canonical(asText(code).trim());
    for (const label of names.length ? names : given ? [given] : []) {
      const own = /^[a-z]{2,3}$/.test(label) ? canonical(label) : undefined;
      const language = said<SpokenLanguage>({
        code: (names.length > 1 ? undefined : given) ?? own,
        name: own ?? label,
      });
      found.set((language.code ?? language.name).toLowerCase(), language);
    }
  });
  return [...found.values()];
}

const PAUSED = /temporar|paus|suspend|on hold|postponed|not currently|seibiant/i;
const ENDED = /inactive|defunct|clos|ended|cancel|ceased|archiv|unpublish|expired|deleted|draft|wedi cau/i;
const RUNNING = /active|open|publish|live|current|running|schedul|moved ?online|approved/i;

/** Whether it runs. A source that does not say lists what does. */
export function tidyStatus(value: unknown, noting: Noting): GroupStatus {
  const text = asText(value).trim();
  if (!text || saysNothing(text)) return 'active';
  const answer = yesOrNo(value);
  if (answer !== undefined) return answer ? 'active' : 'ended';
  if (PAUSED.test(text)) return 'paused';
  if (ENDED.test(text)) return 'ended';
  if (!RUNNING.test(text)) noting('bad-status', 'left-out', 'status', text);
  return 'active';
}
