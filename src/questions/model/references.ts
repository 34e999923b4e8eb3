import type { Nation } from './entry.js';
import { EQUALITY, EQUALITY_QUESTIONS } from './equality/block.js';

/** An object of a definition. */
export type Json = Readonly<Record<string, unknown>>;

/** Lists in which elements stand, old names included. */
export const LISTS = ['pages', 'elements', 'questions', 'templateElements'] as const;

/** As deep as `readSurvey` reads. */
export const DEEPEST = 20;

/** An object that is not a list. The survey's own is not shared: pages would fetch it in a file by itself. */
export const isRecord = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** What stands in the place of a question of the bank: `{ "type": "bank", "question": "belong" }`. */
export const isReference = (json: unknown): json is Json => isRecord(json) && json['type'] === 'bank';

/** Whether the bank knows of a nation. */
export const isNation = (given: unknown): given is Nation =>
  typeof given === 'string' && Object.hasOwn(EQUALITY_QUESTIONS, given);

/** Which questions of the bank a reference asks for, by id. */
export function idsOf({ question, questions, nation }: Json): readonly string[] {
  if (question !== EQUALITY) return typeof question === 'string' ? [question] : [];
  if (Array.isArray(questions)) return questions.filter((id): id is string => typeof id === 'string');
  return EQUALITY_QUESTIONS[isNation(nation) ? nation : 'england'];
}
