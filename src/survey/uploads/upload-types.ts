import { html, type LitElement } from 'lit';

import { LanguageController } from '../../language/language-controller.js';
import { safeUrl } from '../../kit/safe-url.js';
import { uploadCatalogues } from '../language/upload-catalogues.js';
import { uploadEnGb } from '../language/upload-en-gb.js';
import type { UploadMessages } from '../language/upload-messages.js';
import { listed } from '../model/expression/values.js';
import type { Kind, QuestionReader } from '../model/kinds/kind.js';
import { answerPart, statesTo } from '../model/kinds/part-actions.js';
import {
  fileReader,
  isDrawing,
  isSentFile,
  signaturepadReader,
  type SentFile,
} from '../model/kinds/read-uploads.js';
import { answer } from '../model/session.js';
import type { LateType, ShownKind } from '../questions/late/shown-kind.js';
import { toolStyles } from '../questions/late/tool.styles.js';
import type { QuestionContext } from '../questions/question-context.js';
import { fileTemplate } from './file-template.js';
import { PendingFiles } from './pending-files.js';
import { signatureTemplate, type Drawing } from './signature-template.js';
import { uploadTo, type Upload } from './upload.js';
import { uploadStyles } from './upload.styles.js';

/** What of a survey says where files go. */
type UploadHost = LitElement & { readonly upload?: Upload | undefined; readonly activity?: string };

/** How files leave the page; undefined where its owner says nothing of it. */
function uploadOf(host: UploadHost): Upload | undefined {
  if (host.upload) return host.upload;
  const endpoint = safeUrl(host.getAttribute('upload-endpoint') ?? '');
  return endpoint ? uploadTo(endpoint, host.activity ?? '') : undefined;
}

/** Gives a question, or one inside of another, other files than those it has when this is done. */
const change = (
  { act, path = [] }: QuestionContext,
  name: string,
  files: (before: readonly SentFile[]) => readonly SentFile[],
): void =>
  act((session) => {
    const way = [...path, name];
    const value = files(listed(statesTo(session, way)?.at(-1)?.value).filter(isSentFile));
    return path.length ? answerPart(session, way, value) : answer(session, name, value);
  });

/** `file`. Where nothing takes files, its place says so to residents, with the page's own words on how to reach a person. */
function fileType(host: UploadHost, words: () => UploadMessages): LateType {
  const notice: ShownKind = {
    template: () =>
      html`<div class="question panel">
        <p>${words().noFilesHere}</p>
        <slot name="help"></slot>
      </div>`,
  };
  return {
    styles: [uploadStyles, toolStyles],
    reader() {
      const all = new Map<string, PendingFiles>();
      const kind = (upload: Upload): ShownKind => ({
        template(state, context) {
          const { id, name } = state.question;
          const text = words();
          const pending =
            all.get(id) ??
            new PendingFiles(name, upload, {
              onSent(file) {
                change(context, name, (before) => [...before, file]);
                context.announce(words().fileSent(file.name));
              },
              onChange: () => context.act((session) => session),
            });
          all.set(id, pending);
          const give = (files: readonly SentFile[]): void => change(context, name, () => files);
          return fileTemplate(state, context, { text, pending, give });
        },
        problems({ question: { id } }) {
          const states = all.get(id)?.all.map((each) => each.state) ?? [];
          if (states.includes('sending')) return [{ id, code: 'stillUploading' }];
          return states.includes('failed') ? [{ id, code: 'notUploaded' }] : [];
        },
      });
      const read: QuestionReader = (from, defaultValue, basis) => {
        const upload = uploadOf(host);
        if (upload) return fileReader(kind(upload))(from, defaultValue, basis);
        from.report('noUpload', '', basis.name);
        return { type: 'html', html: '', kind: notice };
      };
      return read;
    },
  };
}

/** `signaturepad`. */
const signatureType = (words: () => UploadMessages): LateType => ({
  styles: [uploadStyles, toolStyles],
  reader() {
    const drawings = new Map<string, Drawing>();
    const kind: ShownKind & Kind = {
      template(state, context) {
        const { id } = state.question;
        const drawing = drawings.get(id) ?? { strokes: [], isTooLarge: false };
        drawings.set(id, drawing);
        return signatureTemplate(state, context, words(), drawing);
      },
      words: (_, value) =>
        typeof value === 'string' ? (isDrawing(value) ? words().signed : value) : undefined,
    };
    return signaturepadReader(kind);
  },
});

const languages = new WeakMap<LitElement, LanguageController<UploadMessages>>();

/** Types of questions that are answered by sending something. */
export async function uploadTypes(host: LitElement): Promise<Readonly<Record<string, LateType>>> {
  const language =
    languages.get(host) ??
    new LanguageController(host, { fallback: uploadEnGb, catalogues: uploadCatalogues });
  languages.set(host, language);
  await language.loaded;
  const words = (): UploadMessages => language.messages;
  return { file: fileType(host, words), signaturepad: signatureType(words) };
}
