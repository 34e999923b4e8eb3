import { parseExpression } from './expression/parse-expression.js';
import { readDefinition, type SurveyReading } from './read-definition.js';

/** `readDefinition`, with the whole expression language. */
export const readSurvey = (json: unknown): SurveyReading => readDefinition(json, parseExpression);
