import { isolated } from '../../language/isolated.js';
import { sendingUr } from '../../language/sending-ur.js';
import { sharedUr } from '../../language/ur.js';
import type { EndingMessages, ProblemFacts } from './ending-messages.js';

const quoted = (title: string): string => `”${isolated(title)}“`;
const ask = ({ title, manner }: ProblemFacts): string =>
  `${quoted(title)} کا جواب ${manner === 'select' ? 'منتخب کریں' : 'لکھیں'}`;
const mustBe = ({ title }: ProblemFacts, what: string): string =>
  `${quoted(title)} کا جواب ${what} ہونا چاہیے`;
const parts = { day: 'دن', month: 'مہینہ', year: 'سال', other: '', from: '', to: '' };

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const endingUr: EndingMessages = {
  ...sharedUr,
  ...sendingUr,
  checkYourAnswers: 'اپنے جوابات دیکھ لیں',
  checkHint: 'بھیجنے سے پہلے آپ کچھ بھی بدل سکتے ہیں۔',
  change: 'بدلیں',
  notProvided: 'نہیں دیا گیا',
  enterAnother: 'ایک اور درج کریں',
  fromPaper: (code) => `آپ کاغذ پر دیے گئے جوابات درج کر رہے ہیں، فارم ${isolated(code)} سے۔`,
  asOnPaper: 'اگر کاغذ پر یہی لکھا ہے تو بٹن دوبارہ دبائیں: پھر یہ اسی طرح لے لیا جائے گا۔',
  printSheet: 'کاغذ پر بھرنے کے لیے فارم چھاپیں',
  readAloud: 'سوالات پڑھ کر سنائیں',
  saveForLater: 'میرے جوابات اس آلے پر محفوظ کریں',
  clearSaved: 'میرے جوابات اس آلے سے ہٹا دیں',
  changeSent: 'بھیجے گئے جوابات تبدیل کریں',
  rememberSent: 'اس آلے پر یاد رکھیں کہ میں نے جواب دیا',
  answerOneBelow: 'اس حصے میں کم از کم ایک سوال کا جواب دیں',
  who: 'یہ جوابات کس کی طرف سے ہیں؟',
  whoHint: 'گروپ کو ایک جواب گنا جاتا ہے، اور ہم اس کے جوابات الگ دکھاتے ہیں۔',
  self: 'صرف میری طرف سے',
  group: 'لوگوں کے ایک گروپ کی طرف سے',
  size: 'آپ کتنے لوگوں کی طرف سے جواب دے رہے ہیں؟',
  sizeHint: 'خود کو بھی شمار کریں۔ اندازہ کافی ہے۔',
  groupName: 'گروپ کا نام کیا ہے؟',
  groupNameHint: 'مثلاً کسی کلب کا نام۔ لوگوں کے نام نہ لکھیں۔',
  whatHappensNext: 'اس کے بعد کیا ہوگا',
  hearBy: (date) => `آپ کو ${date} تک بتا دیا جائے گا۔`,
  goOn: 'آگے بڑھیں',
  goOnTo: (place) => `${isolated(place)} پر آگے بڑھیں`,
  problems: {
    required: ask,
    otherEmpty: ({ title }) => `بتائیں کہ ${quoted(title)} میں ”دیگر“ سے آپ کی کیا مراد ہے`,
    notANumber: (facts) => mustBe(facts, 'ایک عدد، مثلاً 12،'),
    notAWholeNumber: (facts) => mustBe(facts, 'ایک پورا عدد، مثلاً 12،'),
    min: (facts) => mustBe(facts, `${isolated(facts.limit)} یا زیادہ`),
    max: (facts) => mustBe(facts, `${isolated(facts.limit)} یا کم`),
    minDate: (facts) => mustBe(facts, `${isolated(facts.limit)} یا اس کے بعد`),
    maxDate: (facts) => mustBe(facts, `${isolated(facts.limit)} یا اس سے پہلے`),
    tooLong: (facts) => mustBe(facts, `زیادہ سے زیادہ ${facts.limit} حروف کا`),
    tooShort: (facts) => mustBe(facts, `کم از کم ${facts.limit} حروف کا`),
    email: () => `ای میل پتہ صحیح شکل میں لکھیں، مثلاً ${isolated('name@example.org')}`,
    url: () => `ویب پتہ صحیح شکل میں لکھیں، مثلاً ${isolated('www.example.org')}`,
    tel: () => `فون نمبر لکھیں، مثلاً ${isolated('01632 960 001')} یا ${isolated('07700 900 982')}`,
    regex: ({ title }) => `${quoted(title)} کا جواب دیکھ لیں: یہ اس شکل میں نہیں جس کی توقع تھی`,
    digits: (facts) => mustBe(facts, 'بغیر ہندسوں کے الفاظ میں'),
    expression: ({ title }) => `${quoted(title)} کا جواب دیکھ لیں`,
    tooFew: ({ title, limit }) => `${quoted(title)} میں کم از کم ${limit} منتخب کریں`,
    tooMany: ({ title, limit }) => `${quoted(title)} میں زیادہ سے زیادہ ${limit} منتخب کریں`,
    dateIncomplete: (facts) =>
      `${quoted(facts.title)} کے جواب میں ${facts.parts.map((part) => parts[part]).join(' اور ')} بھی لکھیں`,
    dateInvalid: (facts) => mustBe(facts, 'ایک اصل تاریخ، مثلاً 27 3 2026،'),
    duplicate: ({ title }) => `${quoted(title)} کے لیے کوئی اور جواب منتخب کریں: ایک اور قطار کا یہی جواب ہے`,
    stillUploading: ({ title }) => `انتظار کریں کہ ${quoted(title)} کی فائل بھیج دی جائے، یا اسے ہٹا دیں`,
    notUploaded: ({ title }) => `${quoted(title)} کی فائل دوبارہ بھیجیں، یا اسے ہٹا دیں`,
    rangeIncomplete: ({ title, parts: [part] }) =>
      `${quoted(title)} میں ${part === 'from' ? 'چھوٹا' : 'بڑا'} عدد لکھیں`,
    rangeTooShort: ({ title, limit }) =>
      `${quoted(title)} کے دونوں اعداد میں کم از کم ${isolated(limit)} کا فرق ہونا چاہیے`,
    rangeTooLong: ({ title, limit }) =>
      `${quoted(title)} کے دونوں اعداد میں زیادہ سے زیادہ ${isolated(limit)} کا فرق ہو سکتا ہے`,
    stillLoading: ({ title }) => `ذرا انتظار کریں: ${quoted(title)} کے انتخاب ابھی لوڈ ہو رہے ہیں`,
    invalid: ({ title }) => `${quoted(title)} کا جواب دیکھ لیں`,
    notAChoice: ask,
  },
};
