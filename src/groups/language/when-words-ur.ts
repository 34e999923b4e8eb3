import type { WhenWords } from '../model/finding/when-meant.js';
import { whenWordsEnGb } from './when-words.js';

const en = whenWordsEnGb;

/**
 * The same in Urdu, also as they are written before "on". Many who read Urdu type English, too. Chosen by us, and not yet
 * read by anybody whose language it is: see "Languages" in the README.
 */
export const whenWordsUr: WhenWords = {
  MO: `${en.MO} پیر سوموار`,
  TU: `${en.TU} منگل`,
  WE: `${en.WE} بدھ`,
  TH: `${en.TH} جمعرات`,
  FR: `${en.FR} جمعہ جمعے`,
  SA: `${en.SA} ہفتہ ہفتے سنیچر`,
  SU: `${en.SU} اتوار`,
  'SA SU': `${en['SA SU']} ویک اینڈ ویکینڈ`,
  'MO TU WE TH FR': `${en['MO TU WE TH FR']}`,
  morning: `${en.morning} صبح سویرے`,
  afternoon: `${en.afternoon} دوپہر سہ پہر`,
  'morning afternoon': `${en['morning afternoon']}`,
  evening: `${en.evening} شام رات`,
  '': `${en['']} ہر کو کی کے کا میں روز دن وقت بروز`,
};
