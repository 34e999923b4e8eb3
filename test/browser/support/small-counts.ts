/** Looks through what a collector has sent for a count of people that it must not tell. */
import type { Recorded } from './recorder.js';

/** Numbers that count nobody, by where they stand in a reply. */
const NO_COUNT = /^\/(saysoResults|saysoInterest|status|reach\/\d+\/rows\/\d+\/population)$/;

/** Where results say how many people there are. */
const COUNT = /^\/responses$|\/(atLeast|answers)$|\/cells\/\d+$/;

/** How the one or the other stands in the text of a reply, whatever its reader makes of it. */
const SMALL = /[:[,]\s*"?[1-7]"?\s*(?=[,\]}])/g;

/** What in a reply counts people and may not: a line each, with where it stands. */
export function smallCounts({ method, path, body }: Recorded): string[] {
  const at = `${method} ${path}`;
  // The definition is the questions, which were there before anybody answered.
  if (!body || path.endsWith('/definition')) return [];
  const inText = body.replace(/"sayso(Results|Interest)":1,/, '').match(SMALL) ?? [];
  return [
    ...inText.map((found) => `${at}: ${found}`),
    ...leaves(JSON.parse(body) as unknown).flatMap(([where, value]) =>
      mayBe(where, value) ? [] : [`${at}: ${where} is ${JSON.stringify(value)}`],
    ),
  ];
}

/** The values in JSON that hold no others, with their paths. */
function leaves(value: unknown, path = ''): (readonly [path: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, member]) => leaves(member, `${path}/${name}`));
}

function mayBe(path: string, value: unknown): boolean {
  if (COUNT.test(path) && (value === '<8' || value === '*' || (path === '/responses' && value === null)))
    return true;
  if (typeof value !== 'number') return !COUNT.test(path);
  return NO_COUNT.test(path) || value === 0 || (value >= 10 && value % 5 === 0);
}
