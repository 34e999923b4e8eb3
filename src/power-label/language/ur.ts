import { sharedUr } from '../../language/ur.js';
import type { PowerMessages } from './power-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const powerUr: PowerMessages = {
  tag: sharedUr.tag,
  direction: 'rtl',
  months: sharedUr.months,
  levels: {
    telling: {
      name: 'ہم آپ کو بتا رہے ہیں',
      means: 'فیصلہ ہو چکا ہے۔ آپ پڑھ سکتے ہیں کہ کیوں، لیکن آپ کے جوابات سے یہ نہیں بدلے گا۔',
    },
    asking: {
      name: 'ہم آپ سے پوچھ رہے ہیں',
      means: 'فیصلہ ہونے سے پہلے آپ اپنی رائے دیتے ہیں۔ فیصلہ کوئی اور کرتا ہے۔',
    },
    'deciding-together': {
      name: 'ہم آپ کے ساتھ مل کر فیصلہ کر رہے ہیں',
      means: 'رہائشی اور ذمہ دار لوگ مل کر فیصلہ کرتے ہیں۔',
    },
    'you-decide': {
      name: 'فیصلہ آپ کرتے ہیں',
      means: 'رہائشی فیصلہ کرتے ہیں، اور ذمہ دار لوگ اس پر عمل کرتے ہیں۔',
    },
  },
  title: (name) => `آپ کی رائے: ${name}`,
  open: 'کیا بدلا جا سکتا ہے',
  nothingOpen: 'کچھ نہیں: فیصلہ ہو چکا ہے۔',
  decidedBy: 'فیصلہ کون کرتا ہے',
  wasDecidedBy: 'فیصلہ کس نے کیا',
  hearBy: 'آپ کو کب بتایا جائے گا',
  by: (date) => `${date} تک`,
  overdue: (date) => `آپ کو ${date} تک بتا دیا جانا چاہیے تھا۔ اس میں دیر ہو گئی ہے۔`,
  notSaid: 'کسی نے نہیں بتایا۔',
  whatTheStepsMean: 'چاروں درجوں کا کیا مطلب ہے',
};
