import { sharedCy } from '../../language/cy.js';
import { capital } from './capital.js';
import type { Ago, AgeWords, GroupMessages } from './group-messages.js';

const WEEKDAYS = ['Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn', 'Sul'].map((day) => `dydd ${day}`);

/** After words that soften: "bob yn ail ddydd Mawrth". */
const soft = (day: string): string => day.replace(/^d/, 'dd');

/** A day of the week in the first to fifth week of a month, or its last. */
const WEEKS: Readonly<Record<number, (day: string) => string>> = {
  1: (day) => `${day} cyntaf`,
  2: (day) => `ail ${soft(day)}`,
  3: (day) => `trydydd ${day}`,
  4: (day) => `pedwerydd ${day}`,
  5: (day) => `pumed ${day}`,
  [-1]: (day) => `${day} olaf`,
};

/** "And": `ac` before a vowel. */
const and = (word: string): string => `${/^[aeiouwyâêîôûŵŷ]/i.test(word) ? 'ac' : 'a'} ${word}`;

/** What anybody may have named, which stays as it is written: "Canu a Pysgota". */
const list = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} ${and(items.at(-1)!)}` : (items[0] ?? '');

/** Words of our own, whose p, t or c is breathed after "a": "a thrydydd". "Dros" is "tros" there: "a thros y ffôn". */
const listOwn = (items: readonly string[]): string =>
  list(
    items.map((item, at) =>
      at && at === items.length - 1
        ? item.replace(/^Dros\b/i, 'tros').replace(/^([ptc])(?!h)/i, '$1h')
        : item,
    ),
  );
const listDays = (days: readonly number[]): string => listOwn(days.map((day) => WEEKDAYS[day]!));

/** "Bob mis", "bob yn ail fis", "bob 3 mis". */
const everyMonth = (interval: number): string =>
  interval === 1 ? 'bob mis' : interval === 2 ? 'bob yn ail fis' : `bob ${interval} mis`;

/** The years that a number counts: "2 flynedd", "3 blynedd", "5 mlynedd". */
const years = (count: number): string =>
  `${count} ${count === 2 ? 'flynedd' : [5, 7, 8, 9, 10].includes(count) ? 'mlynedd' : 'blynedd'}`;

function checked(ago: Ago): string {
  switch (ago.unit) {
    case 'today':
      return 'Gwiriwyd heddiw';
    case 'yesterday':
      return 'Gwiriwyd ddoe';
    case 'last-week':
      return 'Gwiriwyd yr wythnos diwethaf';
    case 'days':
      return `Gwiriwyd ${ago.count} ${ago.count === 2 ? 'ddiwrnod' : 'diwrnod'} yn ôl`;
    case 'weeks':
      return `Gwiriwyd ${ago.count} wythnos yn ôl`;
    case 'months':
      return `Gwiriwyd ${ago.count} ${ago.count === 2 ? 'fis' : 'mis'} yn ôl`;
    case 'years':
      return `Gwiriwyd dros ${ago.count === 1 ? 'flwyddyn' : years(ago.count)} yn ôl`;
  }
}

function ages(age: AgeWords): string {
  switch (age.kind) {
    case 'all':
      return 'Pob oed';
    case 'from':
      return `${age.age} oed a throsodd`;
    case 'to':
      return `${age.age} oed ac iau`;
    case 'only':
      return `${age.age} oed yn unig`;
    case 'between':
      return `${age.min} i ${age.max} oed`;
  }
}

/** Welsh. */
export const groupCy: GroupMessages = {
  ...sharedCy,
  weekdays: WEEKDAYS,
  days: {
    daily: (interval) =>
      interval === 1 ? 'Bob dydd' : interval === 2 ? 'Bob yn ail ddiwrnod' : `Bob ${interval} diwrnod`,
    weekly: (days, interval) => {
      const weeks =
        interval === 1 ? 'Bob wythnos' : interval === 2 ? 'Bob yn ail wythnos' : `Bob ${interval} wythnos`;
      if (!days.length) return weeks;
      if (interval === 1) return `Bob ${listDays(days)}`;
      return interval === 2 && days.length === 1
        ? `Bob yn ail ${soft(listDays(days))}`
        : `${weeks} ar ${soft(listDays(days))}`;
    },
    dayToDay: (first, last) => `${capital(WEEKDAYS[first]!)} i ${soft(WEEKDAYS[last]!)}`,
    monthlyByWeek: (nth, days, interval) =>
      `${capital(listOwn(nth.flatMap((week) => days.map((day) => WEEKS[week]!(WEEKDAYS[day]!)))))} ${everyMonth(interval)}`,
    monthlyByNumber: (numbers, interval) => {
      const named = numbers.map((number) =>
        number > 0
          ? `diwrnod ${number}`
          : number === -1
            ? 'diwrnod olaf'
            : `diwrnod ${-number} o ddiwedd y mis`,
      );
      return `${capital(listOwn(named))} ${everyMonth(interval)}`;
    },
    monthlySomeDay: (days, interval) =>
      `${capital(everyMonth(interval))}${days.length ? ` ar ${soft(days.map((day) => WEEKDAYS[day]!).join(' neu '))}` : ''}`,
  },

  time: (hour, minute) => {
    if (!minute && hour % 12 === 0) return hour ? '12 canol dydd' : 'hanner nos';
    const minutes = minute ? `:${`${minute}`.padStart(2, '0')}` : '';
    return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
  },
  fromTo: (start, end) => `${start} tan ${end}`,
  until: (end) => `tan ${end}`,
  dayAndDate: (weekday, date) => `${weekday} ${date}`,

  nextOn: (date) => `Y tro nesaf: ${date}`,
  today: 'Heddiw',
  tomorrow: 'Yfory',
  onNow: (end) => (end ? `Ymlaen nawr, tan ${end}` : 'Ymlaen nawr'),

  timesMayBeOld: 'Efallai nad yw’r amseroedd hyn yn gyfredol',
  paused: 'Ddim yn cwrdd ar hyn o bryd',
  ended: 'Ddim yn cwrdd mwyach',

  ages,

  free: 'Am ddim',
  donation: 'Rhodd',
  someFree: (price) => (price ? `Am ddim, neu o ${price}` : 'Mae rhywfaint ohono am ddim'),
  fromPrice: (price) => `O ${price}`,
  charge: 'Codir tâl',
  costNotStated: 'Cost heb ei nodi',

  milesAway: ({ miles, rough }) => {
    if (!miles) return rough ? 'Llai na milltir i ffwrdd' : 'Llai na chwarter milltir i ffwrdd';
    // "Un filltir, dwy filltir, tair milltir": digits are read out with the same change.
    return `${rough ? 'Tua ' : ''}${miles} ${miles === 1 || miles === 2 ? 'filltir' : 'milltir'} i ffwrdd`;
  },
  straightLine: 'Mesurir pellteroedd mewn llinell syth.',

  checked,
  notCheckedSince: (date) => `Heb ei wirio ers ${date}`,

  attendance: {
    'in-person': 'Wyneb yn wyneb',
    online: 'Ar-lein',
    phone: 'Dros y ffôn',
    'home-visit': 'Yn eich cartref',
  },
  joining: {
    'drop-in': 'Galwch heibio',
    book: 'Archebwch yn gyntaf',
    referral: 'Mae angen i rywun eich atgyfeirio',
    membership: 'I aelodau',
  },
  // Chromium has no names of languages in Welsh (2026). These are the ones most spoken in England and Wales (Census 2021).
  languageNames: {
    ar: 'Arabeg',
    bfi: 'Iaith Arwyddion Prydain',
    bn: 'Bengaleg',
    cy: 'Cymraeg',
    en: 'Saesneg',
    es: 'Sbaeneg',
    fa: 'Perseg',
    fr: 'Ffrangeg',
    gu: 'Gwjarati',
    it: 'Eidaleg',
    pa: 'Pwnjabeg',
    pl: 'Pwyleg',
    pt: 'Portiwgaleg',
    ro: 'Rwmaneg',
    so: 'Somalieg',
    ta: 'Tamileg',
    tr: 'Tyrceg',
    uk: 'Wcreineg',
    ur: 'Wrdw',
    zh: 'Tsieineeg',
  },
  groups: (_count, written) => `${written} grŵp`,
  list,
  listOwn,
};
