import { isolated } from '../../language/isolated.js';
import { sharedUr } from '../../language/ur.js';
import type { Ago, AgeWords, GroupMessages } from './group-messages.js';

const WEEKDAYS = ['پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ', 'اتوار'];
const [THURSDAY, SATURDAY] = [3, 5];

/** Beside "every" or "first", the word for Saturday would be taken for a week. */
const REPEATED = WEEKDAYS.map((day, at) => (at === SATURDAY ? `${day} (سنیچر)` : day));

/** Thursday and "date" are feminine, and the other days masculine. */
const ORDINALS: Readonly<Record<number, readonly [masculine: string, feminine: string]>> = {
  1: ['پہلا', 'پہلی'],
  2: ['دوسرا', 'دوسری'],
  3: ['تیسرا', 'تیسری'],
  4: ['چوتھا', 'چوتھی'],
  5: ['پانچواں', 'پانچویں'],
  [-1]: ['آخری', 'آخری'],
};
const FEMININE = 1;
const genderOf = (day: number | undefined): 0 | 1 => (day === THURSDAY ? FEMININE : 0);

/** Words of our own. */
const listOwn = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join('، ')} اور ${items.at(-1)!}` : (items[0] ?? '');

const everyMonth = (interval: number): string =>
  interval === 1 ? 'ہر مہینے' : interval === 2 ? 'ہر دوسرے مہینے' : `ہر ${interval} مہینے بعد`;

/** "Every month's", where what belongs to it follows. */
const ofMonths = (interval: number, gender: 0 | 1): string =>
  `${everyMonth(interval)}${interval > 2 ? '،' : gender ? ' کی' : ' کا'} `;

const dateOfMonth = (number: number): string => {
  if (number > 0) return `${number}`;
  if (number === -1) return 'آخری';
  return `آخر سے ${ORDINALS[-number]?.[FEMININE] ?? `${-number}ویں`}`;
};

/** The part of the day that an hour is in, from which on. */
const PARTS: readonly (readonly [from: number, part: string])[] = [
  [20, 'رات'],
  [17, 'شام'],
  [15, 'سہ پہر'],
  [12, 'دوپہر'],
  [4, 'صبح'],
  [0, 'رات'],
];

function ago(when: Ago): string {
  switch (when.unit) {
    case 'today':
      return 'آج';
    case 'yesterday':
      // Their one word is both for yesterday and for tomorrow.
      return 'گزشتہ کل';
    case 'last-week':
      return 'پچھلے ہفتے';
    case 'days':
      return `${when.count} دن پہلے`;
    case 'weeks':
      return `${when.count} ${when.count === 1 ? 'ہفتہ' : 'ہفتے'} پہلے`;
    case 'months':
      return `${when.count} ${when.count === 1 ? 'مہینہ' : 'مہینے'} پہلے`;
    case 'years':
      return `${when.count} سال سے زیادہ پہلے`;
  }
}

function ages(age: AgeWords): string {
  switch (age.kind) {
    case 'all':
      return 'ہر عمر کے لیے';
    case 'from':
      return `${age.age} سال اور اس سے زیادہ`;
    case 'to':
      return `${age.age} سال اور اس سے کم`;
    case 'only':
      return `صرف ${age.age} سال`;
    case 'between':
      return `${age.min} سے ${age.max} سال`;
  }
}

/**
 * Urdu, as public services in Britain write it: with Western digits, and the time by the part of the day. Written by
 * us, and not yet read by anybody whose language it is: see "Languages" in the README.
 */
export const groupUr: GroupMessages = {
  ...sharedUr,
  weekdays: WEEKDAYS,
  days: {
    daily: (interval) =>
      interval === 1 ? 'ہر روز' : interval === 2 ? 'ایک دن چھوڑ کر' : `ہر ${interval} دن بعد`,
    weekly: (days, interval) => {
      if (interval === 1 && days.length) return `ہر ${listOwn(days.map((day) => REPEATED[day]!))}`;
      const weeks = interval === 1 ? 'ہر ہفتے' : interval === 2 ? 'ہر دوسرے ہفتے' : `ہر ${interval} ہفتے بعد`;
      return days.length ? `${weeks} بروز ${listOwn(days.map((day) => WEEKDAYS[day]!))}` : weeks;
    },
    dayToDay: (first, last) => `${WEEKDAYS[first]!} تا ${WEEKDAYS[last]!}`,
    monthlyByWeek: (nth, days, interval) =>
      ofMonths(interval, genderOf(days[0])) +
      listOwn(
        days.map((day) => `${listOwn(nth.map((week) => ORDINALS[week]![genderOf(day)]))} ${REPEATED[day]!}`),
      ),
    monthlyByNumber: (numbers, interval) =>
      `${ofMonths(interval, FEMININE)}${listOwn(numbers.map(dateOfMonth))} تاریخ`,
    monthlySomeDay: (days, interval) =>
      `${everyMonth(interval)} ایک بار${days.length ? ` بروز ${days.map((day) => WEEKDAYS[day]!).join(' یا ')}` : ''}`,
  },

  time: (hour, minute) => {
    const [, part] = PARTS.find(([from]) => hour >= from)!;
    return `${part} ${hour % 12 || 12}${minute ? `:${`${minute}`.padStart(2, '0')}` : ''} بجے`;
  },
  fromTo: (start, end) => `${start} سے ${end} تک`,
  until: (end) => `${end} تک`,
  dayAndDate: (weekday, date) => `${weekday} ${date}`,

  nextOn: (date) => `اگلی بار: ${date}`,
  today: 'آج',
  tomorrow: 'آنے والے کل',
  onNow: (end) => (end ? `ابھی جاری ہے، ${end} تک` : 'ابھی جاری ہے'),

  timesMayBeOld: 'یہ اوقات پرانے ہو سکتے ہیں',
  paused: 'فی الحال ملاقاتیں بند ہیں',
  ended: 'اب ملاقاتیں نہیں ہوتیں',

  ages,

  free: 'مفت',
  donation: 'عطیہ',
  someFree: (price) => (price ? `مفت، یا ${isolated(price)} سے` : 'اس میں سے کچھ مفت ہے'),
  fromPrice: (price) => `${isolated(price)} سے`,
  charge: 'فیس لی جاتی ہے',
  costNotStated: 'قیمت نہیں بتائی گئی',

  milesAway: ({ miles, rough }) => {
    if (!miles) return rough ? 'ایک میل سے کم دور' : 'چوتھائی میل سے کم دور';
    return `${rough ? 'تقریباً ' : ''}${miles} میل دور`;
  },
  straightLine: 'فاصلے سیدھی لکیر میں ناپے گئے ہیں۔',

  checked: (when) => `آخری جانچ: ${ago(when)}`,
  notCheckedSince: (date) => `${date} سے جانچ نہیں ہوئی`,

  attendance: {
    'in-person': 'آمنے سامنے',
    online: 'آن لائن',
    phone: 'فون پر',
    'home-visit': 'آپ کے گھر پر',
  },
  joining: {
    'drop-in': 'بس چلے آئیں',
    book: 'پہلے بکنگ کریں',
    referral: 'کسی کا آپ کو ریفر کرنا ضروری ہے',
    membership: 'ارکان کے لیے',
  },
  // Most spoken in England and Wales (Census 2021); `Intl` would take long and does not know them in every browser.
  languageNames: {
    ar: 'عربی',
    bfi: 'برطانوی اشاروں کی زبان',
    bn: 'بنگالی',
    cy: 'ویلش',
    en: 'انگریزی',
    es: 'ہسپانوی',
    fa: 'فارسی',
    fr: 'فرانسیسی',
    gu: 'گجراتی',
    hi: 'ہندی',
    it: 'اطالوی',
    pa: 'پنجابی',
    pl: 'پولش',
    ps: 'پشتو',
    pt: 'پرتگالی',
    ro: 'رومانیائی',
    so: 'صومالی',
    ta: 'تمل',
    tr: 'ترکی',
    uk: 'یوکرینی',
    ur: 'اردو',
    zh: 'چینی',
  },
  groups: (_count, written) => `${written} گروپ`,
  list: (items) => listOwn(items.map(isolated)),
  listOwn,
};
