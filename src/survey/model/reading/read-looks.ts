/**
 * Reads how few questions and panels are shown: with a box to add words in, with a heading that folds them away, with a
 * title that is not seen, with answers in texts as they are stored.
 */
import type { CommentArea, Fold, Question } from '../definition.js';
import type { Looks } from '../reactions/looks.js';
import { defined } from '../records.js';
import { flagOf } from './flag-of.js';
import type { Properties } from './properties.js';

/** Types of questions whose answers can be added to in SurveyJS (survey-core 2.5.38, 2026); the others are words already. */
const ADDED_TO =
  /^(radiogroup|dropdown|checkbox|tagbox|imagepicker|ranking|rating|boolean|matrix|matrixdropdown|matrixdynamic|paneldynamic|file)$/;

function readCommentArea(from: Properties, look: object): CommentArea | undefined {
  const read = defined<CommentArea>({
    text: from.text('commentText'),
    hint: from.text('commentPlaceholder') ?? from.text('commentPlaceHolder'),
  });
  const shown = flagOf(from, 'showCommentArea', 'hasComment');
  return shown && ADDED_TO.test(from.word('type') ?? '') ? { ...read, ...look } : undefined;
}

/** Whether a question or panel can be folded away. Without a title there is nothing to unfold it by. */
function readFold(from: Properties, look: object): Fold | undefined {
  const state = from.word('state') ?? 'default';
  if (!/^(default|collapsed|expanded)$/.test(state)) from.report('badValue', 'state', state);
  return /^[ce]/.test(state) ? { open: state === 'expanded', ...look } : undefined;
}

export const looksOfPanel = (from: Properties, { fold = {} }: Looks): { readonly fold?: Fold } =>
  defined<{ readonly fold?: Fold }>({ fold: from.text('title') ? readFold(from, fold) : undefined });

type QuestionLooks = Pick<Question, 'commentArea' | 'fold' | 'pipedAsStored' | 'titleHidden' | 'whenHidden'>;

/** When an answer is forgotten of a question that hides; undefined for when the survey says. */
function readWhenHidden(from: Properties): Question['whenHidden'] {
  const word = from.word('clearIfInvisible') ?? 'default';
  if (/^onHidden(Container)?$/.test(word)) return 'onHidden';
  if (word === 'none' || word === 'onComplete') return word;
  return word === 'default' ? undefined : from.report('badValue', 'clearIfInvisible', word);
}

export function looksOfQuestion(from: Properties, { commentArea = {}, fold = {} }: Looks): QuestionLooks {
  const inWords = ['useDisplayValuesInDynamicTexts', 'useDisplayValuesInTitle'].map((name) =>
    from.flag(name, true),
  );
  return defined<QuestionLooks>({
    commentArea: readCommentArea(from, commentArea),
    fold: readFold(from, fold),
    whenHidden: readWhenHidden(from),
    pipedAsStored: inWords.includes(false) || undefined,
    titleHidden: from.value('titleLocation') === 'hidden' || undefined,
  });
}
