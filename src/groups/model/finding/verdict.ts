/** Whether a group fits: no, it does not say, or yes. */
export type Verdict = 0 | 1 | 2;
export const NO = 0;
export const UNSAID = 1;
export const YES = 2;
