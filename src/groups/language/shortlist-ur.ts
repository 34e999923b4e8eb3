import type { ShortlistMessages } from './shortlist-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const shortlistUr: ShortlistMessages = {
  tag: 'ur',
  takeOff: 'میری فہرست سے ہٹائیں:',
  showThese: 'صرف یہ دکھائیں',
  share: 'لنک کے طور پر شیئر کریں',
  email: 'ای میل کریں',
  text: 'ٹیکسٹ کریں',
  print: 'پرنٹ کریں',
  clear: 'فہرست خالی کریں',
  remember: 'میری فہرست اس ڈیوائس پر محفوظ رکھیں',
  rememberHint:
    'پھر جو بھی یہ ڈیوائس استعمال کرے وہ اسے دیکھ سکے گا۔ نشان نہ لگایا تو صفحہ چھوڑتے ہی فہرست ختم ہو جائے گی۔',
  notRemembered: 'اس ڈیوائس نے ہمیں فہرست محفوظ نہیں کرنے دی۔',
  linkCopied: 'لنک کاپی ہو گیا',
  linkNotCopied: 'آپ کی ڈیوائس نے ہمیں لنک کاپی نہیں کرنے دیا۔ لنک یہ ہے:',
  title: 'آپ کے قریب گروپ',
};
