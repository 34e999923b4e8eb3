/** Reads `file` and `signaturepad`. What is stored of a file is its name, its type, and where it was sent: never its bytes. */
import { asText, listed } from '../expression/values.js';
import { isRecord } from '../records.js';
import type { Kind, QuestionReader } from './kind.js';

/** A file that was sent, in the shape that SurveyJS stores (survey-core 2.5.38, 2026). */
export interface SentFile {
  readonly name: string;
  /** Its media type; empty where the browser knows none. */
  readonly type: string;
  /** The URL or id that came back for it. */
  readonly content: string;
}

/** Which files are taken. */
export interface FileRules {
  /** Endings and media types, such as `.pdf` and `image/*`, in lower case; of any kind where there are none. */
  readonly accepted: readonly string[];
  /** In bytes; 0 for no limit. */
  readonly maxSize: number;
  readonly most: number;
  /** Asks a phone for its camera. */
  readonly camera: boolean;
}

/** More than anybody chooses; what somebody sends may be hostile. */
const MOST_FILES = 100;
/** A URL or an id; what is longer holds the file itself. */
const LONGEST_CONTENT = 2048;
/** A drawn name as a picture, in characters of its data URL: what is larger has to go through the upload hook. */
export const LONGEST_SIGNATURE = 60_000;

const isShort = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

export const isSentFile = (value: unknown): value is SentFile =>
  isRecord(value) &&
  isShort(value['name'], 255) &&
  isShort(value['type'], 255) &&
  isShort(value['content'], LONGEST_CONTENT) &&
  value['content'] !== '' &&
  Object.keys(value).length === 3;

const base = { type: 'comment', rows: 1, defaultValue: undefined } as const;

/** One or more files. */
export const fileReader =
  (look: Kind = {}): QuestionReader =>
  (from, given) => {
    const most = from.flag('allowMultiple') ? (from.count('maxFiles') ?? MOST_FILES) : 1;
    const files: FileRules = {
      accepted: (from.word('acceptedTypes') ?? '')
        .toLowerCase()
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean),
      maxSize: from.count('maxSize') ?? 0,
      most: Math.min(most, MOST_FILES),
      camera: /^camera/.test(from.word('sourceType') ?? ''),
    };
    const kind: Kind = {
      suits: (_, value) => Array.isArray(value) && value.length <= files.most && value.every(isSentFile),
      words: (_, value) =>
        Array.isArray(value)
          ? value
              .filter(isSentFile)
              .map(({ name }) => name)
              .join(', ')
          : undefined,
      ...look,
    };
    const sent = listed(given).filter(isSentFile);
    return { ...base, ...(sent.length && { defaultValue: sent }), files, maxSelected: files.most, kind };
  };

/** A name, drawn or typed. Drawn, it is a picture: a PNG as a data URL, or where it was sent. Typed, it is the name. */
export const signaturepadReader =
  (look: Kind = {}): QuestionReader =>
  (_from, given) => ({
    ...base,
    aboutYou: true,
    ...(typeof given === 'string' && { defaultValue: given }),
    kind: { suits: (_: unknown, value: unknown) => isShort(value, LONGEST_SIGNATURE), ...look },
  });

/** Whether a file is of a kind that is taken: by its ending or its media type, of which either may be unknown. */
export const isAccepted = (
  { accepted }: FileRules,
  { name, type }: { readonly name: string; readonly type: string },
): boolean =>
  !accepted.length ||
  accepted.some((each) =>
    each.startsWith('.')
      ? name.toLowerCase().endsWith(each)
      : each.endsWith('/*')
        ? type.startsWith(each.slice(0, -1))
        : type === each,
  );

/** Whether an answer to a signature is a drawing, rather than a name that was typed. */
export const isDrawing = (value: unknown): boolean => /^(data:image\/|https?:)/.test(asText(value));
