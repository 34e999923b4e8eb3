import type { EndingMessages } from '../language/ending-messages.js';
import { groupStates } from '../model/besides.js';
import type { Question } from '../model/definition.js';
import type { QuestionState, Session } from '../model/session-state.js';
import { ownWords } from '../own-words.js';

/** The questions for whom somebody answers, as they stand now, in our words. */
export function groupInWords(session: Session, messages: EndingMessages): readonly QuestionState[] {
  const own = ownWords(messages);
  const { who, whoHint, self, group, size, sizeHint, groupName, groupNameHint } = messages;
  return groupStates(session, {
    ...{ who: own(who), whoHint: own(whoHint), self: own(self), group: own(group) },
    ...{ size: own(size), sizeHint: own(sizeHint), name: own(groupName), nameHint: own(groupNameHint) },
  });
}

/** The same on paper, which asks everybody what only groups have to answer. */
export const groupOnPaper = (session: Session, messages: EndingMessages): readonly Question[] =>
  groupInWords({ ...session, besides: { who: 'group' } }, messages).map(({ question, required }) => ({
    ...question,
    isRequired: required,
  }));
