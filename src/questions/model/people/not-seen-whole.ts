import { notOffered } from '../../../results/model/question-bank/not-offered.js';
import { communityLifeSurvey } from '../community-life-survey.js';
import { text } from '../elements.js';
import type { BankEntry, Theme } from '../entry.js';

/** A question of which the words are known and the answers are not: it cannot be asked yet. */
const known = (id: string, theme: Theme): BankEntry => ({
  id,
  theme,
  source: communityLifeSurvey,
  welsh: false,
  sensitive: false,
  elements: [],
  suggested: {
    why: text(
      'To see how people here get on with each other.',
      'Er mwyn gweld sut mae pobl yma’n dod ymlaen â’i gilydd.',
    ),
    usedFor: text(
      'To see where neighbours could be brought together.',
      'I weld ble gellid dod â chymdogion at ei gilydd.',
    ),
  },
  verified: false,
  missing: `its answers; of its words this: “${notOffered[id] ?? ''}”`,
});

/** Trust in the people of the neighbourhood. */
export const trustNeighbours = known('trust-neighbours', 'people');
/** Chatting with neighbours. */
export const chatNeighbours = known('chat-neighbours', 'people');
/** Whether people pull together. */
export const pullTogether = known('pull-together', 'people');
/** How much it matters to people to have influence. */
export const influenceImportant = known('influence-important', 'power');
/** Whether people want to be more involved. */
export const moreInvolved = known('more-involved', 'power');
