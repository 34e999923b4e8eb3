import type { LitElement } from 'lit';

import { digestOf } from '../../delivery/digest.js';
import type { Envelope } from '../../delivery/envelope.js';
import { warnOnce } from '../../kit/warn-once.js';
import { mayBeASlip, problemsOnPaper } from '../model/paper/as-on-paper.js';
import type { Problem } from '../model/problem.js';
import type { Session } from '../model/session-state.js';

/** Who fills in a survey, by its attribute `mode`: `self`, with a word to the page's owner, for what is none of the three. */
export function modeOf(host: LitElement): Envelope['mode'] {
  const given = host.getAttribute('mode') || 'self';
  if (given === 'self' || given === 'assisted' || given === 'paper') return given;
  warnOnce(
    host.localName,
    `does not know the mode "${given}", and takes it for "self". It knows: self, assisted, paper.`,
  );
  return 'self';
}

/** So many characters of the definition's digest tell one version of a form from another. */
const CODE_LENGTH = 8;

/** Which form it is: the same questions have the same code, wherever they are printed or typed in. */
export async function formCode(activity: string, definition: unknown): Promise<string> {
  const digest = await digestOf(definition).catch(() => '');
  return [activity, digest.slice(0, CODE_LENGTH)].filter(Boolean).join(' ');
}

/**
 * Judges answers that somebody types in from paper.
 *
 * Owns: which problems were looked at. What paper left blank stops nobody; what else is not as asked is shown once, since
 * it may be a slip, and taken as it is after that.
 */
export class PaperJudge {
  readonly #seen = new Set<string>();

  /** For the next form. */
  reset(): void {
    this.#seen.clear();
  }

  readonly judge = (problems: readonly Problem[], { answers }: Session): readonly Problem[] => {
    const key = ({ id, name, code }: Problem): string => `${id} ${code} ${JSON.stringify(answers[name])}`;
    const unreadable = problemsOnPaper(problems);
    const stopping = problems.filter(
      (problem) => unreadable.includes(problem) || (mayBeASlip(problem) && !this.#seen.has(key(problem))),
    );
    for (const each of problems) this.#seen.add(key(each));
    return stopping;
  };
}
