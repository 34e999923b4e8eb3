import { isolated } from '../../language/isolated.js';
import { sharedUr } from '../../language/ur.js';
import type { LateMessages } from './late-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const lateUr: LateMessages = {
  ...sharedUr,
  rankHint: 'سب سے اہم کو سب سے پہلے رکھیں۔',
  partialRankHint: 'جو آپ کے لیے اہم ہے اسے چنیں، سب سے اہم سب سے پہلے۔',
  moveUp: 'اوپر لے جائیں',
  moveDown: 'نیچے لے جائیں',
  keepOrder: 'یہ ترتیب درست ہے',
  yourOrder: 'آپ کی ترتیب',
  notInOrder: 'نہیں چنے گئے',
  putInOrder: 'شامل کریں',
  takeOut: 'نکالیں',
  isAt: (item, place, places) => `${isolated(item)}: اب کل ${places} میں سے نمبر ${place}`,
  isOut: (item) => `${isolated(item)}: آپ کی ترتیب سے نکال دیا گیا`,
  filter: 'اس فہرست میں تلاش کریں',
  filterHint: 'جو آپ نے منتخب کیا ہے وہ فہرست میں رہتا ہے۔',
  found: (count) => `${count} ${count === 1 ? 'انتخاب ملا' : 'انتخاب ملے'}`,
  between: (lowest, highest) => `${isolated(lowest)} سے ${isolated(highest)} تک کوئی عدد`,
  betweenBoth: (lowest, highest) => `${isolated(lowest)} سے ${isolated(highest)} تک دو اعداد`,
  from: 'کم از کم',
  to: 'زیادہ سے زیادہ',
  fromTo: (from, to) => `${isolated(from)} سے ${isolated(to)} تک`,
  slide: 'سلائیڈر',
  entry: (number) => `اندراج ${number}`,
  row: (number) => `قطار ${number}`,
  addFirst: 'شامل کریں',
  addAnother: 'ایک اور شامل کریں',
  remove: 'ہٹائیں',
  undo: 'واپس لائیں',
  entryAdded: (count) => `شامل ہو گیا۔ اب کل ${count}`,
  entryRemoved: (entry) => `${isolated(entry)}: ہٹا دیا گیا`,
  entryBack: (entry) => `${isolated(entry)}: واپس آ گیا`,
  total: (column) => `کل: ${isolated(column)}`,
  watch: 'فلم دیکھیں:',
};
