import { isRecord } from '../model/records.js';

/** A text of a definition in one language. */
export interface DefinitionText {
  /** Where it stands, such as `pages[0].elements[2].title`. */
  readonly path: string;
  /** Which property it is, such as `title`. */
  readonly property: string;
  /** BCP 47; of a text that says nothing of it, the language of the definition. */
  readonly language: string;
  /** What it is called among the same words in several languages, such as `default` or `cy`; undefined where it stands alone. */
  readonly key?: string;
  readonly text: string;
}

/** The properties that residents read, old names included. Choices that are their own text are taken for names. */
const READ_BY_RESIDENTS: ReadonlySet<string> = new Set(
  `title description html completedHtml whatHappensNext why usedFor text placeholder placeHolder
  requiredErrorText minErrorText maxErrorText otherText otherErrorText otherPlaceholder otherPlaceHolder noneText
  refuseText dontKnowText selectAllText minRateDescription maxRateDescription labelTrue labelFalse
  pageNextText pagePrevText completeText`.split(/\s+/),
);

/** As deep as definitions are read. */
const DEEPEST = 20;

/** What SurveyJS takes the words of a definition to be in that does not say. */
const DEFAULT_LANGUAGE = 'en';

/** Whether these are the same words in several languages. */
const isTranslated = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every((each) => typeof each === 'string');

/** Everything that residents read of a definition, in each language that it is there in; whatever it is given. */
export function textsOf(definition: unknown): readonly DefinitionText[] {
  const own =
    isRecord(definition) && typeof definition['locale'] === 'string' && definition['locale']
      ? definition['locale']
      : DEFAULT_LANGUAGE;
  const texts: DefinitionText[] = [];
  const add = (path: string, property: string, language: string, text: string, key?: string): void => {
    if (text.trim()) texts.push({ path, property, language, text, ...(key !== undefined && { key }) });
  };
  const visit = (value: unknown, path: string, depth: number): void => {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) value.forEach((each, index) => visit(each, `${path}[${index}]`, depth + 1));
    if (!isRecord(value)) return;
    for (const [property, each] of Object.entries(value)) {
      const at = path ? `${path}.${property}` : property;
      if (!READ_BY_RESIDENTS.has(property)) visit(each, at, depth + 1);
      else if (typeof each === 'string') add(at, property, own, each);
      else if (isTranslated(each)) {
        for (const [key, text] of Object.entries(each))
          add(at, property, key === 'default' ? own : key, text, key);
      }
    }
  };
  visit(definition, '', 0);
  return texts;
}
