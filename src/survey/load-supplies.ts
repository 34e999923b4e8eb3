import type { LitElement } from 'lit';

import { mentions, SUPPLIED } from './mentions.js';
import type { QuestionReaders } from './model/kinds/kind.js';
import type { SuppliedSurvey } from './supply/supply-controller.js';

/** Readers of types of questions, with what they read besides. */
type Supplies = (readers: QuestionReaders) => QuestionReaders;

/** Loads what reads choices from elsewhere, and what loads lists of them, for definitions that have some. */
export async function loadSupplies(
  host: LitElement,
  source: unknown,
  survey: SuppliedSurvey,
): Promise<Supplies> {
  if (!mentions(source, SUPPLIED)) return (readers) => readers;
  const [{ withSupplies }, look] = await Promise.all([
    import('./model/supply/read-supply.js'),
    mentions(source, /"choicesByUrl/)
      ? import('./supply/list-look.js').then(({ listLook }) => listLook(host, survey))
      : undefined,
  ]);
  return (readers) => withSupplies(readers, look);
}
