import { html } from 'lit';

import { onceFor } from '../kit/once-for.js';
import type { SurveyMessages } from './language/survey-messages.js';
import type { Markup } from './load-markup.js';
import type { Item, LocalisedText, Page, Survey } from './model/definition.js';
import { chooseText, pipeText } from './model/index.js';
import type { Problem } from './model/problem.js';
import type { ResolvedText, Session } from './model/session-state.js';
import type { HelpInContext, QuestionContext } from './questions/question-context.js';

export interface QuestionContextOptions {
  readonly session: Session;
  readonly language: string;
  readonly messages: SurveyMessages;
  readonly problems: readonly Problem[];
  /** Number of the current page, from 1. */
  readonly page: number;
  readonly markup: Markup | undefined;
  readonly actions: Pick<QuestionContext, 'act' | 'answer' | 'answerOther' | 'enter'> & {
    /** Helps to read the questions. */
    readonly help: { readonly shown: HelpInContext | undefined } | undefined;
  };
  readonly announce: (words: string) => void;
  readonly describe: QuestionContext['describe'];
}

const base = (tag: string): string => tag.split('-')[0]!;

/** Whether anything among these may ever have to be answered. */
const mayRequire = (items: readonly (Page | Item)[]): boolean =>
  items.some(
    (item) =>
      ('isRequired' in item && item.isRequired) ||
      ('requiredIf' in item && item.requiredIf) ||
      ('elements' in item && mayRequire(item.elements)),
  );

const isAllOptional = onceFor(({ pages }: Survey) => !mayRequire(pages));

/** Keeps right-to-left words together inside a sentence of the other direction. */
const isolated = (text: string): string => (/[\u0590-\u08ff]/.test(text) ? `\u2068${text}\u2069` : text);

/** Everything that templates need, for one render. */
export function questionContext({
  session,
  language,
  messages,
  problems,
  page,
  markup,
  actions,
  announce,
  describe,
}: QuestionContextOptions): QuestionContext {
  const { survey } = session;
  const help = actions.help?.shown;
  let pipes = 0;
  const pipe = (text: string): string => {
    if (text.includes('{')) pipes++;
    return pipeText(session, text, language, page);
  };
  const choose = (text: LocalisedText): ResolvedText =>
    chooseText(survey, help?.text(survey, text, language) ?? text, language);
  const plain = (text: LocalisedText): string => isolated(pipe(choose(text).text));
  // Around them are our own words, which may be in another language than the page.
  const foreign = (lang = language): string | undefined =>
    base(lang) === base(messages.tag) ? undefined : lang;
  const languageOf = (text: LocalisedText): string | undefined => foreign(choose(text).lang);
  return {
    messages,
    language,
    allOptional: isAllOptional(survey),
    plain,
    languageOf,
    say: (text) => {
      const { text: words } = choose(text);
      const other = languageOf(text);
      return other ? html`<span lang=${other} dir="auto">${pipe(words)}</span>` : pipe(words);
    },
    rich: (text) => {
      const { text: words, lang } = choose(text);
      const content = markup
        ? markup(words, { words: pipe, opensInNewTab: messages.opensInNewTab })
        : html`<p>${pipe(words.replace(/<[^>]*>/g, ' '))}</p>`;
      const other = foreign(lang);
      return other ? html`<div lang=${other} dir="auto">${content}</div>` : content;
    },
    pipes: () => pipes,
    markup,
    problems,
    problemOf: (id) => problems.find((problem) => problem.id === id),
    describe,
    announce,
    session,
    help,
    act: actions.act,
    answer: actions.answer,
    answerOther: actions.answerOther,
    enter: actions.enter,
  };
}
