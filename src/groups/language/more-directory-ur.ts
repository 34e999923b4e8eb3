import { isolated } from '../../language/isolated.js';
import type { Weekday } from '../model/group.js';
import { contributeLabelsUr } from './contribute-labels-ur.js';
import type { MoreDirectoryMessages } from './more-directory-messages.js';
import { searchWordsUr } from './search-words-ur.js';
import { whenWordsUr } from './when-words-ur.js';

const DAYS: MoreDirectoryMessages['days'] = {
  MO: 'پیر',
  TU: 'منگل',
  WE: 'بدھ',
  TH: 'جمعرات',
  FR: 'جمعہ',
  SA: 'ہفتہ',
  SU: 'اتوار',
};

const DURING: Readonly<Record<string, string>> = { morning: 'صبح', afternoon: 'دوپہر', evening: 'شام' };

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const moreDirectoryUr: MoreDirectoryMessages = {
  ...contributeLabelsUr,
  tag: 'ur',
  filters: 'فلٹر',
  apply: 'فلٹر لگائیں',
  updatesAsYouChoose: 'آپ کے چنتے ہی نتائج بدل جاتے ہیں۔',
  clear: 'سب فلٹر ہٹائیں',
  notPrinted: (count) => `صفحے پر مزید ${count} ہیں جو یہاں پرنٹ نہیں ہوئے۔`,
  kinds: {
    category: 'سرگرمی',
    audience: 'کن کے لیے',
    day: 'دن',
    time: 'دن کا وقت',
    cost: 'قیمت',
    access: 'رسائی',
    language: 'زبان',
    attendance: 'حصہ لینے کا طریقہ',
    joining: 'شامل ہونے کا طریقہ',
  },
  days: DAYS,
  times: { morning: 'صبح', afternoon: 'دوپہر اور سہ پہر', evening: 'شام، 5 بجے سے' },
  costs: {
    free: 'مفت',
    donation: 'عطیہ دے کر',
    'under-5': `${isolated('£5')} سے کم`,
    paid: 'فیس دے کر',
  },
  option: (label, count) => `${isolated(label)} (${count})`,
  showMoreOptions: (count) => `مزید ${count} دکھائیں`,
  age: 'عمر',
  ageHint: 'جانے والے کی عمر، سالوں میں',
  ageWrong: (oldest) => `عمر ہندسوں میں لکھیں، 0 سے ${oldest} تک، مثلاً 40`,
  aged: (years) => `عمر ${years}`,

  chosen: 'آپ تلاش کر رہے ہیں',
  remove: 'فلٹر ہٹائیں:',
  narrowedBy: (groups, filters) =>
    `${groups}۔${filters.length ? ` فلٹر: ${filters.map(isolated).join('، ')}۔` : ''}`,

  asking: 'مزید گروپ تلاش کیے جا رہے ہیں',
  askingFailed:
    'ہم مزید گروپ تلاش نہیں کر سکے، اس لیے صرف پہلے سے ملے ہوئے گروپ دکھائے جا رہے ہیں۔ تھوڑا انتظار کریں، پھر دوبارہ کوشش کریں۔',

  when: whenWordsUr,
  search: searchWordsUr,
  meant: (text, days, times, groups) =>
    `${groups} دکھائیں: ${[
      text && `”${isolated(text)}“`,
      days.map((day) => DAYS[day as Weekday]).join(' یا '),
      times.map((time) => DURING[time]).join(' یا '),
    ]
      .filter(Boolean)
      .join('، ')}`,

  loosen: 'اگر آپ شرطیں کم کریں تو کچھ گروپ ہیں:',
  without: (label, groups) => `${isolated(label)} کے بغیر: ${groups}`,
  text: (typed) => `”${isolated(typed)}“`,
  unsaid: (count, words) => (count === 1 ? '1 گروپ نے نہیں بتایا' : `${words} گروپوں نے نہیں بتایا`),
  unsaidHint:
    'ہو سکتا ہے یہ وہی ہوں جو آپ تلاش کر رہے ہیں، لیکن آپ کی چنی ہوئی کچھ باتوں کے بارے میں انہوں نے کچھ نہیں بتایا۔ ان سے پوچھیں۔',

  map: 'نقشہ',
  fetchingMap: 'نقشہ لایا جا رہا ہے۔ کمزور کنکشن پر اس میں کچھ وقت لگ سکتا ہے۔',

  keep: 'میری فہرست میں شامل کریں',
  drop: 'میری فہرست سے ہٹائیں',
  myList: (count) => `میری فہرست (${count})`,
  onMyList: (count) =>
    count ? `آپ کی فہرست میں ${count} گروپ ${count === 1 ? 'ہے' : 'ہیں'}` : 'آپ کی فہرست میں کچھ نہیں',
  fetchingList: 'آپ کی فہرست لائی جا رہی ہے',

  interests: 'آپ کی پسند کے گروپ',
  interest: (text, groups) => `${isolated(text)}: ${groups}`,
};
