import type { SharedMessages } from '../../language/shared-messages.js';

/** What `<sayso-survey>` says by itself where it asks for files or a signature, in one language. */
export interface UploadMessages extends SharedMessages {
  readonly chooseFile: string;
  readonly chooseAnother: string;
  /** Which files are taken: `kinds` such as ".pdf, .jpg", `size` such as "5 MB"; either may be empty. */
  readonly fileHint: (kinds: string, size: string, most: number) => string;
  /** By the first half of a media type. */
  readonly kindsOfFiles: Readonly<Record<'image' | 'video' | 'audio', string>>;
  /** An ending such as ".pdf" among words: in a script from the right it has to be kept from being turned about. */
  readonly ending: (ending: string) => string;
  /** Before the last of several kinds. */
  readonly or: string;
  readonly sendingFile: (file: string, percent: number) => string;
  readonly fileSent: (file: string) => string;
  readonly fileFailed: (file: string) => string;
  readonly fileTooLarge: (file: string, size: string) => string;
  readonly fileWrongType: (file: string, kinds: string) => string;
  readonly tooManyFiles: (file: string, most: number) => string;
  readonly fileRemoved: (file: string) => string;
  readonly removeFile: string;
  readonly stopSending: string;
  readonly sendAgain: string;
  /** Where a page has nothing that takes files. */
  readonly noFilesHere: string;
  readonly signHere: string;
  /** To those who cannot draw, or would rather not. */
  readonly orTypeName: string;
  readonly clearSignature: string;
  readonly undoStroke: string;
  readonly signatureCleared: string;
  /** In place of a drawing, in words. */
  readonly signed: string;
  readonly signatureTooLarge: string;
}
