import { auditReasons } from '../model/audit-reasons.js';
import { auditSurvey } from '../model/audit-survey.js';
import type { DefinitionIssue } from '../model/definition.js';
import { factsAbout } from '../model/facts.js';
import type { HostFunctions } from '../model/expression/host-functions.js';
import { readSurvey } from '../model/read-survey.js';
import { readWhole } from '../read-whole.js';
import {
  adviceOnQuestions,
  adviceOnReading,
  adviceOnText,
  languagesOf,
  untranslated,
  type Advice,
} from './advice.js';
import { readingEase, type ReadingEase } from './reading-ease.js';
import { textsOf } from './texts-of.js';

/** What a definition holds. */
export interface CheckedFacts {
  readonly pages: number;
  /** Those after "Check your answers" included. */
  readonly questions: number;
  readonly required: number;
  /** The author's estimate, otherwise ours. */
  readonly minutes: number;
  /** How many texts there are in each language, by BCP 47 tag; of several, some may be missing. */
  readonly languages: Readonly<Record<string, number>>;
  /** How the English of it reads, the words of the question bank included; undefined where there is none. */
  readonly reading?: ReadingEase;
}

/** What came of checking a definition. */
export interface SurveyCheck {
  /** Undefined where nothing can be shown. */
  readonly facts?: CheckedFacts;
  /** What will not work as written. */
  readonly issues: readonly DefinitionIssue[];
  /** What a page that is `strict` refuses it for. */
  readonly reasons: readonly DefinitionIssue[];
  /** What works, and could be better. */
  readonly advice: readonly Advice[];
}

const ENGLISH = /^en\b/i;

/** What is read as sentences. Choices are not: a hundred names of streets would make any survey easy. */
const SENTENCES: ReadonlySet<string> = new Set(
  'title description html why usedFor whatHappensNext completedHtml'.split(' '),
);

/**
 * Checks a definition before residents meet it: what in it will not work, what a strict page would refuse, and how it
 * reads. The words of the question bank are official and not to be changed, so there is no advice about them.
 *
 * @param written The definition as parsed JSON; whatever it is, this does not throw.
 * @param functions What the page's own expressions call, as its survey's `functions` has it. Without it, these are
 *   functions that are not known.
 */
export async function checkSurvey(written: unknown, functions?: HostFunctions): Promise<SurveyCheck> {
  const {
    source: definition,
    survey,
    issues: found,
  } = await readWhole(written, false, async (source) => readSurvey(source, functions));
  const issues = [...found, ...(survey ? auditSurvey(definition) : [])];
  if (!survey) return { issues, reasons: [], advice: [] };

  const own = textsOf(written);
  const all = textsOf(definition);
  const english = all.filter(({ language, property }) => ENGLISH.test(language) && SENTENCES.has(property));
  const reading = english.length
    ? readingEase(
        english.map(({ text }) => text),
        'en-GB',
      )
    : undefined;
  const { questions, pages } = survey;
  return {
    facts: {
      pages: pages.length,
      questions: questions.length,
      required: questions.filter(({ isRequired }) => isRequired).length,
      minutes: factsAbout(survey).minutes,
      languages: Object.fromEntries(languagesOf(all)),
      ...(reading && { reading }),
    },
    issues,
    reasons: auditReasons(survey),
    advice: [
      ...(reading ? adviceOnReading(reading) : []),
      ...adviceOnQuestions(survey),
      ...own.flatMap(adviceOnText),
      ...untranslated(own),
    ],
  };
}
