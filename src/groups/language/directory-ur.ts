import { isolated } from '../../language/isolated.js';
import { cardUr } from './card-ur.js';
import type { DirectoryMessages } from './directory-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const directoryUr: DirectoryMessages = {
  ...cardUr,
  title: 'گروپ تلاش کریں',

  what: 'آپ کیا تلاش کر رہے ہیں؟',
  whatHint: 'مثلاً گانا یا چہل قدمی',
  place: 'پوسٹ کوڈ یا شہر',
  placeHint: 'پہلا حصہ کافی ہے، مثلاً BS1',
  myLocation: 'میرا مقام',
  useMyLocation: 'میرا مقام استعمال کریں',
  locationRefused: 'آپ کی ڈیوائس نے ہمیں نہیں بتایا کہ آپ کہاں ہیں۔ اس کے بجائے پوسٹ کوڈ یا شہر لکھیں',
  locationUnknown: 'آپ کی ڈیوائس کو معلوم نہیں کہ وہ کہاں ہے۔ اس کے بجائے پوسٹ کوڈ یا شہر لکھیں',
  howFar: 'کتنی دور',
  anyDistance: 'کوئی بھی فاصلہ',
  withinMiles: (miles) => (miles === 0.5 ? 'آدھے میل کے اندر' : `${miles} میل کے اندر`),
  search: 'تلاش کریں',
  lookingForPlace: 'وہ جگہ تلاش کی جا رہی ہے',
  placeUnknown: (typed) => `ہم ”${isolated(typed)}“ کو نہیں جانتے۔ پوسٹ کوڈ دیکھ لیں، یا شہر کا نام لکھیں`,
  placeUnreachable: 'ہم وہ جگہ تلاش نہیں کر سکے۔ اپنا کنکشن دیکھیں، پھر دوبارہ کوشش کریں',
  placeNotCovered:
    'ہم شمالی آئرلینڈ، آئل آف مین اور چینل آئی لینڈز کے پوسٹ کوڈ تلاش نہیں کر سکتے۔ اس کے بجائے شہر کا نام لکھیں',
  placeMissing: 'پوسٹ کوڈ یا شہر لکھیں، تاکہ ہمیں معلوم ہو کہ آپ کے قریب کیا ہے',

  showFilters: (chosen) => (chosen ? `فلٹر (${chosen})` : 'فلٹر'),
  fetchingFilters: 'فلٹر لائے جا رہے ہیں۔ کمزور کنکشن پر اس میں کچھ وقت لگ سکتا ہے۔',

  loading: 'گروپ لوڈ ہو رہے ہیں',
  loadingOf: (read, of) =>
    of ? `گروپ لوڈ ہو رہے ہیں: ${of} میں سے ${read}` : `گروپ لوڈ ہو رہے ہیں: اب تک ${read}`,
  failed: 'گروپ لوڈ نہیں ہو سکے',
  failedHint: 'اس میں آپ کی کوئی غلطی نہیں۔ تھوڑا انتظار کریں، پھر دوبارہ کوشش کریں۔',
  offline: 'لگتا ہے آپ آف لائن ہیں',
  offlineHint: 'جیسے ہی آپ دوبارہ آن لائن ہوں گے، گروپ لوڈ ہو جائیں گے۔',
  tryAgain: 'دوبارہ کوشش کریں',
  partly: 'کچھ گروپ لوڈ نہیں ہو سکے، اس لیے جو یہاں دکھائے گئے ہیں ان سے زیادہ بھی ہو سکتے ہیں۔',
  empty: 'یہاں ابھی کوئی گروپ نہیں',

  noneFit: 'کوئی گروپ نہیں ملا',
  showingInstead: (typed, instead) =>
    `”${isolated(typed)}“ سے کچھ نہیں ملا۔ ”${isolated(instead)}“ کے نتائج دکھائے جا رہے ہیں۔`,
  sortBy: 'ترتیب',
  sort: {
    best: 'سب سے موزوں',
    nearest: 'سب سے قریب',
    next: 'سب سے پہلے ہونے والا',
    name: 'نام، حروف تہجی سے',
    checked: 'حال ہی میں جانچا گیا',
  },
  showMore: (count) => `مزید ${count} دکھائیں`,
  near: (label) => (label ? `${isolated(label)} کے قریب` : 'آپ کے قریب'),
  anywhere: 'آن لائن یا پورے علاقے کے لیے',
  anywhereHint: 'آپ جہاں بھی رہتے ہوں ان میں حصہ لے سکتے ہیں، یا انہوں نے نہیں بتایا کہ وہ کہاں ملتے ہیں۔',

  onlyThese: (count) => (count === 1 ? 'صرف یہ گروپ' : `صرف یہ ${count} گروپ`),
  notThere: 'وہ گروپ اب یہاں درج نہیں۔',
  seeAll: (groups) => `سب دیکھیں: ${groups}`,
};
