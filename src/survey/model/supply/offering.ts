/** What every supply does: choices as states, among the special ones of the question, and what of an answer they offer. */
import { ordered, type ChoiceOrder } from '../choice-order.js';
import type { Choice } from '../definition.js';
import type { Scope } from '../expression/expression.js';
import { equal } from '../expression/values.js';
import { choiceStates } from '../page-states.js';
import type { ChoiceState } from '../session-state.js';
import type { Supply } from './supply.js';

/** The same state for the same choice, so that a question of which nothing changed stays the same. */
const made = new WeakMap<Choice, ChoiceState>();

function stateOf(choice: Choice): ChoiceState {
  const state = made.get(choice) ?? { choice, enabled: true };
  made.set(choice, state);
  return state;
}

/** By session, the chances of choices that stand in random order: decided once for each. */
const chances = new WeakMap<object, Map<unknown, number>>();

/** The ordinary choices, in their order, among the special ones of the question: "select all" first, the others last. */
export function amongSpecial(
  own: readonly Choice[],
  ordinary: readonly Choice[],
  order: ChoiceOrder | undefined,
  { session }: Scope,
): readonly ChoiceState[] {
  const special = own.filter((choice) => choice.special);
  const inOrder = (): readonly Choice[] => {
    if (!order || !session) return ordinary;
    const { survey, environment, choices } = session;
    const decided = chances.get(choices) ?? new Map<unknown, number>();
    chances.set(choices, decided);
    return ordered(survey, ordinary, order, ({ value }) => {
      const chance = decided.get(value) ?? environment.random();
      decided.set(value, chance);
      return chance;
    });
  };
  return [
    ...special.filter((choice) => choice.special === 'selectAll'),
    ...inOrder(),
    ...special.filter((choice) => choice.special !== 'selectAll'),
  ].map(stateOf);
}

/**
 * What of an answer is among the choices, with the type that they have: `"3"` chooses 3.
 *
 * @param keeps Which values stay though no choice has them.
 */
export function offeredBy(
  value: unknown,
  visible: readonly ChoiceState[],
  keeps: (value: unknown) => boolean = () => false,
): unknown {
  const offer = (each: unknown): unknown =>
    visible.some(({ choice }) => choice.value === each)
      ? each
      : (visible.find(({ choice }) => equal(choice.value, each))?.choice.value ??
        (keeps(each) ? each : undefined));
  if (!Array.isArray(value)) return value === undefined ? value : offer(value);
  const left = value.map(offer).filter((each) => each !== undefined);
  if (left.length === value.length && left.every((each, index) => each === value[index])) return value;
  return left.length ? left : undefined;
}

/** How a question stands, by what its supply has at present. */
export const stateBy =
  (now: Supply['now']): Supply['stateOf'] =>
  (state, given, scope) => {
    const { status, states, mayBeRequired, offers } = now(scope);
    const choices = choiceStates(state.question, states, scope);
    return {
      ...state,
      value: offers(given, choices),
      required: state.required && mayBeRequired,
      choices,
      supplied: status,
    };
  };

/** Without those that have the value of an earlier one: a value is what tells choices apart. */
export function distinct(choices: readonly Choice[]): readonly Choice[] {
  const seen = new Set<unknown>();
  return choices.filter(({ value }) => !seen.has(value) && seen.add(value));
}
