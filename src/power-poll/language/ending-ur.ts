import { isolated } from '../../language/isolated.js';
import { sendingUr } from '../../language/sending-ur.js';
import { sharedUr } from '../../language/ur.js';
import type { PollEndingMessages } from './ending-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const pollEndingUr: PollEndingMessages = {
  ...sharedUr,
  ...sendingUr,
  sending: 'آپ کا جواب بھیجا جا رہا ہے',
  savedOnThisDevice: 'آپ کا جواب اس ڈیوائس پر محفوظ ہے',
  savedHint:
    'یہ ابھی بھیجا نہیں گیا کیونکہ رابطہ نہیں ہو سکا۔ ہم کوشش جاری رکھے ہوئے ہیں۔ آپ یہ صفحہ بند کر سکتے ہیں: جب آپ اگلی بار آئیں گے تو آپ کا جواب بھیج دیا جائے گا۔',
  notSentYet: 'آپ کا جواب ابھی نہیں بھیجا گیا',
  notSentYetHint:
    'رابطہ نہیں ہو سکا، اور یہ ڈیوائس ہمیں کچھ محفوظ نہیں کرنے دیتی۔ اگر آپ یہ صفحہ بند کریں گے تو آپ کا جواب ضائع ہو جائے گا، اس لیے اسے کھلا رہنے دیں: ہم کوشش جاری رکھے ہوئے ہیں۔ احتیاط کے لیے آپ اپنا جواب کاپی یا محفوظ کر سکتے ہیں۔',
  sent: 'شکریہ۔ آپ کا جواب ہمیں مل گیا ہے',
  referenceHint: 'اگر آپ بعد میں اپنے جواب کے بارے میں پوچھنا چاہیں تو اسے سنبھال کر رکھیں۔',
  refused: {
    closed: 'یہ بند ہو چکا ہے، اس لیے آپ کا جواب قبول نہیں کیا گیا',
    withdrawn: 'یہ جواب واپس لے لیا گیا تھا، اس لیے قبول نہیں کیا گیا',
    invalid: 'آپ کے جواب کو بدلنے کی ضرورت ہے',
    conflict: 'یہ جواب اس جواب سے مختلف ہے جو اسی نمبر کے تحت ہمارے پاس پہلے سے ہے',
    notAccepted: 'آپ کا جواب قبول نہیں ہو سکا',
  },
  refusedHint:
    'آپ کا لکھا ہوا کچھ بھی ضائع نہیں ہوا۔ آپ اپنا جواب کاپی، محفوظ یا پرنٹ کر سکتے ہیں، اور اسے چلانے والوں سے پوچھ سکتے ہیں کہ جواب کیسے دیا جائے۔',
  copyMyAnswers: 'میرا جواب کاپی کریں',
  fileName: 'میرا-جواب.txt',
  myAnswers: 'میرا جواب',
  selectAnAnswer: 'ایک جواب منتخب کریں',
  tooLong: (limit) => `زیادہ سے زیادہ ${limit} حروف لکھیں`,
  checkAnswer: 'اپنا جواب دیکھ لیں',
  changeMyAnswer: 'میرا جواب بدلیں',
  replaces: 'جو آپ اب بھیجیں گے وہ آپ کے پہلے جواب کی جگہ لے گا۔ یہ دو بار نہیں گنا جاتا۔',
  keepMyAnswer: 'میرا جواب ویسا ہی رہنے دیں',

  youAndOthers: 'آپ، یہاں کے لوگ اور پورا ملک',
  others: 'یہاں کے لوگ اور پورا ملک',
  howMany: (measure) => `کتنے لوگ: ${isolated(measure)}`,
  who: 'کون',
  you: 'آپ',
  peopleHere: 'یہاں کے لوگ',
  choseToAnswer: 'جنہوں نے خود جواب دینا چاہا، یہ نمونہ نہیں',
  askedDifferently: 'مختلف انداز میں پوچھا گیا',
  why: {
    notVerified: 'ہم اس سروے کے اصل سوال، جوابات اور عدد کی تصدیق نہیں کر سکے، اس لیے ہم کوئی عدد نہیں دیتے۔',
    noFigure: 'اس سوال کے لیے کوئی عدد نہیں ہے۔',
    translated: 'یہ سروے اس زبان میں نہیں کیا گیا تھا۔',
    wording: 'سروے میں دوسرے الفاظ میں پوچھا گیا تھا، اس لیے دونوں کا موازنہ نہیں ہو سکتا۔',
    options: 'سروے میں دوسرے جوابات دیے گئے تھے، اس لیے دونوں کا موازنہ نہیں ہو سکتا۔',
  },

  answersHere: 'یہاں دیے گئے سب جوابات',
  answer: 'جواب',
  people: 'لوگ',
  share: 'حصہ',
  yourAnswer: 'آپ کا جواب',
  fewerThan8: '8 سے کم',
  hiddenCount: 'پوشیدہ',
  notShown: 'نہیں دکھایا گیا',
  hidden: {
    tooFew: 'اب تک 10 سے کم لوگوں نے جواب دیا ہے۔ زیادہ ہونے پر کوئی نہیں بتا سکتا کہ کس نے کیا کہا۔',
    allTheSame: 'سب نے ایک ہی جواب دیا، اس لیے اسے دکھانے سے پتہ چل جائے گا کہ ہر ایک نے کیا کہا۔',
    protectsAnother:
      'ان اعداد سے اندازہ لگایا جا سکتا ہے کہ کسی ایک نے کیا کہا، یا دوسرے پوشیدہ اعداد کیا ہیں۔',
  },
  partlyHidden: 'کچھ اعداد پوشیدہ ہیں تاکہ کوئی نہ بتا سکے کہ کس نے کیا کہا۔ اس لیے فیصد نہیں دیے گئے۔',
  whatOthersSaid: 'دوسروں نے کیا کہا',
  loadingResults: 'دوسروں کے جوابات لوڈ ہو رہے ہیں',
  resultsFailed: 'دوسروں کے جوابات لوڈ نہیں ہو سکے۔',
  noResultsYet: 'ابھی کوئی جواب شائع نہیں ہوا۔',
  resultsNotHere: 'دوسروں کے جوابات اس صفحے پر نہیں دکھائے جاتے۔',

  notASample:
    'یہ وہ لوگ ہیں جنہوں نے خود جواب دینا چاہا، کوئی نمونہ نہیں: یہاں کے باقی لوگ مختلف سوچ سکتے ہیں۔',
  notSaid: 'کسی نے نہیں بتایا',
  notCountedYet:
    'ہو سکتا ہے آپ کا جواب ابھی ان اعداد میں نہ ہو: یہ اکٹھے شائع ہوتے ہیں تاکہ کوئی نہ بتا سکے کہ کس نے کیا کہا۔',
  atLeast: (people) => `کم از کم ${people} لوگ`,
  howManyAnswered: 'کتنوں نے جواب دیا',
  askedBy: 'کس نے پوچھا',
  whoCouldAnswer: 'کون جواب دے سکتا تھا',
  howAsked: 'کیسے',
  when: 'کب',
  fromTo: (from, to) => `${from} سے ${to} تک`,
  from: (date) => `${date} سے`,
  until: (date) => `${date} تک`,
  figuresOf: 'اعداد کی تاریخ',
  aboutFigure: (area) => `${isolated(area)} کے عدد کے بارے میں`,
  source: 'ماخذ',
  whoWasAsked: 'کس سے پوچھا گیا',

  closedOn: (date) => `یہ ${date} کو بند ہوا`,
  outcome: 'اس کا کیا نتیجہ نکلا',
  noOutcome: 'ابھی کوئی نتیجہ شائع نہیں ہوا۔',
  noOutcomeDue: (date) => `ابھی کوئی نتیجہ شائع نہیں ہوا، ${date} تک متوقع ہے۔`,
  noOutcomeLate: (date) => `ابھی کوئی نتیجہ شائع نہیں ہوا۔ اسے ${date} تک آ جانا چاہیے تھا۔`,
  readMore: 'پڑھیں کہ کیا نتیجہ نکلا',
};
