import type { Locator, Page } from 'playwright-core';

/** Something that fits each kind of field, whatever is asked. */
const FITTING: Readonly<Record<string, string>> = {
  text: 'Something that I think',
  email: 'name@example.org',
  tel: '01632 960 001',
  password: 'correct horse',
  time: '10:30',
  'datetime-local': '2026-03-27T10:30',
  month: '2026-03',
  week: '2026-W13',
  range: '10',
  color: '#336699',
};

const BY_INPUTMODE: Readonly<Record<string, string>> = {
  numeric: '12',
  decimal: '12',
  url: 'https://example.org',
};

/** The parts of a date, told by the end of the field's id. */
const BY_PART: Readonly<Record<string, string>> = { day: '27', month: '3', year: '2020' };

/** No survey of ours has more pages than this, so more steps mean that Continue does not lead on. */
const MOST_PAGES = 10;

async function answerField(field: Locator): Promise<void> {
  const [tag, type, id, mode] = await field.evaluate((element) => [
    element.localName,
    (element as HTMLInputElement).type,
    element.id,
    (element as HTMLElement).inputMode,
  ]);
  if (tag === 'select') {
    await field.selectOption({ index: 1 });
  } else if (type === 'radio' || type === 'checkbox') {
    await field.check();
  } else {
    const part = /-(day|month|year)$/.exec(id ?? '')?.[1];
    await field.fill(BY_PART[part ?? ''] ?? BY_INPUTMODE[mode ?? ''] ?? FITTING[type ?? ''] ?? FITTING.text!);
  }
}

/** Answers every question of the page that is shown, also those that appear because of an answer. */
async function answerPage(survey: Locator): Promise<void> {
  const questions = survey.locator('.question:has(input, select, textarea)');
  for (let index = 0; index < (await questions.count()); index++) {
    const question = questions.nth(index);
    const fields = question.locator('input:not([type=radio], [type=checkbox]), select, textarea');
    const choices = question.locator('input:is([type=radio], [type=checkbox])');
    if (await choices.count()) await answerField(choices.first());
    for (const field of await fields.all()) await answerField(field);
  }
}

/**
 * Takes the first survey of a page to its end, as somebody who on each page
 * presses Continue without answering, then comes back and answers everything.
 *
 * @param onMoment Called at each moment that is worth looking at.
 */
export async function walk(page: Page, onMoment: (moment: string) => Promise<void>): Promise<void> {
  const survey = page.locator('sayso-survey').first();
  const check = survey.locator('.answers');
  const next = survey.locator('[part=continue]');
  for (let number = 1; number <= MOST_PAGES; number++) {
    await next.click();
    if (await survey.locator('.problems').isVisible()) {
      await onMoment(`after Continue without an answer on page ${number}`);
    } else {
      await onMoment(`after leaving out page ${number}`);
      await survey.locator('button.link').first().click();
    }
    await answerPage(survey);
    await onMoment(`after answering page ${number}`);
    await next.click();
    if (await check.isVisible()) {
      await onMoment('at "Check your answers"');
      await survey.locator('[part=send]').click();
      await survey.locator('[part=outcome].sent').waitFor();
      await onMoment('after Send');
      return;
    }
  }
  throw new Error(`"Check your answers" was not reached after ${MOST_PAGES} pages.`);
}
