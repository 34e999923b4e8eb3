/**
 * Words that say nothing of what somebody looks for, in English and Welsh, folded: "I like singing", "groups for men".
 * They are left out beside others.
 */
export const IDLE: ReadonlySet<string> = new Set(
  (
    'a about am an and any are at be can do doing enjoy for from get go going group groups have help i id im in into is it ' +
    'like looking love me more my near need of on or our other people please some someone something that the there things to ' +
    'try us want we who with would you ' +
    'ac ar dwi eisiau fy grwp grwpiau gyda hoffi hoffwn i mewn mi mynd o rydw y yn yr'
  ).split(' '),
);
