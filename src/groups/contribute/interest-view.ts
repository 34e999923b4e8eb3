import { html, nothing, type TemplateResult } from 'lit';

import { heading } from '../../kit/heading.js';
import { sayText } from '../../kit/say-text.js';
import { chooseText } from '../../language/choose-text.js';
import type { ContributeMessages } from '../language/contribute-messages.js';
import type { InterestCount, PublishedInterest } from '../model/contribute/published-interest.js';
import type { FormLevel } from './form-context.js';

export interface InterestViewOptions {
  readonly published: PublishedInterest;
  readonly messages: ContributeMessages;
  /** The page's, in which the names of activities and areas are wanted. */
  readonly language: string;
  /** Of its heading. */
  readonly level: FormLevel;
  /** Undefined where nobody can be added. */
  readonly onJoin: ((count: InterestCount, offers: boolean) => void) | undefined;
}

/** How many people would come to what there is not yet: most first, as they were published. */
export function interestListView(options: InterestViewOptions): TemplateResult | typeof nothing {
  const { published, messages, level } = options;
  if (!published.interest.length) return nothing;
  const counts = [...published.interest].sort((one, other) => other.people - one.people);
  return html`<section
    class="contribute"
    part="interest"
    aria-label=${messages.interest.title}
    lang=${messages.tag}
  >
    ${heading(level, 'interest-title', messages.interest.title)}
    <p class="hint">${messages.interest.hint}</p>
    <ul class="interests">
      ${counts.map((count) => countView(count, options))}
    </ul>
  </section>`;
}

function countView(count: InterestCount, options: InterestViewOptions): TemplateResult {
  const { published, messages, language, level, onJoin } = options;
  const { interest } = messages;
  // What was read has no other ids.
  const activity = published.activities.find(({ id }) => id === count.activity)!.text;
  const area = published.areas.find(({ id }) => id === count.area)!.text;
  const said = sayText(activity, language, messages.tag);
  // Buttons that say the same are told apart by what they are about, for those who meet them one by one.
  const button = (words: string, offers: boolean): TemplateResult =>
    html`<button type="button" class="button second" @click=${() => onJoin?.(count, offers)}>
      ${words}<span class="unseen">: ${said}, ${sayText(area, language, messages.tag)}</span>
    </button>`;
  return html`<li class="interest">
    ${heading(level + 1, 'interest-activity', said)}
    <p>${interest.people(count.people, chooseText(area, language).words)}</p>
    ${count.help.any ? html`<p>${interest.helpers(count.help.any)}</p>` : nothing}
    ${
      onJoin
        ? html`<div class="buttons">
            ${button(interest.comeToo, false)} ${button(interest.couldHelp, true)}
          </div>`
        : nothing
    }
  </li>`;
}
