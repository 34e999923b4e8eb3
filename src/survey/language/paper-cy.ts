import { sharedCy } from '../../language/cy.js';
import type { PaperMessages } from './paper-messages.js';

/** Welsh. Each clause follows "os". */
export const paperCy: PaperMessages = {
  ...sharedCy,
  sheetHint:
    'Argraffwch y ffurflen hon, llenwch hi â beiro, a’i hanfon yn ôl. Nid oes dim o’ch atebion yma arni.',
  print: 'Argraffu',
  largePrint: 'Print mawr',
  easyRead: 'Hawdd ei ddeall',
  backToQuestions: 'Yn ôl i’r cwestiynau',
  howToFill: 'Defnyddiwch feiro du neu las. Ticiwch y blychau, ac ysgrifennwch ar y llinellau.',
  leaveOut: 'Gallwch adael unrhyw gwestiwn allan.',
  sendTo: 'Anfonwch hi at:',
  returnBy: (date) => `Anfonwch hi yn ôl erbyn ${date}.`,
  askUs: 'Os hoffech ofyn rhywbeth, neu os oes angen help arnoch i ateb:',
  pageOf: (page, pages) => `Tudalen ${page} o ${pages}`,
  tickOne: 'Ticiwch un blwch.',
  tickAny: 'Ticiwch bob un sy’n berthnasol.',
  tickOneInRow: 'Ticiwch un blwch ym mhob rhes.',
  tickAnyInRow: 'Ticiwch bob un sy’n berthnasol ym mhob rhes.',
  tick: (least, most) =>
    `Ticiwch ${least === most ? most : !most ? `o leiaf ${least}` : least ? `rhwng ${least} a ${most}` : `hyd at ${most}`} o flychau.`,
  rankAll: 'Ysgrifennwch 1 wrth yr hyn sydd bwysicaf i chi, 2 wrth y nesaf, ac yn y blaen.',
  rankSome: 'Ysgrifennwch 1 wrth yr hyn sydd bwysicaf i chi, 2 wrth y nesaf. Gadewch y lleill allan.',
  pleaseWrite: 'Ysgrifennwch:',
  moreRoom: 'Am fwy, defnyddiwch ddalen arall ac ysgrifennwch rif y cwestiwn hwn arni.',
  enclose: 'Rhowch gopi gyda’r ffurflen hon, nid y gwreiddiol.',
  signature: 'Llofnod',
  onlyIf: (clauses) => `Atebwch dim ond os ${clauses}.`,
  partOnlyIf: (clauses) => `Atebwch y cwestiynau yn y rhan hon dim ond os ${clauses}.`,
  ifItApplies: 'Atebwch os yw’n berthnasol i chi.',
  partIfItApplies: 'Atebwch y cwestiynau yn y rhan hon os ydynt yn berthnasol i chi.',
  clauses: {
    is: ({ values, number, ticked }) =>
      ticked
        ? `gwnaethoch dicio ${values} yng nghwestiwn ${number}`
        : `eich ateb i gwestiwn ${number} yw ${values}`,
    isNot: ({ values, number, ticked }) =>
      ticked
        ? `na wnaethoch dicio ${values} yng nghwestiwn ${number}`
        : `nad eich ateb i gwestiwn ${number} yw ${values}`,
    answered: ({ number }) => `gwnaethoch ateb cwestiwn ${number}`,
    blank: ({ number }) => `gadawsoch gwestiwn ${number} allan`,
    more: ({ values, number }) => `yw eich ateb i gwestiwn ${number} yn fwy na ${values}`,
    atLeast: ({ values, number }) => `yw eich ateb i gwestiwn ${number} yn ${values} neu fwy`,
    less: ({ values, number }) => `yw eich ateb i gwestiwn ${number} yn llai na ${values}`,
    atMost: ({ values, number }) => `yw eich ateb i gwestiwn ${number} yn ${values} neu lai`,
  },
  joints: { and: ', ac os ', or: ', neu os ' },
  listed: (values) => values.map((each) => `“${each}”`).join(' neu '),
  form: (code) => `Ffurflen ${code}`,
  officeUse: 'At ddefnydd y swyddfa. Cyfeirnod:',
  writtenToo: 'Mae’r ffurflen yn dweud rhywbeth na ofynnir yma',
  writtenTooHint:
    'Weithiau mae pobl yn ateb yr hyn nad yw’n berthnasol iddynt, neu’n ysgrifennu ar yr ymyl. Teipiwch ef fel y mae. Fe’i cedwir gyda’r atebion fel nodyn, ac nid yw’n cael ei gyfrif.',
  questionNumber: (number) => `Cwestiwn ${number} ar y ffurflen`,
  inTheMargin: 'Unrhyw beth arall ar y ffurflen',
  inTheMarginHint: 'Gadewch enwau, cyfeiriadau a rhifau ffôn allan.',
};
