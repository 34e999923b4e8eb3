import { isolated } from '../../language/isolated.js';
import type { CardMessages } from './card-messages.js';
import { groupUr } from './group-ur.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const cardUr: CardMessages = {
  ...groupUr,
  pleaseNote: 'براہ کرم نوٹ کریں:',
  fetchingDetails: 'باقی معلومات لائی جا رہی ہیں۔ کمزور کنکشن پر اس میں کچھ وقت لگ سکتا ہے۔',
  when: 'کب',
  timesNotStated: 'نہیں بتایا گیا۔ ان سے پوچھیں',
  moreTimes: (count) => (count === 1 ? 'مزید ایک وقت' : `مزید ${count} اوقات`),
  where: 'کہاں',
  placeNotStated: 'نہیں بتایا گیا۔ ان سے پوچھیں',
  addressNotPublic: (district) =>
    `${district && `${isolated(district)}۔ `}پتہ عوام کو نہیں بتایا جاتا۔ پہلے ان سے رابطہ کریں`,
  wholeArea: 'پورا علاقہ',
  morePlaces: (count) => (count === 1 ? 'مزید ایک جگہ' : `مزید ${count} جگہیں`),
  cost: 'قیمت',
  whoFor: 'کن کے لیے',
};
