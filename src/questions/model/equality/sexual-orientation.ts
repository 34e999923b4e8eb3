import { answers, choose, describe, preferNotToSay, text } from '../elements.js';
import type { BankEntry } from '../entry.js';
import { censusWales, equality, govUk, scottishGuidance, WELSH_BY_THE_SOURCE } from './sources.js';

const NAME = 'sexual-orientation';
const QUESTION = 'Which of the following best describes your sexual orientation?';
const ifOther = `{${NAME}} = 'other'`;

/** Sexual orientation, as GOV.UK asks. */
export const sexualOrientation: BankEntry = {
  id: 'sexual-orientation',
  ...equality,
  nations: ['england'],
  source: govUk,
  welsh: false,
  elements: [
    choose(
      NAME,
      text(QUESTION),
      answers(
        ['heterosexual', 'Heterosexual or straight'],
        ['gay-lesbian', 'Gay or lesbian'],
        ['bisexual', 'Bisexual'],
        ['other', 'Other'],
      ),
      preferNotToSay,
    ),
    describe('sexual-orientation-other', text('How would you describe your sexual orientation?'), ifOther),
  ],
  verified: true,
};

/** Sexual orientation, for Wales. */
export const sexualOrientationWales: BankEntry = {
  id: 'sexual-orientation-wales',
  ...equality,
  nations: ['wales'],
  source: { ...censusWales, population: 'people aged 16 and over in Wales, who could leave it out' },
  welsh: WELSH_BY_THE_SOURCE,
  elements: [
    choose(
      NAME,
      text(QUESTION, 'Pa un o’r canlynol sy’n disgrifio orau eich cyfeiriadedd rhywiol?'),
      answers(
        ['heterosexual', 'Straight or Heterosexual', 'Heterorywiol/Strêt'],
        ['gay-lesbian', 'Gay or Lesbian', 'Hoyw neu Lesbiaidd'],
        ['bisexual', 'Bisexual', 'Deurywiol/Bi'],
        ['other', 'Other sexual orientation', 'Cyfeiriadedd rhywiol arall'],
      ),
    ),
    describe(
      'sexual-orientation-other',
      text('Enter sexual orientation', 'Nodwch gyfeiriadedd rhywiol'),
      ifOther,
    ),
  ],
  verified: true,
};

/** Sexual orientation, for Scotland, of people aged 16 and over. */
export const sexualOrientationScotland: BankEntry = {
  id: 'sexual-orientation-scotland',
  ...equality,
  nations: ['scotland'],
  source: {
    ...scottishGuidance('sexual-orientation', 'sexual orientation', 3),
    population: 'people aged 16 and over in Scotland',
    note: 'Its "please write in" is the line below the answers here; "Tick one box only" is left out.',
  },
  welsh: false,
  elements: [
    choose(
      NAME,
      text(QUESTION),
      answers(
        ['heterosexual', 'Straight / Heterosexual'],
        ['gay-lesbian', 'Gay or Lesbian'],
        ['bisexual', 'Bisexual'],
        ['other', 'Other sexual orientation, please write in'],
      ),
      preferNotToSay,
    ),
    describe('sexual-orientation-other', text('Other sexual orientation'), ifOther),
  ],
  verified: true,
};
