import { commentName } from '../answer-values.js';
import { choiceOrder, reordered, type ChoiceOrder } from '../choice-order.js';
import type { Question, Survey } from '../definition.js';
import type { Expression } from '../expression/expression.js';
import type { Environment, Session } from '../session-state.js';
import { asNumber, asText, equal, isEmpty } from '../expression/values.js';
import type { QuestionReaders } from '../kinds/kind.js';
import type { Properties } from '../reading/properties.js';
import { looksOfPanel, looksOfQuestion } from '../reading/read-looks.js';
import { defined, property } from '../records.js';
import { missingSources } from '../supply/missing-sources.js';
import { displayValue } from '../texts.js';
import { lookUp } from '../expression/look-up.js';
import { elementsShown, type Route, type Showing } from './route.js';
import { pagesByMode, readPageMode, withStart } from './pages-by-mode.js';
import { readCalculatedValues, readEnding } from './read-computed.js';
import type { Looks } from './looks.js';
import type { RareReader } from './reactions.js';
import { isMet, reactionsTo, set, valueOf, withoutWords, type FilledIn, type Rule } from './rules.js';

/** A trigger of the first version of SurveyJS names a question, an operator and a value. */
function condition(from: Properties): Expression | undefined {
  const name = from.word('name');
  const operator = from.word('operator') ?? 'equal';
  const value = from.value('value');
  const needsValue = !/^(not)?empty$/i.test(operator);
  if (from.word('expression') || !name || (needsValue && isEmpty(value)))
    return from.expression('expression');
  const written =
    typeof asNumber(value) === 'string' && !/^(true|false)$/i.test(asText(value))
      ? `'${asText(value).replace(/'/g, "\\'")}'`
      : asText(value);
  return from.parse(`{${name}} ${operator}${needsValue ? ` ${written}` : ''}`, 'operator');
}

const inputsOf = (...expressions: readonly (Expression | undefined)[]): string[] =>
  expressions.flatMap((expression) => expression?.inputs ?? []);

/** What `setToName` is set to, and the names besides the condition's whose change sets it off. */
function assignment(
  from: Properties,
  type: string,
):
  | { readonly inputs: readonly string[]; readonly value: (session: Parameters<Rule['act']>[0]) => unknown }
  | undefined {
  if (type === 'setvalue') {
    const value = from.value('setValue');
    return { inputs: [], value: () => value };
  }
  if (type === 'copyvalue') {
    const source = (from.word('fromName') ?? '').toLowerCase();
    const inWords = from.flag('copyDisplayValue');
    return {
      inputs: [source],
      value(session) {
        const question = session.survey.questions.find(({ name }) => name.toLowerCase() === source);
        return inWords && question
          ? displayValue(session, question, session.survey.locale ?? '')
          : lookUp(session.values, source);
      },
    };
  }
  const expression = from.expression('runExpression');
  return expression && { inputs: [], value: (session) => valueOf(session, expression) };
}

/** Forgets the answer to a question as soon as it hides. */
const forgetting = (question: Question): Rule => ({
  inputs: [],
  always: true,
  act: (session, last) =>
    last?.states.has(question) && !session.states.has(question)
      ? withoutWords(set(session, question.name, undefined), question.name)
      : session,
});

/**
 * Reads what few definitions have: their types of questions, what stands around those, `choicesOrder`, `setValueIf`, `setValueExpression`,
 * `resetValueIf` and `defaultValueExpression` of questions; how many of them stand on a page; triggers, computed values,
 * and texts at the end that depend on answers.
 */
