import type { Locator } from 'playwright-core';

import type { OnMoment } from '../walk.js';
import { answerAll } from './answer-all.js';

/** Presses Send without an answer, then answers, then goes to change the answer and leaves it as it is. */
export async function walkPowerPoll(poll: Locator, onMoment: OnMoment): Promise<void> {
  const send = poll.locator('[part=send]');
  const sent = poll.locator('[part=outcome].sent');
  await send.click();
  await poll.locator('.problems').waitFor();
  await onMoment('after Send without an answer');
  await answerAll(poll);
  await onMoment('after answering');
  await send.click();
  await sent.waitFor();
  await onMoment('after Send');
  await poll.locator('button.link').click();
  await send.waitFor();
  await onMoment('while changing the answer');
  await poll.locator('.buttons .second').click();
  await sent.waitFor();
  await onMoment('after keeping the answer');
}
