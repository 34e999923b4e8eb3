/** Filters again, written as plainly as they can be said: one group after the other, without words and order. */
import { WEEKDAYS } from '../../../../src/groups/model/sessions/day-number.js';
import type { Criteria } from '../../../../src/groups/model/finding/index.js';
import type { Group, Term } from '../../../../src/groups/model/group.js';
import { milesBetween } from '../../../../src/groups/model/place/distance.js';

export type Answer = 'no' | 'unsaid' | 'yes';

const says = (said: readonly string[], wanted: readonly string[]): Answer =>
  said.some((each) => wanted.includes(each)) ? 'yes' : said.length ? 'no' : 'unsaid';

function costAnswer({ cost: { kind, from } }: Group, wanted: readonly string[]): Answer {
  const answers = wanted.map((each): Answer => {
    if (kind === 'unknown') return 'unsaid';
    if (each === 'free') return kind === 'free' || kind === 'mixed' ? 'yes' : 'no';
    if (each === 'donation') return kind === 'donation' ? 'yes' : 'no';
    if (each === 'paid') return kind === 'paid' || kind === 'mixed' ? 'yes' : 'no';
    if (kind !== 'paid') return 'yes';
    return from === undefined ? 'unsaid' : from < 5 ? 'yes' : 'no';
  });
  return answers.includes('yes') ? 'yes' : answers.includes('unsaid') ? 'unsaid' : 'no';
}

/** Whether some session is on one of the days and in one of the parts of the day; "perhaps" where it does not say one of them. */
function whenAnswer({ sessions }: Group, days: readonly string[], times: readonly string[]): Answer {
  const answers = sessions.map(({ freq, days: on, start, end }): Answer => {
    const meets: readonly string[] = freq === 'daily' ? WEEKDAYS : on;
    const day = !days.length ? 'yes' : says(meets, days);
    const hour = (time: string): number => Number(time.slice(0, 2));
    const parts = { morning: [0, 12], afternoon: [12, 17], evening: [17, 24] };
    const during = Object.entries(parts)
      .filter(([, [from, to]]) => {
        if (!start) return false;
        const until = end ? hour(end) : hour(start);
        return (hour(start) >= from! && hour(start) < to!) || (hour(start) < from! && until >= from! + 1);
      })
      .map(([part]) => part);
    const time = !times.length ? 'yes' : says(during, times);
    const both = [day, time];
    return both.includes('no') ? 'no' : both.includes('unsaid') ? 'unsaid' : 'yes';
  });
  if (!sessions.length) return 'unsaid';
  return answers.includes('yes') ? 'yes' : answers.includes('unsaid') ? 'unsaid' : 'no';
}

const ids = (terms: readonly Term[]): string[] => terms.map(({ id }) => id);

/** How a group answers to all that is asked but the words. Whole hours only. */
export function answerOf(group: Group, { chosen, age, near, within }: Criteria): Answer {
  const asked = (key: string): readonly string[] => chosen[key] ?? [];
  const lists: Record<string, readonly string[]> = {
    category: ids(group.categories),
    attendance: group.attendance,
    joining: group.joining.how,
  };
  const answers: Answer[] = Object.entries(lists)
    .filter(([key]) => asked(key).length)
    .map(([key, said]) => says(said, asked(key)));
  if (asked('cost').length) answers.push(costAnswer(group, asked('cost')));
  if (asked('day').length || asked('time').length)
    answers.push(whenAnswer(group, asked('day'), asked('time')));
  if (age !== undefined)
    answers.push(
      !group.age ? 'unsaid' : age >= (group.age.min ?? 0) && age <= (group.age.max ?? 999) ? 'yes' : 'no',
    );
  if (near && within !== undefined) {
    const miles = group.places.map(({ lat, lng }) => milesBetween(near.point, { lat: lat!, lng: lng! }));
    const mustGo = !group.wide && (!group.attendance.length || group.attendance.includes('in-person'));
    const far = miles.length > 0 && Math.min(...miles) > within;
    answers.push(far && mustGo && !group.attendance.includes('online') ? 'no' : 'yes');
  }
  return answers.includes('no') ? 'no' : answers.includes('unsaid') ? 'unsaid' : 'yes';
}
