import { choicesOf, commentName, takesWords } from './answer-values.js';
import type { Choice, ChoiceQuestion, LocalisedText, Question, Survey } from './definition.js';
import { lookUp, namesIn } from './expression/look-up.js';
import { asText, listed } from './expression/values.js';
import { property } from './records.js';
import type { ResolvedText, Session } from './session-state.js';

/** The language that SurveyJS takes plain texts among translations to be in, unless the author says otherwise. */
const DEFAULT_LANGUAGE = 'en';

const base = (language: string): string => language.split('-')[0]!;

/**
 * A text in the language asked for, in its base language (`cy` for `cy-GB`),
 * in the survey's own, in its default, or in any there is. Nothing is piped in.
 */
export function chooseText(
  { locale }: Pick<Survey, 'locale'>,
  text: LocalisedText,
  language: string,
): ResolvedText {
  const [key, words] =
    typeof text === 'string'
      ? [locale, text]
      : ([language, base(language), locale ?? '', 'default', ...Object.keys(text)]
          .map(
            (each) =>
              [each === 'default' ? (locale ?? DEFAULT_LANGUAGE) : each, property(text, each)] as const,
          )
          .find(([, found]) => found && typeof found === 'string') ?? []);
  return { text: words ?? '', ...(key && base(key) !== base(language) && { lang: key }) };
}

/** How a special choice is called where the author does not say. */
export type SpecialWords = (kind: NonNullable<Choice['special']>) => string;

/** Answers inside a choice's own text are not piped: they could be that choice. */
function answerInWords(
  session: Session,
  question: Question,
  language: string,
  pipe: (text: string) => string,
  specialWords?: SpecialWords,
  value: unknown = session.values.get(question.name.toLowerCase()),
): string | undefined {
  const { survey, answers } = session;
  const words = (text: LocalisedText = ''): string => pipe(chooseText(survey, text, language).text);
  if (question.kind?.words)
    return question.kind.words(question, value, {
      language,
      text: words,
      answer: (part, its) => answerInWords(session, part, language, pipe, specialWords, its),
    });
  if (question.type === 'boolean')
    return value === undefined
      ? value
      : words(value === question.valueTrue ? question.labelTrue : question.labelFalse) || asText(value);
  const choices =
    (question as Partial<ChoiceQuestion>).supply?.known(session, question) ?? choicesOf(question);
  return (
    listed(value)
      .map((each) => {
        const { special, text } = choices.find((choice) => choice.value === each) ?? {};
        return (
          (special === 'other' && (property(answers, commentName(question.name)) as string | undefined)) ||
          words(text) ||
          (special && specialWords?.(special)) ||
          asText(each)
        );
      })
      .join(', ') || undefined
  );
}

/**
 * The answer to a question in words: the texts of what was chosen, and for
 * "Other" the resident's own words. Dates and numbers are as stored.
 *
 * @param specialWords Without it, a special choice without a text of the author's is called by its value.
 * @param value Where it is not the answer that the session has under the question's name.
 * @returns Undefined where there is no answer.
 */
export const displayValue = (
  session: Session,
  question: Question,
  language: string,
  specialWords?: SpecialWords,
  value?: unknown,
): string | undefined =>
  answerInWords(
    session,
    question,
    language,
    (text) => pipeText(session, text, language),
    specialWords,
    value,
  );

/** The question of which a part of the answer is meant, such as `streets.mill lane` or `travel[0]`: the part itself, if it is one. */
function within({ survey, values }: Session, name: string): Question | undefined {
  const question = survey.questions.find((each) => namesIn(name).includes(each.name.toLowerCase()));
  if (!question) return undefined;
  const path = name.slice(question.name.length);
  return /^\[-?\d+\]$/.test(path) && 'choices' in question && lookUp(values, name) !== undefined
    ? question
    : question.kind?.partAt?.(question, values.get(question.name.toLowerCase()), path);
}

/**
 * A text with answers in the place of `{name}`: choices by their text, also inside
 * of other answers (`{street.noise}`, `{travel[0]}`), computed values, and the words given with "Other" or added to an answer (`{name-Comment}`). An unanswered
 * question leaves nothing; a name that nothing has stays as written. The result
 * is plain text, whatever was answered.
 *
 * @param page Number of the current page, for `{pageno}`.
 */
export function pipeText(session: Session, text: string, language: string, page?: number): string {
  const {
    survey: { questions },
    values,
    pages,
  } = session;
  if (!text.includes('{')) return text;
  return text.replace(/\{([^{}]+)\}/g, (written, inner: string) => {
    const name = inner.trim().toLowerCase();
    const isNamed = (given: string): boolean => given.toLowerCase() === name;
    const question = questions.find((each) => isNamed(each.name)) ?? within(session, name);
    const value = lookUp(values, name);
    const found = question
      ? ((question.pipedAsStored
          ? value
          : answerInWords(session, question, language, String, undefined, value)) ?? '')
      : (value ??
        property<unknown>({ pageno: page, pagecount: pages.length, locale: language }, name) ??
        (values.has(name) ||
        questions.some((each) => isNamed(commentName(each.name)) && takesWords(each, 'other'))
          ? ''
          : written));
    return asText(found);
  });
}

/** A text as it is to be shown: chosen by language, answers piped in. Plain text. */
export function resolveText(
  session: Session,
  text: LocalisedText,
  language: string,
  page?: number,
): ResolvedText {
  const chosen = chooseText(session.survey, text, language);
  return { ...chosen, text: pipeText(session, chosen.text, language, page) };
}
