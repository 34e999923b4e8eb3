import { syllable } from 'syllable';

/** How long what somebody has to read is, and how hard. */
export interface ReadingEase {
  readonly words: number;
  readonly sentences: number;
  /** In years, of somebody who reads it with ease; undefined where it is too little to tell. English only. */
  readonly readingAge?: number;
}

/**
 * Fewer words say more about chance than about how they are written. The usual sample; our own choice as a limit.
 */
const ENOUGH_WORDS = 100;

/** At US grade 0 children are five. */
const AGE_AT_GRADE_0 = 5;

interface Breaks {
  readonly sentences: Intl.Segmenter;
  readonly words: Intl.Segmenter;
}

const known = new Map<string, Breaks>();

/** What breaks texts of a language into sentences and words, made once. Of what is no language, as in English. */
function breaksIn(language: string): Breaks {
  const make = (tag: string): Breaks => ({
    sentences: new Intl.Segmenter(tag, { granularity: 'sentence' }),
    words: new Intl.Segmenter(tag, { granularity: 'word' }),
  });
  let breaks = known.get(language);
  if (!breaks) {
    try {
      breaks = make(language);
    } catch {
      breaks = make('en');
    }
    known.set(language, breaks);
  }
  return breaks;
}

/** Takes tags out of simple markup; what stands in blocks of its own becomes sentences of its own. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(/<\/?(?:p|li|ul|ol|h\d|div|br|tr|td|th|table)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');

/** A sentence as it stands, without markup, and its words. */
interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
}

/** The sentences of a text. An answer that is piped in counts as one word. */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  const { sentences, words } = breaksIn(language);
  return withoutMarkup(text)
    .split(/\n+/)
    .flatMap((line) => [...sentences.segment(line)])
    .map(({ segment }) => ({
      text: segment.trim(),
      words: [...words.segment(segment.replace(/\{[^{}]*\}/g, 'it'))]
        .filter(({ isWordLike }) => isWordLike)
        .map((word) => word.segment),
    }))
    .filter((sentence) => sentence.words.length);
}

/** The same, each as its words. */
export const sentencesIn = (text: string, language: string): readonly (readonly string[])[] =>
  sentencesOf(text, language).map(({ words }) => words);

/**
 * How hard English texts are to read, together: the grade level of Kincaid and others (1975, for the US Navy),
 * 0.39 × words a sentence + 11.8 × syllables a word − 15.59, and five years. It knows nothing but lengths: it finds what
 * is long-winded, and no jargon of short words.
 */
export function readingEase(texts: readonly string[], language: string): ReadingEase {
  const sentences = texts.flatMap((text) => sentencesIn(text, language));
  const words = sentences.flat();
  const counted = { words: words.length, sentences: sentences.length };
  if (words.length < ENOUGH_WORDS) return counted;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
  return { ...counted, readingAge: Math.max(AGE_AT_GRADE_0, Math.round(grade + AGE_AT_GRADE_0)) };
}
