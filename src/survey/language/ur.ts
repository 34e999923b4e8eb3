import { isolated } from '../../language/isolated.js';
import { sharedUr } from '../../language/ur.js';
import type { SurveyMessages } from './survey-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const surveyUr: SurveyMessages = {
  ...sharedUr,
  questions: (count) => `${count} ${count === 1 ? 'سوال' : 'سوالات'}`,
  minutes: (count) => `تقریباً ${count} منٹ`,
  aboutYou: (count) => (count ? `${count} آپ کے بارے میں` : 'آپ کے بارے میں کچھ نہیں'),
  allOptional: 'آپ کوئی بھی سوال چھوڑ سکتے ہیں۔',
  optional: '(اختیاری)',
  whyWeAsk: 'ہم یہ کیوں پوچھتے ہیں',
  usedFor: 'ہم اسے کس کام میں لاتے ہیں:',
  knownAlready: 'جو ہمیں پہلے سے معلوم ہے:',
  pageOf: (page, pages) => `صفحہ ${page}، کل ${pages} میں سے`,
  back: 'پیچھے',
  continue: 'جاری رکھیں',
  oneMoment: 'ایک لمحہ',
  noConnection: 'اس وقت رابطہ نہیں ہو رہا۔ ہم کوشش جاری رکھے ہوئے ہیں، اور آپ کا لکھا ہوا یہیں رہتا ہے۔',
  send: 'میرے جوابات بھیجیں',
  yes: 'ہاں',
  no: 'نہیں',
  choices: {
    other: 'دیگر',
    none: 'ان میں سے کوئی نہیں',
    selectAll: 'سب منتخب کریں',
    refused: 'نہ بتانا بہتر ہے',
    dontKnow: 'معلوم نہیں',
  },
  otherLabel: 'اپنے الفاظ میں بتائیں',
  addWords: 'کیا آپ کچھ اور کہنا چاہتے ہیں؟',
  choose: 'ایک منتخب کریں',
  select: (least, most) =>
    least === most
      ? `${most} منتخب کریں`
      : !most
        ? `کم از کم ${least} منتخب کریں`
        : least
          ? `${least} سے ${most} تک منتخب کریں`
          : `زیادہ سے زیادہ ${most} منتخب کریں`,
  numbers: 'ایک دو تین چار پانچ چھ سات آٹھ نو دس',
  day: 'دن',
  month: 'مہینہ',
  year: 'سال',
  // In the order of the fields, which is from the right.
  dateHint: (example) => `مثلاً ${example}`,
  charactersLeft: (count) => `آپ کے پاس ${count} ${count === 1 ? 'حرف باقی ہے' : 'حروف باقی ہیں'}`,
  charactersOver: (count) => `${count} ${count === 1 ? 'حرف زیادہ ہے' : 'حروف زیادہ ہیں'}`,
  scaleHint: (lowest, lowestMeans, highest, highestMeans) =>
    `${lowest} کا مطلب ہے ”${isolated(lowestMeans)}“، ${highest} کا مطلب ہے ”${isolated(highestMeans)}“`,
  unsupported: 'یہ سوال یہاں نہیں دکھایا جا سکتا۔',
};
