/** What a page needs to follow the references of a definition, in one file of its own. */
import type { BankReading } from './with-bank-questions.js';
import { questionsOf } from './questions-of.js';
import { withBankQuestions } from './with-bank-questions.js';

/** A definition with the questions of the bank that it refers to, which are loaded one by one. */
export const followReferences = async (definition: unknown): Promise<BankReading> =>
  withBankQuestions(definition, await questionsOf(definition));
