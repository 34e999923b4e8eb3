import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readReply, type Outcome } from '../../src/delivery/reply.js';
import { envelope, json, submission } from './delivery-world.js';

const id = '5f0c2a7e-0000-4000-8000-000000000001';
const page = { 'Content-Type': 'text/html; charset=utf-8' };
const echoed = { id, digest: 'd1', receipt: 'K7-QX' };
const stored = (receipt = ''): Outcome => ({ kind: 'stored', receipt });
const retry = (reason: string, retryAfter?: number) =>
  ({ kind: 'retry', reason, ...(retryAfter !== undefined && { retryAfter }) }) as Outcome;
const refused = (reason: string, status: number, detail = '', problems: unknown[] = []) =>
  ({ kind: 'refused', reason, status, detail, problems }) as Outcome;

/** What a page of thanks says of itself. */
const STORED = '<meta name="sayso" content="stored" />';

const text = (status: number, body: string | null, headers: Record<string, string> = {}) =>
  new Response(body, { status, headers });

describe('A reply to a page that wants an echo', () => {
  const cases: [title: string, reply: Response, expected: Outcome][] = [
    ['201 with the echo confirms', json(201, echoed), stored('K7-QX')],
    ['200 with the echo confirms: it was stored before', json(200, echoed), stored('K7-QX')],
    ['an echo counts whatever its label', text(200, JSON.stringify(echoed), page), stored('K7-QX')],
    ['an echo without a receipt confirms', json(201, { id, digest: 'd1' }), stored()],
    ['a receipt that is no text is none', json(201, { ...echoed, receipt: { a: 1 } }), stored()],
    ['another digest does not confirm', json(201, { ...echoed, digest: 'd2' }), retry('unexpectedReply')],
    ['no digest does not confirm', json(201, { id, receipt: 'x' }), retry('unexpectedReply')],
    ['another id does not confirm', json(201, { ...echoed, id: 'x' }), retry('unexpectedReply')],
    [
      'a captive portal does not confirm',
      text(200, '<!doctype html><p>Log in', page),
      retry('unexpectedReply'),
    ],
    ['204 does not confirm', text(204, null), retry('unexpectedReply')],
    [
      'half an echo does not confirm',
      text(201, JSON.stringify(echoed).slice(0, -5)),
      retry('unexpectedReply'),
    ],
    ['null does not confirm', json(200, null), retry('unexpectedReply')],
    ['a list does not confirm', json(200, [echoed]), retry('unexpectedReply')],

    ['409 is a conflict', json(409, {}), refused('conflict', 409)],
    [
      '410 says closed, in its own words',
      json(410, { detail: 'Closed on Friday.' }),
      refused('closed', 410, 'Closed on Friday.'),
    ],
    [
      '410 says withdrawn, where the endpoint does',
      json(410, { code: 'withdrawn', detail: 'Withdrawn on Friday.' }),
      refused('withdrawn', 410, 'Withdrawn on Friday.'),
    ],
    ['410 because all was deleted says closed', json(410, { code: 'deleted' }), refused('closed', 410)],
    ['withdrawn is a matter of 410 alone', json(400, { code: 'withdrawn' }), refused('notAccepted', 400)],
    ['410 with a page says closed, without the page', text(410, '<html>', page), refused('closed', 410)],
    ['400 is kept', json(400, { detail: 7 }), refused('notAccepted', 400)],
    ['401 is kept', text(401, ''), refused('notAccepted', 401)],
    ['403 is kept', text(403, 'no', page), refused('notAccepted', 403)],
    ['404 is kept', text(404, 'no'), refused('notAccepted', 404)],
    ['413 is kept', text(413, ''), refused('notAccepted', 413)],
    ['451 is kept', text(451, ''), refused('notAccepted', 451)],

    ['408 is tried again', text(408, ''), retry('busy', 0)],
    ['425 is tried again', text(425, ''), retry('busy', 0)],
    ['429 is tried again when it says', text(429, '', { 'Retry-After': '3' }), retry('busy', 3_000)],
    ['503 is tried again when it says', text(503, '', { 'Retry-After': '9' }), retry('busy', 9_000)],
    ['429 without a time is tried again', text(429, ''), retry('busy', 0)],
    ['500 is tried again', text(500, 'oops'), retry('server', 0)],
    ['502 from a gateway is tried again', text(502, '<html>', page), retry('server', 0)],
    ['511 from a captive portal is tried again', text(511, '<html>', page), retry('server', 0)],
    ['an echo with 500 is not believed', json(500, echoed), retry('server', 0)],
    ['a reply of no kind is tried again', Response.error(), retry('unexpectedReply', 0)],
  ];
  for (const [title, reply, expected] of cases) {
    it(title, async () => {
      assert.deepEqual(await readReply(reply, submission({ envelope: envelope(id) }), 'd1', 0), expected);
    });
  }

  it('needs only the id where the page could not compute a digest', async () => {
    const response = submission({ envelope: envelope(id) });
    assert.deepEqual(await readReply(json(201, echoed), response, '', 0), stored('K7-QX'));
    assert.deepEqual(await readReply(json(201, {}), response, '', 0), retry('unexpectedReply'));
  });
});

