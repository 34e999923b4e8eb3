import type { SendingMessages } from './sending-messages.js';

/** Welsh. */
export const sendingCy: SendingMessages = {
  sending: 'Wrthi’n anfon eich atebion',
  sendingHint: 'Gall hyn gymryd munud ar gysylltiad araf.',
  savedOnThisDevice: 'Mae eich atebion wedi’u cadw ar y ddyfais hon',
  savedHint:
    'Nid ydynt wedi’u hanfon eto, gan nad oedd modd cysylltu. Rydym yn dal i geisio. Gallwch gau’r dudalen hon: caiff eich atebion eu hanfon y tro nesaf y byddwch yn ymweld.',
  notSentYet: 'Nid yw eich atebion wedi’u hanfon eto',
  notSentYetHint:
    'Nid oedd modd cysylltu, ac nid yw’r ddyfais hon yn gadael i ni gadw dim. Os caewch y dudalen hon, collir eich atebion, felly gadewch hi ar agor: rydym yn dal i geisio. Gallwch gopïo neu gadw eich atebion i fod yn ddiogel.',
  sendNow: 'Rhoi cynnig arall arni nawr',
  sent: 'Diolch. Mae eich atebion wedi ein cyrraedd',
  reference: 'Eich cyfeirnod yw',
  referenceHint: 'Cadwch ef rhag ofn y byddwch am holi am eich atebion.',
  refused: {
    closed: 'Mae hyn wedi cau, felly ni dderbyniwyd eich atebion',
    withdrawn: 'Tynnwyd yr atebion hyn yn ôl, felly ni chawsant eu derbyn',
    invalid: 'Mae angen newid rhai o’ch atebion',
    conflict: 'Nid yw’r atebion hyn yn cyfateb i’r rhai sydd gennym eisoes dan yr un rhif',
    notAccepted: 'Nid oedd modd derbyn eich atebion',
  },
  refusedHint:
    'Nid oes dim a ysgrifennoch wedi’i golli. Gallwch gopïo, cadw neu argraffu eich atebion, a gofyn i’r bobl sy’n cynnal hyn sut i’w rhoi.',
  copyMyAnswers: 'Copïo fy atebion',
  download: 'Cadw fel ffeil',
  fileName: 'fy-atebion.txt',
  print: 'Argraffu',
  myAnswers: 'Fy atebion',
  contact: 'Gallwch ofyn i:',
  copied: 'Wedi’i gopïo',
  notCopied: 'Ni adawodd eich dyfais i ni gopïo. Dewiswch y testun a’i gopïo eich hun.',
};
