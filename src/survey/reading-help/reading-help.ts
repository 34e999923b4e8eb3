import type { LitElement, ReactiveController, TemplateResult } from 'lit';

import { addStyles } from '../../kit/add-styles.js';
import { LanguageController } from '../../language/language-controller.js';
import type { JourneyController } from '../journey-controller.js';
import { helpCatalogues } from '../language/help-catalogues.js';
import { helpEnGb } from '../language/help-en-gb.js';
import type { HelpMessages } from '../language/help-messages.js';
import { easierText, easyPicture, type EasyWords } from '../model/easy-read.js';
import { chooseText } from '../model/index.js';
import type { HelpInContext, QuestionContext } from '../questions/question-context.js';
import { PAGE, type HelpToRead, type ReadingWishes } from './help-to-read.js';
import { asideView, switchesView } from './help-view.js';
import { readingHelpStyles } from './reading-help.styles.js';
import { Speaker } from './speaker.js';
import { voiceFor } from './voices.js';
import { wordsToRead } from './words-to-read.js';

/**
 * Helps a resident who finds reading hard: easier words and pictures, and questions that are read aloud. Off until they
 * are asked for, so that nobody else has more on their page.
 *
 * Owns: what was asked for, and what is being read. Does not own: the questions, whose templates ask it for words and
 * for what stands beside them; or keeping the wishes, which is only done together with answers, when that is asked for.
 */
export class ReadingHelp implements HelpToRead, ReactiveController {
  wishes: ReadingWishes = { easy: false, aloud: false, slowly: false };
  readonly #host: LitElement;
  readonly #journey: JourneyController;
  readonly #language: LanguageController<HelpMessages>;
  readonly #speaker: Speaker;
  #easy: EasyWords | undefined;
  #shown: HelpInContext | undefined;
  /** Which step and page were drawn last. */
  #place = '';
  #announce: ((words: string) => void) | undefined;

  constructor(host: LitElement, journey: JourneyController) {
    this.#host = host;
    this.#journey = journey;
    this.#language = new LanguageController(host, { fallback: helpEnGb, catalogues: helpCatalogues });
    this.#speaker = new Speaker(
      () => this.#change(),
      () => this.#announce?.(this.#language.messages.cannotRead),
    );
    addStyles(host, readingHelpStyles);
    host.addController(this);
  }

  /**
   * For another definition, or the first. What was asked for stays.
   *
   * @returns Once the words are in the page's language, and the device has said which voices it has.
   */
  async begin(easy: EasyWords | undefined): Promise<void> {
    this.#easy = easy;
    this.ask({ easy: !!easy && (this.wishes.easy || this.#host.hasAttribute('easy-read')) });
    await Promise.all([this.#language.loaded, this.#speaker.begin()]);
  }

  ask(wishes: Partial<ReadingWishes>): void {
    this.wishes = { ...this.wishes, ...wishes };
    // For styles, and for the page's own.
    if (this.#easy) this.#host.toggleAttribute('easy-read', this.wishes.easy);
    this.#speaker.stop();
    this.#change();
  }

  get shown(): HelpInContext | undefined {
    return this.#shown;
  }

  get offersEasyRead(): boolean {
    return !!this.#easy;
  }

  canRead({ session, language }: QuestionContext): boolean {
    const [first] = session.survey.questions;
    const own = first && chooseText(session.survey, first.title, language).lang;
    return [language, own].some((each) => each && voiceFor(each));
  }

  get reading(): unknown {
    return this.#speaker.reading;
  }

  toggle(of: string, context: QuestionContext): void {
    this.#announce = context.announce;
    if (this.reading === of) return this.#speaker.stop();
    const { renderRoot } = this.#host;
    const root =
      of === PAGE ? renderRoot.querySelector('.widget') : (renderRoot as ShadowRoot).getElementById(of);
    if (root) this.#speaker.read(of, wordsToRead(root), this.wishes.slowly);
  }

  switches(context: QuestionContext): TemplateResult | undefined {
    return this.#journey.step === 'end'
      ? undefined
      : switchesView({ help: this, messages: this.#language.messages, context });
  }

  hostConnected(): void {
    void this.#speaker.begin();
  }

  hostDisconnected(): void {
    this.#speaker.end();
  }

  /** What is read goes with its page. */
  hostUpdate(): void {
    const { step, pageId } = this.#journey;
    const place = `${step} ${pageId}`;
    if (place !== this.#place) this.#speaker.stop();
    this.#place = place;
  }

  #change(): void {
    const { easy, aloud } = this.wishes;
    const words = easy ? this.#easy : undefined;
    this.#shown =
      words || aloud
        ? {
            text: (survey, text, language) => (words ? easierText(survey, words, text, language) : text),
            ...(words && { pictureOf: (text) => easyPicture(words, text) }),
            aside: (state, context) =>
              asideView({ help: this, messages: this.#language.messages, context, state }),
          }
        : undefined;
    this.#host.requestUpdate();
  }
}

const made = new WeakMap<LitElement, ReadingHelp>();

/** The help of a survey, ready to be shown: one for each, however many definitions it reads. */
export async function readingHelp(
  host: LitElement,
  journey: JourneyController,
  easy?: EasyWords,
): Promise<ReadingHelp> {
  // It may be about to be drawn for the first time.
  await host.updateComplete;
  const help = made.get(host) ?? new ReadingHelp(host, journey);
  made.set(host, help);
  await help.begin(easy);
  return help;
}
