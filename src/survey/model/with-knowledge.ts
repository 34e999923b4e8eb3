import { isRecord, property } from './records.js';

/** As deep as `readSurvey` reads. */
const DEEPEST = 20;

/** Lists in which questions stand, old names included. */
const LISTS = ['pages', 'elements', 'questions'];

/**
 * Puts what an activity knows already beside the questions that ask it all the same:
 *
 *     { "knownAlready": { "bus": "In 2025 half of you came by bus." }, "elements": [{ "name": "bus", … }] }
 *
 * @returns The definition itself where it says nothing of the kind. What a question says of itself wins.
 */
export function withKnowledge(definition: unknown): unknown {
  if (!isRecord(definition) || !isRecord(definition['knownAlready'])) return definition;
  const { knownAlready: known, ...rest } = definition;
  const visit = (json: unknown, depth: number): unknown => {
    if (!isRecord(json) || depth > DEEPEST) return json;
    const { name, type } = json;
    const said = typeof name === 'string' && type !== 'panel' ? property(known, name) : undefined;
    const lists = LISTS.filter((list) => Array.isArray(json[list])).map((list) => [
      list,
      (json[list] as unknown[]).map((each) => visit(each, depth + 1)),
    ]);
    return {
      ...(said !== undefined && depth > 0 && { knownAlready: said }),
      ...json,
      ...(Object.fromEntries(lists) as object),
    };
  };
  return visit(rest, 0);
}
