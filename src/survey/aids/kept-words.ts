import { givenAnswers } from '../ending/given-answers.js';
import { commentName } from '../model/answer-values.js';
import type { Answers } from '../model/definition.js';
import type { Session } from '../model/session-state.js';
import type { QuestionContext } from '../questions/question-context.js';
import type { Draft, KeptWords } from './device-record.js';

/** These answers in words, by name, so that they can be read when their questions are gone; none before the first render. */
export function wordsOfAnswers(
  session: Session,
  answers: Answers,
  context: QuestionContext | undefined,
): Draft['words'] {
  const all = context ? givenAnswers(session, context) : [];
  return Object.fromEntries(
    all.flatMap(({ question: { name, title }, given }) =>
      given !== undefined && context && [name, commentName(name)].some((each) => Object.hasOwn(answers, each))
        ? [[name, { title: context.plain(title), given }]]
        : [],
    ),
  );
}

/** A kept answer in words: as it was when it was kept, or as it is stored. Words besides one have its question's title. */
export function wordsOfKept({ words, answers, entries }: Draft, name: string): KeptWords {
  const value = answers[name] ?? entries[name];
  const owner = Object.keys(words).find((each) => commentName(each) === name);
  return (
    (Object.hasOwn(words, name) ? words[name] : undefined) ?? {
      title: (owner && words[owner]?.title) ?? name,
      given: typeof value === 'string' ? value : JSON.stringify(value),
    }
  );
}
