/** The same answers given to our session and to survey-core's model, step by step. */
import { Model, type Question as TheirQuestion } from 'survey-core';

import {
  answer,
  answerOther,
  enter,
  finalAnswers,
  readSurvey,
  startSession,
} from '../../../../src/survey/model/index.js';
import { answerPart, enterPart } from '../../../../src/survey/model/kinds/part-actions.js';
import { visibleQuestions } from '../../../../src/survey/model/page-states.js';
import { isRecord } from '../../../../src/survey/model/records.js';
import type { QuestionState, Session } from '../../../../src/survey/model/session-state.js';
import { NOW } from './evaluate.js';

const OURS =
  /^(text|comment|radiogroup|dropdown|checkbox|rating|boolean|html|panel|expression|image|imagepicker|matrix|multipletext|ranking|slider|tagbox|paneldynamic|matrixdynamic|matrixdropdown)$/;
const LISTS = ['pages', 'elements', 'questions'];
/** What we do not do yet, and what would have survey-core show pages in another way. */
const OTHER_WAYS =
  /^(firstPageIsStart(ed|Page)|questionsOnPageMode|isSinglePage|choicesByUrl|showPreviewBeforeComplete|mode|navigateToUrl.*|maskType|maskSettings)$/;

/** A definition without the elements of types that we do not have yet. */
export function withOurTypes(definition: unknown): unknown {
  if (!isRecord(definition)) return definition;
  const isOurs = (element: unknown): boolean =>
    !isRecord(element) || typeof element['type'] !== 'string' || OURS.test(element['type']);
  return Object.fromEntries(
    Object.entries(definition)
      .filter(([name]) => !OTHER_WAYS.test(name))
      .map(([name, value]) => [
        name,
        LISTS.includes(name) && Array.isArray(value) ? value.filter(isOurs).map(withOurTypes) : value,
      ]),
  );
}

/** The same chance on each run: a small linear congruential generator (Numerical Recipes, 2nd edition). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

const WORDS = ['yes', '5', '12', 'a@b.cc', '07700 900 982', 'Some words', ''];
const DATES = [
  { day: '3', month: 'May', year: '2001' },
  { day: '24', month: '12', year: '2026' },
];

function answered(session: Session, state: QuestionState, random: () => number): Session {
  const { question, choices } = state;
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const { name, type } = question;
  if (type === 'composite') {
    let path = [name];
    let at: QuestionState | undefined = state;
    // Down to one that is answered by itself.
    while (at?.question.type === 'composite') {
      at = pick(at.question.kind.parts?.(at, session) ?? []);
      if (at) path = [...path, at.question.name];
    }
    if (!at || at.question.type === 'computed') return session;
    const isTyped = /^(text|comment)$/.test(at.question.type);
    const choice = pick(at.choices)?.choice.value;
    return isTyped
      ? enterPart(session, path, pick(WORDS)!)
      : answerPart(session, path, at.question.type === 'checkbox' ? [choice] : choice);
  }
  if (type === 'boolean') return answer(session, name, pick([question.valueTrue, question.valueFalse]));
  if (type === 'comment' || type === 'text') {
    const isDate = type === 'text' && question.inputType === 'date';
    return enter(session, name, (isDate ? pick(DATES) : pick(WORDS))!);
  }
  const offered = choices.filter(({ enabled, choice }) => enabled && choice.special !== 'selectAll');
  const value = pick(offered)?.choice.value;
  return answer(session, name, type === 'checkbox' ? [value, pick(offered)?.choice.value] : value);
}

/** What can be seen of a question: asked, required, to be changed, and by which choices. */
const seenHere = (session: Session): Map<string, string> =>
  new Map(
    session.pages.flatMap(({ page }) =>
      visibleQuestions({ ...session, pages: session.pages.filter((each) => each.page === page) }).map(
        ({ question, required, readOnly, choices }): [string, string] => [
          `${page.name} ${question.name}`,
          JSON.stringify([
            required,
            // Nobody is asked for what is worked out, which survey-core does not call read-only.
            readOnly && question.type !== 'computed',
            question.type === 'rating' ? [] : choices.map(({ choice }) => String(choice.value)).sort(),
          ]),
        ],
      ),
    ),
  );

const choicesThere = (question: TheirQuestion): string[] => {
  const { visibleChoices } = question as { visibleChoices?: readonly { readonly value: unknown }[] };
  return question.getType() === 'rating'
    ? []
    : // Each value once: two choices of one value are one here, as nobody could tell what was chosen.
      [...new Set((visibleChoices ?? []).map(({ value }) => String(value)))].sort();
};

const seenThere = (model: Model): Map<string, string> =>
  new Map(
    model.visiblePages.flatMap((page) =>
      page.questions
        .filter((question) => question.isVisible && !/^(html|image)$/.test(question.getType()))
        .map((question): [string, string] => [
          `${page.name} ${question.getValueName()}`,
          JSON.stringify([question.isRequired, question.isReadOnly, choicesThere(question)]),
        ]),
    ),
  );

/**
 * Answers of which the choice was hidden and is there again come back here, and are forgotten there (see
 * `SURVEY_DIFFERENCES`): they are given there once more, so that the walk can go on.
 */
function giveBack(model: Model, session: Session): void {
  for (const { question, value } of visibleQuestions(session))
    if ('choices' in question && value !== undefined && model.getValue(question.name) === undefined)
      model.setValue(question.name, structuredClone(value));
}

/** The answers as they are sent, in one order. */
const sorted = (answers: object): string =>
  JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));

export interface Walk {
  /** How many times a question was compared. */
  readonly compared: number;
  /** What was not the same, as `step, question: here, there`. */
  readonly differing: readonly string[];
  /** What is sent at the end. */
  readonly sentHere: string;
  readonly sentThere: string;
}

/** Answers questions by chance, and compares what is to be seen after each answer. */
export function walkBoth(definition: unknown, seed: number, steps: number): Walk {
  const json = withOurTypes(structuredClone(definition));
  const { survey } = readSurvey(json);
  if (!survey) throw new Error('This is not a survey.');
  const random = chance(seed);
  let session = startSession(survey, { now: () => NOW, random });
  const model = new Model(structuredClone(json));
  let compared = 0;
  const differing: string[] = [];
  for (let step = 0; step <= steps; step++) {
    const [here, there] = [seenHere(session), seenThere(model)];
    for (const name of new Set([...here.keys(), ...there.keys()])) {
      compared++;
      if (here.get(name) !== there.get(name))
        differing.push(`${step} ${name}: ${here.get(name)}, ${there.get(name)}`);
    }
    const states = visibleQuestions(session).filter(({ readOnly }) => !readOnly);
    const state = states[Math.floor(random() * states.length)];
    if (!state) continue;
    session = answered(session, state, random);
    const { name } = state.question;
    model.setValue(name, structuredClone(session.answers[name]));
    if (state.question.commentArea) {
      const words = WORDS[step % WORDS.length]!;
      session = answerOther(session, name, words);
      model.setComment(name, words);
    }
    giveBack(model, session);
  }
  model.doComplete();
  return {
    compared,
    differing,
    sentHere: sorted(finalAnswers(session)),
    sentThere: sorted(model.data as object),
  };
}
