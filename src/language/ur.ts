import type { SharedMessages } from './shared-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const sharedUr: SharedMessages = {
  tag: 'ur',
  direction: 'rtl',
  months: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'.split(' '),
  comma: '،',
  fullStop: '۔',
  thereIsAProblem: 'ایک مسئلہ ہے',
  errorPrefix: 'غلطی:',
  opensInNewTab: '(نئے ٹیب میں کھلتا ہے)',
};
