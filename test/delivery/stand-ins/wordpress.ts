/**
 * A WordPress site with a REST route that stores answers, as the plugin in the guide has it.
 *
 * - Errors are `{ code, message, data: { status } }`. A request without a nonce is nobody's, and may use a route that is
 *   open to all; one with a nonce that is not valid gets 403 `rest_cookie_invalid_nonce` before the route hears of it;
 *   a valid one is answered with a fresh one: wp-includes/rest-api.php, `rest_cookie_check_errors`, in
 *   core.trac.wordpress.org/changeset/56834; developer.wordpress.org/rest-api/using-the-rest-api/authentication.
 * - Any origin may read, with credentials; from other origins only five headers may be sent:
 *   developer.wordpress.org/reference/functions/rest_send_cors_headers, changeset/48452. All read 2026-11-26.
 */
import { createHash } from 'node:crypto';

import type { Ending } from '../../browser/support/collector.js';
import { json, openStandIn, type Answer, type Asked, type StandIn } from './stand-in.js';

const ALLOWED = ['Authorization', 'X-WP-Nonce', 'Content-Disposition', 'Content-MD5', 'Content-Type'];

export interface WordPress extends StandIn {
  /** The table, by its key. */
  readonly rows: Map<string, string>;
  /** What is valid at present. */
  nonce: string;
  /** Names that the filter `rest_allowed_cors_headers` adds. */
  readonly allowedBesides: string[];
}

export async function openWordPress(test: Ending, route: string, site?: string): Promise<WordPress> {
  const rows = new Map<string, string>();
  const error = (status: number, code: string, message: string) =>
    json(status, { code, message, data: { status } });
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

  function store({ body }: Asked): Answer {
    const id = idIn(body);
    if (!/^[0-9a-f-]{36}$/.test(id)) return error(400, 'sayso_not_an_answer', 'This is not an answer.');
    const stored = rows.get(id) ?? body;
    rows.set(id, stored);
    if (stored !== body) return error(409, 'sayso_conflict', 'Another answer has this id.');
    return json(201, { id, digest: sha256(body) });
  }

  function answer(asked: Asked): Answer {
    const { nonce: valid } = wordPress;
    const nonce = asked.headers['x-wp-nonce'];
    if (nonce !== undefined && nonce !== valid)
      return error(403, 'rest_cookie_invalid_nonce', 'Cookie check failed');
    if (asked.method === 'OPTIONS') return json(200, {});
    if (asked.path !== route) return error(404, 'rest_no_route', 'No route was found.');
    return store(asked);
  }

  const standIn = await openStandIn(
    test,
    (asked) => {
      if (!asked.path.startsWith('/wp-json/')) return undefined;
      const { status, headers, body = '' } = answer(asked);
      const { origin } = asked.headers;
      const readable = {
        'access-control-allow-headers': [...ALLOWED, ...wordPress.allowedBesides].join(', '),
        'access-control-allow-credentials': 'true',
        ...(typeof origin === 'string' && { 'access-control-allow-origin': origin }),
      };
      return { status, headers: { ...headers, ...readable }, body };
    },
    site,
  );
  const wordPress: WordPress = Object.assign(standIn, { rows, nonce: 'n1', allowedBesides: [] as string[] });
  return wordPress;
}

function idIn(body: string): string {
  try {
    return String((JSON.parse(body) as { readonly id?: unknown } | null)?.id);
  } catch {
    return '';
  }
}
