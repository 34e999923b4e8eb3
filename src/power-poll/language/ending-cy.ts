import { sharedCy } from '../../language/cy.js';
import { sendingCy } from '../../language/sending-cy.js';
import type { PollEndingMessages } from './ending-messages.js';

/** Welsh. */
export const pollEndingCy: PollEndingMessages = {
  ...sharedCy,
  ...sendingCy,
  sending: 'Wrthi’n anfon eich ateb',
  savedOnThisDevice: 'Mae eich ateb wedi’i gadw ar y ddyfais hon',
  savedHint:
    'Nid yw wedi’i anfon eto, gan nad oedd modd cysylltu. Rydym yn dal i geisio. Gallwch gau’r dudalen hon: caiff eich ateb ei anfon y tro nesaf y byddwch yn ymweld.',
  notSentYet: 'Nid yw eich ateb wedi’i anfon eto',
  notSentYetHint:
    'Nid oedd modd cysylltu, ac nid yw’r ddyfais hon yn gadael i ni gadw dim. Os caewch y dudalen hon, collir eich ateb, felly gadewch hi ar agor: rydym yn dal i geisio. Gallwch gopïo neu gadw eich ateb i fod yn ddiogel.',
  sent: 'Diolch. Mae eich ateb wedi ein cyrraedd',
  referenceHint: 'Cadwch ef rhag ofn y byddwch am holi am eich ateb.',
  refused: {
    closed: 'Mae hyn wedi cau, felly ni dderbyniwyd eich ateb',
    withdrawn: 'Tynnwyd yr ateb hwn yn ôl, felly ni chafodd ei dderbyn',
    invalid: 'Mae angen newid eich ateb',
    conflict: 'Nid yw’r ateb hwn yn cyfateb i’r un sydd gennym eisoes dan yr un rhif',
    notAccepted: 'Nid oedd modd derbyn eich ateb',
  },
  refusedHint:
    'Nid oes dim a ysgrifennoch wedi’i golli. Gallwch gopïo, cadw neu argraffu eich ateb, a gofyn i’r bobl sy’n cynnal hyn sut i’w roi.',
  copyMyAnswers: 'Copïo fy ateb',
  fileName: 'fy-ateb.txt',
  myAnswers: 'Fy ateb',
  selectAnAnswer: 'Dewiswch ateb',
  tooLong: (limit) => `Rhaid i’r hyn a ysgrifennwch fod yn ${limit} nod neu lai`,
  checkAnswer: 'Gwiriwch eich ateb',
  changeMyAnswer: 'Newid fy ateb',
  replaces: 'Bydd yr hyn a anfonwch nawr yn cymryd lle eich ateb cynharach. Nid yw’n cyfrif ddwywaith.',
  keepMyAnswer: 'Cadw fy ateb fel y mae',

  youAndOthers: 'Chi, pobl yma a’r wlad',
  others: 'Pobl yma a’r wlad',
  howMany: (measure) => `Faint o bobl sydd ${measure}`,
  who: 'Pwy',
  you: 'Chi',
  peopleHere: 'Pobl yma',
  choseToAnswer: 'a ddewisodd roi ateb, nid sampl',
  askedDifferently: 'Gofynnwyd yn wahanol',
  why: {
    notVerified:
      'Ni allem wirio union gwestiwn, atebion a ffigur yr arolwg hwnnw, felly nid ydym yn rhoi ffigur.',
    noFigure: 'Nid oes ffigur ar gyfer y cwestiwn hwn.',
    translated: 'Ni ofynnwyd yr arolwg yn yr iaith hon.',
    wording: 'Gofynnodd yr arolwg mewn geiriau eraill, felly ni ellir cymharu’r ddau.',
    options: 'Cynigiodd yr arolwg atebion eraill, felly ni ellir cymharu’r ddau.',
  },

  answersHere: 'Pob ateb a roddwyd yma',
  answer: 'Ateb',
  people: 'Pobl',
  share: 'Cyfran',
  yourAnswer: 'Eich ateb chi',
  fewerThan8: 'Llai nag 8',
  hiddenCount: 'Cudd',
  notShown: 'Heb ei ddangos',
  hidden: {
    tooFew: 'Mae llai na 10 o bobl wedi ateb hyd yma. Gyda rhagor, ni all neb ddweud pwy ddywedodd beth.',
    allTheSame: 'Rhoddodd pawb yr un ateb, felly byddai ei ddangos yn dweud beth ddywedodd pob un.',
    protectsAnother:
      'Gyda’r ffigurau hyn, gellid gweithio allan beth ddywedodd unigolion, neu rai eraill sydd wedi’u cuddio.',
  },
  partlyHidden:
    'Mae rhai niferoedd wedi’u cuddio, fel na all neb ddweud pwy ddywedodd beth. Felly nid oes canrannau.',
  whatOthersSaid: 'Beth ddywedodd eraill',
  loadingResults: 'Wrthi’n llwytho beth ddywedodd eraill',
  resultsFailed: 'Nid oedd modd llwytho beth ddywedodd eraill.',
  noResultsYet: 'Nid oes atebion wedi’u cyhoeddi eto.',
  resultsNotHere: 'Nid yw’r hyn y mae eraill yn ei ddweud yn cael ei ddangos ar y dudalen hon.',

  notASample: 'Pobl a ddewisodd roi ateb yw’r rhain, nid sampl: gall pawb arall yma feddwl yn wahanol.',
  notSaid: 'Nid oes neb wedi dweud',
  notCountedYet:
    'Efallai nad yw eich ateb yn y ffigurau hyn eto: fe’u cyhoeddir mewn sypiau, fel na all neb ddweud pwy ddywedodd beth.',
  atLeast: (people) => `O leiaf ${people} o bobl`,
  howManyAnswered: 'Faint a atebodd',
  askedBy: 'Gofynnwyd gan',
  whoCouldAnswer: 'Pwy allai ateb',
  howAsked: 'Sut',
  when: 'Pryd',
  fromTo: (from, to) => `${from} i ${to}`,
  from: (date) => `O ${date}`,
  until: (date) => `Tan ${date}`,
  figuresOf: 'Ffigurau',
  aboutFigure: (area) => `Am y ffigur ar gyfer ${area}`,
  source: 'Ffynhonnell',
  whoWasAsked: 'Pwy a holwyd',

  closedOn: (date) => `Caeodd hwn ar ${date}`,
  outcome: 'Beth ddaeth ohono',
  noOutcome: 'Nid oes canlyniad wedi’i gyhoeddi eto.',
  noOutcomeDue: (date) => `Nid oes canlyniad wedi’i gyhoeddi eto, disgwylir erbyn ${date}.`,
  noOutcomeLate: (date) => `Nid oes canlyniad wedi’i gyhoeddi eto. Roedd i fod erbyn ${date}.`,
  readMore: 'Darllen beth ddaeth ohono',
};
