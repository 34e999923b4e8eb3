/** The question that another one has its choices from: of the survey, or of the same entry or row. */
import type { Answers, ChoiceQuestion, Question, Survey } from '../definition.js';
import type { Scope } from '../expression/expression.js';
import { choiceStates, scopeOf, visibleQuestions } from '../page-states.js';
import { isRecord } from '../records.js';
import type { ChoiceState, QuestionState, Session } from '../session-state.js';
import type { Supply } from './supply.js';

/** A question, with the answers that its own is among, and what its expressions see. */
export interface Source {
  readonly question: Question;
  readonly answers: Answers;
  readonly scope: Scope;
}

/** Questions that are answered by choosing from a list of their own. */
export const isChosen = (question: Question): question is ChoiceQuestion =>
  'choices' in question && question.type !== 'rating';

/** Lists of entries, which residents make. */
export const isList = (question: Question): boolean => {
  const { repeated } = question as { readonly repeated?: { readonly rows?: unknown } };
  return repeated !== undefined && repeated.rows === undefined;
};

const called = (questions: readonly Question[], name: string): Question | undefined =>
  questions.find((each) => each.name === name);

/** In an entry `panel.who` is another question of the same entry, in a row `row.who` of the same row. */
const localName = (name: string, word: string): string | undefined =>
  name.startsWith(`${word}.`) ? name.slice(word.length + 1) : undefined;

/** The question of a name, as it is seen from one place. */
export function sourceAt(scope: Scope, name: string): Source | undefined {
  const { session, entry, values } = scope;
  if (!session) return undefined;
  const beside = entry && called(entry.questions, localName(name, entry.word) ?? '');
  if (beside) {
    const answers = values.get(entry.word);
    return { question: beside, answers: isRecord(answers) ? answers : {}, scope };
  }
  const question = called(session.survey.questions, name);
  return question && { question, answers: session.answers, scope: scopeOf(session) };
}

/** The choices that it shows, or would show if it did itself. */
export function shownBy(
  question: ChoiceQuestion,
  { scope }: Source,
  session: Session,
): readonly ChoiceState[] {
  const own = (): readonly ChoiceState[] =>
    session.choices.get(question) ??
    (scope.entry?.choices(question) ?? question.choices).map((choice) => ({ choice, enabled: true }));
  return choiceStates(question, question.supply?.now(scope).states ?? own(), scope);
}

/** What a question consists of. */
const partsOf = (question: Question): readonly Question[] =>
  'elements' in question ? question.elements : [];

/** Where a question stands that has this supply: the others of its entry, or those of the survey. */
function neighboursOf(supply: Supply, questions: readonly Question[]): readonly Question[] | undefined {
  const has = (question: Question): boolean => (question as Partial<ChoiceQuestion>).supply === supply;
  if (questions.some(has)) return questions;
  for (const question of questions) {
    const found = neighboursOf(supply, partsOf(question));
    if (found) return found;
  }
  return undefined;
}

/** The question of a name, for all that the definition tells: whatever the answers are. */
export function sourceIn({ questions }: Survey, supply: Supply, name: string): Question | undefined {
  const local = /^(?:row|panel)\.(.+)$/.exec(name)?.[1];
  const beside = local && called(neighboursOf(supply, questions) ?? [], local);
  return beside || called(questions, name);
}

/** How a question stands, be it of the survey or of an entry; undefined where it does not show. */
export function stateOf(session: Session, question: Question): QuestionState | undefined {
  const among = (states: readonly QuestionState[]): QuestionState | undefined => {
    for (const state of states) {
      const { id, kind } = state.question;
      if (id === question.id) return state;
      // The id of a part begins with that of what it is part of.
      const found = question.id.startsWith(`${id}-`) && among(kind?.parts?.(state, session) ?? []);
      if (found) return found;
    }
    return undefined;
  };
  return (session.states.get(question) as QuestionState | undefined) ?? among(visibleQuestions(session));
}
