import { html, nothing, type TemplateResult } from 'lit';

/**
 * Words for the live region of a widget of which several parts have something to say: always the newest, as what came of
 * one act would otherwise keep what comes of the next from being heard.
 *
 * Owns: whose words are the newest. Does not own: the words. A part that says the same again takes it back in between.
 */
export class NewestWords {
  #said: readonly string[] = [];
  #newest = 0;
  #turn = false;

  /**
   * What to render in the live region.
   *
   * @param said What each part says now, in the same order each time; of two that are new the later counts.
   */
  of(said: readonly string[]): TemplateResult {
    let isNew = false;
    for (const [at, words] of said.entries()) {
      if (!words || words === this.#said[at]) continue;
      this.#newest = at;
      isNew = true;
    }
    this.#said = said;
    // A text that stays is not read out, also where it says something new: the words take turns between two places.
    if (isNew) this.#turn = !this.#turn;
    const words = said[this.#newest] || nothing;
    return html`${this.#turn ? words : nothing}${this.#turn ? nothing : words}`;
  }
}
