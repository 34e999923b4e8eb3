import { passport } from '../../../results/model/question-bank/belong-passport.js';
import { belong as question } from '../../../results/model/question-bank/belong.js';
import { text } from '../elements.js';
import { entryOfPassport } from '../of-passport.js';

/** Belonging to the neighbourhood, of the Community Life Survey. */
export const belong = entryOfPassport(question, passport, {
  theme: 'people',
  title: 'Community Life Survey 2024/25: neighbourhood and community',
  date: '2025-12-10',
  sensitive: false,
  suggested: {
    why: text(
      'To see whether people feel at home in their neighbourhood.',
      'Er mwyn gweld a yw pobl yn teimlo’n gartrefol yn eu cymdogaeth.',
    ),
    usedFor: text(
      'To see where people lack places and occasions to meet.',
      'I weld ble mae pobl heb leoedd a chyfleoedd i gwrdd.',
    ),
  },
});
