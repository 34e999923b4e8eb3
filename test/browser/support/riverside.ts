/** The riverside survey as residents see it, in both of its languages, and their way through it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Locator, Page } from 'playwright-core';

import { surveyCy } from '../../../src/survey/language/cy.js';
import { surveyEnGb } from '../../../src/survey/language/en-gb.js';
import { endingCy } from '../../../src/survey/language/ending-cy.js';
import { endingEnGb } from '../../../src/survey/language/ending-en-gb.js';
import { ROOT } from './collector.js';

interface Text {
  readonly default: string;
  readonly cy: string;
}

interface Question {
  readonly name: string;
  readonly title: Text;
  readonly choices?: readonly { readonly value: string; readonly text: Text }[];
}

/** The definition, as far as the tests look into it. */
export const riverside = JSON.parse(readFileSync(join(ROOT, 'demo/riverside-survey.json'), 'utf8')) as {
  readonly title: Text;
  readonly pages: readonly {
    readonly name: string;
    readonly title: Text;
    readonly elements: readonly Question[];
  }[];
};

/** What the widget says itself, and what the survey's author says, in one language. */
export function wordsIn(language: 'en' | 'cy') {
  const inLanguage = (text: Text) => (language === 'cy' ? text.cy : text.default);
  const question = (name: string) => {
    const found = riverside.pages.flatMap(({ elements }) => elements).find((each) => each.name === name);
    if (!found) throw new Error(`The survey has no question "${name}".`);
    return found;
  };
  return {
    messages: language === 'cy' ? { ...surveyCy, ...endingCy } : { ...surveyEnGb, ...endingEnGb },
    surveyTitle: inLanguage(riverside.title),
    title: (name: string) => inLanguage(question(name).title),
    choice(name: string, value: string) {
      const found = question(name).choices?.find((choice) => choice.value === value);
      if (!found) throw new Error(`"${name}" has no choice "${value}".`);
      return inLanguage(found.text);
    },
  };
}

export const ENGLISH = wordsIn('en');
export const WELSH = wordsIn('cy');
export type Words = typeof ENGLISH;

/** Opens a page and waits for its first survey, or for another. */
export async function openSurvey(page: Page, url: string, index = 0): Promise<Locator> {
  await page.goto(url);
  const survey = page.locator('sayso-survey').nth(index);
  await survey.locator('form').waitFor();
  return survey;
}

export const press = (survey: Locator, name: string) =>
  survey.getByRole('button', { name, exact: true }).click();

export const choose = (survey: Locator, label: string) => survey.getByLabel(label, { exact: true }).check();

/** Called at every step on the way, its name handed in. */
export type AtEachStep = (step: string) => Promise<void>;

/** Answers what must be answered, up to "Check your answers". */
export async function goToCheck(
  survey: Locator,
  words: Words = ENGLISH,
  atEachStep?: AtEachStep,
): Promise<void> {
  const { messages, title, choice } = words;
  await atEachStep?.('start');
  await press(survey, messages.continue);
  await survey.locator('#problems').waitFor();
  await atEachStep?.('error');
  await choose(survey, choice('influence', 'tend-to-disagree'));
  await survey.getByLabel(title('change')).fill('Ask us before it is decided.');
  await atEachStep?.('conditional question');
  await press(survey, messages.continue);
  await choose(survey, choice('belong', 'fairly-strongly'));
  await choose(survey, choice('helps', 'green'));
  await atEachStep?.('second page');
  await press(survey, messages.continue);
  await choose(survey, choice('age', '35-49'));
  await atEachStep?.('third page');
  await press(survey, messages.continue);
  await survey.getByRole('heading', { name: messages.checkYourAnswers }).waitFor();
  await atEachStep?.('check');
}

/** The answers that {@link goToCheck} gives, as they are stored. */
export const GIVEN = {
  influence: 'tend-to-disagree',
  change: 'Ask us before it is decided.',
  belong: 'fairly-strongly',
  helps: ['green'],
  age: '35-49',
};

/** Longer than the waits between several tries, which a busy machine needs before one gets through. In milliseconds. */
const PATIENCE = 90_000;

/** Waits until the resident is told that the answers have arrived; returns the reference shown. */
export async function referenceShown(survey: Locator, { messages }: Words = ENGLISH): Promise<string> {
  await survey.getByRole('heading', { name: messages.sent }).waitFor({ timeout: PATIENCE });
  return survey.locator('[part=reference]').innerText();
}

/** The words that a survey shows: its own, or the page's while it has none. */
export function wordsShown(survey: Locator): Promise<string> {
  return survey.evaluate((host: HTMLElement) => {
    const own = host.shadowRoot?.querySelector<HTMLElement>('[part=survey]');
    return (own ?? host).innerText;
  });
}

/** Waits until a screen reader is told these words. */
export const announced = (survey: Locator, words: string) =>
  survey.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
