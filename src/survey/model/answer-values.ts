/** What values answers may have. */
import type { Choice, Question } from './definition.js';
import { listed } from './expression/values.js';

/** Where the words given with "Other" are stored. */
export const commentName = (name: string): string => `${name}-Comment`;

/** Nothing but spaces, the kinds of space that pages are pasted with included. */
export const isBlank = (text: string): boolean => !/[^\s\u200b-\u200d\u2060]/.test(text);

/** Text questions whose answers are numbers. */
export const isNumeric = (question: Question): boolean =>
  question.type === 'text' && /^(number|range)$/.test(question.inputType);

/** The choices of a question; none where it is not answered by choosing. */
export const choicesOf = (question: Question): readonly Choice[] =>
  'choices' in question ? question.choices : [];

/** Whether a value chooses "Other". */
export const choosesOther = (question: Question, value: unknown): boolean =>
  choicesOf(question).some((choice) => choice.special === 'other' && listed(value).includes(choice.value));

/** Whether words of the resident's own go with a value, under `commentName`: those for "Other", or whatever they want to add. */
export const takesWords = (question: Question, value: unknown): boolean =>
  !!question.commentArea || choosesOther(question, value);
