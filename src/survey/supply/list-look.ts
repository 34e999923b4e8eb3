import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import type { SupplyMessages } from '../language/supply-messages.js';
import type { ChoiceQuestion, Question } from '../model/definition.js';
import type { Kind } from '../model/kinds/kind.js';
import { scopeOf } from '../model/page-states.js';
import type { QuestionState } from '../model/session-state.js';
import type { Supply } from '../model/supply/supply.js';
import type { ListLook } from '../model/supply/read-supply.js';
import type { ShownKind } from '../questions/late/shown-kind.js';
import { toolStyles } from '../questions/late/tool.styles.js';
import type { QuestionContext } from '../questions/question-context.js';
import { frameQuestion } from '../questions/question-frame.js';
import { COMMON_TEMPLATES } from '../questions/render-item.js';
import { styleOnce } from '../style-once.js';
import { noticeId, SupplyController, type SuppliedSurvey } from './supply-controller.js';

/** The choices of a question that come from elsewhere, and how to look at them. */
const placeOf = ({ question, scope }: QuestionState, { session }: QuestionContext) => ({
  supply: (question as ChoiceQuestion).supply as Supply,
  scope: scope ?? scopeOf(session),
});

/** Which answer the choices wait for: of the first question of which we know what it is called. */
function waitingWords(state: QuestionState, context: QuestionContext, messages: SupplyMessages): string {
  const { supply, scope } = placeOf(state, context);
  const names = (supply.now(scope).waitsFor ?? []).map((name) => name.toLowerCase());
  const isMeant = ({ name }: Question): boolean => names.includes(name.toLowerCase());
  const question = context.session.survey.questions.find(isMeant);
  return question ? messages.waitsFor(context.plain(question.title)) : messages.waitsForAnother;
}

/** How a list stands that is not there, and what to do about it. */
function notice(
  state: QuestionState,
  context: QuestionContext,
  controller: SupplyController,
): TemplateResult {
  const { supplied, question, choices } = state;
  const { messages } = controller.language;
  const { id } = question;
  const isFailed = supplied === 'failed';
  const retry = (): void => {
    const { supply, scope } = placeOf(state, context);
    const request = supply.request?.(scope);
    if (request) controller.retry(request, id);
  };
  const stands = choices.some(({ choice }) => !choice.special);
  return html`<div class="panel ${isFailed ? 'warn' : ''}" id=${noticeId(id)} tabindex="-1">
    ${
      isFailed
        ? html`<p id="${noticeId(id)}-words">${stands ? messages.listIncomplete : messages.listFailed}</p>
            ${stands ? nothing : html`<p>${messages.goOnWithout}</p>`}
            <button type="button" class="tool" aria-describedby="${noticeId(id)}-words" @click=${retry}>
              ${messages.tryAgain}<span class="unseen"> ${context.say(question.title)}</span>
            </button>`
        : html`<p>
            ${supplied === 'waiting' ? waitingWords(state, context, messages) : supplied === 'empty' ? messages.nothingToChoose : messages.listLoading}
          </p>`
    }
  </div>`;
}

/** A question whose list is there looks as it would otherwise; until then its place says how that stands. */
const look =
  (controller: SupplyController): ListLook =>
  (type, kind) => {
    const { template = COMMON_TEMPLATES[type as ChoiceQuestion['type']], problems } = (kind ??
      {}) as Partial<ShownKind>;
    const shown: ShownKind & Kind = {
      ...kind,
      template(state, context) {
        const { supplied, choices } = state;
        if (supplied === 'ready') return template(state, context);
        const words = notice(state, context, controller);
        // What could be chosen now may not be in the list.
        const canAnswer = choices.length > 0 && supplied !== 'loading' && supplied !== 'unasked';
        if (canAnswer) return html`${template(state, context)}${words}`;
        // Until it is known that nobody can answer, an answer may yet be wanted.
        const required =
          state.required || (state.question.isRequired && !/^(failed|empty)$/.test(supplied ?? ''));
        return frameQuestion({ ...state, required }, context, { group: true, body: words });
      },
      problems(state, parts) {
        const { supplied, required, value, question } = state;
        return supplied === 'loading' && required && value === undefined
          ? [{ id: question.id, code: 'stillLoading' }]
          : (problems?.(state, parts) ?? []);
      },
    };
    return shown;
  };

const controllers = new WeakMap<LitElement, SupplyController>();

/**
 * How questions look whose choices are loaded; from now on they are. One for each widget, however many definitions it
 * reads.
 */
export async function listLook(host: LitElement, survey: SuppliedSurvey): Promise<ListLook> {
  const before = controllers.get(host);
  const controller = before ?? new SupplyController(host, survey);
  controllers.set(host, controller);
  styleOnce(host, [toolStyles]);
  await controller.language.loaded;
  return look(controller);
}
