import type { LitElement, ReactiveController } from 'lit';

/** How long typing must have paused before a screen reader is interrupted, in ms (GOV.UK Frontend's character count waits as long). */
const PAUSE = 1000;

/**
 * Words for a widget's live region that should not be read out on every keystroke.
 *
 * Owns: the words and the wait. Does not own: the live region, which the widget
 * renders from its first update on, because one that comes with its words is not read.
 */
export class AnnouncementController implements ReactiveController {
  words = '';
  readonly #host: LitElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Says something after a pause, and until then nothing: what was said is no longer so, and the same again would not be
   * heard.
   *
   * @param words Or what tells them once it is time.
   */
  readonly later = (words: string | (() => string)): void => {
    clearTimeout(this.#timer);
    this.#say('');
    this.#timer = setTimeout(() => this.#say(typeof words === 'string' ? words : words()), PAUSE);
  };

  #say(words: string): void {
    if (words === this.words) return;
    this.words = words;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
