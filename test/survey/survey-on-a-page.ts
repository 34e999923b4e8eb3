import '../../src/survey/sayso-survey.js';
import type { SurveyElement } from '../../src/survey/survey-element.js';
import { controlledDelivery, type ControlledDelivery } from '../support/controlled-delivery.js';
import { allInside, inside, pressable, type, wordsIn, wordsOf } from '../support/inside.js';

/** A survey whose sending a test decides. */
export type TestSurvey = SurveyElement & { delivery: ControlledDelivery };

export interface SurveyOptions {
  readonly definition?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the page wrote inside the tag. */
  readonly children?: readonly Node[];
}

/** They outlive the widgets, as a page's own outbox does. */
const deliveries: ControlledDelivery[] = [];

/** Puts a survey into a place on the page. It need not become usable: see `shownSurvey`. */
export function surveyIn(
  place: Element,
  { definition, attributes = {}, children = [] }: SurveyOptions = {},
): TestSurvey {
  const survey = document.createElement('sayso-survey') as TestSurvey;
  const all = { endpoint: 'https://collector.example/responses', activity: 'street-2026', ...attributes };
  for (const [name, value] of Object.entries(all)) if (value) survey.setAttribute(name, value);
  survey.delivery = controlledDelivery();
  deliveries.push(survey.delivery);
  survey.definition = definition;
  survey.append(...children);
  place.append(survey);
  return survey;
}

/** Resolves once a survey has read its definition and shows what came of it. */
export async function read(survey: SurveyElement): Promise<void> {
  await new Promise((resolve) => survey.addEventListener('sayso-definition', resolve, { once: true }));
  await survey.updateComplete;
}

/** A survey in a place on the page, ready to be answered. */
export async function shownSurvey(place: Element, options: SurveyOptions): Promise<TestSurvey> {
  const survey = surveyIn(place, options);
  await read(survey);
  return survey;
}

const textOfLabel = (label: Element): string => wordsIn(label).replace(/ \((optional|dewisol)\)$/, '');

/** The element around the question with this title. */
export function question(survey: SurveyElement, title: string): HTMLElement {
  const label = allInside(survey, 'legend, .label').find((each) => textOfLabel(each) === title);
  if (!label) throw new Error(`No question is called “${title}”.`);
  return label.closest('.question')!;
}

/** Whether a question with this title shows. */
export const asks = (survey: SurveyElement, title: string): boolean =>
  allInside(survey, 'legend, .label').some((each) => textOfLabel(each) === title);

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The field of a question that is answered by typing. */
export const field = (survey: SurveyElement, title: string): Field =>
  question(survey, title).querySelector<Field>('.control')!;

/** The radio or tick box with these words, in a question. */
export function choice(survey: SurveyElement, title: string, words: string): HTMLInputElement {
  const found = [...question(survey, title).querySelectorAll('label.choice')].find(
    (label) => wordsIn(label) === words,
  );
  if (!found) throw new Error(`“${title}” has no choice “${words}”.`);
  return found.querySelector('input')!;
}

/** Selects, ticks or unticks. */
export async function choose(survey: SurveyElement, title: string, words: string): Promise<void> {
  choice(survey, title, words).click();
  await survey.updateComplete;
}

/** Types an answer, instead of whatever was there. */
export async function write(survey: SurveyElement, title: string, words: string): Promise<void> {
  type(field(survey, title), words);
  await survey.updateComplete;
}

/** Types a date. */
export async function writeDate(
  survey: SurveyElement,
  title: string,
  ...parts: [day: string, month: string, year: string]
): Promise<void> {
  const fields = question(survey, title).querySelectorAll('input');
  for (const [index, part] of parts.entries()) type(fields[index]!, part);
  await survey.updateComplete;
}

/** The box for one's own words next to "Other". */
export const otherBox = (survey: SurveyElement, title: string): HTMLInputElement | null =>
  question(survey, title).querySelector<HTMLInputElement>('.reveal input');

/** Takes an entry of a list by its words. */
export async function pick(survey: SurveyElement, title: string, words: string): Promise<void> {
  const list = question(survey, title).querySelector('select')!;
  list.value = [...list.options].find((option) => wordsIn(option) === words)!.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await survey.updateComplete;
}

/** Presses a button, link or summary, and waits for what it leads to where that is still being loaded. */
export async function press(survey: SurveyElement, words: string): Promise<void> {
  pressable(survey, words).click();
  await survey.updateComplete;
  for (let tries = 0; allInside(survey, '[part=waiting]').length; tries++) {
    if (tries > 400) throw new Error(`The second part never came: ${wordsOf(survey)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  // Sending first works out a digest, which takes a few turns of the event loop.
  await new Promise((resolve) => setTimeout(resolve));
  await survey.updateComplete;
}

export const heading = (survey: SurveyElement): string => wordsIn(inside(survey, '#heading'));
export const liveRegion = (survey: SurveyElement): string => wordsIn(inside(survey, '[role=status]'));

/** The error messages at questions, without their prefix. */
export const errors = (survey: SurveyElement): string[] =>
  allInside(survey, '.error').map((each) => wordsIn(each).replace(/^Error: /, ''));

/** Resolves once Send has handed the answers over. */
export async function handedOver(survey: TestSurvey, count = 1): Promise<void> {
  for (let tries = 0; survey.delivery.submissions.length < count; tries++) {
    if (tries > 200) throw new Error(`Nothing was handed over: ${wordsOf(survey)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await survey.updateComplete;
}
