import { isolated } from '../../language/isolated.js';
import { sharedUr } from '../../language/ur.js';
import type { DetailsMessages } from './details-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const detailsUr: DetailsMessages = {
  tag: sharedUr.tag,
  opensInNewTab: sharedUr.opensInNewTab,
  startsOn: (date) => `شروع: ${date}`,
  lastOn: (date) => `${date} تک`,
  closed: (from, to) => (from === to ? `بند: ${from}` : `بند: ${from} تا ${to}`),
  runBy: 'زیر انتظام',
  charityNumber: (number) => `خیراتی ادارہ نمبر ${isolated(number)}`,
  howTo: 'شمولیت',
  howToJoin: 'شامل ہونے کا طریقہ',
  book: 'بکنگ کریں',
  access: 'رسائی',
  accessNotStated: 'نہیں بتایا گیا۔ جانے سے پہلے پوچھ لیں',
  accessDetails: 'رسائی کے بارے میں مزید',
  languages: 'زبانیں',
  areas: 'ان علاقوں کے لوگوں کے لیے',
  gettingThere: 'وہاں کیسے پہنچیں',
  directions: (place) => (place ? `${isolated(place)} کا راستہ` : 'راستہ'),
  contact: 'رابطہ کریں',
  call: 'فون کریں',
  text: 'ٹیکسٹ کریں',
  textphone: 'ٹیکسٹ فون',
  email: 'ای میل کریں',
  website: 'ویب سائٹ',
  noContact: 'کسی نے نہیں بتایا کہ ان سے کیسے رابطہ کیا جائے۔',
  share: 'شیئر کریں',
  linkCopied: 'لنک کاپی ہو گیا',
  linkNotCopied: 'آپ کی ڈیوائس نے ہمیں لنک کاپی نہیں کرنے دیا۔ لنک یہ ہے:',
  print: 'پرنٹ کریں',
  addToCalendar: 'کیلنڈر میں شامل کریں',
  askToJoin: 'شامل ہونے کی درخواست کریں',
  somethingWrong: 'کچھ غلط ہے؟',
  licence: (name) => `اوپن ڈیٹا سے: ${isolated(name)}`,
};
