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