export function rareReader(readers: QuestionReaders = {}, looks: Looks = {}): RareReader {
  const rules: Rule[] = [];
  const filledIn: FilledIn[] = [];
  const showing: Showing[] = [];
  const routes: Route[] = [];
  const targets = new Set<string>();
  const orders = new Map<Question, ChoiceOrder>();

  const readTrigger = (from: Properties): undefined => {
    const type = from.word('type')?.replace(/trigger$/, '') ?? '';
    const when = condition(from);
    if (/^(setvalue|copyvalue|runexpression)$/.test(type)) {
      const target = from.word('setToName');
      const given = assignment(from, type);
      if (!target || !given || !(when || type === 'copyvalue')) return from.report('badValue', '', type);
      targets.add(target);
      rules.push({
        // A change of what it sets does not set it off.
        inputs: [...inputsOf(when), ...given.inputs].filter((name) => name !== target.toLowerCase()),
        act: (session) =>
          when && !isMet(session, when) ? session : set(session, target, given.value(session)),
      });
    } else if (type === 'visible') {
      const names = [...from.list('pages'), ...from.list('questions')].map((name) => asText(name));
      if (when) showing.push({ names, when });
    } else if (type === 'complete' || type === 'skip') {
      const goto = type === 'skip' ? from.word('gotoName') : undefined;
      if (when && (goto || type === 'complete')) routes.push({ when, ...(goto && { goto }) });
    } else {
      from.report('unsupportedType', '', type);
    }
    return undefined;
  };

  /** Where a question says when its answer is forgotten, each is by itself; the survey then only as it ends. */
  function readForgetting({ questions, clearInvisibleValues: mode }: Survey): Survey['clearInvisibleValues'] {
    if (!questions.some(({ whenHidden }) => whenHidden)) return mode;
    for (const question of questions)
      if ((question.whenHidden ?? mode) === 'onHidden') rules.push(forgetting(question));
    return mode === 'onHidden' ? 'onComplete' : mode;
  }

  return {
    readers,
    looks,

    panel: (from) => looksOfPanel(from, looks),

    question(from: Properties, read: Question): Question {
      const question = { ...read, ...looksOfQuestion(from, looks) };
      const { name, defaultValue } = question;
      const order =
        'choices' in question && question.type !== 'rating' && choiceOrder(from.word('choicesOrder'));
      if (order) orders.set(question, order);
      const [setIf, setTo, resetIf, fill] = [
        'setValueIf',
        'setValueExpression',
        'resetValueIf',
        'defaultValueExpression',
      ].map((each) => from.expression(each));
      if (resetIf)
        rules.push({
          inputs: resetIf.inputs,
          of: name,
          act: (session) =>
            [name, commentName(name)].some((each) => property(session.answers, each) !== undefined) &&
            isMet(session, resetIf)
              ? withoutWords(set(session, name, (fill && valueOf(session, fill)) ?? defaultValue), name)
              : session,
        });
      if (setIf || setTo)
        rules.push({
          inputs: inputsOf(setIf, setTo),
          of: name,
          act: (session) =>
            setIf && !valueOf(session, setIf)
              ? session
              : set(session, name, setTo && valueOf(session, setTo)),
        });
      const { kind } = question;
      if (kind?.worked)
        rules.push({
          inputs: [],
          always: true,
          act: (session, last) => kind.worked!(session, question, last),
        });
      for (const each of kind?.names?.(name) ?? []) targets.add(each);
      if (question.type === 'computed' && question.expression)
        filledIn.push({ question, expression: question.expression });
      else if (fill) filledIn.push({ question, expression: fill });
      return question;
    },

    survey(from: Properties, survey: Survey) {
      const { pages: written, questions } = survey;
      from.reading.issues.push(...missingSources(questions));
      const clearInvisibleValues = readForgetting(survey);
      const pages = pagesByMode(withStart(written, from), readPageMode(from));
      from.each('triggers', readTrigger);
      const calculatedValues = readCalculatedValues(from);
      return {
        pages,
        calculatedValues,
        clearInvisibleValues,
        ...readEnding(from),
        ...defined<Partial<Survey>>({
          maxCommentLength: from.count('maxCommentLength') ?? from.count('maxOthersLength'),
        }),
        ...(orders.size && {
          reorder: (environment: Environment) => reordered(survey, orders, environment),
        }),
        ...((rules.length || filledIn.length || showing.length || routes.length) && {
          reactions: {
            react: (session: Session, before?: Session) => reactionsTo(session, before, rules, filledIn),
            shows: elementsShown(pages, calculatedValues, showing, routes),
            names: [...targets].filter((target) => !questions.some(({ name }) => equal(name, target))),
          },
        }),
      };
    },
  };
}
