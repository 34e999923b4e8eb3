import { pauseAfter } from '../kit/pause.js';
import type { DefinitionIssue } from './model/definition.js';

export interface WholeDefinition {
  /** With the questions of the bank in their places: what is asked, and what the answers belong to. */
  readonly definition: unknown;
  readonly issues: readonly DefinitionIssue[];
}

/** Whether a definition may refer to the question bank: what only looks so costs a look. */
function mayRefer(definition: unknown): boolean {
  try {
    return /"type":\s*"bank"/.test(JSON.stringify(definition));
  } catch {
    return false;
  }
}

/**
 * Puts the questions of the bank into a definition that refers to some; most do not, and their residents load none of
 * it. Tries until they are there: to ask the rest without them would be another survey.
 */
export async function loadBank(definition: unknown, signal: AbortSignal): Promise<WholeDefinition> {
  for (let tries = 0; mayRefer(definition) && !signal.aborted; tries++) {
    if (tries) await pauseAfter(tries, signal);
    try {
      const { followReferences } = await import('../questions/model/follow.js');
      return await followReferences(definition);
    } catch {
      // Not there yet.
    }
  }
  return { definition, issues: [] };
}
