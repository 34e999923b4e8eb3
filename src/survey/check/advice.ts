/** What could be better about a definition that works: how it reads, and whom it keeps out. */
import type { Survey } from '../model/definition.js';
import { sentencesOf, withoutMarkup, type ReadingEase } from './reading-ease.js';
import type { DefinitionText } from './texts-of.js';

export type AdviceCode =
  | 'longSentence'
  | 'longEasyRead'
  | 'hardToRead'
  | 'leading'
  | 'oneSided'
  | 'twoQuestions'
  | 'capitals'
  | 'vagueLink'
  | 'markup'
  | 'noAlternative'
  | 'placeholder'
  | 'noTitle'
  | 'allRequired'
  | 'requiredAboutYou'
  | 'untranslated';

/** One piece of advice: a code and what it is about, no words. `adviceWords` makes a sentence of it. */
export interface Advice {
  /** Where in the definition; empty where it is about the whole. */
  readonly path: string;
  readonly code: AdviceCode;
  /** The words, name or language that it is about. */
  readonly what: string;
  /** How many words, or years. */
  readonly count?: number;
}

/**
 * Longer sentences are hard: the content designers of GOV.UK ask for these to be broken up
 * (insidegovuk.blog.gov.uk, "Sentence length: why 25 words is our limit", 4 August 2014, read November 2026).
 */
export const LONGEST_SENTENCE = 25;

/**
 * In easy read ("Making written information easier to understand for people with learning disabilities", Department of
 * Health, 2010, as guides to it quote it; read November 2026).
 */
export const LONGEST_EASY_SENTENCE = 15;

/**
 * The NHS writes for a reading age of 9 to 11 (NHS digital service manual, as its community backlog quotes it in #258,
 * read November 2026).
 */
export const HIGHEST_READING_AGE = 11;

/** Fewer are not enough for a pattern. */
const SOME_QUESTIONS = 4;

const QUOTED = 60;
const quote = (text: string): string => {
  const line = withoutMarkup(text).trim().replace(/\s+/g, ' ');
  return line.length > QUOTED ? `${line.slice(0, QUOTED - 1)}…` : line;
};

/** What is asked of people in titles and words in between; not what buttons and errors say. */
const ASKS: ReadonlySet<string> = new Set(['title', 'description', 'html']);

/** Words that tell people what to think. English: in no other language do we know enough of them. */
const LEADING =
  /\b(?:do|would|will|are|is|should|have|has|does|did|can|could|wo|ca)n['’]t (?:you|we|it|they|this|that)\b|(?:^|[.,:;!?] )(?:do|would) you (?:not )?agree\b(?! or\b)|\b(?:obviously|undoubtedly|as (?:you|we all) know|everyone knows|of course|surely)\b/i;

/** Asks after one end of a scale only; who also names the other end asks both. */
const ONE_END =
  /\bhow (?:satisfied|happy|pleased|good|great|useful|helpful|easy|safe|likely|important|well)\b(?!\s+or\b)/i;

const VAGUE_LINK = /<a\b[^>]*>\s*(?:click here|here|more|read more|this|link|this link)\s*<\/a>/i;
const IMAGE_WITHOUT_WORDS = /<img\b(?![^>]*\balt\s*=)[^>]*>/i;
/** The first tag in a text. */
const TAG = /<\/?(?:a|b|br|div|em|font|h\d|i|img|li|ol|p|span|strong|u|ul)\b[^>]*>/i;
/** In all other texts, tags are read as they stand: see `load-markup.ts`. */
const TAKES_MARKUP: ReadonlySet<string> = new Set(['html', 'completedHtml']);
const CAPITALS = /(?:\b\p{Lu}{2,}\b[\s,]*){3,}/u;

const isEnglish = (language: string): boolean => /^en\b/i.test(language);

/** How a single text reads. */
export function adviceOnText({ path, property, language, key, text }: DefinitionText): readonly Advice[] {
  const at = key === undefined ? path : `${path}.${key}`;
  const found = (code: AdviceCode, what = quote(text)): Advice => ({ path: at, code, what });
  const easy = path.endsWith('.easyRead.text') || path === 'easyRead.text';
  const most = easy ? LONGEST_EASY_SENTENCE : LONGEST_SENTENCE;
  const long = sentencesOf(text, language).find(({ words }) => words.length > most);
  const asks = ASKS.has(property);
  const [tag] = TAG.exec(text) ?? [];
  const inEnglish = asks && isEnglish(language);
  return [
    ...(long
      ? [{ ...found(easy ? 'longEasyRead' : 'longSentence', quote(long.text)), count: long.words.length }]
      : []),
    ...(inEnglish && property === 'title' && LEADING.test(text) ? [found('leading')] : []),
    ...(inEnglish && ONE_END.test(text) && /\?/.test(text) ? [found('oneSided')] : []),
    ...(property === 'title' && (text.match(/[?؟]/g) ?? []).length > 1 ? [found('twoQuestions')] : []),
    ...(CAPITALS.test(withoutMarkup(text)) ? [found('capitals')] : []),
    ...(tag && !TAKES_MARKUP.has(property) ? [found('markup', tag.replace(/\s[^>]*/, ' …'))] : []),
    ...(VAGUE_LINK.test(text) ? [found('vagueLink')] : []),
    ...(IMAGE_WITHOUT_WORDS.test(text) ? [found('noAlternative')] : []),
    ...(/^placeholder$/i.test(property) ? [found('placeholder')] : []),
  ];
}

/** The languages that the texts are in, and how many there are in each: the definition's own first. */
export function languagesOf(texts: readonly DefinitionText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { language } of texts) counts.set(language, (counts.get(language) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}

/** Texts that lack a language which at least half of all have: residents read those in another one. */
export function untranslated(texts: readonly DefinitionText[]): readonly Advice[] {
  const inLanguages = new Map<string, Set<string>>();
  for (const { path, language } of texts)
    inLanguages.set(path, (inLanguages.get(path) ?? new Set()).add(language));
  const used = [...languagesOf(texts)]
    .filter(([, count]) => 2 * count >= inLanguages.size)
    .map(([name]) => name);
  return [...inLanguages].flatMap(([path, has]) =>
    used
      .filter((language) => !has.has(language) && !has.has(language.split('-')[0] ?? ''))
      .map((what): Advice => ({ path, code: 'untranslated', what })),
  );
}

/** What there is to be said of the questions, whatever their words are. */
export function adviceOnQuestions({ questions }: Survey): readonly Advice[] {
  const required = questions.filter(({ isRequired }) => isRequired);
  const all = required.length === questions.length && questions.length >= SOME_QUESTIONS;
  return [
    ...(all ? [{ path: '', code: 'allRequired' as const, what: '', count: questions.length }] : []),
    ...questions.flatMap(({ path, name, title, isRequired, aboutYou }): Advice[] => [
      // A title that is the name was not written.
      ...(title === name && /[_\d]|\p{Ll}\p{Lu}/u.test(name)
        ? [{ path, code: 'noTitle' as const, what: name }]
        : []),
      ...(isRequired && aboutYou ? [{ path, code: 'requiredAboutYou' as const, what: name }] : []),
    ]),
  ];
}

/** Where what there is to read is hard as a whole. */
export const adviceOnReading = ({ readingAge = 0 }: ReadingEase): readonly Advice[] =>
  readingAge > HIGHEST_READING_AGE ? [{ path: '', code: 'hardToRead', what: '', count: readingAge }] : [];
