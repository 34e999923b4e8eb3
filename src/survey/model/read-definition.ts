import type { DefinitionIssue, Page, Question, Survey } from './definition.js';
import { asText } from './expression/values.js';
import { Properties, type ParseExpression, type Reading } from './reading/properties.js';
import { readPage } from './reading/read-items.js';
import type { RareReader } from './reactions/reactions.js';
import { defined } from './records.js';

export interface SurveyReading {
  /** Undefined where there is nothing to be shown. */
  readonly survey?: Survey;
  readonly issues: readonly DefinitionIssue[];
  /** True if some property was not looked at: whether it matters, `auditSurvey` knows. */
  readonly unread: boolean;
}

/**
 * Reads a survey in the SurveyJS JSON format: what it can of it, whatever it is
 * given. Never throws.
 *
 * @param json The definition as parsed JSON.
 * @param parse Reads its expressions.
 * @param rare Reads what few definitions have, so that a page can load it when one does.
 * @returns The survey, and what in it cannot be done as written. Properties
 *   that are not supported are not among the issues: `auditSurvey` finds those.
 */
export function readDefinition(json: unknown, parse: ParseExpression, rare?: RareReader): SurveyReading {
  const issues: DefinitionIssue[] = [];
  try {
    const reading: Reading = {
      ...{ issues, names: new Set(), expressions: new Map(), parse, count: 0 },
      ...(rare && { rare }),
    };
    const from = new Properties(json, '', reading);
    const survey = read(from);
    from.done();
    const unread = reading.unread === true;
    return survey ? { survey, issues, unread } : { issues, unread };
  } catch {
    // What exhausts the stack, such as a default value of ten thousand lists in each other, was made to.
    return { issues: [{ path: '', code: 'notASurvey', what: '' }], unread: false };
  }
}

function read(from: Properties): Survey | undefined {
  const { reading } = from;
  const elements = from.value('elements');
  const paged = from.value('pages') !== undefined;
  if (!paged && !elements) return from.report('notASurvey', '');

  const questions: Question[] = [];
  const pages = paged
    ? from.each('pages', (page, _, index) => readPage(page, index, questions))
    : [readPage(rootPage(elements, reading), 0, questions)];
  if (!questions.length) return from.report('noQuestions', '');

  const readOnly = from.flag('readOnly') || from.value('mode') === 'display';
  const groupResponses = from.flag('groupResponses');
  const clear = from.word('clearInvisibleValues') ?? '';
  const survey = defined<Survey>({
    ...(from.all(
      'text title description completedHtml whatHappensNext, word locale hearBy, count minutes',
    ) as object),
    pages: readOnly ? pages.map((page): Page => ({ ...page, readOnly })) : pages,
    calculatedValues: [],
    completedHtmlOnCondition: [],
    buttons: defined(from.all('text next=pageNextText previous=pagePrevText complete=completeText')),
    clearInvisibleValues: /^onHidden/.test(clear) ? 'onHidden' : clear === 'none' ? clear : 'onComplete',
    checkAnswers:
      !/^(false|noPreview)$/.test(asText(from.value('showPreviewBeforeComplete'))) || groupResponses,
    groupResponses,
    showProgress: !/^(undefined|false|off)$/.test(asText(from.value('showProgressBar'))),
    power: from.value('power'),
    questions,
  });
  return { ...survey, ...reading.rare?.survey(from, survey) };
}

/** The survey as its only page: of its properties only the elements are the page's. */
const rootPage = (elements: unknown, reading: Reading): Properties =>
  new Properties({ elements }, '', reading);
