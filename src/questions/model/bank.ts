import type { BankEntry } from './entry.js';

type Load = () => Promise<BankEntry>;

/** The questions that were seen word for word, by id, and how to load each: a page pays only for what it asks. */
export const officialQuestions: Readonly<Record<string, Load>> = {
  belong: () => import('./people/belong.js').then((m) => m.belong),
  'lonely-direct': () => import('./wellbeing/loneliness.js').then((m) => m.lonelyDirect),
  'ucla-3': () => import('./wellbeing/loneliness.js').then((m) => m.ucla3),
  loneliness: () => import('./wellbeing/loneliness.js').then((m) => m.loneliness),
  ons4: () => import('./wellbeing/ons4.js').then((m) => m.ons4),
  'place-14': () => import('./place/place14.js').then((m) => m.place14),
  'age-band': () => import('./equality/age.js').then((m) => m.ageBand),
  'date-of-birth': () => import('./equality/age.js').then((m) => m.dateOfBirth),
  sex: () => import('./equality/sex.js').then((m) => m.sex),
  'sex-wales': () => import('./equality/sex.js').then((m) => m.sexWales),
  'sex-scotland': () => import('./equality/sex.js').then((m) => m.sexScotland),
  'gender-identity': () => import('./equality/gender-identity.js').then((m) => m.genderIdentity),
  'gender-identity-wales': () => import('./equality/gender-identity.js').then((m) => m.genderIdentityWales),
  'trans-status-scotland': () => import('./equality/gender-identity.js').then((m) => m.transStatusScotland),
  'sexual-orientation': () => import('./equality/sexual-orientation.js').then((m) => m.sexualOrientation),
  'sexual-orientation-wales': () =>
    import('./equality/sexual-orientation.js').then((m) => m.sexualOrientationWales),
  'sexual-orientation-scotland': () =>
    import('./equality/sexual-orientation.js').then((m) => m.sexualOrientationScotland),
  disability: () => import('./equality/disability.js').then((m) => m.disability),
  'disability-wales': () => import('./equality/disability.js').then((m) => m.disabilityWales),
  'long-term-condition-scotland': () =>
    import('./equality/disability.js').then((m) => m.longTermConditionScotland),
  'ethnic-group': () => import('./equality/ethnic-group.js').then((m) => m.ethnicGroup),
  'ethnic-group-wales': () => import('./equality/ethnic-group-wales.js').then((m) => m.ethnicGroupWales),
  religion: () => import('./equality/religion.js').then((m) => m.religion),
  'religion-wales': () => import('./equality/religion.js').then((m) => m.religionWales),
  'religion-scotland': () => import('./equality/religion.js').then((m) => m.religionScotland),
  carer: () => import('./equality/carer.js').then((m) => m.carer),
  'carer-scotland': () => import('./equality/carer.js').then((m) => m.carerScotland),
  'marital-status': () => import('./equality/marital-status.js').then((m) => m.maritalStatus),
};

/**
 * Questions of which something was not seen: what, they say themselves. None of them is official, and a definition
 * that wants one has to say so (`"unverified": true`).
 */
export const unverifiedQuestions: Readonly<Record<string, Load>> = {
  'influence-local': () => import('./power/influence-local.js').then((m) => m.influenceLocal),
  'neighbourhood-control': () =>
    import('./power/neighbourhood-control.js').then((m) => m.neighbourhoodControl),
  'influence-important': () => import('./people/not-seen-whole.js').then((m) => m.influenceImportant),
  'more-involved': () => import('./people/not-seen-whole.js').then((m) => m.moreInvolved),
  'trust-neighbours': () => import('./people/not-seen-whole.js').then((m) => m.trustNeighbours),
  'chat-neighbours': () => import('./people/not-seen-whole.js').then((m) => m.chatNeighbours),
  'pull-together': () => import('./people/not-seen-whole.js').then((m) => m.pullTogether),
  'ethnic-group-scotland': () =>
    import('./equality/ethnic-group-scotland.js').then((m) => m.ethnicGroupScotland),
};

/** How to load a question of the bank; undefined if it has none of that id. */
export function loaderOf(id: string): Load | undefined {
  return [officialQuestions, unverifiedQuestions].find((each) => Object.hasOwn(each, id))?.[id];
}
