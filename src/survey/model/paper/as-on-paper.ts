import type { Problem, ProblemCode } from '../problem.js';

/** What was not read as an answer, so that there is nothing to record. */
const UNREADABLE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...(['notANumber', 'dateIncomplete', 'dateInvalid', 'stillUploading', 'notUploaded'] as const),
  ...(['invalid', 'notAChoice'] as const),
]);

/** What paper leaves blank, and nobody can be asked about any more. */
const BLANK: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['required', 'otherEmpty', 'tooFew']);

/**
 * What keeps answers from being taken that were given on paper: only what cannot be read as one. A form that came back
 * with one box left empty, or with three ticked of two, says all the same what somebody thinks, and cannot be sent
 * back. So it is recorded as it is.
 */
export const problemsOnPaper = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ code }) => UNREADABLE.has(code));

/** Whether a problem may be a slip of whoever types, and is worth another look at the paper. */
export const mayBeASlip = ({ code }: Problem): boolean => !BLANK.has(code);
