import { speech, voiceFor } from './voices.js';
import type { SpokenWords } from './words-to-read.js';

/** Of the usual speed; our own choice, to be heard by those who need it. */
const SLOWLY = 0.7;

/** How long a survey waits for voices that load late before it begins without, in ms: Chromium has them in a few dozen. */
const PATIENCE = 300;

/**
 * Reads words aloud with the device's own voices.
 *
 * Owns: what is being read, and stopping it. Does not own: which words, or who asked for them. Stops only what it has
 * begun itself: others on the page may be reading, too.
 */
export class Speaker {
  /** What is being read, as whoever asked for it calls it; undefined while nothing is. */
  reading: unknown;
  readonly #changed: () => void;
  readonly #failed: () => void;
  /** Held, because browsers forget the end of what nobody holds (Chromium, 2026). */
  #utterances: readonly SpeechSynthesisUtterance[] = [];
  #life = new AbortController();

  /**
   * @param changed What is being read has changed, or which voices there are.
   * @param failed It could not be read.
   */
  constructor(changed: () => void, failed: () => void) {
    this.#changed = changed;
    this.#failed = failed;
  }

  /** From now on hears of voices that load late. Resolves once there are some, or there is no more waiting for them. */
  async begin(): Promise<void> {
    const voices = speech();
    if (!voices) return;
    this.#life.abort();
    this.#life = new AbortController();
    const { signal } = this.#life;
    voices.addEventListener?.('voiceschanged', this.#changed, { signal });
    // The browser must not go on talking after the page is gone.
    addEventListener('pagehide', () => this.stop(), { signal });
    if (voices.getVoices().length) return;
    await new Promise<void>((resolve) => {
      setTimeout(resolve, PATIENCE);
      voices.addEventListener?.('voiceschanged', () => resolve(), { once: true, signal });
    });
  }

  end(): void {
    this.stop();
    this.#life.abort();
  }

  /** Reads words, instead of what is being read. What there is no voice for is left out, rather than read by a wrong one. */
  read(of: unknown, words: readonly SpokenWords[], slowly: boolean): void {
    this.stop();
    const utterances = words.flatMap(({ text, language }) => {
      const voice = voiceFor(language);
      if (!voice) return [];
      const utterance = new SpeechSynthesisUtterance(text);
      return Object.assign(utterance, { voice, lang: voice.lang, rate: slowly ? SLOWLY : 1 });
    });
    const last = utterances.at(-1);
    if (!last) return this.#failed();
    const mine = (): boolean => this.#utterances === utterances;
    last.onend = () => mine() && this.#to(undefined, []);
    for (const each of utterances)
      each.onerror = ({ error }) => {
        if (!mine()) return;
        this.#to(undefined, []);
        if (error !== 'canceled' && error !== 'interrupted') this.#failed();
      };
    this.#to(of, utterances);
    for (const each of utterances) speech()?.speak(each);
  }

  stop(): void {
    if (!this.#utterances.length) return;
    this.#to(undefined, []);
    speech()?.cancel();
  }

  #to(reading: unknown, utterances: readonly SpeechSynthesisUtterance[]): void {
    this.reading = reading;
    this.#utterances = utterances;
    this.#changed();
  }
}
