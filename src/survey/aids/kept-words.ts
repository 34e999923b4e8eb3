import { givenAnswers, type GivenAnswer } from '../ending/given-answers.js';
import { commentName } from '../model/answer-values.js';
import type { Answers } from '../model/definition.js';
import { chooseText } from '../model/index.js';
import { toSave, type SavedAnswers } from '../model/saved-answers.js';
import type { Session } from '../model/session-state.js';
import type { QuestionContext } from '../questions/question-context.js';
import { KEPT_MS, type DeviceStorage, type Draft, type Kept, type ParkedWords } from './device-record.js';

/** An answer in a title may be a sensitive one. */
const ANSWER_IN_TEXT = /\{[^{}]*\}/g;

/**
 * These answers in words, by name, to be kept, so that they can be read when their questions are gone. Without answers in
 * the titles of others, which may be to sensitive questions.
 */
const wordsToKeep = (session: Session, answers: Answers, context: QuestionContext): Draft['words'] =>
  wordsOfAnswers(session, answers, {
    ...context,
    plain: (text) => chooseText(session.survey, text, context.language).text.replace(ANSWER_IN_TEXT, '…'),
  });

/** What keeping answers on a device needs from around it. */
export interface KeeperOptions {
  readonly device: DeviceStorage;
  /** Names of questions of which nothing is kept. */
  readonly sensitive: () => ReadonlySet<string>;
  /** Of the last render, for answers in words. */
  readonly context: () => QuestionContext | undefined;
}

/** What is kept of a session now: its answers but the sensitive ones, in words too, and how long. */
export function toKeep(
  session: Session,
  { sensitive, context: present }: KeeperOptions,
): SavedAnswers & Kept & Pick<Draft, 'words'> {
  const at = Date.now();
  const saved = toSave(session, sensitive());
  const context = present();
  const words = context ? wordsToKeep(session, saved.answers, context) : {};
  return { ...saved, at, until: at + KEPT_MS, words };
}

/** These answers in words, by name. */
export function wordsOfAnswers(session: Session, answers: Answers, context: QuestionContext): Draft['words'] {
  return Object.fromEntries(
    givenAnswers(session, context).flatMap(({ question: { name, title }, given }) =>
      given !== undefined && [name, commentName(name)].some((each) => Object.hasOwn(answers, each))
        ? [[name, { title: context.plain(title), given }]]
        : [],
    ),
  );
}

/** What was said besides the answers in words, by ids. */
export function wordsOfSaid(said: readonly GivenAnswer[], { plain }: QuestionContext): Draft['words'] {
  return Object.fromEntries(
    said.flatMap(({ question: { id, title }, given }) =>
      given === undefined ? [] : [[id, { title: plain(title), given }]],
    ),
  );
}

/** A kept answer in words: as it was when it was kept, or as it is stored. Words besides one have its question's title. */
export function wordsOfKept({ words, answers, entries }: Draft, name: string): ParkedWords {
  const value = answers[name] ?? entries[name];
  const owner = Object.keys(words).find((each) => commentName(each) === name);
  const { title, given } = (Object.hasOwn(words, name) ? words[name] : undefined) ?? {
    title: (owner && words[owner]?.title) ?? name,
    given: typeof value === 'string' ? value : JSON.stringify(value),
  };
  return { name, title, given };
}

/** Whether it is an answer to one of these questions, or what was added to one. */
export const isOfAny = (names: ReadonlySet<string>, { name = '' }: ParkedWords): boolean =>
  [...names].some((each) => each === name || commentName(each) === name);
