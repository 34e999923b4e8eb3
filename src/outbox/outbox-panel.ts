import type { LitElement, TemplateResult } from 'lit';

import { sharedDelivery, type Delivery } from '../delivery/delivery.js';
import { addStyles } from '../kit/add-styles.js';
import { FocusController } from '../kit/focus-controller.js';
import { NewestWords } from '../kit/newest-words.js';
import { KeepController } from '../kit/sending/keep-controller.js';
import { outcomeStyles } from '../kit/sending/outcome.styles.js';
import { LanguageController } from '../language/language-controller.js';
import { controlStyles } from '../look/controls.styles.js';
import { formStyles } from '../look/form.styles.js';
import { entryText, type KeptEntry } from './kept-entry.js';
import { outboxCatalogues } from './language/catalogues.js';
import { outboxEnGb } from './language/en-gb.js';
import { OutboxController } from './outbox-controller.js';
import { outboxStyles } from './outbox.styles.js';
import { outboxView, titleWords } from './views/outbox-view.js';

type Host = LitElement & { readonly headingLevel: number; readonly delivery: Delivery | undefined };

/**
 * What `<sayso-outbox>` shows once something waits.
 *
 * Owns: the words, where focus goes, which answers the resident has opened or copied.
 * Does not own: what waits, and how that stands.
 */
export class OutboxPanel {
  readonly #host: Host;
  readonly #language: LanguageController<typeof outboxEnGb>;
  readonly #outbox: OutboxController;
  readonly #keeping: KeepController;
  readonly #focus: FocusController;
  readonly #newest = new NewestWords();
  readonly #opened = new Set<string>();
  #copied = '';

  constructor(host: Host, delivery: Delivery) {
    this.#host = host;
    this.#language = new LanguageController(host, { fallback: outboxEnGb, catalogues: outboxCatalogues });
    this.#keeping = new KeepController(host);
    this.#focus = new FocusController(host);
    this.#outbox = new OutboxController(host, delivery);
  }

  /** Resolves once the words are in the page's language, or there are none to be had. */
  get ready(): Promise<void> {
    return this.#language.loaded;
  }

  /** Of the words. */
  get language(): string {
    return this.#language.messages.tag;
  }

  /** Of the words, where the page's will not do. */
  get direction(): 'ltr' | 'rtl' | undefined {
    return this.#language.direction;
  }

  /** Whether there is anything to show. Who has deleted the last one reads that it has gone. */
  get isFilled(): boolean {
    return this.#outbox.entries.length > 0 || this.#outbox.outcome === 'removed';
  }

  /** For the live region. */
  get status(): TemplateResult {
    const { messages } = this.#language;
    const { outcome, isHurried } = this.#outbox;
    const copied = { 'not yet': '', copied: messages.copied, refused: messages.notCopied };
    const removed = { 'none yet': '', removed: messages.removed, failed: messages.notRemoved };
    return this.#newest.of([
      isHurried || !this.isFilled ? '' : titleWords(this.#outbox, messages),
      isHurried ? messages.sendingNow : '',
      copied[this.#keeping.outcome],
      removed[outcome],
    ]);
  }

  view(): TemplateResult {
    const { messages, tag: pageLanguage } = this.#language;
    const outbox = this.#outbox;
    return outboxView({
      ...{ outbox, messages, pageLanguage, level: this.#host.headingLevel },
      opened: this.#opened,
      copying: { id: this.#copied, outcome: this.#keeping.outcome },
      onOpen: (id, open) => this.#open(id, open),
      onCopy: (entry) => this.#copy(entry),
      onSave: (entry) => this.#keeping.download(entryText(entry, messages), messages.fileName),
      onPrint: (entry) => void this.#keeping.print(entryText(entry, messages), messages.myAnswers),
      onAsk: (id) => {
        this.#focus.toElement('ask');
        outbox.ask(id);
      },
      onLeave: (id) => {
        this.#focus.toElement(`remove-${id}`);
        outbox.ask();
      },
      onRemove: () => void outbox.remove(),
    });
  }

  /** Answers are on the page only while somebody wants to see them: others may use this device. */
  #open(id: string, open: boolean): void {
    if (open) this.#opened.add(id);
    else this.#opened.delete(id);
    this.#host.requestUpdate();
  }

  #copy(entry: KeptEntry): void {
    this.#copied = entry.kept.id;
    this.#keeping.outcome = 'not yet';
    void this.#keeping.copy(entryText(entry, this.#language.messages));
  }
}

/** Makes the panel, and the delivery with it, which also sends what earlier visits have left. */
export async function outboxPanel(host: Host): Promise<OutboxPanel> {
  addStyles(host, controlStyles, formStyles, outcomeStyles, outboxStyles);
  const panel = new OutboxPanel(host, host.delivery ?? sharedDelivery());
  await panel.ready;
  return panel;
}
