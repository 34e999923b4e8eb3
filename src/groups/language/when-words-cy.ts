import type { WhenWords } from '../model/finding/when-meant.js';
import { whenWordsEnGb } from './when-words.js';

const en = whenWordsEnGb;

/** The same in Welsh, also with the first letter changed. Many who read Welsh type English, too. */
export const whenWordsCy: WhenWords = {
  MO: `${en.MO} llun lun`,
  TU: `${en.TU} mawrth fawrth`,
  WE: `${en.WE} mercher fercher`,
  TH: `${en.TH} iau`,
  FR: `${en.FR} gwener wener`,
  SA: `${en.SA} sadwrn`,
  SU: `${en.SU} sul`,
  'SA SU': `${en['SA SU']} penwythnos benwythnos penwythnosau`,
  'MO TU WE TH FR': `${en['MO TU WE TH FR']}`,
  morning: `${en.morning} bore fore boreau foreau`,
  afternoon: `${en.afternoon} prynhawn brynhawn prynhawniau brynhawniau pnawn bnawn`,
  'morning afternoon': `${en['morning afternoon']}`,
  evening: `${en.evening} nos noson nosweithiau`,
  '': `${en['']} dydd ddydd dyddiau bob pob gydar yr y ar`,
};
