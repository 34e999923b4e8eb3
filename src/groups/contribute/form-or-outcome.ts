import { html, nothing, type TemplateResult } from 'lit';

import { outcomeView } from '../../kit/sending/outcome-view.js';
import type { ContributionField } from '../model/contribute/contribution.js';
import { contributionAsText } from './as-text.js';
import type { ContributionSending } from './contribution-sending.js';
import type { FormContext } from './form-context.js';
import { type FormViewOptions, formView, HEADING } from './form-view.js';

export interface FormOrOutcomeOptions extends Omit<FormViewOptions, 'context' | 'fields' | 'onCancel'> {
  readonly context: FormContext;
  readonly fields: readonly ContributionField[];
  readonly sending: ContributionSending;
  /** Called for another try at what was refused. */
  readonly onAmend: () => void;
  readonly onClose: () => void;
}

/** A form until it was sent, and then what came of that. */
export function formOrOutcome(options: FormOrOutcomeOptions): TemplateResult {
  const { context, fields, sending, onAmend, onClose } = options;
  const { kind, level, messages } = context;
  const { state, copying, retry: onRetry } = sending;
  if (!state) return formView({ ...options, onCancel: onClose });
  return outcomeView({
    ...{ state, messages, level, id: HEADING, copying, onRetry },
    asText: () => contributionAsText(fields, context),
    afterwards: () => html`<p>${messages.afterwards[kind](context.counted)}</p>`,
    beside: html`${
        state.kind === 'refused' && state.reason !== 'closed'
          ? html`<button type="button" class="button second" @click=${onAmend}>${messages.change}</button>`
          : nothing
      } <button type="button" class="button second" @click=${onClose}>${messages.close}</button>`,
  });
}
