import { html, nothing, type TemplateResult } from 'lit';

import type { Question } from '../../model/definition.js';
import { addEntry, putBack, removeEntry, type Removed } from '../../model/kinds/entry-actions.js';
import type { Kind } from '../../model/kinds/kind.js';
import type { RepeatedQuestion } from '../../model/kinds/repeated.js';
import type { QuestionState } from '../../model/session-state.js';
import type { QuestionContext } from '../question-context.js';
import { frameQuestion } from '../question-frame.js';
import { inside, isWanted, pathOf } from './composite-template.js';
import { entryTemplate } from './entry-template.js';
import { focusNext } from './focus-next.js';
import type { ShownFold, Words } from './shown-kind.js';
import { totalsTemplate } from './totals-template.js';

/** What was removed last from each question, and what it was called: it can be put back until something else is done. */
export type LastRemoved = WeakMap<Question, Removed & { readonly title: string }>;

/** Something that a resident typed, such as a name. */
const isWords = ({ question, value }: QuestionState): boolean =>
  question.type === 'text' && question.inputType === 'text' && typeof value === 'string';

/**
 * The same asked of several things, as the resident adds them: "add another" (GOV.UK and MOJ patterns, 2026). What is
 * removed can be put back, so nobody has to be asked whether they are sure.
 */
export function repeatedTemplate(
  state: QuestionState,
  context: QuestionContext,
  words: Words,
  lastRemoved: LastRemoved,
): TemplateResult {
  const { question, readOnly } = state;
  const { id } = question;
  const { repeated, kind } = question as RepeatedQuestion;
  const { least, most, addText, removeText } = repeated;
  const { session, act, say, plain, announce } = context;
  const text = words();
  const path = pathOf(context, state);
  const entries = (kind as Required<Kind>).parts(state, session);
  const called = (index: number): string => plain(entries[index]!.question.title);
  /** Numbers move up when an entry goes, so what is gone is also called by what was in it. */
  const calledAsFilledIn = (index: number): string => {
    const parts = entries[index]!.question.kind?.parts?.(entries[index]!, session) ?? [];
    const first = parts.find(isWords)?.value as string | undefined;
    return first ? text.entryWith(called(index), first.slice(0, 60)) : called(index);
  };
  const removed = lastRemoved.get(question);
  const canRemove = repeated.canRemove && !readOnly && entries.length > least;
  const mayAdd = repeated.canAdd && !readOnly;
  const canAdd = mayAdd && entries.length < most;
  const isFull = mayAdd && !canAdd && most > least;
  const unseen = (title: unknown): TemplateResult => html`<span class="unseen"> ${title}</span>`;

  const add = (event: Event): void => {
    lastRemoved.delete(question);
    const last = repeated.items.at(-1);
    if (repeated.opensLast && last?.type === 'panel')
      (last.fold as ShownFold).unfold(`${id}-${entries.length}-${repeated.items.length - 1}`);
    act((before) => addEntry(before, path));
    announce(text.entryAdded(entries.length + 1));
    focusNext(event, `${id}-${entries.length}`);
  };
  const remove = (index: number) => (event: Event) => {
    const title = calledAsFilledIn(index);
    act((before) => {
      const { session: after, removed: content } = removeEntry(before, path, index);
      if (content) lastRemoved.set(question, { ...content, title });
      return after;
    });
    // To what says so: it is read out, and Undo is next.
    focusNext(event, `${id}-removed`);
  };
  const undo = (event: Event): void => {
    if (!removed) return;
    lastRemoved.delete(question);
    act((before) => putBack(before, path, removed));
    announce(text.entryBack(removed.title));
    focusNext(event, `${id}-${removed.index}`);
  };

  const entry = (each: QuestionState, index: number): TemplateResult =>
    entryTemplate(
      each,
      inside(context, path, false),
      canRemove
        ? html`<button type="button" class="tool" id="${id}-remove${index}" @click=${remove(index)}>
            ${removeText ? say(removeText) : text.remove}${unseen(say(each.question.title))}
          </button>`
        : nothing,
    );
  const body = html`<div class="entries">${entries.map(entry)}</div>
    ${
      removed
        ? html`<div
            class="removed"
            id="${id}-removed"
            role="group"
            aria-label=${text.entryRemoved(removed.title)}
            tabindex="-1"
          >
            <p>${text.entryRemoved(removed.title)}</p>
            <button type="button" class="tool" @click=${undo}>${text.undo}</button>
          </div>`
        : nothing
    }
    ${totalsTemplate(state, context, words)}
    ${
      canAdd
        ? html`<button type="button" class="tool" id="${id}-add" @click=${add}>
            ${addText ? say(addText) : entries.length ? text.addAnother : text.addFirst}${unseen(say(question.title))}
          </button>`
        : isFull
          ? html`<p class="hint">${text.entriesFull(most)}</p>`
          : nothing
    }`;
  const required = isWanted(state, session) || least > 0;
  return frameQuestion({ ...state, required }, context, { group: true, body });
}
