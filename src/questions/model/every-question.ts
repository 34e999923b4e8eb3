import type { BankEntry } from './entry.js';
import { ageBand, dateOfBirth } from './equality/age.js';
import { carer, carerScotland } from './equality/carer.js';
import { disability, disabilityWales, longTermConditionScotland } from './equality/disability.js';
import { ethnicGroupScotland } from './equality/ethnic-group-scotland.js';
import { ethnicGroupWales } from './equality/ethnic-group-wales.js';
import { ethnicGroup } from './equality/ethnic-group.js';
import { genderIdentity, genderIdentityWales, transStatusScotland } from './equality/gender-identity.js';
import { maritalStatus } from './equality/marital-status.js';
import { religion, religionScotland, religionWales } from './equality/religion.js';
import { sex, sexScotland, sexWales } from './equality/sex.js';
import {
  sexualOrientation,
  sexualOrientationScotland,
  sexualOrientationWales,
} from './equality/sexual-orientation.js';
import { belong } from './people/belong.js';
import {
  chatNeighbours,
  influenceImportant,
  moreInvolved,
  pullTogether,
  trustNeighbours,
} from './people/not-seen-whole.js';
import { place14 } from './place/place14.js';
import { influenceLocal } from './power/influence-local.js';
import { neighbourhoodControl } from './power/neighbourhood-control.js';
import { loneliness, lonelyDirect, ucla3 } from './wellbeing/loneliness.js';
import { ons4 } from './wellbeing/ons4.js';

/** The whole bank at once, for servers and tools: pages load what they ask. Official only where it says `verified`. */
export const everyQuestion: readonly BankEntry[] = [
  influenceLocal,
  neighbourhoodControl,
  influenceImportant,
  moreInvolved,
  belong,
  trustNeighbours,
  chatNeighbours,
  pullTogether,
  lonelyDirect,
  ucla3,
  loneliness,
  ons4,
  place14,
  ageBand,
  dateOfBirth,
  sex,
  sexWales,
  sexScotland,
  genderIdentity,
  genderIdentityWales,
  transStatusScotland,
  sexualOrientation,
  sexualOrientationWales,
  sexualOrientationScotland,
  disability,
  disabilityWales,
  longTermConditionScotland,
  ethnicGroup,
  ethnicGroupWales,
  ethnicGroupScotland,
  religion,
  religionWales,
  religionScotland,
  carer,
  carerScotland,
  maritalStatus,
];
