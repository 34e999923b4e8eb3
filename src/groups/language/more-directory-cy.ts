import type { Weekday } from '../model/group.js';
import { contributeLabelsCy } from './contribute-labels-cy.js';
import type { MoreDirectoryMessages } from './more-directory-messages.js';
import { searchWordsCy } from './search-words-cy.js';
import { whenWordsCy } from './when-words-cy.js';

const DAYS: MoreDirectoryMessages['days'] = {
  MO: 'Dydd Llun',
  TU: 'Dydd Mawrth',
  WE: 'Dydd Mercher',
  TH: 'Dydd Iau',
  FR: 'Dydd Gwener',
  SA: 'Dydd Sadwrn',
  SU: 'Dydd Sul',
};

const DURING: Readonly<Record<string, string>> = {
  morning: 'yn y bore',
  afternoon: 'yn y prynhawn',
  evening: 'gyda’r nos',
};

/** Welsh. */
export const moreDirectoryCy: MoreDirectoryMessages = {
  ...contributeLabelsCy,
  tag: 'cy',
  filters: 'Hidlwyr',
  apply: 'Defnyddio’r hidlwyr',
  updatesAsYouChoose: 'Mae’r canlyniadau’n newid wrth i chi ddewis.',
  clear: 'Clirio’r hidlwyr',
  notPrinted: (count) => `Mae ${count} arall ar y dudalen, heb eu hargraffu yma.`,
  kinds: {
    category: 'Beth ydyw',
    audience: 'I bwy y mae',
    day: 'Diwrnod',
    time: 'Amser o’r dydd',
    cost: 'Cost',
    access: 'Mynediad',
    language: 'Iaith',
    attendance: 'Sut i gymryd rhan',
    joining: 'Sut i ymuno',
  },
  days: DAYS,
  times: { morning: 'Bore', afternoon: 'Prynhawn', evening: 'Gyda’r nos, o 5pm' },
  costs: { free: 'Am ddim', donation: 'Drwy rodd', 'under-5': 'O dan £5', paid: 'Rhaid talu' },
  option: (label, count) => `${label} (${count})`,
  showMoreOptions: (count) => `Dangos ${count} arall`,
  age: 'Oedran',
  ageHint: 'Oedran pwy bynnag fyddai’n mynd, mewn blynyddoedd',
  ageWrong: (oldest) => `Rhowch oedran mewn rhifau, o 0 i ${oldest}, fel 40`,
  aged: (years) => `Oedran ${years}`,

  chosen: 'Rydych yn chwilio am',
  remove: 'Dileu’r hidlydd:',
  narrowedBy: (groups, filters) => `${groups}.${filters.length ? ` Hidlwyr: ${filters.join(', ')}.` : ''}`,

  asking: 'Wrthi’n chwilio am ragor o grwpiau',
  askingFailed:
    'Nid oedd modd chwilio am ragor o grwpiau, felly dim ond y rhai a gafwyd eisoes a ddangosir. Arhoswch ychydig, yna rhowch gynnig arall arni.',

  when: whenWordsCy,
  search: searchWordsCy,
  // Behind a colon, where no first letter has to change.
  meant: (text, days, times, groups) =>
    `Dangos ${groups}: ${[
      text && `“${text}”`,
      days.map((day) => DAYS[day as Weekday]).join(' neu '),
      times.map((time) => DURING[time]).join(' neu '),
    ]
      .filter(Boolean)
      .join(', ')}`,

  loosen: 'Mae rhai os gofynnwch am lai:',
  // Behind a colon, where no first letter has to change.
  without: (label, groups) => `Hepgor: ${label} (${groups})`,
  text: (typed) => `“${typed}”`,
  unsaid: (count, words) => (count === 1 ? 'Nid yw 1 grŵp yn dweud' : `Nid yw ${words} o grwpiau yn dweud`),
  unsaidHint:
    'Efallai mai’r rhain yw’r hyn yr ydych yn chwilio amdano, ond nid ydynt yn dweud dim am rywfaint o’r hyn a ddewisoch. Holwch nhw.',

  map: 'Map o’r grwpiau',
  fetchingMap: 'Wrthi’n nôl y map. Gall hyn gymryd amser ar gysylltiad gwael.',

  keep: 'Ychwanegu at fy rhestr',
  drop: 'Tynnu oddi ar fy rhestr',
  myList: (count) => `Fy rhestr (${count})`,
  onMyList: (count) => (count ? `Ar eich rhestr, ${count} grŵp` : 'Nid oes dim ar eich rhestr'),
  fetchingList: 'Wrthi’n nôl eich rhestr',

  interests: 'Grwpiau ar gyfer yr hyn yr ydych yn ei hoffi',
  interest: (text, groups) => `${text}: ${groups}`,
};
