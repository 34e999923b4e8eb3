import { sharedCy } from '../../language/cy.js';
import type { ResultsMessages } from './results-messages.js';

const DAYS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'diwrnod', two: 'ddiwrnod' };
const forms = new Intl.PluralRules('cy');

/** Welsh. */
export const resultsCy: ResultsMessages = {
  ...sharedCy,
  results: 'Canlyniadau',
  nothingYet: 'Nid oes ffigurau eto.',
  stale: 'Nid oedd modd i ni chwilio am ffigurau mwy newydd. Rydym yn dal i geisio.',
  unshown: (count) =>
    count === 1
      ? 'Ni ellir dangos un cwestiwn yma: nid yw ei ffigurau wedi’u paratoi i’w cyhoeddi.'
      : `Ni ellir dangos rhai cwestiynau (${count}) yma: nid yw eu ffigurau wedi’u paratoi i’w cyhoeddi.`,

  howMany: (count) => `Dewisodd tua ${count} o bobl roi ateb.`,
  tooFewToSay: 'Mae rhy ychydig o bobl wedi ateb i ddweud faint.',
  notASample: 'Nid sampl ydynt: gall pawb arall yma feddwl yn wahanol.',
  groupsToo: (groups, people) =>
    `Ymhlith yr atebion mae rhai ${groups ? `tua ${groups}` : 'llai nag 8'} o grwpiau, sy’n siarad dros tua ${people} o bobl. Mae pob grŵp yn cyfrif fel un ateb, ac yn cael ei ddangos ar wahân.`,
  groupsTooFew:
    'Gallai grwpiau ateb hefyd, ac fe’u dangosir ar wahân. Mae rhy ychydig wedi gwneud hynny i ddweud faint.',
  askedBy: 'Pwy ofynnodd',
  askedWhom: 'Pwy allai ateb',
  mode: 'Sut',
  answersCame: 'Daeth atebion',
  modes: { self: 'ar-lein', assisted: 'gyda help rhywun', paper: 'ar bapur' },
  when: 'Pryd',
  between: (opens, closes) => `${opens} i ${closes}`,
  since: (opens) => `Ers ${opens}`,
  until: (closes) => `Tan ${closes}`,
  figures: 'Y ffigurau hyn',
  figuresOf: (at, afterAnswers, next) => {
    const ways = [
      ...(afterAnswers ? [`ar ôl ${afterAnswers} ateb arall`] : []),
      ...(next ? [`ar ${next}`] : []),
    ];
    return `${at}.${ways.length ? ` Daw rhai newydd ${ways.join(', neu ')}.` : ''}`;
  },
  batches: 'Caiff atebion eu hychwanegu llawer ar y tro, fel na all neb ddweud beth ddywedodd un person.',

  outcome: 'Beth ddaeth o hyn',
  readOutcome: 'Darllen beth a benderfynwyd',
  noOutcome: 'Nid oes canlyniad wedi’i gyhoeddi eto',
  dueBy: (date) => `Disgwylir erbyn ${date}.`,
  overdue: (date, days) =>
    `Roedd i fod erbyn ${date}: ${days} ${DAYS[forms.select(days)] ?? 'diwrnod'} yn hwyr.`,
  noDate: 'Nid oes neb wedi dweud pryd y bydd.',

  question: 'Cwestiwn',
  who: 'Pwy atebodd',
  answer: 'Ateb',
  people: 'Pobl',
  share: 'Cyfran',
  answered: (count, someHidden) =>
    `Tua ${count} o bobl${someHidden ? ', heb gyfrif yr atebion sydd wedi’u cuddio' : ''}.`,
  rounded: 'Caiff niferoedd eu talgrynnu i’r 5 agosaf.',
  shareHint: 'Cyfrannau o’r atebion a ddangosir ydynt.',
  noShares: 'Ni roddir cyfrannau, gan fod gormod wedi’i guddio.',
  multipleHint:
    'Gallai pobl ddewis mwy nag un ateb, felly gall y rhain fod yn fwy gyda’i gilydd na phawb, neu 100%.',
  everybody: 'Pobl yn ateb drostynt eu hunain',
  organisations: 'Atebion dros grwpiau a sefydliadau',
  fewerThan8: 'llai nag 8',
  notShown: 'heb ei ddangos',
  hidden: {
    tooFew: 'Wedi’i guddio: llai na 10 o bobl',
    allTheSame: 'Wedi’i guddio: dywedodd pawb yr un peth',
    protectsAnother: 'Wedi’i guddio: byddai’n datgelu pobl',
  },
  whyHidden: 'Pam mae hyn wedi’i guddio?',
  why: {
    fewerThan8:
      'Mae “llai nag 8” yn golygu 1 i 7 o bobl. Gyda’r union nifer, gallai cymdogion weithio allan pwy ydynt.',
    notShown:
      'Mae “heb ei ddangos” yn golygu nifer y gellid ei ddefnyddio i weithio allan un sydd wedi’i guddio, drwy adio a thynnu.',
    tooFew: 'Atebodd llai na 10 o bobl. Gallai’r rhai sy’n eu hadnabod ddweud beth ddywedodd pob un ohonynt.',
    allTheSame:
      'Rhoddodd pawb yn y grŵp hwn yr un ateb. Byddai ei ddangos yn dweud beth ddywedodd pob person ynddo.',
    protectsAnother:
      'Atebodd digon o bobl, ond gyda’u ffigurau nhw gellid gweithio allan beth ddywedodd unigolion, neu nifer sydd wedi’i guddio.',
  },

  moreThanChance: 'Mwy nag y byddai siawns yn unig yn ei egluro:',
  chanceHint:
    'Rhestrir gwahaniaeth dim ond os byddai siawns yn ei achosi lai nag unwaith mewn 20 gwaith. Gall pwy a ddewisodd roi ateb fod yn rheswm o hyd.',
  groupsBy: (title) => `${title} (pobl wahanol, yr un lle)`,
  groupsDiffer: ({ option, more, moreShare, less, lessShare }) =>
    `“${option}”: ${moreShare} o “${more}”, ${lessShare} o “${less}”`,
  groupsAlike: 'Nid yw’r grwpiau hyn yn fwy gwahanol nag y byddai siawns yn unig yn ei egluro.',
  notComparable: 'Ni ellir cymharu’r rhain, gan fod rhannau ohonynt wedi’u cuddio.',
  overTime: 'Dros amser',
  wentUp: ({ option, more, moreShare, less, lessShare }) =>
    `Aeth “${option}” i fyny, o ${lessShare} (${less}) i ${moreShare} (${more})`,
  wentDown: ({ option, more, moreShare, less, lessShare }) =>
    `Aeth “${option}” i lawr, o ${moreShare} (${more}) i ${lessShare} (${less})`,
  noChange: 'Ni newidiodd dim ers y tro cynt fwy nag y byddai siawns yn unig yn ei egluro.',
  askedDifferently: 'gofynnwyd yn wahanol cyn hyn',
  brokenSeries: (wave, words) => `Ni ellir cymharu ffigurau cyn ${wave} â rhai diweddarach: ${words}.`,
  ownWords: 'Yng ngeiriau’r trigolion eu hunain',
  ownWordsHint: 'Mae cymedrolwr wedi darllen pob un o’r rhain cyn ei gyhoeddi.',

  reach: 'Pwy atebodd, a phwy sydd ar goll',
  group: 'Grŵp',
  ofPeopleHere: 'Pobl yma',
  missing: 'Ar goll: llai na’u cyfran o’r bobl yma.',
  plan: 'Cynllun:',
  noPlan: 'Nid oes cynllun i’w cyrraedd wedi’i gyhoeddi.',
  barHint: 'Y llinell ar far yw cyfran y grŵp hwnnw o’r bobl yma.',
  source: 'Pobl yma, o:',

  download: 'Lawrlwytho fel CSV',
};
