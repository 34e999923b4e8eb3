import { html, nothing, type TemplateResult } from 'lit';

import type { Choice } from '../../model/definition.js';
import { listed } from '../../model/expression/values.js';
import { rankingReader, type Ranking } from '../../model/kinds/read-choosing.js';
import type { QuestionState } from '../../model/session-state.js';
import { choiceWords } from '../choice-questions.js';
import { howMany } from '../how-many.js';
import type { QuestionContext } from '../question-context.js';
import { frameQuestion } from '../question-frame.js';
import { focusNext } from './focus-next.js';
import { rankingStyles } from './ranking.styles.js';
import type { LateType, ShownKind, Words } from './shown-kind.js';
import { toolStyles } from './tool.styles.js';

/** Moves one of a list to another place. */
const moved = (list: readonly Choice[], from: number, to: number): readonly Choice[] => {
  const left = list.filter((_, index) => index !== from);
  return [...left.slice(0, to), list[from]!, ...left.slice(to)];
};

interface Row {
  readonly choice: Choice;
  readonly buttons: readonly (TemplateResult | typeof nothing)[];
}

/** Choices in the resident's order, moved by buttons: no dragging, which many cannot do. */
function rankedList(state: QuestionState, context: QuestionContext, words: Words): TemplateResult {
  const { question, choices, value, readOnly } = state;
  const { id, name } = question;
  const { partial } = question as object as Ranking;
  const text = words();
  const values = listed(value);
  const offered = choices.filter(({ choice }) => !choice.special);
  const chosen = values.flatMap((each) => offered.find(({ choice }) => choice.value === each)?.choice ?? []);
  const rest = offered.filter(({ choice }) => !chosen.includes(choice));
  // Without an answer the order is the author's. What has come since then is last.
  const order = partial ? chosen : [...chosen, ...rest.map(({ choice }) => choice)];
  const called = (choice: Choice): string => choiceWords(choice, context);
  const give = (list: readonly Choice[]): void =>
    context.answer(
      name,
      list.map((each) => each.value),
    );

  const button = (
    at: string,
    label: string,
    choice: Choice,
    act: (event: Event) => void,
  ): TemplateResult | typeof nothing =>
    readOnly
      ? nothing
      : html`<button type="button" class="tool" id="${id}-${at}" @click=${act}>
          ${label}<span class="unseen"> ${context.say(choice.text)}</span>
        </button>`;

  const move = (from: number, by: number) => (event: Event) => {
    const to = from + by;
    give(moved(order, from, to));
    context.announce(text.isAt(called(order[from]!), to + 1, order.length));
    focusNext(
      event,
      ...(by < 0 ? [`${id}-up${to}`, `${id}-down${to}`] : [`${id}-down${to}`, `${id}-up${to}`]),
    );
  };
  const takeOut = (at: number) => (event: Event) => {
    give(order.filter((_, index) => index !== at));
    context.announce(text.isOut(called(order[at]!)));
    focusNext(event, `${id}-out${at}`, `${id}-out${at - 1}`, `${id}-in0`);
  };
  const putIn = (choice: Choice, at: number) => (event: Event) => {
    give([...order, choice]);
    context.announce(text.isAt(called(choice), order.length + 1, order.length + 1));
    focusNext(
      event,
      `${id}-in${at}`,
      `${id}-in${at - 1}`,
      `${id}-up${order.length}`,
      `${id}-out${order.length}`,
    );
  };

  const ranked = order.map((choice, at): Row => ({
    choice,
    buttons: [
      at ? button(`up${at}`, text.moveUp, choice, move(at, -1)) : nothing,
      at < order.length - 1 ? button(`down${at}`, text.moveDown, choice, move(at, 1)) : nothing,
      partial ? button(`out${at}`, text.takeOut, choice, takeOut(at)) : nothing,
    ],
  }));
  const row = ({ choice, buttons }: Row): TemplateResult =>
    html`<li>
      <span class="ranked"><span>${context.say(choice.text)}</span></span
      ><span class="tools">${buttons}</span>
    </li>`;
  const body = html`${partial && order.length ? html`<p class="part">${text.yourOrder}</p>` : nothing}
    <ol class="ranking">
      ${ranked.map(row)}
    </ol>
    ${
      partial || readOnly || value !== undefined
        ? nothing
        : html`<button
            type="button"
            class="tool"
            @click=${(event: Event) => {
              give(order);
              focusNext(event, `${id}-down0`);
            }}
          >
            ${text.keepOrder}
          </button>`
    }
    ${
      partial && rest.length && !readOnly
        ? html`<p class="part">${text.notInOrder}</p>
            <ul class="ranking">
              ${rest.map(({ choice, enabled }, at) =>
                row({
                  choice,
                  buttons: [
                    enabled ? button(`in${at}`, text.putInOrder, choice, putIn(choice, at)) : nothing,
                  ],
                }),
              )}
            </ul>`
        : nothing
    }`;
  return frameQuestion(state, context, {
    group: true,
    body,
    hint: readOnly
      ? undefined
      : partial
        ? [text.partialRankHint, howMany(state, context)].filter(Boolean).join(' ')
        : text.rankHint,
  });
}

/** A list to put in order. */
export const ranking: LateType = {
  styles: [rankingStyles, toolStyles],
  reader(words) {
    const kind: ShownKind = { template: (state, context) => rankedList(state, context, words) };
    return rankingReader(kind);
  },
};
