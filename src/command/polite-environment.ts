import { decodeText } from '../groups/feeds/decode.js';
import { ownEnvironment, type FeedEnvironment } from '../groups/feeds/environment.js';
import { bytesOf } from '../groups/feeds/get-text.js';
import type { LoadLimits } from '../groups/feeds/request.js';
import { VERSION } from '../kit/define.js';
import type { Journal } from './journal.js';

/** Who asks, so that whoever keeps a feed can tell, and knows where to ask back. */
export const USER_AGENT = `sayso/${VERSION} (npm package @sayso/elements)`;

/** Nobody waits in front of a screen: long answers and long waits are no reason to stop. */
export const HARVEST_LIMITS: Omit<LoadLimits, 'atOnce'> = {
  tries: 5,
  patience: 15 * 60_000,
  timeout: 10 * 60_000,
  bytes: 256_000_000,
  pages: 5000,
};

/** Whether an answer is worth keeping. A page that says "back soon", or half a list, is to be asked for again. */
const isWhole = (body: string): boolean => {
  const [first, last] = [body.trimStart().charAt(0), body.trimEnd().at(-1) ?? ''];
  return first !== '<' && first !== '' && (!'[{'.includes(first) || ']}'.includes(last));
};

/** Surroundings in which each request says who asks, and an answer that a journal has is not asked for again. */
export function politeEnvironment(journal: Journal | undefined, from: string | undefined): FeedEnvironment {
  const own = ownEnvironment();
  const identity = { 'User-Agent': USER_AGENT, ...(from !== undefined && { From: from }) };
  return {
    ...own,
    fetch: async (url, init) => {
      const known = journal?.answerOf(url);
      if (known !== undefined) return new Response(known);
      const headers = { ...(init.headers as Record<string, string>), ...identity };
      const reply = await own.fetch(url, { ...init, headers });
      if (!reply.ok || !journal) return reply;
      const body = decodeText(await bytesOf(reply, HARVEST_LIMITS.bytes));
      if (isWhole(body)) await journal.add(url, body, own.now());
      return new Response(body);
    },
  };
}
