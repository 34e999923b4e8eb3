import { sendingUr } from '../../language/sending-ur.js';
import { sharedUr } from '../../language/ur.js';
import type { OutboxMessages } from './outbox-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const outboxUr: OutboxMessages = {
  ...sharedUr,
  ...sendingUr,
  waiting: (count) =>
    count === 1 ? '1 جواب بھیجے جانے کا منتظر ہے' : `${count} جوابات بھیجے جانے کے منتظر ہیں`,
  notAccepted: (count) => (count === 1 ? '1 جواب قبول نہیں کیا گیا' : `${count} جوابات قبول نہیں کیے گئے`),
  noneLeft: 'بھیجنے کے لیے کچھ باقی نہیں',
  keepTrying:
    'جو کچھ باقی ہے ہم اسے بھیجنے کی کوشش کرتے رہتے ہیں، یہاں بھی اور اس سائٹ کے دوسرے صفحات پر بھی۔',
  mayBeOthers: 'اگر دوسرے لوگ بھی یہ ڈیوائس استعمال کرتے ہیں تو ان میں سے کچھ جوابات ان کے ہو سکتے ہیں۔',
  sendAll: 'ابھی بھیجیں',
  kinds: { survey: 'سروے', 'power-poll': 'رائے شماری', groups: 'گروپ کے بارے میں فارم', other: 'فارم' },
  answeredOn: (when) => `جواب دینے کی تاریخ: ${when}`,
  sendingNow: 'ابھی بھیجا جا رہا ہے',
  why: {
    network: 'رابطہ نہیں ہو سکا۔ ہم کوشش جاری رکھے ہوئے ہیں۔',
    busy: 'سروس مصروف ہے اور ہمیں انتظار کرنے کو کہتی ہے۔ ہم خود دوبارہ کوشش کریں گے۔',
    server: 'سروس اس وقت کام نہیں کر رہی۔ ہم کوشش جاری رکھے ہوئے ہیں۔',
    unexpectedReply:
      'کسی اور چیز نے جواب دیا، جیسے وائی فائی نیٹ ورک کا سائن اِن صفحہ۔ اگر ایسا صفحہ ہے تو وہاں سائن اِن کریں۔',
  },
  fromItsPage: 'یہ اسی صفحے سے بھیجا جاتا ہے جہاں یہ دیا گیا تھا۔',
  inThisPageOnly:
    'یہ ڈیوائس ہمیں اسے محفوظ نہیں کرنے دیتی، اس لیے یہ صرف اسی صفحے میں ہے۔ اگر آپ صفحہ بند کریں گے تو یہ ضائع ہو جائے گا۔',
  arrived: 'بھیج دیا گیا۔ شکریہ۔',
  showAnswers: 'جوابات دکھائیں',
  copy: 'کاپی کریں',
  sendAgain: 'دوبارہ بھیجیں',
  remove: 'حذف کریں',
  askRemove: 'کیا یہ جوابات اس ڈیوائس سے حذف کر دیے جائیں؟',
  askRemoveHint: 'یہ ابھی تک نہیں پہنچے۔ حذف ہونے کے بعد کوئی انہیں واپس نہیں لا سکتا۔',
  leave: 'حذف نہ کریں',
  removed: 'اس ڈیوائس سے حذف ہو گئے',
  notRemoved: 'اس ڈیوائس نے ہمیں انہیں حذف نہیں کرنے دیا۔ دوبارہ کوشش کریں۔',
};
