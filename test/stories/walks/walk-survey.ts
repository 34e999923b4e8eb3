import type { Locator } from 'playwright-core';

import { answerAll } from './answer-all.js';
import type { OnMoment } from '../walk.js';

/** No survey of ours has more pages than this, so more steps mean that Continue does not lead on. */
const MOST_PAGES = 10;

/**
 * Takes a survey to its end, as somebody who on each page presses Continue
 * without answering, then comes back and answers everything.
 */
export async function walkSurvey(survey: Locator, onMoment: OnMoment): Promise<void> {
  const check = survey.locator('.answers');
  const next = survey.locator('[part=continue]');
  for (let number = 1; number <= MOST_PAGES; number++) {
    await next.click();
    // The first press may have to wait for the part of the survey that judges answers.
    await survey.locator('.problems, button.link').first().waitFor();
    if (await survey.locator('.problems').isVisible()) {
      await onMoment(`after Continue without an answer on page ${number}`);
    } else {
      await onMoment(`after leaving out page ${number}`);
      await survey.locator('button.link').first().click();
    }
    await answerAll(survey);
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
