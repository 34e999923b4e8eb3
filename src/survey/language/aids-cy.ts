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
};
