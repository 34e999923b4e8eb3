import { sharedCy } from '../../language/cy.js';
import type { AidsMessages } from './aids-messages.js';

/** Welsh. */
export const aidsCy: AidsMessages = {
  ...sharedCy,
  saveTitle: 'Cadw eich atebion ar y ddyfais hon?',
  saveUntil: (date, days) =>
    `Byddwn yn eu cadw yn y porwr hwn am ${days} diwrnod ar ôl eich newid diwethaf, am y tro tan ${date}. Nid ydynt yn cael eu hanfon at neb nes i chi eu hanfon. Ar ôl y diwrnod hwnnw cânt eu dileu y tro nesaf y caiff y dudalen hon ei hagor.`,
  saveInTab:
    'Byddwn yn eu cadw yn y tab hwn nes i chi ei gau. Nid ydynt yn cael eu hanfon at neb nes i chi eu hanfon.',
  saveShared:
    'Gall unrhyw un sy’n defnyddio’r ddyfais hon eu gweld. Peidiwch â’u cadw ar ddyfais rydych yn ei rhannu, fel un mewn llyfrgell.',
  saveHelp: 'Byddwn hefyd yn cadw eich bod wedi gofyn am help i ddarllen.',
  saveNot: 'Nid ydym yn cadw atebion i’r cwestiynau hyn, felly bydd rhaid i chi eu hateb eto:',
  saveNow: 'Cadw fy atebion',
  cancel: 'Peidio â chadw',
  savedUntil: (date) =>
    `Mae eich atebion wedi’u cadw ar y ddyfais hon tan ${date}. Caiff newidiadau eu cadw wrth i chi fynd ymlaen.`,
  savedInTab:
    'Mae eich atebion wedi’u cadw nes i chi gau’r tab hwn. Caiff newidiadau eu cadw wrth i chi fynd ymlaen.',
  youSaved: (date) => `Fe wnaethoch gadw atebion ar ${date}`,
  youSavedHint: 'Maent ar y ddyfais hon ac nid ydynt wedi’u hanfon.',
  carryOn: 'Parhau',
  startAgain: 'Dechrau eto',
  startAgainSure: 'Os dechreuwch eto, caiff yr atebion a gadwyd eu dileu o’r ddyfais hon am byth.',
  removeAndStart: 'Eu dileu a dechrau eto',
  keepThem: 'Eu cadw',
  notes: {
    full: 'Nid oedd modd cadw eich atebion: nid oes lle ar ôl yn y porwr hwn. Maent yma o hyd tra bydd y dudalen hon ar agor.',
    blocked:
      'Nid oedd modd cadw eich atebion: nid yw’r porwr hwn yn gadael i ni gadw dim. Maent yma o hyd tra bydd y dudalen hon ar agor.',
    damaged: 'Cadwyd atebion ar y ddyfais hon, ond ni ellir eu darllen mwyach.',
    elsewhere:
      'Newidiwyd eich atebion a gadwyd mewn tab arall, felly mae’r tab hwn wedi rhoi’r gorau i gadw.',
    clearedElsewhere:
      'Dilëwyd eich atebion a gadwyd mewn tab arall, felly mae’r tab hwn wedi rhoi’r gorau i gadw.',
    cleared:
      'Nid yw eich atebion wedi’u cadw ar y ddyfais hon mwyach. Mae’r hyn a welwch yma yn aros nes i chi gau’r dudalen hon.',
    saved: 'Mae eich atebion wedi’u cadw ar y ddyfais hon.',
  },
  over: (date) =>
    `Cadwyd yr atebion a gadwoch ar ${date} am yr amser a ddywedwyd gennym, ac maent bellach wedi’u dileu.`,
  saveHere: 'Cadw’r atebion yn y tab hwn yn eu lle',
  parkedTitle: 'Nid yw rhai atebion yn ffitio mwyach',
  parkedHint:
    'Mae’r cwestiynau wedi newid ers i chi gadw. Nid oes lle i’r atebion hyn mwyach ac ni chânt eu hanfon. Gallwch eu copïo.',
  copyThem: 'Copïo’r atebion hyn',
  copied: 'Wedi’i gopïo',
  notCopied: 'Ni wnaeth eich dyfais adael i ni gopïo. Dewiswch y testun a’i gopïo eich hun.',
  seen: 'Nid oes eu hangen arnaf',
  youAnswered: (date) => `Fe wnaethoch ateb ar ${date}`,
  youAnsweredHint: 'Beth hoffech chi ei wneud?',
  amend: 'Newid fy atebion',
  answerElse: 'Ateb am rywbeth gwahanol',
  answerFor: 'Helpu rhywun arall i ateb',
  about: 'Beth sy’n wahanol y tro hwn?',
  aboutHint:
    'Er enghraifft stryd arall, neu wasanaeth arall. Peidiwch â rhoi enw neb. Byddwn yn anfon hyn gyda’ch atebion.',
  aboutMissing: 'Rhowch beth sy’n wahanol y tro hwn',
  aboutTooLong: 'Rhaid i’r hyn sy’n wahanol fod yn 100 nod neu lai',
  answeringAbout: 'Mae’r atebion hyn am:',
  changeAbout: 'Newid yr hyn y maent amdano',
  helping: 'Rydych yn helpu rhywun arall i ateb. Rhowch eu hatebion nhw, yn eu geiriau nhw.',
  forget: 'Anghofio hyn ar y ddyfais hon',
  orAsk: 'Gallwch hefyd ofyn:',
  changeTitle: 'Newid atebion rydych wedi’u hanfon',
  codeLabel: 'Eich cyfeirnod',
  codeHint: 'Cafodd ei ddangos ar ôl i chi anfon eich atebion, fel K7QX-3MPD-W9TH.',
  find: 'Dod o hyd i’m hatebion',
  looking: 'Wrthi’n chwilio',
  goBack: 'Mynd yn ôl',
  changing: (date) => `Rydych yn newid yr atebion a anfonwyd gennych ar ${date}`,
  changingHint:
    'Bydd yr hyn a anfonwch nawr yn cymryd lle popeth a anfonwyd gennych bryd hynny. Dim ond yr atebion diweddaraf a gaiff eu cyfrif.',
  changingBlank:
    'Er mwyn eu cadw’n breifat nid ydym yn dangos yr hyn a atebwyd gennych bryd hynny. Atebwch eto: bydd yr hyn a anfonwch nawr yn cymryd lle popeth a anfonwyd gennych bryd hynny, a bydd yr hyn a adewch allan wedi mynd.',
  changingSensitive: 'Ni chadwyd eich atebion i’r cwestiynau hyn. Atebwch nhw eto, neu cânt eu gadael allan:',
  changesTitle: 'Beth rydych wedi’i newid',
  noChanges: 'Nid ydych wedi newid dim eto.',
  before: 'Cynt:',
  now: 'Nawr:',
  nothingGiven: 'Heb ei roi',
  withdraw: 'Tynnu fy atebion yn ôl',
  withdrawSure:
    'Os tynnwch eich atebion yn ôl cânt eu dileu, gyda phob newid cynharach iddynt. Ni ellir dadwneud hyn.',
  withdrawNow: 'Eu tynnu’n ôl am byth',
  withdrawn: 'Mae eich atebion wedi’u tynnu’n ôl a’u dileu.',
  stopChanging: 'Eu gadael fel yr oeddent',
  remember: 'Cofio hyn ar y ddyfais hon',
  rememberHint:
    'Os mai chi yn unig sy’n defnyddio’r ddyfais hon, gallwn gadw eich cyfeirnod a’ch atebion arni am 28 diwrnod, er mwyn i chi allu eu newid. Heb yr atebion sensitif.',
  rememberedNow:
    'Mae’r ddyfais hon yn cofio eich cyfeirnod a’ch atebion am 28 diwrnod. Cânt eu dileu y tro nesaf y caiff y dudalen hon ei hagor ar ôl hynny.',
  receiptFaults: {
    unknown: 'Nid oes atebion gyda’r cyfeirnod hwn. Gwiriwch ef, a rhowch gynnig arall arni.',
    gone: 'Mae’r atebion hyn wedi’u dileu. Ni ellir eu newid mwyach.',
    tooMany: 'Cafwyd gormod o gyfeirnodau anghywir. Rhowch gynnig arall arni ymhen awr.',
    unreachable:
      'Ni allwn gysylltu ar hyn o bryd. Nid oes dim wedi newid. Rhowch gynnig arall arni yn nes ymlaen.',
  },
};
