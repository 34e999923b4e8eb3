import type { Submission } from './submission.js';

/** What is known of a request that the browser let nobody see the end of. */
export interface Unreached {
  readonly submission: Pick<Submission, 'endpoint' | 'confirm' | 'format' | 'envelope'>;
  /** Names of what the page had sent along. */
  readonly headers: readonly string[];
  /** The origin of the page, such as `https://council.example`; `null` in a sandboxed frame. */
  readonly page: string;
  /** Whether the page's own policy has forbidden it. */
  readonly forbidden: boolean;
}

/** The tags of a kind of widget: a response knows the kind alone. */
const TAGS: Readonly<Record<string, string>> = { groups: '<sayso-group-directory> or <sayso-group-card>' };

/**
 * What a page's owner should look at, as a browser says no more to a page than that it failed: a policy of the page, an
 * endpoint that lets no other origin ask, or one on plain http. Undefined where it may be the connection alone.
 */
export function whyUnreachable({ submission, headers, page, forbidden }: Unreached): string | undefined {
  const { endpoint, confirm, format = 'json', envelope } = submission;
  const tag = TAGS[envelope.widget] ?? `<sayso-${envelope.widget}>`;
  const origin = originOf(endpoint);
  if (!origin)
    return `${tag} has endpoint="${endpoint}", which is no address, so answers wait. Write it as https://….`;
  if (forbidden)
    return `${tag} may not send to its endpoint, so answers wait: this page's Content Security Policy allows no connection to ${origin}. Add ${origin} to connect-src.`;
  if (page.startsWith('https:') && /^http:\/\/(?!localhost|127\.|\[::1\])/.test(endpoint))
    return `${tag} has endpoint="${endpoint}" on plain http, and browsers let no page on https send there, so answers wait. Write endpoint="https://…".`;
  if (origin === page) return undefined;
  const named = [
    ...(format === 'json' ? ['Content-Type'] : []),
    ...(format === 'json' && confirm === 'echo' ? ['Idempotency-Key'] : []),
    ...headers,
  ];
  const preflight = named.length
    ? `, and to OPTIONS also Access-Control-Allow-Headers: ${named.join(', ')}`
    : '';
  return `${tag} could not reach endpoint="${endpoint}" twice, so answers wait. If the address is right and it is up, check that it lets pages of other origins in: it has to reply with Access-Control-Allow-Origin: ${page}${preflight}. An ad blocker, or no connection, looks the same from here.`;
}

/** The origin of an address; empty where it is none. */
export function originOf(address: string): string {
  try {
    return new URL(address).origin;
  } catch {
    return '';
  }
}
