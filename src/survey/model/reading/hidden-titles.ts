/**
 * Titles that are not to be seen (`titleLocation: hidden`, or `questionTitleLocation` around a question). In real
 * definitions most of these were never written, because something beside the question says what it asks: a description,
 * the words before it, the heading of its panel or page, its only choice, or a placeholder. A question whose title is its
 * name would be called `question7` by a screen reader, in errors and among the answers to check, so it is called by those.
 *
 * A title stays out of sight only where something in sight stands for it: a field without any words is no question.
 */
import { isRecord } from '../records.js';

type Json = Readonly<Record<string, unknown>>;
type Words = string | Json;

/** As deep as panels are read. */
const DEEPEST = 20;
/** Longer words are no title: they would be read out with each field, and stand in errors. */
const LONGEST = 150;

/** What is known of the place of a question. */
interface Place {
  /** Titles in it are hidden where they do not say otherwise. */
  readonly hidden: boolean;
  /** The nearest heading. */
  readonly heading?: Words | undefined;
  /** What stands directly before: words, or that heading. */
  readonly near?: Words | undefined;
  /** Words that stand directly before are between elements, and not a heading. */
  readonly isText?: boolean;
}

const asWords = (value: unknown): Words | undefined =>
  (typeof value === 'string' && value.trim()) || (isRecord(value) && Object.keys(value).length)
    ? value
    : undefined;

/** Words in each of their languages made into others; undefined where these are nothing. */
function inEach(words: Words | undefined, make: (text: string) => string): Words | undefined {
  if (!isRecord(words)) return words === undefined ? words : asWords(make(words));
  const made = Object.entries(words).map(([language, text]) => [
    language,
    typeof text === 'string' ? make(text) : '',
  ]);
  return made.every(([, text]) => text) ? asWords(Object.fromEntries(made) as Json) : undefined;
}

/** The last line of some markup, which stands nearest to the question. */
function lastLine(markup: string): string {
  const lines = markup
    .replace(/<(br|\/?(p|div|h\d|li|ul|ol|section))\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|\s/g, (space) => (space === '\n' ? space : ' '))
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const last = lines.at(-1) ?? '';
  return last.length > LONGEST ? '' : last;
}

const listOf = (object: Json, ...names: readonly string[]): readonly unknown[] =>
  names.map((name) => object[name]).find((list): list is unknown[] => Array.isArray(list)) ?? [];

/** The words of the only choice that there is: "I agree" says what it asks by itself. */
function onlyChoice(question: Json): Words | undefined {
  const [choice, ...others] = listOf(question, 'choices');
  const has = Object.keys(question).some((name) => /^(show|has)\w*(Item|Other|None)$|ByUrl|FromQ/.test(name));
  if (others.length || has || !/^(checkbox|tagbox)$/.test(String(question['type']))) return undefined;
  return isRecord(choice) ? (asWords(choice['text']) ?? asWords(choice['value'])) : asWords(choice);
}

/** A placeholder that says what to write, and is no example of it. */
function label(question: Json): Words | undefined {
  const words = asWords(question['placeholder'] ?? question['placeHolder']);
  return /[@\d]|^\W*(e\.?\s?g|for example)\b/i.test(JSON.stringify(words) ?? '@') ? undefined : words;
}

const isHidden = (own: unknown, around: boolean): boolean =>
  own === 'hidden' || (around && (own === undefined || own === null || own === 'default'));

/** A question with a title, seen or not. */
function titled(question: Json, { hidden, heading, near, isText }: Place): Json {
  const { titleLocation, ...plain } = question;
  if (!isHidden(titleLocation, hidden)) return question;
  const title = asWords(question['title']);
  const description = asWords(question['description']);
  const only = onlyChoice(question);
  const unseen = (words: Words | undefined): Json => ({
    ...plain,
    titleLocation: 'hidden',
    ...(words !== undefined && { title: words }),
  });
  if (title !== undefined && title !== question['name'])
    return (near ?? description ?? only) ? unseen(title) : plain;
  if (description !== undefined) {
    const { description: _, ...rest } = plain;
    return { ...rest, title: description };
  }
  if (only ?? (isText && near)) return unseen(only ?? near);
  const written = label(question);
  if (written !== undefined) {
    const { placeholder: _, placeHolder: __, ...rest } = plain;
    return { ...rest, title: written };
  }
  return unseen(near ?? heading);
}

