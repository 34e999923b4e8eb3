import type { LitElement, ReactiveController } from 'lit';

import { isSameLanguage } from './choose-text.js';
import { languageOf } from './language-of.js';
import type { SharedMessages } from './shared-messages.js';

/** Every catalogue of a widget but the English one, by language, each loaded when first needed. */
export type Catalogues<M> = Readonly<Record<string, () => Promise<M>>>;

export interface LanguageOptions<M> {
  /** The English words, always there: they stand in for a language that we do not have or cannot load. */
  readonly fallback: M;
  readonly catalogues: Catalogues<M>;
}

/**
 * Keeps a widget in the language of the page around it.
 *
 * Owns: which language that is, and the widget's words in it.
 * Does not own: the author's texts, which the widget resolves by `tag`; or any
 * answer, so that changing language loses none.
 */
export class LanguageController<
  M extends Pick<SharedMessages, 'tag' | 'direction'>,
> implements ReactiveController {
  /** The page's language; English where it names none. */
  tag = 'en-GB';
  /** The widget's words, in that language or in English. */
  messages: M;
  /** Resolves once `messages` are in that language, or it is known that they cannot be. */
  loaded: Promise<void> = Promise.resolve();
  readonly #host: LitElement;
  readonly #options: LanguageOptions<M>;
  #observer?: MutationObserver;

  constructor(host: LitElement, options: LanguageOptions<M>) {
    this.#host = host;
    this.#options = options;
    this.messages = options.fallback;
    host.addController(this);
  }

  /**
   * Of the words, for the `dir` of what they stand in. Undefined where the page's own will do: words from the left in
   * the page's language. Words from the right say so also on a page that names its language and forgot its direction.
   */
  get direction(): 'ltr' | 'rtl' | undefined {
    const { tag, direction } = this.messages;
    return direction ?? (isSameLanguage(tag, this.tag) ? undefined : 'ltr');
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#follow());
    // Any ancestor may change language: a language switch commonly sets it on <html>, a demo on a <div>.
    for (let root = this.#host.getRootNode(); ;) {
      this.#observer.observe(root, { attributes: true, subtree: true, attributeFilter: ['lang'] });
      if (!(root instanceof ShadowRoot)) break;
      root = root.host.getRootNode();
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #follow(): void {
    const tag = languageOf(this.#host) || 'en-GB';
    if (tag === this.tag) return;
    this.tag = tag;
    this.#host.requestUpdate();
    const { catalogues, fallback } = this.#options;
    const load = catalogues[tag.toLowerCase()] ?? catalogues[tag.split('-')[0]!.toLowerCase()];
    if (!load) {
      this.messages = fallback;
      return;
    }
    this.loaded = load()
      // Poor signal: English is better than the language just left, and than none.
      .catch(() => fallback)
      .then((messages) => {
        // The page may have changed language again in the meantime.
        if (this.tag !== tag) return;
        this.messages = messages;
        this.#host.requestUpdate();
      });
  }
}