describe('422', () => {
  const cases: [title: string, body: unknown, problems: unknown[]][] = [
    [
      'names the questions',
      { errors: [{ pointer: '/answers/age', detail: 'Too high' }] },
      [{ pointer: '/answers/age', detail: 'Too high' }],
    ],
    [
      'may point as RFC 9457 does',
      { errors: [{ pointer: '#/answers/c%C5%B5n%20da', detail: 'x' }] },
      [{ pointer: '/answers/cŵn da', detail: 'x' }],
    ],
    [
      'may point badly',
      { errors: [{ pointer: '#/answers/%', detail: 'x' }] },
      [{ pointer: '/answers/%', detail: 'x' }],
    ],
    [
      'leaves % in a plain pointer alone',
      { errors: [{ pointer: '/answers/%41' }] },
      [{ pointer: '/answers/%41', detail: '' }],
    ],
    [
      'may name fields, as Formspree does',
      { errors: [{ code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' }] },
      [{ pointer: '/answers/email', detail: 'should be an email' }],
    ],
    ['may be about no field', { errors: [{ code: 'EMPTY', message: 'is empty' }] }, []],
    ['may hold rubbish', { errors: [null, 'a', { detail: 'x' }, { pointer: 3 }] }, []],
    ['may hold no list', { errors: { pointer: '/answers/a' } }, []],
    ['may hold nothing', {}, []],
  ];
  for (const [title, body, problems] of cases) {
    it(title, async () => {
      const reply = json(422, body, { 'Content-Type': 'application/problem+json' });
      assert.deepEqual(await readReply(reply, submission(), 'd', 0), refused('invalid', 422, '', problems));
    });
  }
});

describe('A reply to a form, to a page that goes by the status', () => {
  const sentTo = 'http://forms.test/f/abc';
  const after = (url: string, reply: Response) =>
    Object.defineProperties(reply, { redirected: { value: true }, url: { value: url } });
  const cases: [title: string, reply: Response, expected: Outcome][] = [
    ['a redirect to thanks confirms', after('https://forms.test/thanks', json(200, {})), stored()],
    ['one to another origin, too', after('https://echo.test/e?key=1', text(200, 'OK')), stored()],
    [
      'one to a page does not',
      after('https://forms.test/thanks', text(200, '<!doctype html>')),
      retry('unexpectedReply'),
    ],
    [
      'one to https lost the form',
      after('https://forms.test/f/abc', json(200, {})),
      retry('unexpectedReply'),
    ],
    [
      'one to a slash at the end, too',
      after('http://forms.test/f/abc/', json(200, {})),
      retry('unexpectedReply'),
    ],
    ['and one to www.', after('http://www.forms.test/f/abc?x', json(200, {})), retry('unexpectedReply')],
    ['a page confirms that says so', text(200, `<!doctype html>${STORED}`, page), stored()],
    ['however it writes that', text(200, '<html><META name=sayso content=stored>', page), stored()],
    ['after a redirect, too', after('https://forms.test/thanks', text(200, STORED, page)), stored()],
    [
      'but not where the redirect lost the form',
      after('https://forms.test/f/abc', text(200, STORED, page)),
      retry('unexpectedReply'),
    ],
    ['nor with a failure', text(500, STORED, page), retry('server', 0)],
  ];
  for (const [title, reply, expected] of cases) {
    it(title, async () => {
      const sent = submission({ confirm: 'status', format: 'form', endpoint: sentTo });
      assert.deepEqual(await readReply(reply, sent, '', 0), expected);
    });
  }
});

describe('A refusal', () => {
  it('may say whom to ask', async () => {
    const reply = json(410, { detail: 'This closed on 1 May.', contact: '01632 960 001' });
    assert.deepEqual(await readReply(reply, submission(), 'd', 0), {
      ...refused('closed', 410, 'This closed on 1 May.'),
      contact: '01632 960 001',
    });
  });

  for (const [header, language] of [
    ['cy', 'cy'],
    ['cy-GB, en', 'cy-GB'],
  ] as const) {
    it(`may say that it is in ${header}`, async () => {
      const reply = json(410, { detail: 'Ar gau.' }, { 'Content-Language': header });
      assert.deepEqual(await readReply(reply, submission(), 'd', 0), {
        ...refused('closed', 410, 'Ar gau.'),
        language,
      });
    });
  }
});

describe('A reply to a page that goes by the status', () => {
  const redirected = Object.defineProperty(json(200, {}), 'redirected', { value: true });
  const cases: [title: string, reply: Response, expected: Outcome][] = [
    ['200 with anything confirms', json(200, { thanks: true }), stored()],
    ['204 confirms', text(204, null), stored()],
    ['plain text confirms', text(200, 'OK', { 'Content-Type': 'text/plain' }), stored()],
    ['a receipt is passed on', json(201, { receipt: 'A1' }), stored('A1')],
    ['a page does not confirm', text(200, 'Welcome', page), retry('unexpectedReply')],
    [
      'an XHTML page does not confirm',
      text(200, 'Hi', { 'Content-Type': 'application/xhtml+xml' }),
      retry('unexpectedReply'),
    ],
    [
      'a page under a false label does not confirm',
      text(200, ' \n<!DOCTYPE html>'),
      retry('unexpectedReply'),
    ],
    ['what a redirect led to does not confirm', redirected, retry('unexpectedReply')],
    ['404 is kept', text(404, ''), refused('notAccepted', 404)],
    ['500 is tried again', text(500, ''), retry('server', 0)],
  ];
  for (const [title, reply, expected] of cases) {
    it(title, async () => {
      assert.deepEqual(await readReply(reply, submission({ confirm: 'status' }), 'd1', 0), expected);
    });
  }
});
