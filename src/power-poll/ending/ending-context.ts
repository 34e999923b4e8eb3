import { html, type TemplateResult } from 'lit';

import { dateWords } from '../../language/date-words.js';
import type { LocalisedText } from '../../results/model/published-results.js';
import type { PollEndingMessages } from '../language/ending-messages.js';
import { whereTheReaderIs } from '../model/poll-times.js';
import type { PollWords } from '../poll-words.js';

/** What the views of the second part share. */
export interface EndingContext {
  readonly messages: PollEndingMessages;
  readonly words: PollWords;
}

/** A stored day or moment, for people. */
export const dayIn = ({ messages }: EndingContext, stored: string): string =>
  dateWords(whereTheReaderIs(stored), messages).split(',')[0]!;

/**
 * How many people. Up to three digits need no grouping, and so no `Intl`: the first use of it takes a browser several
 * times as long as drawing all the bars.
 */
export const countIn = ({ messages }: EndingContext, count: number): string =>
  count < 1000 ? `${count}` : count.toLocaleString(messages.tag);

/** A name and what there is to say under it; `notSaid` where that is nothing. */
export type Fact = readonly [name: string, value: LocalisedText | TemplateResult | undefined];

const isTemplate = (value: LocalisedText | TemplateResult): value is TemplateResult =>
  typeof value === 'object' && '_$litType$' in value;

/** Facts by which figures are judged. */
export const factList = (facts: readonly Fact[], { messages, words }: EndingContext): TemplateResult =>
  html`<dl class="facts-list">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value === undefined ? messages.notSaid : isTemplate(value) ? value : words.say(value)}</dd>
        </div>`,
    )}
  </dl>`;
