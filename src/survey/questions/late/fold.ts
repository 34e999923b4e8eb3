import { html, nothing, type TemplateResult } from 'lit';

import type { Item, Panel, Question } from '../../model/definition.js';
import type { ItemState, PanelState, QuestionState } from '../../model/session-state.js';
import type { QuestionContext } from '../question-context.js';
import type { ShownFold } from './shown-kind.js';

/** The ids of everything in a panel, its own included. */
const idsIn = (state: ItemState): readonly string[] =>
  state.kind === 'panel'
    ? [state.panel.id, ...state.items.flatMap(idsIn)]
    : state.kind === 'question'
      ? [state.question.id]
      : [];

/**
 * A heading with a button in it that folds and unfolds what is below. What is folded away stays where it is: it is
 * checked like the rest, printed, and found by the browser's own search, and whatever is wrong in it unfolds it.
 */
export function fold(): Pick<ShownFold, 'template' | 'unfold'> {
  /** What a resident folded or unfolded, by id: words with answers in them make another object of the same part. */
  const opened = new Map<string, boolean>();
  /** The problems for which it was unfolded last: it may be folded again while they are shown. */
  const seen = new Map<string, QuestionContext['problems']>();
  /** Without what the heading says already. The same each time, as templates keep by the question what they know of it. */
  const plain = new WeakMap<Item, Panel | Question>();

  function withoutHeading(item: Panel | Question): Panel | Question {
    const { fold: _, ...rest } = item;
    const made =
      plain.get(item) ??
      ((item.type === 'panel' ? { ...rest, title: '' } : { ...rest, titleHidden: true }) as Panel | Question);
    plain.set(item, made);
    return made;
  }

  return {
    unfold: (id) => void opened.set(id, true),
    template(state, context, draw): TemplateResult {
      const item = state.kind === 'panel' ? state.panel : state.question;
      const { id, title = '' } = item;
      const { problems } = context;
      const { words } = (item.fold ?? {}) as Partial<ShownFold>;
      if (problems !== seen.get(id)) {
        seen.set(id, problems);
        const ids = idsIn(state);
        // What is inside of a question has its id and a number.
        const isIn = (at: string): boolean => ids.some((each) => at === each || at.startsWith(`${each}-`));
        if (problems.some((problem) => isIn(problem.id))) opened.set(id, true);
      }
      const isOpen = opened.get(id) ?? item.fold?.open ?? true;
      const set = (open: boolean): void => {
        opened.set(id, open);
        context.act((session) => session);
      };
      const inside = withoutHeading(item);
      const body = draw(
        (state.kind === 'panel' ? { ...state, panel: inside } : { ...state, question: inside }) as
          PanelState | QuestionState,
        context,
      );
      return html`<section class="fold" aria-labelledby="${id}-folder">
        <h3>
          <button
            type="button"
            class="folder"
            id="${id}-folder"
            aria-expanded=${isOpen ? 'true' : 'false'}
            aria-controls="${id}-folded"
            @click=${() => set(!isOpen)}
          >
            <span
              >${words ? html`${words()}<span class="unseen"> ${context.say(title)}</span>` : context.say(title)}</span
            >
          </button>
        </h3>
        <div
          class="folded"
          id="${id}-folded"
          hidden=${isOpen ? nothing : 'until-found'}
          @beforematch=${({ currentTarget }: Event) => {
            // At once, as what is inside may be about to get focus. Drawn anew after that: it gets it at the end of a drawing.
            const folded = currentTarget as Element;
            folded.removeAttribute('hidden');
            folded.parentElement?.querySelector('.folder')?.setAttribute('aria-expanded', 'true');
            queueMicrotask(() => set(true));
          }}
        >
          ${body}
        </div>
      </section>`;
    },
  };
}
