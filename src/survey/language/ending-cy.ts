import { sharedCy } from '../../language/cy.js';
import { sendingCy } from '../../language/sending-cy.js';
import type { EndingMessages, ProblemFacts } from './ending-messages.js';
import { characters } from './welsh-counts.js';

const ask = ({ title, manner }: ProblemFacts): string =>
  `${manner === 'select' ? 'Dewiswch' : 'Rhowch'} ateb i “${title}”`;
const mustBe = ({ title }: ProblemFacts, what: string): string =>
  `Rhaid i’ch ateb i “${title}” fod yn ${what}`;
const parts = { day: 'diwrnod', month: 'mis', year: 'blwyddyn', other: '', from: '', to: '' };

/** Welsh. */
export const endingCy: EndingMessages = {
  ...sharedCy,
  ...sendingCy,
  checkYourAnswers: 'Gwirio eich atebion',
  checkHint: 'Gallwch newid unrhyw beth cyn ei anfon.',
  change: 'Newid',
  notProvided: 'Heb ei roi',
  enterAnother: 'Nodi un arall',
  fromPaper: (code) => `Rydych yn nodi atebion o bapur, o ffurflen ${code}.`,
  asOnPaper: 'Os dyna sydd ar y papur, pwyswch y botwm eto: yna caiff ei dderbyn fel y mae.',
  printSheet: 'Argraffu ffurflen i’w llenwi ar bapur',
  readAloud: 'Darllen y cwestiynau yn uchel',
  saveForLater: 'Cadw fy atebion ar y ddyfais hon',
  clearSaved: 'Clirio fy atebion o’r ddyfais hon',
  changeSent: 'Newid atebion rydych wedi’u hanfon',
  rememberSent: 'Cofio ar y ddyfais hon fy mod wedi ateb',
  answerOneBelow: 'Atebwch o leiaf un cwestiwn yn y rhan hon',
  who: 'Gan bwy mae’r atebion hyn?',
  whoHint: 'Mae grŵp yn cyfrif fel un ateb, ac rydym yn dangos ei atebion ar wahân.',
  self: 'Fi yn unig',
  group: 'Grŵp o bobl',
  size: 'Dros faint o bobl rydych chi’n ateb?',
  sizeHint: 'Cyfrwch eich hun hefyd. Nid oes angen iddo fod yn union gywir.',
  groupName: 'Beth yw enw’r grŵp?',
  groupNameHint: 'Er enghraifft enw clwb. Peidiwch â rhoi enwau pobl.',
  whatHappensNext: 'Beth sy’n digwydd nesaf',
  hearBy: (date) => `Byddwch yn clywed erbyn ${date}.`,
  goOn: 'Ymlaen',
  goOnTo: (place) => `Ymlaen i ${place}`,
  problems: {
    required: ask,
    otherEmpty: ({ title }) => `Dywedwch wrthym beth yw “Arall” yn “${title}”`,
    notANumber: (facts) => mustBe(facts, 'rhif, fel 12'),
    notAWholeNumber: (facts) => mustBe(facts, 'rhif cyfan, fel 12'),
    min: (facts) => mustBe(facts, `${facts.limit} neu fwy`),
    max: (facts) => mustBe(facts, `${facts.limit} neu lai`),
    minDate: (facts) => mustBe(facts, `${facts.limit} neu’n hwyrach`),
    maxDate: (facts) => mustBe(facts, `${facts.limit} neu’n gynharach`),
    tooLong: (facts) => mustBe(facts, `${characters(facts.count)} neu lai`),
    tooShort: (facts) => mustBe(facts, `${characters(facts.count)} neu fwy`),
    email: () => 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.org',
    url: () => 'Rhowch gyfeiriad gwe yn y fformat cywir, fel www.enghraifft.org',
    tel: () => 'Rhowch rif ffôn, fel 01632 960 001 neu 07700 900 982',
    regex: ({ title }) => `Gwiriwch eich ateb i “${title}”: nid yw yn y ffurf a ddisgwyliwn`,
    digits: (facts) => mustBe(facts, 'eiriau heb rifau'),
    expression: ({ title }) => `Gwiriwch eich ateb i “${title}”`,
    tooFew: ({ title, limit }) => `Dewiswch o leiaf ${limit} yn “${title}”`,
    tooMany: ({ title, limit }) => `Dewiswch ddim mwy na ${limit} yn “${title}”`,
    dateIncomplete: (facts) =>
      `Rhaid i’ch ateb i “${facts.title}” gynnwys ${facts.parts.map((part) => parts[part]).join(' a ')}`,
    dateInvalid: (facts) => mustBe(facts, 'ddyddiad go iawn, fel 27 3 2026'),
    duplicate: ({ title }) => `Dewiswch ateb gwahanol i “${title}”: mae gan res arall yr un ateb`,
    stillUploading: ({ title }) =>
      `Arhoswch nes bod eich ffeil ar gyfer “${title}” wedi’i hanfon, neu ei dileu`,
    notUploaded: ({ title }) => `Ceisiwch eto anfon eich ffeil ar gyfer “${title}”, neu ei dileu`,
    rangeIncomplete: ({ title, parts }) =>
      `Rhowch y rhif ${parts[0] === 'from' ? 'isaf' : 'uchaf'} yn “${title}”`,
    rangeTooShort: ({ title, limit }) => `Rhaid i’r ddau rif yn “${title}” fod o leiaf ${limit} ar wahân`,
    rangeTooLong: ({ title, limit }) => `Rhaid i’r ddau rif yn “${title}” fod dim mwy na ${limit} ar wahân`,
    stillLoading: ({ title }) => `Arhoswch eiliad: mae’r dewisiadau ar gyfer “${title}” yn dal i lwytho`,
    invalid: ({ title }) => `Gwiriwch eich ateb i “${title}”`,
    notAChoice: ask,
  },
};
