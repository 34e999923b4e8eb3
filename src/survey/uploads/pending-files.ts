import type { SentFile } from '../model/kinds/read-uploads.js';
import { contentOf, RefusedFile, type Upload } from './upload.js';

/** Why a file was not taken. */
export type Refusal = 'tooLarge' | 'wrongType' | 'tooMany';

/** A file that is no answer yet. */
export interface PendingFile {
  readonly file: File;
  readonly state: 'sending' | 'failed' | 'refused';
  /** From 0 to 1. */
  readonly share: number;
  readonly refusal?: Refusal;
}

interface Kept {
  pending: PendingFile;
  controller: AbortController;
}

/**
 * The files of one question that are on their way, or that could not be sent.
 *
 * Owns: the attempts. Does not own: the answer, to which a file goes once it is sent.
 */
export class PendingFiles {
  readonly #kept: Kept[] = [];
  readonly #upload: Upload;
  readonly #question: string;
  readonly #onSent: (file: SentFile) => void;
  readonly #onChange: () => void;

  constructor(
    question: string,
    upload: Upload,
    { onSent, onChange }: { readonly onSent: (file: SentFile) => void; readonly onChange: () => void },
  ) {
    this.#question = question;
    this.#upload = upload;
    this.#onSent = onSent;
    this.#onChange = onChange;
  }

  get all(): readonly PendingFile[] {
    return this.#kept.map(({ pending }) => pending);
  }

  add(file: File, refusal?: Refusal): void {
    const kept: Kept = {
      pending: { file, share: 0, state: refusal ? 'refused' : 'sending', ...(refusal && { refusal }) },
      controller: new AbortController(),
    };
    this.#kept.push(kept);
    if (refusal) this.#onChange();
    else void this.#send(kept);
  }

  retry(index: number): void {
    const kept = this.#kept[index];
    if (!kept || kept.pending.state !== 'failed') return;
    kept.controller = new AbortController();
    void this.#send(kept);
  }

  /** Stops sending it, too. */
  remove(index: number): void {
    const [kept] = this.#kept.splice(index, 1);
    kept?.controller.abort();
    this.#onChange();
  }

  async #send(kept: Kept): Promise<void> {
    const { file } = kept.pending;
    const { signal } = kept.controller;
    const set = (pending: Partial<PendingFile>): void => {
      if (!this.#kept.includes(kept)) return;
      kept.pending = { ...kept.pending, ...pending };
      this.#onChange();
    };
    set({ state: 'sending', share: 0 });
    try {
      const reply = await this.#upload(file, {
        question: this.#question,
        signal,
        onProgress: (share) => set({ share: Math.max(0, Math.min(1, share)) }),
      });
      const content = contentOf(reply);
      const at = this.#kept.indexOf(kept);
      // It was removed meanwhile.
      if (at < 0) return;
      this.#kept.splice(at, 1);
      this.#onSent({ name: file.name.slice(-255), type: file.type.slice(0, 255), content });
      this.#onChange();
    } catch (error) {
      if (error instanceof RefusedFile) set({ state: 'refused', refusal: error.reason });
      else set({ state: 'failed' });
    }
  }
}
