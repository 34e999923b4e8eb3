import { passport } from '../../../results/model/question-bank/neighbourhood-control-passport.js';
import { neighbourhoodControl as question } from '../../../results/model/question-bank/neighbourhood-control.js';
import { text } from '../elements.js';
import { entryOfPassport } from '../of-passport.js';

/** The question behind "71% feel they have little or no control", put together from reports of that poll. */
export const neighbourhoodControl = entryOfPassport(question, passport, {
  theme: 'power',
  title: 'People Power: findings from the Commission on the Future of Localism',
  date: '2018-01',
  missing: 'its full text and its answers: these words, in both languages, are ours',
  sensitive: false,
  suggested: {
    why: text(
      'To see how much control people here feel they have.',
      'Er mwyn gweld faint o reolaeth y mae pobl yma’n teimlo sydd ganddynt.',
    ),
    usedFor: text(
      'To decide where power has to move first.',
      'I benderfynu ble mae angen i rym symud yn gyntaf.',
    ),
  },
});
