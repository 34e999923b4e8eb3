import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import { addStyles } from '../../kit/add-styles.js';
import { printAlone } from '../../kit/print-alone.js';
import { dateWords } from '../../language/date-words.js';
import { LanguageController } from '../../language/language-controller.js';
import { formCode } from '../ending/entry-mode.js';
import type { JourneyController } from '../journey-controller.js';
import type { EndingMessages } from '../language/ending-messages.js';
import { paperCatalogues } from '../language/paper-catalogues.js';
import { paperEnGb } from '../language/paper-en-gb.js';
import type { PaperMessages } from '../language/paper-messages.js';
import { aidsIn } from '../model/aids-in.js';
import { paperIn } from '../model/paper/paper-in.js';
import type { QuestionContext } from '../questions/question-context.js';
import { paperStyles } from './paper.styles.js';
import { printedPage } from './printed-page.js';
import { sheetContext, type SheetContext } from './sheet-context.js';
import { sheetTools } from './sheet-tools.js';
import { sheetPages } from './sheet-view.js';

type Host = LitElement & { readonly activity: string };

/**
 * The survey as a form to be filled in on paper: every question, with boxes to tick and lines to write on, and where to
 * send it. It stands in the place of the questions, so that what is printed can be seen first; printing the whole page
 * then prints it, too.
 *
 * Owns: whether it is open, how large its print is, and printing it. Does not own: the answers, none of which is on it; or
 * whether it is in easy read, which it is where the questions are.
 */
export class PaperSheet {
  isOpen = false;
  #large = false;
  #code = '';
  readonly #host: Host;
  readonly #journey: JourneyController;
  readonly #definition: () => unknown;
  readonly #language: LanguageController<PaperMessages>;

  constructor(host: Host, journey: JourneyController, definition: () => unknown) {
    this.#host = host;
    this.#journey = journey;
    this.#definition = definition;
    this.#language = new LanguageController(host, { fallback: paperEnGb, catalogues: paperCatalogues });
    addStyles(host, paperStyles);
  }

  /** Resolves once the words are in the page's language, or there are none to be had. */
  async ready(): Promise<void> {
    await Promise.all([this.#language.loaded, this.#readCode()]);
  }

  /** For another definition. */
  begin(): void {
    this.isOpen = false;
    void this.#readCode();
  }

  open(): void {
    this.isOpen = true;
    this.#journey.focus.toElement('heading');
    this.#host.requestUpdate();
  }

  close(): void {
    this.isOpen = false;
    this.#journey.focus.toElement('heading');
    this.#host.requestUpdate();
  }

  /**
   * In the place of the questions: the form, and what prints it.
   *
   * @param ending The words of "Check your answers", for what is asked there.
   */
  view(context: QuestionContext, ending: EndingMessages): TemplateResult {
    const { messages } = this.#language;
    const tools = sheetTools({
      messages,
      large: this.#large,
      help: this.#journey.help,
      onLarge: (large) => {
        this.#large = large;
        this.#host.requestUpdate();
      },
      onBack: () => this.close(),
      onPrint: () => void this.#print(context, ending),
    });
    return html`${tools} ${this.#sheet(context, ending)}`;
  }

  #sheet(context: QuestionContext, ending: EndingMessages): TemplateResult {
    const { messages } = this.#language;
    const sheet = sheetContext(context, messages, ending);
    const { say, survey, allOptional } = sheet;
    const looks = [this.#large && 'large', context.help?.pictureOf && 'easy'].filter(Boolean);
    return html`<div
      class="sheet ${looks.join(' ')}"
      part="sheet"
      lang=${messages.tag}
      dir=${messages.direction ?? nothing}
    >
      <h2 id="heading" tabindex="-1">${survey.title ? say(survey.title) : this.#host.activity}</h2>
      ${survey.description ? html`<p>${say(survey.description)}</p>` : nothing}
      <p>${[messages.howToFill, ...(allOptional ? [messages.leaveOut] : [])].join(' ')}</p>
      ${whereTo(this.#definition(), sheet)} ${sheetPages(sheet)}
      ${survey.whatHappensNext ? html`<p class="sheet-part">${say(survey.whatHappensNext)}</p>` : nothing}
      <p class="form-code">
        <span>${messages.form(this.#code)}</span>
        <span class="write">${messages.officeUse}<span class="line" aria-hidden="true"></span></span>
      </p>
    </div>`;
  }

  #print(context: QuestionContext, ending: EndingMessages): Promise<void> {
    const { messages } = this.#language;
    const { survey } = context.session;
    return printAlone({
      name: survey.title ? sheetContext(context, messages, ending).plain(survey.title) : this.#host.activity,
      language: messages.tag,
      direction: messages.direction ?? 'ltr',
      // Undefined in browsers without such sheets.
      styles: (this.#host.renderRoot as Partial<ShadowRoot>).adoptedStyleSheets ?? [],
      view: html`<div class="widget printed">${this.#sheet(context, ending)}</div>`,
      page: printedPage(messages, this.#code),
    });
  }

  async #readCode(): Promise<void> {
    this.#code = await formCode(this.#host.activity, this.#definition());
    this.#host.requestUpdate();
  }
}

/** Where the form goes, by when, and whom to ask. */
function whereTo(definition: unknown, { paper, say }: SheetContext): TemplateResult | typeof nothing {
  const { returnAddress, returnBy } = paperIn(definition);
  const { contact } = aidsIn(definition);
  if (!returnAddress && !returnBy && !contact) return nothing;
  return html`<div class="send-to">
    ${
      returnAddress
        ? html`<p><strong>${paper.sendTo}</strong></p>
            <p class="address">${say(returnAddress)}</p>`
        : nothing
    }
    ${returnBy ? html`<p>${paper.returnBy(dateWords(returnBy, paper))}</p>` : nothing}
    ${
      contact
        ? html`<p><strong>${paper.askUs}</strong></p>
            <p class="address">${say(contact)}</p>`
        : nothing
    }
  </div>`;
}

/** The form of a survey, ready to be opened. */
export async function paperSheet(
  host: Host,
  journey: JourneyController,
  definition: () => unknown,
): Promise<PaperSheet> {
  const sheet = new PaperSheet(host, journey, definition);
  await sheet.ready();
  return sheet;
}
