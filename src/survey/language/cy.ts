import { sharedCy } from '../../language/cy.js';
import { characters, counted } from './welsh-counts.js';
import type { SurveyMessages } from './survey-messages.js';

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
  knownAlready: 'Yr hyn rydym yn ei wybod eisoes:',
  pageOf: (page, pages) => `Tudalen ${page} o ${pages}`,
  back: 'Yn ôl',
  continue: 'Parhau',
  oneMoment: 'Un funud',
  noConnection:
    'Ni allwn gysylltu ar hyn o bryd. Rydym yn dal i geisio, ac mae’r hyn a ysgrifennoch yn aros yma.',
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
  addWords: 'Oes rhywbeth rydych am ei ychwanegu?',
  choose: 'Dewiswch un',
  select: (least, most) =>
    `Dewiswch ${least === most ? most : !most ? `o leiaf ${least}` : least ? `rhwng ${least} a ${most}` : `hyd at ${most}`}`,
  numbers:
    'un dau|dwy|ddau|ddwy tri|tair|dri|dair pedwar|pedair|bedwar|bedair pump|bump|pum|bum chwech|chwe saith wyth naw deg',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  dateHint: (example) => `Er enghraifft, ${example}`,
  charactersLeft: (count) => `Mae gennych ${characters(count)} ar ôl`,
  charactersOver: (count) => `Mae gennych ${characters(count)} yn ormod`,
  scaleHint: (lowest, lowestMeans, highest, highestMeans) =>
    `Mae ${lowest} yn golygu “${lowestMeans}”, mae ${highest} yn golygu “${highestMeans}”`,
  unsupported: 'Nid oes modd dangos y cwestiwn hwn yma.',
};
