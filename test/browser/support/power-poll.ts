/** The demonstration's poll as residents see it, and their way through it. */
import type { Locator, Page } from 'playwright-core';

import { pollEndingEnGb } from '../../../src/power-poll/language/ending-en-gb.js';
import { pollEnGb } from '../../../src/power-poll/language/en-gb.js';
import { bankPoll, pollDefinition } from '../../../src/power-poll/model/index.js';
import type { LocalisedText } from '../../../src/results/model/published-results.js';
import { postAnswers } from './residents.js';

/** The endpoint's name for it. */
export const POLL = 'riverside-power-2026';

/** Where the collector publishes what was answered. */
export const POLL_RESULTS = `/activities/${POLL}/results`;

const found = await bankPoll('neighbourhood-control', { followUp: true });
if (!found) throw new Error('The question bank has no such question.');

/** What the pages' `<sayso-power-poll follow-up>` asks. */
export const poll = found;

/** What the collector has to have as the definition of it. */
export const pollSource = pollDefinition(poll);

/** What the widget says, before an answer and after it. */
export const pollMessages = { ...pollEnGb, ...pollEndingEnGb };

const inEnglish = (text: LocalisedText = ''): string =>
  typeof text === 'string' ? text : (text['en'] ?? '');

/** The label of an answer. */
export const optionOf = (value: string): string =>
  inEnglish(poll.options.find((option) => option.value === value)?.text);

/** "What would change that?" */
export const followUpTitle = inEnglish(poll.followUp);

/** Opens a page and waits for its first poll. */
export async function openPoll(page: Page, url: string): Promise<Locator> {
  await page.goto(url);
  const widget = page.locator('sayso-power-poll').first();
  await widget.locator('form').waitFor();
  return widget;
}

/**
 * Puts the same tag in the place of a poll, with nothing answered in it: for the next resident at a screen that many
 * people use, and for other attributes.
 */
export async function startAnew(
  widget: Locator,
  attributes: Readonly<Record<string, string>> = {},
): Promise<void> {
  await widget.evaluate((host, given) => {
    const next = host.cloneNode(true) as Element;
    for (const [name, value] of Object.entries(given)) next.setAttribute(name, value);
    host.replaceWith(next);
  }, attributes);
}

/** Chooses an answer and sends it; returns the reference that is shown once it has arrived. */
export async function answerPoll(widget: Locator, value: string): Promise<string> {
  await widget.getByLabel(optionOf(value), { exact: true }).check();
  await widget.getByRole('button', { name: pollMessages.send, exact: true }).click();
  return pollReference(widget);
}

/** Waits until the resident is told that the answer has arrived; returns the reference shown. */
export async function pollReference(widget: Locator): Promise<string> {
  await widget.getByRole('heading', { name: pollMessages.sent }).waitFor();
  return widget.locator('[part=reference]').innerText();
}

/** So many residents of each answer, who answered on the council's page, on their way to a collector. */
export async function postVotes(collector: string, votes: Readonly<Record<string, number>>): Promise<void> {
  for (const [value, people] of Object.entries(votes)) {
    for (let number = 0; number < people; number++) {
      const answers = { [poll.name]: value };
      await postAnswers(collector, {
        widget: 'power-poll',
        activity: POLL,
        partner: 'council',
        source: pollSource,
        answers,
      });
    }
  }
}
