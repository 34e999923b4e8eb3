import { isolated } from '../../language/isolated.js';
import { sharedUr } from '../../language/ur.js';
import type { ResultsMessages } from './results-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const resultsUr: ResultsMessages = {
  ...sharedUr,
  results: 'نتائج',
  nothingYet: 'ابھی کوئی اعداد نہیں ہیں۔',
  stale: 'ہم نئے اعداد نہیں دیکھ سکے۔ ہم کوشش جاری رکھے ہوئے ہیں۔',
  unshown: (count) =>
    count === 1
      ? 'ایک سوال یہاں نہیں دکھایا جا سکتا: اس کے اعداد اشاعت کے لیے تیار نہیں کیے گئے۔'
      : `${count} سوالات یہاں نہیں دکھائے جا سکتے: ان کے اعداد اشاعت کے لیے تیار نہیں کیے گئے۔`,

  howMany: (count) => `تقریباً ${count} لوگوں نے خود جواب دینا چاہا۔`,
  tooFewToSay: 'اتنے کم لوگوں نے جواب دیا ہے کہ تعداد نہیں بتائی جا سکتی۔',
  notASample: 'یہ کوئی نمونہ نہیں: یہاں کے باقی لوگ مختلف سوچ سکتے ہیں۔',
  groupsToo: (groups, people) =>
    `ان جوابات میں ${groups ? `تقریباً ${groups}` : '8 سے کم'} گروپوں کے جوابات بھی ہیں، جو تقریباً ${people} لوگوں کی طرف سے بولتے ہیں۔ ہر گروپ کو ایک جواب گنا جاتا ہے، اور الگ دکھایا جاتا ہے۔`,
  groupsTooFew:
    'گروپ بھی جواب دے سکتے تھے، اور انہیں الگ دکھایا جاتا ہے۔ اتنے کم گروپوں نے جواب دیا کہ تعداد نہیں بتائی جا سکتی۔',
  askedBy: 'کس نے پوچھا',
  askedWhom: 'کون جواب دے سکتا تھا',
  mode: 'کیسے',
  answersCame: 'جوابات کیسے آئے',
  modes: { self: 'آن لائن', assisted: 'کسی کی مدد سے', paper: 'کاغذ پر' },
  when: 'کب',
  between: (opens, closes) => `${opens} سے ${closes} تک`,
  since: (opens) => `${opens} سے`,
  until: (closes) => `${closes} تک`,
  figures: 'یہ اعداد',
  figuresOf: (at, afterAnswers, next) => {
    const ways = [
      ...(afterAnswers ? [`مزید ${afterAnswers} جوابات کے بعد`] : []),
      ...(next ? [`${next} کو`] : []),
    ];
    return `${at}۔${ways.length ? ` نئے اعداد ${ways.join('، یا ')} آئیں گے۔` : ''}`;
  },
  batches: 'بہت سے جوابات ایک ساتھ شامل کیے جاتے ہیں تاکہ کوئی نہ بتا سکے کہ کسی ایک نے کیا کہا۔',

  outcome: 'اس کا کیا نتیجہ نکلا',
  readOutcome: 'پڑھیں کہ کیا فیصلہ ہوا',
  noOutcome: 'ابھی کوئی نتیجہ شائع نہیں ہوا',
  dueBy: (date) => `${date} تک متوقع ہے۔`,
  overdue: (date, days) =>
    `اسے ${date} تک آ جانا چاہیے تھا: ${days === 1 ? 'ایک دن' : `${days} دن`} کی دیر ہے۔`,
  noDate: 'کسی نے نہیں بتایا کہ یہ کب آئے گا۔',

  question: 'سوال',
  who: 'کس نے جواب دیا',
  answer: 'جواب',
  people: 'لوگ',
  share: 'حصہ',
  answered: (count, someHidden) => `تقریباً ${count} لوگ${someHidden ? '، پوشیدہ جوابات کو گنے بغیر' : ''}۔`,
  rounded: 'تعداد کو قریب ترین 5 تک گول کیا گیا ہے۔',
  shareHint: 'حصے دکھائے گئے جوابات کے ہیں۔',
  noShares: 'حصے نہیں دیے گئے، کیونکہ بہت کچھ پوشیدہ ہے۔',
  multipleHint: `لوگ ایک سے زیادہ جواب چن سکتے تھے، اس لیے ان کا مجموعہ سب لوگوں یا ${isolated('100%')} سے زیادہ ہو سکتا ہے۔`,
  everybody: 'اپنی طرف سے جواب دینے والے لوگ',
  organisations: 'گروپوں اور اداروں کی طرف سے جوابات',
  fewerThan8: '8 سے کم',
  notShown: 'نہیں دکھایا گیا',
  hidden: {
    tooFew: 'پوشیدہ: 10 سے کم لوگ',
    allTheSame: 'پوشیدہ: سب نے ایک ہی بات کہی',
    protectsAnother: 'پوشیدہ: اس سے لوگ پہچانے جا سکتے ہیں',
  },
  whyHidden: 'یہ پوشیدہ کیوں ہے؟',
  why: {
    fewerThan8: '”8 سے کم“ کا مطلب ہے 1 سے 7 لوگ۔ صحیح تعداد سے پڑوسی اندازہ لگا سکتے ہیں کہ وہ کون ہیں۔',
    notShown:
      '”نہیں دکھایا گیا“ ایسے عدد کی جگہ ہے جس سے جمع اور تفریق کر کے کوئی پوشیدہ عدد نکالا جا سکتا ہے۔',
    tooFew: '10 سے کم لوگوں نے جواب دیا۔ جو انہیں جانتے ہیں وہ بتا سکتے ہیں کہ ہر ایک نے کیا کہا۔',
    allTheSame: 'اس گروپ میں سب نے ایک ہی جواب دیا۔ اسے دکھانے سے پتہ چل جائے گا کہ ہر ایک نے کیا کہا۔',
    protectsAnother:
      'کافی لوگوں نے جواب دیا، لیکن ان کے اعداد سے اندازہ لگایا جا سکتا ہے کہ کسی ایک نے کیا کہا، یا کوئی پوشیدہ عدد کیا ہے۔',
  },

  moreThanChance: 'صرف اتفاق سے جتنا ہو سکتا ہے اس سے زیادہ:',
  chanceHint:
    'فرق صرف تب درج کیا جاتا ہے جب اتفاق سے ایسا 20 میں سے ایک بار سے بھی کم ہو۔ پھر بھی وجہ یہ ہو سکتی ہے کہ کن لوگوں نے جواب دینا چاہا۔',
  groupsBy: (title) => `${isolated(title)} (مختلف لوگ، ایک ہی جگہ)`,
  groupsDiffer: ({ option, more, moreShare, less, lessShare }) =>
    `”${isolated(option)}“: ”${isolated(more)}“ میں سے ${isolated(moreShare)}، ”${isolated(less)}“ میں سے ${isolated(lessShare)}`,
  groupsAlike: 'ان گروپوں میں اس سے زیادہ فرق نہیں جتنا صرف اتفاق سے ہو سکتا ہے۔',
  notComparable: 'ان کا موازنہ نہیں ہو سکتا، کیونکہ ان کے کچھ حصے پوشیدہ ہیں۔',
  overTime: 'وقت کے ساتھ',
  wentUp: ({ option, more, moreShare, less, lessShare }) =>
    `”${isolated(option)}“ بڑھ گیا: ${isolated(lessShare)} (${isolated(less)}) سے ${isolated(moreShare)} (${isolated(more)}) تک`,
  wentDown: ({ option, more, moreShare, less, lessShare }) =>
    `”${isolated(option)}“ کم ہو گیا: ${isolated(moreShare)} (${isolated(more)}) سے ${isolated(lessShare)} (${isolated(less)}) تک`,
  noChange: 'پچھلی بار سے اس سے زیادہ کچھ نہیں بدلا جتنا صرف اتفاق سے ہو سکتا ہے۔',
  askedDifferently: 'پہلے مختلف انداز میں پوچھا گیا تھا',
  brokenSeries: (wave, words) =>
    `${isolated(wave)} سے پہلے کے اعداد کا بعد کے اعداد سے موازنہ نہیں ہو سکتا: ${isolated(words)}۔`,
  ownWords: 'رہائشیوں کے اپنے الفاظ میں',
  ownWordsHint: 'شائع ہونے سے پہلے ایک نگران نے ان میں سے ہر ایک کو پڑھا ہے۔',

  reach: 'کس نے جواب دیا، اور کون رہ گیا',
  group: 'گروپ',
  ofPeopleHere: 'یہاں کے لوگ',
  missing: 'رہ گئے: یہاں کے لوگوں میں اپنے حصے سے کم۔',
  plan: 'منصوبہ:',
  noPlan: 'ان تک پہنچنے کا کوئی منصوبہ شائع نہیں ہوا۔',
  barHint: 'پٹی پر لکیر یہاں کے لوگوں میں اس گروپ کا حصہ ہے۔',
  source: 'یہاں کے لوگ، ماخذ:',

  download: 'فائل (CSV) ڈاؤن لوڈ کریں',
};
