import type { Locator } from 'playwright-core';

import type { OnMoment } from '../walk.js';
import { answerAll } from './answer-all.js';

/** Presses "Sign up" too early, then fills everything in, and then goes back for another address. */
export async function walkSignup(form: Locator, onMoment: OnMoment): Promise<void> {
  const signUp = form.locator('[part=sign-up]');
  await signUp.click();
  await form.locator('.problems').waitFor();
  await onMoment('after signing up without an address');
  await answerAll(form);
  await onMoment('after filling it in');
  await signUp.click();
  await form.locator('[part=outcome]').waitFor();
  await onMoment('after signing up');
  await form.locator('button.link').click();
  await signUp.waitFor();
  await onMoment('back for another address');
}
