import { sharedUr } from '../../language/ur.js';
import type { PollMessages } from './poll-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const pollUr: PollMessages = {
  ...sharedUr,
  facts: 'اس میں تقریباً 10 سیکنڈ لگتے ہیں۔',
  opens: (date) => `یہ ${date} کو شروع ہوگا۔`,
  openUntil: (date) => `${date} تک کھلا ہے۔`,
  optional: '(اختیاری)',
  wordsHint: 'براہ کرم نام نہ لکھیں، اور نہ کوئی ایسی بات جس سے پتہ چلے کہ کوئی کون ہے۔',
  send: 'میرا جواب بھیجیں',
  oneMoment: 'ایک لمحہ',
  noConnection: 'اس وقت رابطہ نہیں ہو رہا۔ ہم کوشش جاری رکھے ہوئے ہیں، اور آپ کا انتخاب یہیں رہتا ہے۔',
};
