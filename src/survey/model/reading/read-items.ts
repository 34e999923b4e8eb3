import type { Choice, HtmlElement, InputType, Item, Page, Question } from '../definition.js';
import { asText, equal, listed } from '../expression/values.js';
import type { QuestionReader, QuestionReaders } from '../kinds/kind.js';
import { defined, property } from '../records.js';
import type { Properties } from './properties.js';
import { readAllChoices, readSteps } from './read-choices.js';
import { readValidator } from './read-validators.js';

/** How deep panels may nest. */
const DEEPEST = 20;

const INPUT_TYPES = /^(text|number|date|email|tel|url|time|datetime-local|month|week|password|range|color)$/;

/** What elements of every type have; see `Properties.all`. */
const ELEMENT =
  'text title description requiredErrorText, flag isRequired readOnly, expression visibleIf enableIf requiredIf';
const REASONS = 'text why usedFor';
const QUESTION = `${REASONS} knownAlready, value defaultValue`;
const CHOICES =
  'expression choicesVisibleIf choicesEnableIf, text otherPlaceholder otherErrorText placeholder, count minSelected=minSelectedChoices maxSelected=maxSelectedChoices';

function element(from: Properties, name: string, type: string) {
  const properties = from.all(ELEMENT);
  return {
    ...properties,
    path: from.path,
    id: `s${++from.reading.count}`,
    name,
    type,
    // A condition that cannot be read must not hide what it was meant to show.
    visible:
      from.flag('visible', true) || (!properties['visibleIf'] && from.value('visibleIf') !== undefined),
  };
}

/** A default value with the choice's own JSON type: `"3"` chooses 3. Undefined if it is no choice. */
const asOffered = (value: unknown, choices: readonly Choice[]): unknown =>
  value === undefined ? undefined : choices.find((choice) => equal(choice.value, value))?.value;

function choiceQuestion(from: Properties, defaultValue: unknown) {
  const choices = readAllChoices(from);
  return {
    ...from.all(CHOICES),
    choices,
    defaultValue: asOffered(defaultValue, choices),
    columns: from.number('colCount') ?? 1,
  };
}

/** What each common type of question has besides. */
export const COMMON: QuestionReaders = {
  text(from, defaultValue) {
    const given = from.word('inputType') ?? 'text';
    const inputType = (
      INPUT_TYPES.test(given) ? given : (from.report('badValue', 'inputType', given) ?? 'text')
    ) as InputType;
    const numeric = /^(number|range)$/.test(inputType);
    // Other kinds of text have no order to be within limits of.
    const limits = numeric ? 'number' : /^(date|time|month|week)/.test(inputType) && 'word';
    return {
      ...from.all('text minErrorText maxErrorText placeholder, word autocomplete, count maxLength step'),
      ...(limits &&
        from.all(
          `${limits} min max, expression minExpression=minValueExpression maxExpression=maxValueExpression`,
        )),
      inputType,
      dataList: from.list('dataList').filter((text) => typeof text === 'string'),
      defaultValue:
        defaultValue === undefined ? undefined : numeric ? Number(defaultValue) : asText(defaultValue),
    };
  },
  comment: (from) => ({ ...from.all('count maxLength, text placeholder'), rows: from.count('rows') ?? 4 }),
  radiogroup: choiceQuestion,
  dropdown: choiceQuestion,
  checkbox(from, defaultValue) {
    const base = choiceQuestion(from, undefined);
    return {
      ...base,
      defaultValue: listed(defaultValue).flatMap((value) => asOffered(value, base.choices) ?? []),
    };
  },
  rating(from, defaultValue) {
    const choices = readSteps(from);
    return {
      ...from.all('text minDescription=minRateDescription maxDescription=maxRateDescription'),
      choices,
      defaultValue: asOffered(defaultValue, choices),
    };
  },
  boolean(from, defaultValue) {
    const values = [from.value('valueTrue') ?? true, from.value('valueFalse') ?? false];
    return {
      ...from.all('text labelTrue labelFalse'),
      valueTrue: values[0],
      valueFalse: values[1],
      // Definitions have true, "true" or the value itself; "indeterminate" is no answer.
      defaultValue:
        defaultValue === undefined
          ? undefined
          : values.find((value, index) => equal(value, defaultValue) || equal(!index, defaultValue)),
    };
  },
};

function readQuestion(from: Properties, type: string, read: QuestionReader): Question | HtmlElement {
  const { names } = from.reading;
  const title = from.word('name') ?? `question${names.size + 1}`;
  const name = from.word('valueName') ?? title;
  if (!from.value('name')) from.report('missingName', '', name);
  // Sharing an answer is what `valueName` is for.
  if (names.has(name) && name === title) from.report('duplicateName', 'name', name);
  names.add(name);
  const base = { title, ...element(from, name, type), ...from.all(QUESTION) };
  return defined({
    ...base,
    aboutYou: from.flag('aboutYou') || from.flag('sensitive'),
    validators: from.each('validators', readValidator),
    ...read(from, (base as Partial<Question>).defaultValue, base as Question),
  }) as object as Question | HtmlElement;
}

function readElement(from: Properties, questions: Question[], depth: number): Item {
  const type = from.word('type') ?? '';
  const { rare } = from.reading;
  const read = property(rare?.readers ?? {}, type) ?? property(COMMON, type);
  if (read) {
    const question = readQuestion(from, type, read);
    if (question.type === 'html') return question;
    const whole = rare?.question(from, question) ?? question;
    questions.push(whole);
    return whole;
  }
  const base = element(from, from.word('name') ?? '', type);
  if (type === 'panel' && depth < DEEPEST)
    return defined({
      ...base,
      ...from.all(REASONS),
      elements: readElements(from, questions, depth + 1),
      ...rare?.panel(from),
    }) as object as Item;
  if (type === 'html') return defined({ ...base, html: from.text('html') ?? '' }) as object as Item;
  from.report('unsupportedType', '', type);
  return defined({ ...base, type: 'unsupported', originalType: type }) as object as Item;
}

/** The elements of a page or panel. Questions, also those in panels, are added to `questions`. */
export const readElements = (from: Properties, questions: Question[], depth = 0): Item[] =>
  from.each('elements', (each) => readElement(each, questions, depth));

/** A page, or the survey itself where it has its elements at its root. */
export const readPage = (from: Properties, index: number, questions: Question[]): Page =>
  defined({
    ...element(from, from.word('name') ?? `page${index + 1}`, 'page'),
    afterCheck: from.flag('afterCheck') || undefined,
    elements: readElements(from, questions),
  }) as object as Page;
