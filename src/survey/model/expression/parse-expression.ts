import type { Expression } from './expression.js';
import { FUNCTIONS } from './functions.js';
import { parseWith } from './parse-with.js';

/**
 * Reads an expression of the SurveyJS language, which may call any function
 * that we have.
 *
 * @returns Undefined if it cannot be read.
 */
export const parseExpression = (text: string): Expression | undefined => parseWith(text, FUNCTIONS);
