/** What is wrong with an answer, in plain English, for replies to whoever sent it. */
import type { Survey } from '../../../src/survey/model/definition.js';
import { chooseText } from '../../../src/survey/model/index.js';
import type { Problem, ProblemCode } from '../../../src/survey/model/problem.js';

/** `%` stands for the limit. */
const DETAILS: Readonly<Record<ProblemCode, string>> = {
  required: 'This question needs an answer.',
  otherEmpty: '"Other" was chosen, but not said in words.',
  notANumber: 'The answer must be a number.',
  notAWholeNumber: 'The answer must be a whole number.',
  min: 'The answer must be % or more.',
  max: 'The answer must be % or less.',
  tooLong: 'The answer must have % characters or fewer.',
  tooShort: 'The answer must have % characters or more.',
  email: 'The answer must be an email address.',
  url: 'The answer must be a web address.',
  tel: 'The answer must be a telephone number.',
  regex: 'The answer does not have the form that is asked for.',
  digits: 'The answer must not contain digits.',
  expression: 'The answer does not fit with the other answers.',
  tooFew: 'At least % must be chosen.',
  tooMany: 'No more than % may be chosen.',
  dateIncomplete: 'The date is not complete.',
  dateInvalid: 'The date must be one that there is.',
  duplicate: 'No two rows may have the same answer.',
  stillUploading: 'The answer is not of the kind that this question takes.',
  notUploaded: 'The answer is not of the kind that this question takes.',
  stillLoading: 'The answer is not of the kind that this question takes.',
  rangeIncomplete: 'Two numbers are needed.',
  rangeTooShort: 'The two numbers are too near each other.',
  rangeTooLong: 'The two numbers are too far apart.',
  invalid: 'The answer is not of the kind that this question takes.',
  notAChoice: 'The answer is not one of the choices.',
};

/** The author's own message in the language of the answers if there is one, otherwise ours in English. */
export function detailOf(survey: Survey, { code, text, limit }: Problem, language: string): string {
  const own = text === undefined ? '' : chooseText(survey, text, language).text;
  return own || DETAILS[code].replace('%', String(limit ?? ''));
}
