export { completedText, finalAnswers, settled } from './complete.js';
export type { Expression, Scope } from './expression/expression.js';
export { factsAbout, type SurveyFacts } from './facts.js';
export { problemsIn } from './problems.js';
export { readDefinition, type SurveyReading } from './read-definition.js';
export { parseExpression, readSurvey, type HostFunctions, type ReadOptions } from './read-survey.js';
export { answer, answerOther, enter, startSession } from './session.js';
export { chooseText, displayValue, pipeText, resolveText, type SpecialWords } from './texts.js';
export { problemsOfAnswers, unknownAnswers } from './validate-answers.js';
