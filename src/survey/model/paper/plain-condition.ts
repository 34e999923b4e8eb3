/**
 * Conditions that can be said in a sentence, for a sheet of paper that hides nothing by itself: "Answer only if you
 * ticked Yes in question 3". What cannot be said so is left for whoever answers to judge.
 */
import { choicesOf } from '../answer-values.js';
import type { Question } from '../definition.js';
import { equal } from '../expression/values.js';

export type PlainRelation = 'is' | 'isNot' | 'answered' | 'blank' | 'more' | 'atLeast' | 'less' | 'atMost';

/** About one question. Several values mean any of them, or with `isNot` none of them. */
export interface PlainClause {
  readonly question: Question;
  readonly relation: PlainRelation;
  readonly values: readonly unknown[];
}

export interface PlainCondition {
  readonly clauses: readonly PlainClause[];
  /** Whether all of them have to hold, or one. */
  readonly join: 'and' | 'or';
}

const OPERATORS: Readonly<Record<string, PlainRelation>> = {
  ...{ '=': 'is', '==': 'is', equal: 'is', contains: 'is', contain: 'is', anyof: 'is' },
  ...{
    '<>': 'isNot',
    '!=': 'isNot',
    notequal: 'isNot',
    notcontains: 'isNot',
    notcontain: 'isNot',
    noneof: 'isNot',
  },
  ...{ '>': 'more', greater: 'more', '>=': 'atLeast', '=>': 'atLeast', greaterorequal: 'atLeast' },
  ...{ '<': 'less', less: 'less', '<=': 'atMost', '=<': 'atMost', lessorequal: 'atMost' },
  ...{ notempty: 'answered', empty: 'blank' },
};

/** A text in quotes, a word between spaces that joins clauses, or any other character. */
const PIECES = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\s(?:and|or)\s|&&|\|\||[^]/gi;
const JOINT = /^(?:\s(and|or)\s|(&&)|(\|\|))$/i;

/** The clauses of an expression as they are written, and what joins them; undefined where it is not always the same. */
function taken(text: string): { readonly parts: readonly string[]; readonly join: 'and' | 'or' } | undefined {
  const parts = [''];
  const joints = new Set<'and' | 'or'>();
  for (const [piece] of text.matchAll(PIECES)) {
    const joint = JOINT.exec(piece);
    if (joint) {
      joints.add(joint[3] || joint[1]?.toLowerCase() === 'or' ? 'or' : 'and');
      parts.push('');
    } else parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  return joints.size > 1 ? undefined : { parts, join: joints.has('or') ? 'or' : 'and' };
}

const NAMED = /^\{\s*([^{}]+?)\s*\}\s*(=[=><]?|<>|<=?|>=?|!=|[a-z]+)\s*([^]*)$/i;
const VALUE = /^'((?:\\.|[^'\\])*)'$|^"((?:\\.|[^"\\])*)"$|^(-?\d+(?:\.\d+)?)$|^(true|false)$|^([a-z_]\w*)$/i;

function valueIn(text: string): unknown {
  const [whole, single, double, number, truth, word] = VALUE.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  if (number !== undefined) return Number(number);
  if (truth !== undefined) return truth.toLowerCase() === 'true';
  return (single ?? double ?? word ?? '').replace(/\\(.)/g, '$1');
}

/** One value, or a list of them; undefined where there is anything else. */
function valuesIn(text: string): readonly unknown[] | undefined {
  const [, listed] = /^\[([^]*)\]$/.exec(text.trim()) ?? [];
  const items =
    listed === undefined ? [text] : (listed.match(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[^,]+/g) ?? []);
  const values = items.filter((item) => item.trim()).map(valueIn);
  return values.length && values.every((value) => value !== undefined && value !== '') ? values : undefined;
}

/** Without brackets around the whole of it. */
const bare = (text: string): string => {
  const [, inner] = /^\(([^()]*)\)$/.exec(text.trim()) ?? [];
  return (inner ?? text).trim();
};

/** Whether a question can have this answer on paper: of those with choices, what one of them says. */
const canBe = (question: Question, value: unknown): boolean =>
  question.type === 'boolean'
    ? [question.valueTrue, question.valueFalse].some((each) => equal(each, value))
    : 'choices' in question
      ? choicesOf(question).some((choice) => equal(choice.value, value))
      : question.type === 'text';

function clauseIn(text: string, questions: readonly Question[]): PlainClause | undefined {
  const [, name, operator, rest = ''] = NAMED.exec(bare(text)) ?? [];
  const relation = OPERATORS[operator?.toLowerCase() ?? ''];
  const question = questions.find((each) => each.name.toLowerCase() === name?.toLowerCase());
  if (!relation || !question) return undefined;
  if (relation === 'answered' || relation === 'blank')
    return rest.trim() ? undefined : { question, relation, values: [] };
  const values = valuesIn(rest);
  if (!values) return undefined;
  const isOrder = !/^is/.test(relation);
  if (
    isOrder
      ? typeof values[0] !== 'number' || values.length > 1
      : !values.every((each) => canBe(question, each))
  )
    return undefined;
  return { question, relation, values };
}

/**
 * Reads a condition that is plain.
 *
 * @param text An expression of the SurveyJS language.
 * @param questions Those that it may speak of.
 * @returns Undefined where it is not: with brackets inside, functions, parts of answers, or "and" beside "or".
 */
export function plainCondition(text: string, questions: readonly Question[]): PlainCondition | undefined {
  const all = taken(bare(text));
  if (!all) return undefined;
  const clauses = all.parts.map((part) => clauseIn(part, questions));
  return clauses.every((clause) => clause !== undefined) ? { clauses, join: all.join } : undefined;
}
