import { sharedCy } from '../../language/cy.js';
import { sendingCy } from '../../language/sending-cy.js';
import type { PollEndingMessages } from './ending-messages.js';

/** Welsh. */
export const pollEndingCy: PollEndingMessages = {
  ...sharedCy,
  ...sendingCy,
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
  choseToAnswer: 'a ddewisodd ateb, nid sampl',
  percent: (percent) => `${percent}%`,
  askedDifferently: 'Gofynnwyd yn wahanol',
  why: {
    notVerified:
      'Ni allem wirio union gwestiwn, atebion a ffigur yr arolwg y gwyddom amdano, felly nid ydym yn rhoi ffigur.',
    noFigure: 'Nid oes ffigur ar gyfer y cwestiwn hwn.',
    translated: 'Ni ofynnwyd yr arolwg yn yr iaith hon.',
    wording: 'Defnyddiodd yr arolwg eiriau eraill, felly ni ellid cymharu ei ffigur.',
    options: 'Cynigiodd yr arolwg atebion eraill, felly ni ellid cymharu ei ffigur.',
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
    tooFew: 'Mae llai na 10 o bobl wedi ateb hyd yma. Rhaid i ragor ateb, fel na ellir adnabod ateb neb.',
    allTheSame: 'Rhoddodd pawb yr un ateb, felly byddai ei ddangos yn dweud beth ddywedodd pob un.',
    protectsAnother:
      'Gyda’r ffigurau hyn, gellid gweithio allan beth ddywedodd unigolion, neu rai eraill sydd wedi’u cuddio.',
  },
  partlyHidden: 'Mae rhai niferoedd yn rhy fach i’w cyhoeddi, felly nid oes canran o’r cyfan.',
  whatOthersSaid: 'Beth ddywedodd eraill',
  loadingResults: 'Wrthi’n llwytho beth ddywedodd eraill',
  resultsFailed: 'Nid oedd modd llwytho beth ddywedodd eraill.',
  noResultsYet: 'Nid oes dim wedi’i gyhoeddi am y cwestiwn hwn eto.',

  notASample: 'Pobl a ddewisodd ateb yma yw’r rhain, nid sampl. Nid ydynt yn cynrychioli pawb.',
  notSaid: 'heb ei ddweud',
  notCountedYet:
    'Efallai nad yw eich ateb yn y ffigurau hyn eto: fe’u cyhoeddir mewn sypiau, fel na ellir adnabod unrhyw ateb unigol.',
  atLeast: (people) => `o leiaf ${people} o bobl`,
  howManyAnswered: 'Faint a atebodd',
  askedBy: 'Gofynnwyd gan',
  whoCouldAnswer: 'Pwy allai ateb',
  howAsked: 'Sut',
  when: 'Pryd',
  fromTo: (from, to) => `${from} i ${to}`,
  from: (date) => `o ${date}`,
  until: (date) => `tan ${date}`,
  figuresOf: 'Ffigurau',
  aboutFigure: (area) => `Am y ffigur ar gyfer ${area}`,
  source: 'Ffynhonnell',
  whoWasAsked: 'Pwy a holwyd',

  closedOn: (date) => `Caeodd hwn ar ${date}`,
  outcome: 'Beth ddaeth ohono',
  noOutcome: 'Nid oes canlyniad wedi’i gyhoeddi eto.',
  noOutcomeDue: (date) => `Nid oes canlyniad wedi’i gyhoeddi eto, disgwylir erbyn ${date}.`,
  readMore: 'Darllen beth ddaeth ohono',
};
