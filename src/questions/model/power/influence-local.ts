import { passport } from '../../../results/model/question-bank/influence-local-passport.js';
import { influenceLocal as question } from '../../../results/model/question-bank/influence-local.js';
import { text } from '../elements.js';
import { entryOfPassport } from '../of-passport.js';

/** Influence on local decisions, of the Community Life Survey. */
export const influenceLocal = entryOfPassport(question, passport, {
  theme: 'power',
  title: 'Influencing local decisions, of the Community Life Survey',
  date: '2020',
  missing:
    'that the two lower answers are "Tend to disagree" and "Definitely disagree", and that there is no fifth',
  sensitive: false,
  suggested: {
    why: text(
      'To see whether people here feel that they have a say.',
      'Er mwyn gweld a yw pobl yma’n teimlo bod ganddynt lais.',
    ),
    usedFor: text(
      'To decide which decisions to open up to residents, and to see later whether it worked.',
      'I benderfynu pa benderfyniadau i’w hagor i drigolion, a gweld wedyn a weithiodd hynny.',
    ),
  },
});
