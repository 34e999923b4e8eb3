import { html, nothing, svg, type TemplateResult } from 'lit';

import type { HelpMessages } from '../language/help-messages.js';
import { chooseText } from '../model/index.js';
import type { QuestionState } from '../model/session-state.js';
import { pictureUrl } from '../questions/late/picture-url.js';
import type { QuestionContext } from '../questions/question-context.js';
import { PAGE, type HelpToRead, type ReadingWishes } from './help-to-read.js';
import { voiceFor } from './voices.js';

export interface HelpViewOptions {
  readonly help: HelpToRead;
  readonly messages: HelpMessages;
  readonly context: QuestionContext;
}

/** How large a picture is where no style says so: room is kept for it, so that nothing moves when it comes. */
const SIZE = 160;

/** The switches, as tick boxes: everybody knows those, and screen readers say their state by themselves. */
export function switchesView(options: HelpViewOptions): TemplateResult | undefined {
  const { help, messages, context } = options;
  const { wishes } = help;
  const reads = help.canRead(context);
  if (!reads && !help.offersEasyRead) return undefined;
  const tick = (id: string, words: string, wish: keyof ReadingWishes): TemplateResult =>
    html`<label class="choice ${wishes[wish] ? 'chosen' : ''}">
      <input
        type="checkbox"
        id=${id}
        .checked=${wishes[wish]}
        @change=${({ target }: Event) => help.ask({ [wish]: (target as HTMLInputElement).checked })}
      /><span>${words}</span>
    </label>`;
  return html`<div
    class="reading-help"
    part="reading-help"
    role="group"
    aria-label=${messages.helpWithReading}
    lang=${messages.tag}
    dir=${messages.direction ?? nothing}
  >
    ${help.offersEasyRead ? tick('easy-read', messages.easyRead, 'easy') : nothing}
    ${reads ? tick('read-aloud', messages.readAloud, 'aloud') : nothing}
    ${
      reads && wishes.aloud
        ? html`${tick('read-slowly', messages.slowly, 'slowly')} ${listen(options, PAGE)}`
        : nothing
    }
  </div>`;
}

/** Begins to read, or stops. */
function listen({ help, messages, context }: HelpViewOptions, of: string, title?: unknown): TemplateResult {
  const isReading = help.reading === of;
  return html`<button
    type="button"
    class="tool listen"
    id="${of}-listen"
    @click=${() => help.toggle(of, context)}
  >
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      ${isReading ? svg`<path d="M6 6h12v12H6z" />` : svg`<path d="M3 9v6h4l5 5V4L7 9zM15 7a6 6 0 0 1 0 10z" />`}
    </svg>
    ${isReading ? messages.stop : messages.listen}${of === PAGE ? ` ${messages.thisPage}` : html`<span class="unseen"> ${title}</span>`}
  </button>`;
}

/** Beside a question: its picture, where there is one and it is asked in easy read; and what reads it aloud. */
export function asideView({
  state: { question },
  ...options
}: HelpViewOptions & { readonly state: QuestionState }): TemplateResult | undefined {
  const { help, context } = options;
  // Of what is inside of a question, the whole is read and shown.
  if (context.path) return undefined;
  const { title, id } = question;
  const easy = context.help?.pictureOf?.(title);
  const url = easy && pictureUrl(context.plain(easy.picture));
  const { survey } = context.session;
  const { lang = context.language } = chooseText(
    survey,
    context.help?.text(survey, title, context.language) ?? title,
    context.language,
  );
  return html`${
    url
      ? html`<img
          class="easy-picture"
          src=${url}
          alt=${context.plain(easy.alt)}
          width=${SIZE}
          height=${SIZE}
          loading="lazy"
          decoding="async"
          @error=${({ target }: Event) => ((target as HTMLElement).hidden = true)}
        />`
      : nothing
  }${help.wishes.aloud && voiceFor(lang) ? listen(options, id, context.say(title)) : nothing}`;
}
