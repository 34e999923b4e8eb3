import { html, nothing, type TemplateResult } from 'lit';

import { answersIn } from '../../model/kinds/composite.js';
import type { RepeatedQuestion } from '../../model/kinds/repeated.js';
import { totalsName, totalWords } from '../../model/kinds/totals.js';
import { property } from '../../model/records.js';
import type { QuestionState } from '../../model/session-state.js';
import type { QuestionContext } from '../question-context.js';
import type { Words } from './shown-kind.js';

/** What the columns of a table come to. As `<output>` each is read out when it changes. */
export function totalsTemplate(
  { question }: QuestionState,
  context: QuestionContext,
  words: Words,
): TemplateResult | typeof nothing {
  const { totals } = (question as RepeatedQuestion).repeated;
  const figures = answersIn(property(context.session.answers, totalsName(question.name)));
  return totals.length
    ? html`<div class="totals">
        ${totals.map((total, index) => {
          const id = `${question.id}-total${index}`;
          const value = property(figures, total.name);
          return html`<p>
            <label for=${id}>${words().total(context.plain(total.title))}</label>
            <output id=${id}>
              ${value === undefined ? '' : totalWords(total, value, context.language, context.plain)}
            </output>
          </p>`;
        })}
      </div>`
    : nothing;
}
