import assert from 'node:assert/strict';

import type { Survey } from '../../../src/survey/model/definition.js';
import { readSurvey, startSession } from '../../../src/survey/model/index.js';
import type { Environment, QuestionState, Session } from '../../../src/survey/model/session-state.js';
import { questionsIn } from '../../../src/survey/model/page-states.js';

/** Half past nine on 23 November 2026, and a chance that is always the middle one. */
export const environment: Environment = { now: () => new Date(2026, 10, 23, 9, 30), random: () => 0.5 };

/** The survey in a definition that has one. */
export function surveyOf(definition: unknown): Survey {
  const { survey } = readSurvey(definition);
  assert.ok(survey, 'the definition holds a survey');
  return survey;
}

/** A survey of these elements on one page. */
export const surveyWith = (...elements: readonly object[]): Survey => surveyOf({ elements });

/** The beginning of a session with these elements on one page. */
export const sessionWith = (...elements: readonly object[]): Session =>
  startSession(surveyWith(...elements), environment);

export const sessionOf = (definition: unknown): Session => startSession(surveyOf(definition), environment);

/** The names of the questions that are shown, in order. */
export const shown = ({ pages }: Session): string[] =>
  pages.flatMap(({ items }) => questionsIn(items)).map(({ question }) => question.name);

/** The state of a question that is shown. */
export function stateOf({ pages }: Session, name: string): QuestionState {
  const state = pages
    .flatMap(({ items }) => questionsIn(items))
    .find(({ question }) => question.name === name);
  assert.ok(state, `${name} is shown`);
  return state;
}
