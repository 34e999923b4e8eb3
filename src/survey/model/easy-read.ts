/**
 * Easy read: other words for what is asked, and a picture beside them, for residents who find reading hard (`easyRead`,
 * ours). The words take the place of an element's title, of a choice's text, or of the words between questions:
 *
 *     "easyRead": { "text": { "default": "Do people listen to you?" }, "picture": "/ear.svg", "alt": "" }
 *
 * Read apart from the questions themselves, because few definitions have it and few residents want it.
 */
import type { DefinitionIssue, LocalisedText, Survey } from './definition.js';
import { asText } from './expression/values.js';
import { isRecord } from './records.js';
import { chooseText } from './texts.js';

/** As deep as `readDefinition` reads. */
const DEEPEST = 20;

/** What may have easier words stands in one of these, old names included. */
const LISTS = [
  ...['pages', 'elements', 'questions', 'templateElements', 'detailElements'],
  ...['choices', 'rateValues', 'rows', 'columns', 'items'],
];

/** A picture that goes with words. */
export interface EasyPicture {
  readonly picture: LocalisedText;
  /** What it says that the words do not; empty where it says the same, so that it is not read out twice. */
  readonly alt: LocalisedText;
}

/** What there is of it, by the ordinary text: texts that have some are objects of their own. */
export interface EasyWords {
  readonly texts: WeakMap<object, LocalisedText>;
  readonly pictures: WeakMap<object, EasyPicture>;
}

/** A definition to be read, with what is easier in it. */
export interface EasyReading {
  /** The same, but for texts that have become objects of their own. */
  readonly definition: unknown;
  /** Undefined where nothing is easier. */
  readonly easy?: EasyWords;
  readonly issues: readonly DefinitionIssue[];
}

/** Where the ordinary words of an object are. */
const textName = (json: Readonly<Record<string, unknown>>): string =>
  json['type'] === 'html' ? 'html' : 'value' in json ? 'text' : 'title';

/** A text in one language or in several, if it is one and says something. */
const textIn = (value: unknown): LocalisedText | undefined =>
  (typeof value === 'string' && value) ||
  (isRecord(value) && Object.values(value).some((each) => typeof each === 'string' && each))
    ? (value as LocalisedText)
    : undefined;

/** Finds what is easier in a definition. Never throws; what is of the wrong kind is reported and left out. */
export function withEasyRead(definition: unknown): EasyReading {
  const issues: DefinitionIssue[] = [];
  const easy: EasyWords = { texts: new WeakMap(), pictures: new WeakMap() };
  const locale = isRecord(definition) ? asText(definition['locale'] ?? '') : '';
  let found = false;

  /** The ordinary words as an object of their own. A text in no language is under none: `chooseText` reads it so. */
  const ownText = (json: Readonly<Record<string, unknown>>, name: string): object | undefined => {
    const written = json[name] ?? json['value'] ?? json['name'];
    if (isRecord(written)) return { ...written };
    const text = asText(written ?? '');
    return text ? { [locale]: text } : undefined;
  };

  const easier = (json: Readonly<Record<string, unknown>>, path: string): object => {
    const given = json['easyRead'];
    if (given === undefined || given === null) return {};
    const at = path ? `${path}.easyRead` : 'easyRead';
    const report = (where: string, what: string): void =>
      void issues.push({ path: where, code: 'badValue', what });
    if (!isRecord(given)) {
      report(at, 'easyRead');
      return {};
    }
    const [text, picture, alt] = ['text', 'picture', 'alt'].map((name) => {
      const value = given[name];
      const read = textIn(value);
      if (value !== undefined && value !== null && value !== '' && !read) report(`${at}.${name}`, name);
      return read;
    });
    const name = textName(json);
    const own = ownText(json, name);
    if (!own || !(text || picture)) {
      // Nothing to stand in the place of, or nothing to stand there.
      issues.push({ path: at, code: 'unsupportedProperty', what: 'easyRead' });
      return {};
    }
    found = true;
    if (text) easy.texts.set(own, text);
    if (picture) easy.pictures.set(own, { picture, alt: alt ?? '' });
    return { [name]: own };
  };

  const visit = (json: unknown, path: string, depth: number): unknown => {
    if (!isRecord(json) || depth > DEEPEST) return json;
    const lists = LISTS.flatMap((list) => {
      const items = json[list];
      const within = `${path && `${path}.`}${list}`;
      return Array.isArray(items)
        ? [[list, items.map((each: unknown, index) => visit(each, `${within}[${index}]`, depth + 1))]]
        : [];
    });
    return { ...json, ...(Object.fromEntries(lists) as object), ...easier(json, path) };
  };

  const read = visit(definition, '', 0);
  return found ? { definition: read, easy, issues } : { definition, issues };
}

/** The easier words for a text, unless they are in another language than asked for while the ordinary ones are not. */
export function easierText(
  survey: Pick<Survey, 'locale'>,
  { texts }: EasyWords,
  text: LocalisedText,
  language: string,
): LocalisedText {
  const easier = typeof text === 'object' ? texts.get(text) : undefined;
  if (!easier) return text;
  const isForeign = chooseText(survey, easier, language).lang !== undefined;
  return isForeign && chooseText(survey, text, language).lang === undefined ? text : easier;
}

/** The picture that goes with a text; undefined where there is none. */
export const easyPicture = ({ pictures }: EasyWords, text: LocalisedText): EasyPicture | undefined =>
  typeof text === 'object' ? pictures.get(text) : undefined;
