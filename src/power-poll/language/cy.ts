import { sharedCy } from '../../language/cy.js';
import type { PollMessages } from './poll-messages.js';

/** Welsh. */
export const pollCy: PollMessages = {
  ...sharedCy,
  facts: 'Mae hyn yn cymryd tua 10 eiliad.',
  opens: (date) => `Mae hwn yn agor ar ${date}.`,
  openUntil: (date) => `Ar agor tan ${date}.`,
  optional: '(dewisol)',
  wordsHint: 'Peidiwch â rhoi enwau, nac unrhyw beth arall sy’n dangos pwy yw rhywun.',
  send: 'Anfon fy ateb',
  oneMoment: 'Un funud',
  noConnection:
    'Ni allwn gysylltu ar hyn o bryd. Rydym yn dal i geisio, ac mae’r hyn a ddewisoch yn aros yma.',
};
