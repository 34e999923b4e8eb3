/** What of a survey can be counted, and what it is called in the results. */
import type { LocalisedText, PublishedOption } from '../../../../src/results/model/published-results.js';
import type {
  Choice,
  LocalisedText as SurveyText,
  Question,
  Survey,
} from '../../../../src/survey/model/definition.js';

/** A question with answers to choose from. */
export interface ClosedQuestion {
  readonly name: string;
  readonly title: LocalisedText;
  readonly type: 'single' | 'multiple';
  readonly options: readonly PublishedOption[];
  /** Whether it asks about the person rather than the matter. */
  readonly aboutYou: boolean;
}

type Special = Exclude<NonNullable<Choice['special']>, 'selectAll'>;

/** How the widget calls a choice for which the author has no words, in every language that it speaks. */
export const WIDGET_WORDS: Readonly<Record<Special | 'yes' | 'no', LocalisedText>> = {
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
  other: { en: 'Other', cy: 'Arall' },
  none: { en: 'None of these', cy: 'Dim un o’r rhain' },
  refused: { en: 'Prefer not to say', cy: 'Gwell gennyf beidio â dweud' },
  dontKnow: { en: 'Don’t know', cy: 'Ddim yn gwybod' },
};

/** The survey's closed questions in their order. */
export function closedQuestions(survey: Survey): ClosedQuestion[] {
  return survey.questions.flatMap((question) => {
    const options = optionsOf(survey, question);
    if (!options) return [];
    const { name, title, aboutYou } = question;
    const type = question.type === 'checkbox' ? 'multiple' : 'single';
    return [{ name, title: localised(survey, title) ?? name, type, options, aboutYou }];
  });
}

/** The questions that residents answer in their own words. */
export function openQuestions({ questions }: Survey): Question[] {
  return questions.filter(
    (question) => question.type === 'comment' || (question.type === 'text' && question.inputType === 'text'),
  );
}

/** A survey's text as results have it: with the language in the place of `default`; undefined if it is empty. */
export function localised({ locale }: Survey, text: SurveyText | undefined): LocalisedText | undefined {
  if (typeof text !== 'object') return text && locale ? { [locale]: text } : text || undefined;
  const texts = Object.entries(text).flatMap(([key, words]) =>
    words ? [[key === 'default' ? (locale ?? 'en') : key, words] as const] : [],
  );
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

function optionsOf(survey: Survey, question: Question): PublishedOption[] | undefined {
  if (question.type === 'boolean') {
    const { valueTrue, valueFalse, labelTrue, labelFalse } = question;
    return [
      { value: String(valueTrue), text: localised(survey, labelTrue) ?? WIDGET_WORDS.yes },
      { value: String(valueFalse), text: localised(survey, labelFalse) ?? WIDGET_WORDS.no },
    ];
  }
  if (!('choices' in question)) return undefined;
  // Of a list that lies elsewhere nothing is published: who sends answers could write into the results what they like.
  const choices = 'supply' in question && question.supply ? question.supply.fixed(survey) : question.choices;
  return choices?.flatMap(({ value, text, special }) => {
    // "Select all" is a button: it is stored as everything that it chose.
    if (special === 'selectAll') return [];
    const words = localised(survey, text) ?? (special ? WIDGET_WORDS[special] : String(value));
    return [{ value: String(value), text: words }];
  });
}

/** What people are divided by: a question with one choice, or `partner`. */
export interface NamedDivision {
  readonly by: string;
  readonly title: LocalisedText;
  readonly options: readonly PublishedOption[];
}

/** The name of the one division that is no question. */
export const PARTNER = 'partner';

/** Finds a division by its name. Of the partners only those with a name for people count: anyone may send any other. */
export function divisionBy(
  by: string,
  closed: readonly ClosedQuestion[],
  partners: Readonly<Record<string, LocalisedText>>,
): NamedDivision | undefined {
  if (by === PARTNER) {
    const options = Object.entries(partners).map(([value, text]) => ({ value, text }));
    return { by, title: { en: 'Where people answered', cy: 'Ble atebodd pobl' }, options };
  }
  const question = closed.find(({ name, type }) => name === by && type === 'single');
  return question && { by, title: question.title, options: question.options };
}
