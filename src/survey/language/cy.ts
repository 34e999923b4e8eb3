import { sharedCy } from '../../language/cy.js';
import type { ProblemFacts, SurveyMessages } from './survey-messages.js';

const ask = ({ title, manner }: ProblemFacts): string =>
  `${manner === 'select' ? 'Dewiswch' : 'Rhowch'} ateb i “${title}”`;
const mustBe = ({ title }: ProblemFacts, what: string): string =>
  `Rhaid i’ch ateb i “${title}” fod yn ${what}`;
const parts = { day: 'diwrnod', month: 'mis', year: 'blwyddyn', other: '' };

/** Welsh has six plural forms; a noun after a number stays singular, but its first letter may change. */
const forms = new Intl.PluralRules('cy');
const counted = (
  count: number,
  nouns: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string => `${count} ${nouns[forms.select(count)] ?? nouns.other}`;
const characters = (count: number): string => counted(count, { two: 'nod', other: 'nod' });

/** Welsh. */
export const surveyCy: SurveyMessages = {
  ...sharedCy,
  questions: (count) =>
    counted(count, { two: 'gwestiwn', few: 'chwestiwn', many: 'chwestiwn', other: 'cwestiwn' }),
  minutes: (count) => `tua ${counted(count, { one: 'funud', two: 'funud', other: 'munud' })}`,
  aboutYou: (count) => (count ? `${count} amdanoch chi` : 'dim byd amdanoch chi'),
  allOptional: 'Gallwch adael unrhyw gwestiwn allan.',
  optional: '(dewisol)',
  whyWeAsk: 'Pam rydym yn gofyn hyn',
  usedFor: 'At beth rydym yn ei ddefnyddio:',
  pageOf: (page, pages) => `Tudalen ${page} o ${pages}`,
  back: 'Yn ôl',
  continue: 'Parhau',
  checkYourAnswers: 'Gwirio eich atebion',
  checkHint: 'Gallwch newid unrhyw beth cyn ei anfon.',
  change: 'Newid',
  notProvided: 'Heb ei roi',
  send: 'Anfon fy atebion',
  yes: 'Ie',
  no: 'Na',
  choices: {
    other: 'Arall',
    none: 'Dim un o’r rhain',
    selectAll: 'Dewis pob un',
    refused: 'Gwell gennyf beidio â dweud',
    dontKnow: 'Ddim yn gwybod',
  },
  otherLabel: 'Dywedwch wrthym yn eich geiriau eich hun',
  choose: 'Dewiswch un',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  dateHint: (example) => `Er enghraifft, ${example}`,
  charactersLeft: (count) => `Mae gennych ${characters(count)} ar ôl`,
  charactersOver: (count) => `Mae gennych ${characters(count)} yn ormod`,
  scaleHint: (lowest, lowestMeans, highest, highestMeans) =>
    `Mae ${lowest} yn golygu “${lowestMeans}”, mae ${highest} yn golygu “${highestMeans}”`,
  unsupported: 'Nid oes modd dangos y cwestiwn hwn yma.',
  answerOneBelow: 'Atebwch o leiaf un cwestiwn yn y rhan hon',
  whatHappensNext: 'Beth sy’n digwydd nesaf',
  hearBy: (date) => `Byddwch yn clywed erbyn ${date}.`,
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
    invalid: ({ title }) => `Gwiriwch eich ateb i “${title}”`,
    notAChoice: ask,
  },
};
