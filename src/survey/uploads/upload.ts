/** How a file leaves the page, before the answers do. */

/** What came back for a file: its URL or id, or an object that has one. */
export type Uploaded = string | { readonly url?: string; readonly id?: string };

export interface UploadOptions {
  /** The name of the question that asks for it. */
  readonly question: string;
  /** Aborted once the resident removes the file. */
  readonly signal: AbortSignal;
  /** Says how much of it is sent, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/**
 * Sends one file. Rejects where that fails: the resident can try again.
 *
 * @returns What the answer is to hold in place of the file.
 */
export type Upload = (file: File, options: UploadOptions) => Promise<Uploaded>;

/** How long nothing may move before an attempt has failed, in milliseconds: on a slow line a photo takes minutes. */
const STALLED = 60_000;

/** A file that an endpoint will never take, however often it is sent. */
export class RefusedFile extends Error {
  readonly reason: 'tooLarge' | 'wrongType';

  constructor(reason: 'tooLarge' | 'wrongType') {
    super(reason);
    this.reason = reason;
  }
}

/** The URL or id in a reply; throws where there is none. */
export function contentOf(reply: unknown): string {
  const { url, id } = (typeof reply === 'object' && reply ? reply : {}) as Readonly<Record<string, unknown>>;
  const content = [reply, url, id].find((each) => typeof each === 'string' && each !== '');
  if (typeof content !== 'string' || content.length > 2048)
    throw new Error('An upload has to come back with a "url" or an "id" of at most 2,048 characters.');
  return content;
}

/** Posts files to an endpoint. Not `fetch`, which does not say how much is sent. */
export const uploadTo =
  (endpoint: string, activity: string): Upload =>
  (file, { question, signal, onProgress }) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => request.abort(), STALLED);
      };
      const fail = (): void => {
        clearTimeout(timer);
        reject(new Error(`The upload failed with status ${request.status}.`));
      };
      request.open('POST', endpoint);
      request.responseType = 'json';
      request.upload.onprogress = ({ loaded, total }) => {
        wait();
        onProgress(total ? loaded / total : 0);
      };
      request.onerror = request.onabort = fail;
      request.onload = () => {
        clearTimeout(timer);
        const { status } = request;
        if (status === 413) reject(new RefusedFile('tooLarge'));
        else if (status === 415) reject(new RefusedFile('wrongType'));
        else if (status >= 200 && status < 300) resolve(request.response as Uploaded);
        else fail();
      };
      signal.addEventListener('abort', () => request.abort());
      const body = new FormData();
      body.append('question', question);
      body.append('activity', activity);
      body.append('file', file, file.name);
      wait();
      request.send(body);
    });
