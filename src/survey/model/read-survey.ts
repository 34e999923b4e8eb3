import { FUNCTIONS } from './expression/functions.js';
import { readDefinition, type SurveyReading } from './read-definition.js';

/** `readDefinition`, with every function that we have. */
export const readSurvey = (json: unknown): SurveyReading => readDefinition(json, FUNCTIONS);
