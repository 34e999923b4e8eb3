import { cardCy } from './card-cy.js';
import type { DirectoryMessages } from './directory-messages.js';

/** Welsh. */
export const directoryCy: DirectoryMessages = {
  ...cardCy,
  title: 'Dod o hyd i grŵp',

  what: 'Am beth ydych chi’n chwilio?',
  whatHint: 'Fel canu neu ginio',
  place: 'Cod post neu dref',
  placeHint: 'Mae’r hanner cyntaf yn ddigon, fel BS1',
  myLocation: 'Fy lleoliad',
  useMyLocation: 'Defnyddio fy lleoliad',
  locationRefused: 'Ni ddywedodd eich dyfais wrthym ble rydych chi. Rhowch god post neu dref yn lle hynny',
  locationUnknown: 'Nid yw eich dyfais yn gwybod ble mae hi. Rhowch god post neu dref yn lle hynny',
  howFar: 'Pa mor bell',
  anyDistance: 'Unrhyw bellter',
  withinMiles: (miles) =>
    miles === 0.5
      ? 'O fewn hanner milltir'
      : `O fewn ${miles} ${miles === 1 || miles === 2 ? 'filltir' : 'milltir'}`,
  search: 'Chwilio',
  lookingForPlace: 'Wrthi’n chwilio am y lle hwnnw',
  placeUnknown: (typed) => `Nid ydym yn adnabod “${typed}”. Gwiriwch y cod post, neu rhowch dref`,
  placeUnreachable:
    'Nid oedd modd chwilio am y lle hwnnw. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni',
  placeNotCovered:
    'Ni allwn chwilio am godau post yng Ngogledd Iwerddon, Ynys Manaw nac Ynysoedd y Sianel. Rhowch dref yn lle hynny',
  placeMissing: 'Rhowch god post neu dref, er mwyn i ni wybod beth sydd yn agos atoch chi',

  showFilters: (chosen) => (chosen ? `Hidlwyr (${chosen})` : 'Hidlwyr'),
  fetchingFilters: 'Wrthi’n nôl yr hidlwyr. Gall hyn gymryd amser ar gysylltiad gwael.',

  loading: 'Wrthi’n llwytho grwpiau',
  loadingOf: (read, of) =>
    of ? `Wrthi’n llwytho ${read} o ${of} o grwpiau` : `Wrthi’n llwytho grwpiau: ${read} hyd yma`,
  failed: 'Nid oedd modd llwytho’r grwpiau',
  failedHint: 'Nid eich bai chi yw hyn. Arhoswch ychydig, yna rhowch gynnig arall arni.',
  offline: 'Mae’n ymddangos nad ydych ar-lein',
  offlineHint: 'Caiff y grwpiau eu llwytho cyn gynted ag y byddwch wedi cysylltu eto.',
  tryAgain: 'Rhoi cynnig arall arni',
  partly: 'Nid oedd modd llwytho rhai grwpiau, felly gall fod mwy nag a ddangosir yma.',
  empty: 'Nid oes grwpiau yma eto',

  noneFit: 'Nid oes grŵp yn cyfateb',
  showingInstead: (typed, instead) =>
    `Nid oes dim yn cyfateb i “${typed}”. Yn dangos canlyniadau ar gyfer “${instead}”.`,
  sortBy: 'Trefnu yn ôl',
  sort: {
    best: 'Cyfatebiaeth orau',
    nearest: 'Agosaf',
    next: 'Cwrdd gyntaf',
    name: 'Enw, A i Y',
    checked: 'Gwiriwyd yn fwyaf diweddar',
  },
  showMore: (count) => `Dangos ${count} arall`,
  near: (label) => (label ? `Ger ${label}` : 'Yn agos atoch chi'),
  anywhere: 'Ar-lein neu ar gyfer yr ardal gyfan',
  anywhereHint:
    'Gallwch gymryd rhan yn y rhain ble bynnag yr ydych yn byw, neu nid ydynt yn dweud ble maent yn cwrdd.',

  onlyThese: (count) => (count === 1 ? 'Y grŵp hwn yn unig' : `Y ${count} grŵp hyn yn unig`),
  notThere: 'Nid yw’r grŵp hwnnw wedi’i restru yma mwyach.',
  seeAll: (groups) => `Gweld pob un: ${groups}`,
};
