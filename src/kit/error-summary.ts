import { html, type TemplateResult } from 'lit';

/** One line of the summary. */
export interface SummaryLine {
  readonly message: string | TemplateResult;
  /** The `id` of the control to go to. */
  readonly goTo: string;
}

export interface ErrorSummaryOptions {
  readonly heading: string;
  /** Of the heading: 2 above a widget's own title, 3 (default) below it, 4 in a part that has a title of its own. */
  readonly level?: 2 | 3 | 4;
  /** `problems` unless a widget has another summary of this name. */
  readonly id?: string;
  readonly lines: readonly SummaryLine[];
  /** Moves to the control. A plain `#id` link does not reach into a shadow root, so this does. */
  readonly onGo: (id: string) => void;
}

/** What is wrong and where, above the form. The widget moves focus to it. */
export function errorSummary(options: ErrorSummaryOptions): TemplateResult {
  const { heading, level, id = 'problems', lines, onGo } = options;
  return html`<div
    class="problems"
    id=${id}
    tabindex="-1"
    role="group"
    aria-labelledby="${id}-title"
    part="error-summary"
  >
    ${
      level === 2
        ? html`<h2 id="${id}-title">${heading}</h2>`
        : level === 4
          ? html`<h4 id="${id}-title">${heading}</h4>`
          : html`<h3 id="${id}-title">${heading}</h3>`
    }
    <ul>
      ${lines.map(
        ({ message, goTo }) =>
          html`<li>
            <a
              href="#${goTo}"
              @click=${(event: Event) => {
                event.preventDefault();
                onGo(goTo);
              }}
              >${message}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
