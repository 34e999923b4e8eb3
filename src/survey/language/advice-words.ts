import {
  HIGHEST_READING_AGE,
  LONGEST_EASY_SENTENCE,
  LONGEST_SENTENCE,
  type Advice,
  type AdviceCode,
} from '../check/advice.js';

/** What each piece of advice means for residents, and what to do. For whoever writes the definition, so in English. */
const WORDS: Readonly<Record<AdviceCode, (what: string, count: number) => string>> = {
  longSentence: (what, count) =>
    `a sentence of ${count} words is hard to follow: "${what}". Make two of it; ${LONGEST_SENTENCE} words are enough.`,
  longEasyRead: (what, count) =>
    `a sentence of ${count} words is long for easy read: "${what}". Say one thing in each, in ${LONGEST_EASY_SENTENCE} words at most.`,
  hardToRead: (_, count) =>
    `reads as for people of ${count} years. Shorter words and sentences bring it to ${HIGHEST_READING_AGE}, which is what the NHS writes for.`,
  leading: (what) =>
    `"${what}" says what to answer. Ask so that each answer is as easy to give as any other.`,
  oneSided: (what) =>
    `"${what}" names one end of the scale. Name both, as in "how satisfied or dissatisfied".`,
  twoQuestions: (what) => `"${what}" asks more than one thing at once. Ask one after the other.`,
  capitals: (what) =>
    `"${what}" is in capitals, which are slow to read, and read out letter by letter by some programs.`,
  vagueLink: (what) => `the link in "${what}" does not say where it leads. Let its own words say that.`,
  markup: (what) =>
    `holds ${what}, which residents read as it stands. Put words with markup into an element of the type "html".`,
  noAlternative: () =>
    'a picture has no words for those who do not see it. Add "alt", empty if it is only for looks.',
  placeholder: (what) =>
    `"${what}" disappears as soon as somebody types, and is often too pale to read. Say it in "description".`,
  noTitle: (what) => `has no "title", so that residents read "${what}".`,
  allRequired: (_, count) =>
    `all of the ${count} questions are required. Residents who cannot answer one give up them all.`,
  requiredAboutYou: (what) => `"${what}" is about the resident and required. Let people leave it out.`,
  untranslated: (what) => `has no "${what}", though other texts do. Residents read it in another language.`,
};

/** A sentence about one piece of advice, beginning with its path. */
export const adviceWords = ({ path, code, what, count = 0 }: Advice): string =>
  `${path || 'the definition'}: ${WORDS[code](what, count)}`;
