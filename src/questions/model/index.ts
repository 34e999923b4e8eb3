/**
 * The question bank in plain TypeScript: questions worth asking, each with its source and its date. Import those that
 * are asked by name, or load them by id.
 */
export { belong } from './people/belong.js';
export {
  chatNeighbours,
  influenceImportant,
  moreInvolved,
  pullTogether,
  trustNeighbours,
} from './people/not-seen-whole.js';
export { influenceLocal } from './power/influence-local.js';
export { neighbourhoodControl } from './power/neighbourhood-control.js';
export { loneliness, lonelyDirect, ucla3 } from './wellbeing/loneliness.js';
export { ons4 } from './wellbeing/ons4.js';
export { place14 } from './place/place14.js';
export { ageBand, dateOfBirth } from './equality/age.js';
export { carer, carerScotland } from './equality/carer.js';
export { disability, disabilityWales, longTermConditionScotland } from './equality/disability.js';
export { ethnicGroup } from './equality/ethnic-group.js';
export { ethnicGroupScotland } from './equality/ethnic-group-scotland.js';
export { ethnicGroupWales } from './equality/ethnic-group-wales.js';
export { genderIdentity, genderIdentityWales, transStatusScotland } from './equality/gender-identity.js';
export { maritalStatus } from './equality/marital-status.js';
export { religion, religionScotland, religionWales } from './equality/religion.js';
export { sex, sexScotland, sexWales } from './equality/sex.js';
export {
  sexualOrientation,
  sexualOrientationScotland,
  sexualOrientationWales,
} from './equality/sexual-orientation.js';
export { officialQuestions, unverifiedQuestions } from './bank.js';
export { everyQuestion } from './every-question.js';
export { questionsOf } from './questions-of.js';
export { withBankQuestions, type BankReading } from './with-bank-questions.js';
export { EQUALITY_QUESTIONS } from './equality/block.js';
export type { BankElement, BankEntry, EntrySource, Nation, Theme } from './entry.js';
