import type { LitElement, ReactiveController } from 'lit';

/**
 * Gives the resident their answers to keep: as a copy, as a file, or on paper. All of it is made here, so that it
 * works where there is no connection.
 *
 * Owns: how copying went, and the file and the printed page for as long as the widget is there, since browsers may
 * read them after the press. Does not own: the text, or what is shown when the device refuses to copy.
 */
export class KeepController implements ReactiveController {
  outcome: 'not yet' | 'copied' | 'refused' = 'not yet';
  readonly #host: LitElement;
  #url = '';
  #sheet: HTMLIFrameElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    URL.revokeObjectURL(this.#url);
    this.#sheet?.remove();
  }

  /** Never rejects: a device that does not let us copy is an outcome too. */
  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.outcome = 'copied';
    } catch {
      this.outcome = 'refused';
    }
    this.#host.requestUpdate();
  }

  download(text: string, name: string): void {
    this.hostDisconnected();
    // Some older editors take a file without the mark for one in another alphabet.
    this.#url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = this.#url;
    link.download = name;
    link.click();
  }

  /**
   * Prints the text alone, without the page around the widget. In a frame that has no address, because neither a
   * strict Content Security Policy nor a blocker of new windows has anything to say about that.
   */
  async print(text: string, title: string): Promise<void> {
    this.hostDisconnected();
    const sheet = document.createElement('iframe');
    // Not `hidden`: what is not laid out is not printed.
    sheet.className = 'unseen';
    sheet.tabIndex = -1;
    sheet.ariaHidden = 'true';
    this.#sheet = sheet;
    // Firefox used to put another empty page in the place of the first, a moment later.
    await new Promise((resolve) => {
      sheet.onload = resolve;
      this.#host.renderRoot.append(sheet);
    });
    // Perhaps the widget has gone meanwhile, or another press has taken its place.
    const { contentDocument: page, contentWindow: view } = sheet;
    if (!page || !view) return;
    page.title = title;
    // Of the words, which a widget may have turned about.
    const { direction } = getComputedStyle(this.#host.renderRoot.querySelector('.widget') ?? this.#host);
    page.dir = direction;
    // Set by script, which no policy forbids: a long answer must not run off the paper.
    page.body.style.cssText = 'font: 12pt/1.5 sans-serif; white-space: pre-wrap; overflow-wrap: anywhere';
    page.body.append(text);
    view.print();
  }
}
