import { dateWords } from '../../language/date-words.js';
import type { EndingMessages } from '../language/ending-messages.js';
import { choicesOf, choosesOther, commentName, isBlank } from '../model/answer-values.js';
import { listed } from '../model/expression/values.js';
import { displayValue } from '../model/index.js';
import type { Question } from '../model/definition.js';
import { withProperty } from '../model/records.js';
import type { ItemState, QuestionState, Session } from '../model/session-state.js';
import type { QuestionContext } from '../questions/question-context.js';

/** A question that was shown, and what was answered, in words. */
export interface GivenAnswer {
  readonly question: Question;
  /** Undefined where it was left out. */
  readonly given: string | undefined;
  /** What the author's words in it are in, where that is another language than around it; undefined for a resident's own. */
  readonly language?: string | undefined;
  readonly readOnly: boolean;
}

/** Every visible question with its answer, page by page: of the whole survey, or of these pages. */
export function givenAnswers(
  session: Session,
  { language, messages, plain, help, languageOf }: QuestionContext,
  pages = session.pages,
): GivenAnswer[] {
  /** With its choices as they were read. */
  const asRead = (question: Question): Question =>
    help && 'choices' in question
      ? {
          ...question,
          choices: question.choices.map((choice) => ({
            ...choice,
            text: help.text(session.survey, choice.text, language),
          })),
        }
      : question;
  /** With what was added to the answer, which is not said twice where it is the words for an "Other". */
  const words = (state: QuestionState): string | undefined => {
    const { question, value, comment } = state;
    const added = question.commentArea && !choosesOther(question, value) && !isBlank(comment);
    return [chosen(state), added && comment].filter(Boolean).join('\n') || undefined;
  };
  const chosen = (state: QuestionState): string | undefined => {
    const { question, value, comment } = state;
    if (value === undefined) return undefined;
    // A line for each part that was answered.
    if (question.kind?.parts)
      return question.kind
        .parts(state, session)
        .flatMap((part) => {
          const given = words(part);
          if (!given) return [];
          // What is itself of several parts is set apart.
          return part.question.kind?.parts
            ? `${plain(part.question.title)}\n${given}\n`
            : `${plain(part.question.title)}: ${given}`;
        })
        .join('\n')
        .trim();
    if (question.type === 'boolean') {
      const yes = value === question.valueTrue;
      return plain((yes ? question.labelTrue : question.labelFalse) ?? (yes ? messages.yes : messages.no));
    }
    // Words given with "Other" inside of a question are among its own answers.
    const answers = withProperty(session.answers, commentName(question.name), comment || undefined);
    const special = (kind: keyof typeof messages.choices): string => messages.choices[kind];
    // Its choices may be others than those of the same question in another row.
    const read = asRead(question);
    const states = new Map<object, object>([[read, state]]);
    const shown = displayValue({ ...session, answers, states }, read, language, special, value);
    return shown &&
      (question.type === 'computed' || (question.type === 'text' && /^(date|month)/.test(question.inputType)))
      ? dateWords(shown, messages)
      : shown;
  };
  const languageIn = (state: QuestionState): string | undefined => {
    const { question, value } = state;
    const [part] = question.kind?.parts?.(state, session) ?? [];
    if (part) return languageOf(part.question.title);
    const label =
      question.type === 'boolean' &&
      (value === question.valueTrue ? question.labelTrue : question.labelFalse);
    if (label) return languageOf(label);
    const languages = choicesOf(question)
      .filter((choice) => listed(value).includes(choice.value))
      .map(({ text, special }) => (special === 'other' || text === '' ? undefined : languageOf(text)));
    return languages.every((each) => each === languages[0]) ? languages[0] : undefined;
  };
  const walk = (items: readonly ItemState[]): GivenAnswer[] =>
    items.flatMap((item) =>
      item.kind === 'panel'
        ? walk(item.items)
        : item.kind === 'question'
          ? [
              {
                ...{ question: item.question, given: words(item), readOnly: item.readOnly },
                language: languageIn(item),
              },
            ]
          : [],
    );
  return pages.flatMap(({ items }) => walk(items));
}

/** The answers as plain text, for a resident to keep or to send by other means. */
export function answersAsText(
  answers: readonly GivenAnswer[],
  { plain }: QuestionContext,
  { notProvided }: EndingMessages,
): string {
  return answers
    .map(({ question, given }) => `${plain(question.title)}\n${given ?? notProvided}\n`)
    .join('\n');
}
