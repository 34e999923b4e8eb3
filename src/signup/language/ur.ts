import { isolated } from '../../language/isolated.js';
import { sharedUr } from '../../language/ur.js';
import type { SignupMessages } from './signup-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const signupUr: SignupMessages = {
  ...sharedUr,
  title: 'مجھے بتائیں کہ کیا ہوتا ہے',
  apart: 'یہ الگ بھیجا جاتا ہے۔ اسے آپ کے دیے ہوئے جوابات کے ساتھ نہیں جوڑا جاتا۔',
  email: 'ای میل پتہ',
  goesTo: (receiver) => `آپ کا پتہ ${isolated(receiver)} کو بھیجا جاتا ہے۔`,
  privacy: (receiver) => `${isolated(receiver)} آپ کے پتے کو کیسے سنبھال کر رکھتا ہے`,
  name: 'آپ کا نام',
  postcodeArea: 'آپ کے پوسٹ کوڈ کا پہلا حصہ',
  postcodeHint: 'مثلاً SA1۔ اگر آپ پورا لکھیں گے تو بھی ہم صرف یہی حصہ بھیجیں گے۔',
  optional: '(اختیاری)',
  signUp: 'نام درج کرائیں',
  tryAgain: 'دوبارہ کوشش کریں',
  sendingAddress: 'آپ کا پتہ بھیجا جا رہا ہے',
  checkYourEmail: 'اپنی ای میل دیکھیں',
  checkYourEmailHint: (receiver) =>
    `اگر پتہ درست ہے تو تصدیق کے لیے ${isolated(receiver)} کی طرف سے آپ کو ایک ای میل آئے گی۔ جب تک آپ تصدیق نہیں کرتے، اور کچھ نہیں آئے گا۔`,
  noEmail: 'چند منٹ بعد بھی کچھ نہیں آیا؟ فضول (جنک) ای میل میں دیکھیں، یا پتہ دوبارہ لکھیں۔',
  anotherAddress: 'کوئی اور پتہ استعمال کریں',
  notSent: 'آپ کا پتہ نہیں بھیجا گیا',
  notSentHint: {
    unreachable: 'رابطہ نہیں ہو سکا۔ اپنا کنکشن دیکھیں، پھر دوبارہ کوشش کریں۔',
    busy: 'پتے وصول کرنے والی سروس مصروف ہے یا کام نہیں کر رہی۔ چند منٹ بعد دوبارہ کوشش کریں۔',
    notAccepted: 'یہ قبول نہیں کیا گیا۔ آپ دوبارہ کوشش کر سکتے ہیں، یا یہ صفحہ چلانے والوں سے پوچھ سکتے ہیں۔',
  },
  stillHere: 'آپ کا لکھا ہوا یہیں موجود ہے۔',
  problems: {
    emailMissing: 'اپنا ای میل پتہ لکھیں',
    emailFormat: `ای میل پتہ صحیح شکل میں لکھیں، مثلاً ${isolated('name@example.org')}`,
    postcodeFormat: 'پوسٹ کوڈ کا پہلا حصہ لکھیں، مثلاً SA1',
    consentMissing: 'اپنی منظوری بتانے کے لیے خانے پر نشان لگائیں',
    refused: 'اسے دیکھ لیں: یہ قبول نہیں کیا گیا',
  },
};
