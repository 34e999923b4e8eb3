import { isolated } from '../../language/isolated.js';
import { sharedUr } from '../../language/ur.js';
import type { SupplyMessages } from './supply-messages.js';

const quoted = (title: string): string => `”${isolated(title)}“`;

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const supplyUr: SupplyMessages = {
  ...sharedUr,
  listLoading: 'انتخاب لوڈ ہو رہے ہیں۔',
  listFailed: 'ہم انتخاب لوڈ نہیں کر سکے۔',
  listIncomplete: 'ہم پوری فہرست لوڈ نہیں کر سکے۔',
  goOnWithout: 'دوبارہ کوشش کریں، یا اس سوال کا جواب دیے بغیر آگے بڑھیں۔',
  tryAgain: 'دوبارہ کوشش کریں',
  waitsFor: (title) => `جب آپ ${quoted(title)} کا جواب دیں گے تو انتخاب یہاں آ جائیں گے۔`,
  waitsForAnother: 'جب آپ ایک اور سوال کا جواب دیں گے تو انتخاب یہاں آ جائیں گے۔',
  nothingToChoose: 'یہاں چننے کے لیے کچھ نہیں ہے۔ آپ آگے بڑھ سکتے ہیں۔',
  came: (count, title) => `${quoted(title)} کے لیے ${count} انتخاب`,
  didNotCome: (title) => `${quoted(title)} کے انتخاب لوڈ نہیں ہو سکے`,
};
