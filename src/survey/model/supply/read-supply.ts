/** Reads choices that do not stand in the definition, for every type of question that is answered by choosing. */
import type { Choice } from '../definition.js';
import { listed } from '../expression/values.js';
import type { Kind, QuestionReader, QuestionReaders } from '../kinds/kind.js';
import { COMMON } from '../reading/read-items.js';
import { listSupply } from './by-url.js';
import { carriedSupply } from './from-question.js';

/** How a question looks whose choices are loaded: given its type, and what is particular to that. */
export type ListLook = (type: string, kind: Kind | undefined) => Kind;

const TYPES = ['radiogroup', 'checkbox', 'dropdown', 'tagbox', 'ranking', 'imagepicker'];

const supplied =
  (type: string, read: QuestionReader, look: ListLook | undefined): QuestionReader =>
  (from, defaultValue, basis) => {
    const question = read(from, defaultValue, basis) as {
      readonly type?: string;
      readonly choices: readonly Choice[];
      readonly kind?: Kind;
    };
    const { choices, kind, type: stored = type } = question;
    const supply = carriedSupply(from, choices) ?? listSupply(from, choices);
    if (!supply) return question;
    return {
      ...question,
      supply,
      // Whether it is a choice is known once those are there.
      defaultValue: stored === 'checkbox' ? listed(defaultValue) : defaultValue,
      ...(look && supply.request && { kind: look(type, kind) }),
    };
  };

/** These readers, and the common ones, with choices from elsewhere too. */
export const withSupplies = (readers: QuestionReaders, look?: ListLook): QuestionReaders => ({
  ...readers,
  ...Object.fromEntries(
    TYPES.flatMap((type) => {
      const read = readers[type] ?? COMMON[type];
      return read ? [[type, supplied(type, read, look)] as const] : [];
    }),
  ),
});