/** What an element has inside of it, with its titles. */
function withInside(element: Json, place: Place, depth: number): Json {
  const heading = asWords(element['title']) ?? place.heading;
  const type = element['type'];
  if (type === 'panel') {
    const own = asWords(element['title']) ?? asWords(element['description']);
    const hidden = isHidden(element['questionTitleLocation'], place.hidden);
    return withElements(
      element,
      { ...place, hidden, heading, ...(own !== undefined && { near: own, isText: false }) },
      depth,
    );
  }
  if (type === 'paneldynamic') {
    const own = element['templateQuestionTitleLocation'] ?? element['templateTitleLocation'];
    const called = asWords(element['templateTitle']) ?? heading;
    return withElements(
      element,
      { hidden: isHidden(own, place.hidden), heading: called, near: called },
      depth,
    );
  }
  return withElements(element, { hidden: false, heading }, depth);
}

const LISTS = ['elements', 'questions', 'templateElements', 'detailElements'];

/** An object with its lists of elements, each with titles. */
function withElements(object: Json, place: Place, depth: number): Json {
  if (depth > DEEPEST) return object;
  const lists = LISTS.filter((name) => Array.isArray(object[name])).map((name) => [
    name,
    elementsIn(object[name] as readonly unknown[], place, depth),
  ]);
  return { ...object, ...(Object.fromEntries(lists) as Json) };
}

function elementsIn(elements: readonly unknown[], place: Place, depth: number): readonly unknown[] {
  let { near, isText } = place;
  let condition: unknown;
  return elements.map((element) => {
    if (!isRecord(element)) return element;
    const { type, visibleIf } = element;
    // Words that may be hidden while the question is not do not stand for its title.
    const before = condition === undefined || condition === visibleIf ? near : undefined;
    const here: Place = { ...place, near: before, ...(isText !== undefined && { isText }) };
    const isQuestion = !/^(html|image|panel)$/.test(String(type));
    const made = isQuestion
      ? withInside(titled(element, here), place, depth + 1)
      : withInside(element, here, depth + 1);
    [near, isText, condition] =
      type === 'html'
        ? [inEach(asWords(element['html']), lastLine), true, visibleIf]
        : [undefined, false, undefined];
    return made;
  });
}

/** Whether some title is to be hidden, as deep as this reads. */
const hides = (json: unknown, depth = 0): boolean =>
  depth <= 2 * DEEPEST &&
  (Array.isArray(json)
    ? json.some((each) => hides(each, depth + 1))
    : isRecord(json) &&
      Object.entries(json).some(
        ([name, value]) => (value === 'hidden' && /itleLocation$/.test(name)) || hides(value, depth + 1),
      ));

/** A definition in which every question whose title is not to be seen has one that says what it asks. The same one where none is hidden. */
export function withHiddenTitles(definition: unknown): unknown {
  if (!isRecord(definition) || !hides(definition)) return definition;
  const top: Place = {
    hidden: definition['questionTitleLocation'] === 'hidden',
    heading: asWords(definition['title']),
    near: asWords(definition['description']) ?? asWords(definition['title']),
  };
  const pages = definition['pages'];
  if (!Array.isArray(pages)) return withElements(definition, top, 0);
  return {
    ...definition,
    pages: pages.map((page: unknown, index) => {
      if (!isRecord(page)) return page;
      const title = asWords(page['title']);
      const near = title ?? asWords(page['description']) ?? (index ? undefined : top.near);
      const hidden = isHidden(page['questionTitleLocation'], top.hidden);
      return withElements(page, { hidden, heading: title ?? top.heading, near }, 0);
    }),
  };
}
