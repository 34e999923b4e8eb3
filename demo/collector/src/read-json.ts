/** How bodies are read. */
import { isUtf8 } from 'node:buffer';

import type { App } from './context.js';

/**
 * Takes JSON in UTF-8 and nothing else. Bytes that are no UTF-8, such as an é in Latin-1, would otherwise be read as
 * U+FFFD, and that would be stored and acknowledged in the place of what somebody wrote.
 */
export function readJson(app: App): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (isUtf8(body)) return void parse(request, body.toString(), done);
    done(Object.assign(new Error('the body is not UTF-8'), { statusCode: 400 }));
  });
}
