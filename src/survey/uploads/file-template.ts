import { html, nothing, type TemplateResult } from 'lit';

import { listed } from '../model/expression/values.js';
import { property } from '../model/records.js';
import { isAccepted, isSentFile, type FileRules, type SentFile } from '../model/kinds/read-uploads.js';
import type { QuestionState } from '../model/session-state.js';
import type { QuestionContext } from '../questions/question-context.js';
import { describedBy, frameQuestion, invalid } from '../questions/question-frame.js';
import { focusNext } from '../questions/late/focus-next.js';
import type { UploadMessages } from '../language/upload-messages.js';
import type { PendingFile, PendingFiles, Refusal } from './pending-files.js';

/** A number of bytes as people say it. */
export const sizeWords = (bytes: number, language: string): string => {
  const [count, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return count.toLocaleString(language, { style: 'unit', unit, maximumFractionDigits: 1 });
};

/** Kinds of files as people say them: endings as they are, and words for what only programs have a name for. */
function kindWords(accepted: readonly string[], { kindsOfFiles, ending, or, comma }: UploadMessages): string {
  const words = accepted.map((each) => {
    const [kind = '', rest] = each.split('/');
    if (rest === '*') return property(kindsOfFiles, kind) ?? each;
    return ending(rest === undefined ? each : `.${rest}`);
  });
  const last = words.pop() ?? '';
  return words.length ? `${words.join(`${comma} `)} ${or} ${last}` : last;
}

interface Row {
  readonly words: string;
  readonly state: PendingFile['state'] | 'sent';
  readonly share?: number;
  readonly removeWords: string;
  readonly name: string;
  readonly remove: () => void;
  readonly retry?: () => void;
}

export interface FileOptions {
  readonly text: UploadMessages;
  readonly pending: PendingFiles;
  /** Gives the question other files. */
  readonly give: (files: readonly SentFile[]) => void;
}

/** A file field (GOV.UK Design System, file upload, 2026), and below it what became of each file. */
export function fileTemplate(
  state: QuestionState,
  context: QuestionContext,
  { text, pending, give }: FileOptions,
): TemplateResult {
  const { question, value, readOnly } = state;
  const { id } = question;
  const { files: rules } = question as object as { readonly files: FileRules };
  const { accepted, maxSize, most, camera } = rules;
  const { language, announce } = context;
  const kinds = kindWords(accepted, text);
  const size = maxSize ? sizeWords(maxSize, language) : '';
  const sent = listed(value).filter(isSentFile);
  const taken = sent.length + pending.all.filter((each) => each.state !== 'refused').length;
  const hint = (!readOnly && text.fileHint(kinds, size, most)) || undefined;
  const REFUSED: Readonly<Record<Refusal, (name: string) => string>> = {
    tooLarge: (name) => text.fileTooLarge(name, size),
    wrongType: (name) => text.fileWrongType(name, kinds),
    tooMany: (name) => text.tooManyFiles(name, most),
  };

  /** What removing another one would not mend comes first. */
  const refusalOf = (file: File, before: number): Refusal | undefined =>
    !isAccepted(rules, file)
      ? 'wrongType'
      : maxSize && file.size > maxSize
        ? 'tooLarge'
        : before >= most
          ? 'tooMany'
          : undefined;
  const choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    let before = taken;
    for (const file of input.files ?? []) {
      const refusal = refusalOf(file, before);
      if (!refusal) before++;
      pending.add(file, refusal);
      if (refusal) announce(REFUSED[refusal](file.name));
    }
    // The same file may be chosen again, after it was removed.
    input.value = '';
    focusNext(event, `${id}-input`, `${id}-file0`);
  };

  const WORDS: Readonly<Record<PendingFile['state'], (each: PendingFile) => string>> = {
    sending: ({ file, share }) => text.sendingFile(file.name, Math.floor(share * 100)),
    failed: ({ file }) => text.fileFailed(file.name),
    refused: ({ file, refusal }) => REFUSED[refusal ?? 'wrongType'](file.name),
  };
  const rows: Row[] = [
    ...sent.map((file, index): Row => ({
      ...{ words: text.fileSent(file.name), name: file.name, state: 'sent', removeWords: text.removeFile },
      remove: () => give(sent.filter((_, at) => at !== index)),
    })),
    ...pending.all.map((each, index): Row => ({
      ...{ words: WORDS[each.state](each), name: each.file.name, state: each.state, share: each.share },
      removeWords: each.state === 'sending' ? text.stopSending : text.removeFile,
      remove: () => pending.remove(index),
      ...(each.state === 'failed' && { retry: () => pending.retry(index) }),
    })),
  ];
  const unseen = (name: string): TemplateResult => html`<span class="unseen"> ${name}</span>`;
  const row = (
    { words, name, state: now, share, removeWords, remove, retry }: Row,
    at: number,
  ): TemplateResult =>
    html`<li class="file ${now}">
      <span>${words}</span>
      ${now === 'sending' ? html`<progress max="1" .value=${share ?? 0} aria-hidden="true"></progress>` : nothing}
      ${
        readOnly
          ? nothing
          : html`<span class="tools">
              ${
                retry
                  ? html`<button
                      type="button"
                      class="tool"
                      aria-describedby=${context.problemOf(id) ? `${id}-error` : nothing}
                      @click=${(event: Event) => {
                        retry();
                        focusNext(event, `${id}-file${at}`);
                      }}
                    >
                      ${text.sendAgain}${unseen(name)}
                    </button>`
                  : nothing
              }
              <button
                type="button"
                class="tool"
                id="${id}-file${at}"
                @click=${(event: Event) => {
                  remove();
                  announce(text.fileRemoved(name));
                  focusNext(event, `${id}-input`);
                }}
              >
                ${removeWords}${unseen(name)}
              </button>
            </span>`
      }
    </li>`;
  const body = html`${
    rows.length
      ? html`<ul class="files">
          ${rows.map(row)}
        </ul>`
      : nothing
  }
  ${
    readOnly || taken >= most
      ? nothing
      : html`<label class="choice choose-file">
          <span>${sent.length ? text.chooseAnother : text.chooseFile}</span>
          <input
            id="${id}-input"
            type="file"
            accept=${accepted.join(',') || nothing}
            capture=${camera ? 'environment' : nothing}
            ?multiple=${most > 1}
            aria-invalid=${invalid(state, context)}
            aria-describedby=${describedBy(state, context, hint)}
            @change=${choose}
          />
        </label>`
  }`;
  return frameQuestion(state, context, { group: true, body, hint });
}
