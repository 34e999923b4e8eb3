/** Which of residents' words in an export nobody has looked at, so that whoever quotes from it knows. */
import { isBlank } from '../../../../src/survey/model/answer-values.js';
import type { Question } from '../../../../src/survey/model/definition.js';
import type { Activity } from '../activities.js';
import { wordId } from '../results/words.js';
import type { StoredResponse, Verdict } from '../store/store.js';

/** What a moderator said of the words in a response, by the names of their answers. */
export interface Review {
  /** Nobody has said anything of these: look at them before you publish them. */
  readonly unreviewed: readonly string[];
  /** A moderator said no. */
  readonly refused: readonly string[];
}

export type Reviewer = (response: Pick<StoredResponse, 'envelope' | 'original'>) => Review;

/** Of what is sent about groups, what is chosen and not typed. */
const CHOSEN_OF_GROUPS = ['kind', 'group', 'wrong', 'know', 'help', 'consent'];

/** A text question in which something is typed that may name somebody. */
const TYPED = /^(text|email|tel|url|password)$/;

/** Judges by the last verdicts on an activity's words. An answer to no question that there is may hold anything. */
export function createReviewer({ groups, definition }: Activity, verdicts: readonly Verdict[]): Reviewer {
  const chosen = new Set(
    groups
      ? CHOSEN_OF_GROUPS
      : definition.survey.questions.filter((question) => !isTyped(question)).map(({ name }) => name),
  );
  const said = new Map(verdicts.map(({ word, publish }) => [word, publish]));

  return ({ envelope, original }) => {
    const unreviewed: string[] = [];
    const refused: string[] = [];
    for (const [name, value] of Object.entries(envelope.answers)) {
      if (chosen.has(name) || !holdsWords(value)) continue;
      const verdict = typeof value === 'string' ? said.get(wordId(original, name, value)) : undefined;
      if (verdict === undefined) unreviewed.push(name);
      else if (!verdict) refused.push(name);
    }
    return { unreviewed, refused };
  };
}

function isTyped(question: Question): boolean {
  return question.type === 'comment' || (question.type === 'text' && TYPED.test(question.inputType));
}

function holdsWords(value: unknown): boolean {
  return typeof value === 'string' ? !isBlank(value) : typeof value === 'object' && value !== null;
}
