import { html, nothing, type TemplateResult } from 'lit';

import { sayText } from '../kit/say-text.js';
import { dateWords } from '../language/date-words.js';
import type { PowerMessages } from './language/power-messages.js';
import { isOverdue, POWER_LEVELS, type LocalisedText, type PowerLabel } from './model/power.js';

export interface PowerLabelViewOptions {
  readonly label: PowerLabel;
  readonly messages: PowerMessages;
  /** The language of the page around the widget. */
  readonly language: string;
  /** The reader's day, as `2026-11-25`. */
  readonly today: string;
  /** Of the heading: 2 where the label stands by itself, 3 below a widget's own title. */
  readonly headingLevel: 2 | 3;
}

const STEPS = POWER_LEVELS.length;

/**
 * How much say residents have, before anything is asked of them: a ladder of
 * four steps with theirs marked, then what is open, who decides, and when they
 * will hear. What the author left out is said to be left out.
 */
export function powerLabelView(options: PowerLabelViewOptions): TemplateResult {
  const { label, messages, headingLevel } = options;
  const { levels } = messages;
  const at = POWER_LEVELS.indexOf(label.level);
  const title = messages.title(levels[label.level].name);
  return html`<section class="power" aria-labelledby="power-title" part="power-label">
    ${headingLevel === 2 ? html`<h2 id="power-title">${title}</h2>` : html`<h3 id="power-title">${title}</h3>`}
    <p>${levels[label.level].means}</p>
    <div class="room">
      <ol class="ladder">
        ${POWER_LEVELS.map(
          (level, index) =>
            html`<li
              class=${index < at ? 'passed' : index === at ? 'here' : ''}
              aria-current=${index === at ? 'step' : nothing}
            >
              ${rise(index + 1)}<span>${levels[level].name}</span>
            </li>`,
        )}
      </ol>
      ${facts(options)}
    </div>
    <details>
      <summary>${messages.whatTheStepsMean}</summary>
      <dl>
        ${POWER_LEVELS.map(
          (level) =>
            html`<dt>${levels[level].name}</dt>
              <dd>${levels[level].means}</dd>`,
        )}
      </dl>
    </details>
  </section>`;
}

/** A step as a bar that is the higher the more say it gives; filled up to where the reader is. */
const rise = (height: number): TemplateResult =>
  html`<svg viewBox="0 0 ${STEPS} ${STEPS}" preserveAspectRatio="none" aria-hidden="true">
    <rect width=${STEPS} height=${height} y=${STEPS - height} vector-effect="non-scaling-stroke" />
  </svg>`;

function facts({ label, messages, language, today }: PowerLabelViewOptions): TemplateResult {
  const { level, open, decidedBy, hearBy } = label;
  const say = (text: LocalisedText | undefined): unknown =>
    text === undefined ? messages.notSaid : sayText(text, language, messages.tag);
  const decided = level === 'telling';
  const late = isOverdue(label, today);
  const when = hearBy && messages[late ? 'overdue' : 'by'](dateWords(hearBy, messages));
  return html`<dl>
    <dt>${messages.open}</dt>
    <dd>${open === undefined && decided ? messages.nothingOpen : say(open)}</dd>
    <dt>${decided ? messages.wasDecidedBy : messages.decidedBy}</dt>
    <dd>${say(decidedBy)}</dd>
    <dt>${messages.hearBy}</dt>
    <dd class=${late ? 'late' : ''}>${when ?? messages.notSaid}</dd>
  </dl>`;
}
