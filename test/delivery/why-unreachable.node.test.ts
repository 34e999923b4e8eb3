import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { whyUnreachable, type Unreached } from '../../src/delivery/why-unreachable.js';
import { envelope, submission } from './delivery-world.js';

const PAGE = 'https://council.test';

const why = ({
  submission: changes = {},
  ...more
}: Partial<Omit<Unreached, 'submission'>> & {
  readonly submission?: Partial<Unreached['submission']>;
} = {}) =>
  whyUnreachable({ submission: submission(changes), headers: [], page: PAGE, forbidden: false, ...more });

describe('What a page’s owner is told of an endpoint that is not reached', () => {
  it('by a page whose policy forbids it: the tag, and what to add to it', () => {
    const words = why({ forbidden: true });
    assert.match(
      words ?? '',
      /^<sayso-survey> .*Content Security Policy.*Add https:\/\/collector\.test to connect-src\.$/,
    );
  });

  it('from another origin: the tag, the attribute, and what the endpoint has to reply with', () => {
    assert.match(
      why() ?? '',
      /^<sayso-survey> .*endpoint="https:\/\/collector\.test\/responses".*Access-Control-Allow-Origin: https:\/\/council\.test.*Access-Control-Allow-Headers: Content-Type, Idempotency-Key\./,
    );
  });

  const allowed: [title: string, given: Parameters<typeof why>[0], headers: RegExp][] = [
    ['with headers', { headers: ['X-WP-Nonce'] }, /Content-Type, Idempotency-Key, X-WP-Nonce\./],
    ['by status', { submission: { confirm: 'status' } }, /Allow-Headers: Content-Type\./],
    [
      'a form, with headers',
      { submission: { format: 'form' }, headers: ['X-Key'] },
      /Allow-Headers: X-Key\./,
    ],
  ];
  for (const [title, given, headers] of allowed)
    it(`names the headers that it has to allow: ${title}`, () => assert.match(why(given) ?? '', headers));

  it('names none where it is not asked for any', () => {
    assert.doesNotMatch(why({ submission: { format: 'multipart' } }) ?? '', /Allow-Headers|undefined|,\./);
  });

  it('on plain http, from a page that is not', () => {
    const words = why({ submission: { endpoint: 'http://collector.test/responses' } });
    assert.match(
      words ?? '',
      /^<sayso-survey> has endpoint="http:.* plain http.*Write endpoint="https:\/\/…"\.$/,
    );
    for (const here of ['http://localhost:8001/responses', 'http://127.0.0.1/r', 'http://[::1]:9/r'])
      assert.match(why({ submission: { endpoint: here } }) ?? '', /Access-Control-Allow-Origin/);
  });

  it('of an address that is none', () => {
    assert.match(
      why({ submission: { endpoint: 'http://' } }) ?? '',
      /endpoint="http:\/\/", which is no address/,
    );
  });

  it('nothing where it is on the page’s own origin: it may be the connection alone', () => {
    assert.equal(why({ submission: { endpoint: `${PAGE}/responses` } }), undefined);
    assert.match(
      why({ submission: { endpoint: `${PAGE}/responses` }, forbidden: true }) ?? '',
      /connect-src/,
    );
  });

  it('whichever of several tags has sent it', () => {
    const groups = { ...envelope(), widget: 'groups' };
    assert.match(
      why({ submission: { envelope: groups } }) ?? '',
      /^<sayso-group-directory> or <sayso-group-card> /,
    );
  });

  it('nothing of what was answered', () => {
    assert.doesNotMatch(why() ?? '', /agree|influence/);
    assert.doesNotMatch(why({ forbidden: true }) ?? '', /agree|influence/);
  });
});
