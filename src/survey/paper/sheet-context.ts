import { html, type TemplateResult } from 'lit';

import { groupOnPaper } from '../ending/group-words.js';
import type { EndingMessages } from '../language/ending-messages.js';
import type { PaperMessages } from '../language/paper-messages.js';
import type { Item, LocalisedText, Page, Question, Survey } from '../model/definition.js';
import type { EasyPicture } from '../model/easy-read.js';
import { chooseText } from '../model/index.js';
import { isTriggered, questionsOnPaper } from '../model/paper/questions-on-paper.js';
import { commentName } from '../model/answer-values.js';
import type { QuestionContext } from '../questions/question-context.js';

/** Everything that the templates of a sheet need. */
export interface SheetContext extends Pick<
  QuestionContext,
  'messages' | 'say' | 'plain' | 'rich' | 'allOptional'
> {
  readonly survey: Survey;
  readonly paper: PaperMessages;
  /** Of the questions on the sheet, from 1. */
  readonly numbers: ReadonlyMap<Question, number>;
  /** For whom somebody answers: whether for a group, and what is asked of one; none where groups are not asked. */
  readonly group: readonly Question[];
  /** The picture that goes with a text in easy read; undefined where there is none, and in any other form. */
  readonly pictureOf: (text: LocalisedText) => EasyPicture | undefined;
  /** Whether something else than its own conditions shows or hides it. */
  readonly isTriggered: (item: Item | Page) => boolean;
  /** Inside of another question. */
  readonly within?: boolean;
}

/** In the place of an answer in a text. */
const BLANK = '______';

/** Whether a sheet asks a question. */
export const isOnPaper = ({ numbers }: Pick<SheetContext, 'numbers'>, question: Question): boolean =>
  numbers.has(question);

/**
 * For a blank sheet: the texts of the survey, with room in the place of answers, whatever was answered here.
 *
 * @param ending The words of "Check your answers", where a screen asks for whom it is.
 */
export function sheetContext(
  context: QuestionContext,
  paper: PaperMessages,
  ending: EndingMessages,
): SheetContext {
  const { session, language, messages, markup, help, allOptional } = context;
  const { survey } = session;
  const names = new Set(
    survey.questions
      .flatMap(({ name }) => [name, commentName(name)])
      .concat(survey.calculatedValues.map(({ name }) => name))
      .map((name) => name.toLowerCase()),
  );
  const blank = (text: string): string =>
    text.replace(/\{([^{}]+)\}/g, (written, inner: string) =>
      names.has(inner.trim().toLowerCase().split(/[.[]/)[0]!) || names.has(inner.trim().toLowerCase())
        ? BLANK
        : written,
    );
  const choose = (text: LocalisedText): ReturnType<typeof chooseText> =>
    chooseText(survey, help?.text(survey, text, language) ?? text, language);
  const marked = (lang: string | undefined, content: unknown): string | TemplateResult =>
    lang ? html`<span lang=${lang} dir="auto">${content}</span>` : (content as string);
  const group = groupOnPaper(session, ending);
  const asked = questionsOnPaper(session, group);
  return {
    ...{ survey, paper, messages, allOptional, group },
    isTriggered: (item) => isTriggered(session, item),
    numbers: new Map(asked.map((question, index) => [question, index + 1])),
    pictureOf: (text) => help?.pictureOf?.(text),
    plain: (text) => blank(choose(text).text),
    say: (text) => {
      const { text: words, lang } = choose(text);
      return marked(lang, blank(words));
    },
    rich: (text) => {
      const { text: words, lang } = choose(text);
      const content = markup
        ? markup(words, { words: blank, opensInNewTab: '' })
        : html`<p>${blank(words.replace(/<[^>]*>/g, ' '))}</p>`;
      return lang ? html`<div lang=${lang} dir="auto">${content}</div>` : content;
    },
  };
}
