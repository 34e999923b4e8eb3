/** The services that the guide on endpoints names, sent to as its examples do. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createDelivery } from '../../src/delivery/delivery.js';
import type { Envelope } from '../../src/delivery/envelope.js';
import type { Means } from '../../src/delivery/means.js';
import type { Submission } from '../../src/delivery/submission.js';
import type { Ending } from '../browser/support/collector.js';
import { openFlakyNetwork } from '../browser/support/flaky-network.js';
import { createWorld, envelope, recorder, until } from './delivery-world.js';
import { openAppsScript } from './stand-ins/apps-script.js';
import { openFormspree } from './stand-ins/formspree.js';
import { example, pathOf, sendingOf } from './stand-ins/guide.js';
import { openNetlify } from './stand-ins/netlify.js';
import { openPowerAutomate } from './stand-ins/power-automate.js';
import { FIELDS, guidesFlow, SERVICES } from './stand-ins/services.js';
import { openWordPress } from './stand-ins/wordpress.js';

const ANSWERS = { influence: 'agree', helps: ['green', 'play'], change: '=HYPERLINK("x")' };

/** Longer than any wait between two tries. */
const A_LONG_TIME = 4_000_000;

for (const { heading, doubles, open } of SERVICES) {
  describe(`${heading}, sent to as the guide has it`, () => {
    it('takes an answer, once', async (t) => {
      const { service, ids } = await open(t);
      const { heard, id } = send(t, sendingOf(heading, service.url));
      await until(() => heard.last()?.kind === 'sent');
      assert.deepEqual(ids(), [id]);
    });

    it(`has ${doubles ? 'two copies under one id' : 'it once all the same'} when its first yes is lost`, async (t) => {
      const { service, ids } = await open(t);
      const network = await openFlakyNetwork(t, service.url, 'swallow');
      const { heard, id, world } = send(t, sendingOf(heading, network.url));
      await until(() => heard.last()?.kind === 'waiting');
      network.mode = 'through';
      world.advance(A_LONG_TIME);
      await until(() => heard.last()?.kind === 'sent');
      assert.deepEqual(ids(), doubles ? [id, id] : [id]);
    });

    it('is not confused with a Wi-Fi that answers with a page of its own', async (t) => {
      const { service, ids } = await open(t);
      const network = await openFlakyNetwork(t, service.url, 'portal');
      const { heard, id, world } = send(t, sendingOf(heading, network.url));
      await until(() => heard.last()?.kind === 'waiting');
      assert.deepEqual(ids(), []);
      network.mode = 'through';
      world.advance(A_LONG_TIME);
      await until(() => heard.last()?.kind === 'sent');
      assert.deepEqual(ids(), [id]);
    });

    it('gets it later when it is down', async (t) => {
      const { service, ids } = await open(t);
      service.down = true;
      const { heard, id, world } = send(t, sendingOf(heading, service.url));
      await until(() => heard.last()?.kind === 'waiting');
      assert.deepEqual(why(heard), { reason: 'server' });
      service.down = false;
      world.advance(A_LONG_TIME);
      await until(() => heard.last()?.kind === 'sent');
      assert.deepEqual(ids(), [id]);
    });
  });
}

describe('A WordPress route', () => {
  it('stores the very words, and proves it by their digest', async (t) => {
    const wordPress = await openWordPress(t, pathOf('WordPress'));
    const { heard, id } = send(t, sendingOf('WordPress', wordPress.url));
    await until(() => heard.last()?.kind === 'sent');
    const { answers } = JSON.parse(wordPress.rows.get(id) ?? '{}') as { answers?: unknown };
    assert.deepEqual(answers, ANSWERS);
  });

  it('refuses other words under an id that it has', async (t) => {
    const wordPress = await openWordPress(t, pathOf('WordPress'));
    const how = sendingOf('WordPress', wordPress.url);
    const first = send(t, how);
    await until(() => first.heard.last()?.kind === 'sent');
    const second = send(t, how, { id: first.id, answers: { influence: 'other words' } });
    await until(() => second.heard.last()?.kind === 'refused');
    assert.deepEqual(await reasonsKept(second), ['conflict']);
  });

  it('takes a nonce that is fresh, and refuses a stale one: the answer is kept', async (t) => {
    const wordPress = await openWordPress(t, pathOf('WordPress'));
    const how: Omit<Submission, 'envelope'> = { ...sendingOf('WordPress', wordPress.url), needs: 'headers' };
    const fresh = send(t, how, { means: { headers: { 'X-WP-Nonce': wordPress.nonce } } });
    await until(() => fresh.heard.last()?.kind === 'sent');
    wordPress.nonce = 'n2';
    const stale = send(t, how, { means: { headers: { 'X-WP-Nonce': 'n1' } } });
    await until(() => stale.heard.last()?.kind === 'refused');
    assert.deepEqual(why(stale.heard), { reason: 'notAccepted', status: 403 });
    assert.deepEqual(await reasonsKept(stale), ['notAccepted']);
  });
});

describe('A Google sheet', () => {
  const path = pathOf('A Google sheet');
  const open = (t: Ending, code = example('A Google sheet', 'js')) =>
    openAppsScript(t, { path, code, header: FIELDS });

  it('gets a row with the fields that it names, none of which it would run', async (t) => {
    const script = await open(t);
    const { heard, id } = send(t, sendingOf('A Google sheet', script.url));
    await until(() => heard.last()?.kind === 'sent');
    const [, row] = script.rows;
    assert.deepEqual(row, [id, "'cy", "'agree", `'=HYPERLINK("x")`, "'", "'green; play", "'"]);
  });

  it('is sent to again when its script fails, which says 200 all the same', async (t) => {
    const script = await open(t);
    script.failing = true;
    const { heard, world, id } = send(t, sendingOf('A Google sheet', script.url));
    await until(() => heard.last()?.kind === 'waiting');
    assert.deepEqual(why(heard), { reason: 'unexpectedReply' });
    script.failing = false;
    world.advance(A_LONG_TIME);
    await until(() => heard.last()?.kind === 'sent');
    assert.deepEqual(
      script.rows.slice(1).map(([first]) => first),
      [id],
    );
  });
});

describe('Power Automate', () => {
  it('gets the response as the contract has it', async (t) => {
    const automate = await openPowerAutomate(t, guidesFlow());
    const { heard, id } = send(t, sendingOf('Power Automate', automate.url));
    await until(() => heard.last()?.kind === 'sent');
    const [run = '{}'] = automate.runs;
    assert.deepEqual(JSON.parse(run), { ...envelope(id), answers: ANSWERS });
  });

  it('refuses where the key in the address is wrong: the answer is kept', async (t) => {
    const flow = { path: pathOf('Power Automate'), signature: 'a new one' };
    const automate = await openPowerAutomate(t, flow);
    const sent = send(t, sendingOf('Power Automate', automate.url));
    await until(() => sent.heard.last()?.kind === 'refused');
    assert.deepEqual(automate.runs, []);
    assert.deepEqual(await reasonsKept(sent), ['notAccepted']);
  });
});

describe('Formspree', () => {
  const open = (t: Ending) => openFormspree(t, pathOf('Formspree'));

  it('gets every answer as a field, several choices one by one', async (t) => {
    const formspree = await open(t);
    const { heard } = send(t, sendingOf('Formspree', formspree.url));
    await until(() => heard.last()?.kind === 'sent');
    const [fields] = formspree.submissions;
    assert.deepEqual(fields?.['helps'], ['green', 'play']);
    assert.deepEqual(fields['change'], [ANSWERS.change]);
    assert.equal(fields['_gotcha'], undefined);
  });

  it('says at which question a rule of its own was broken', async (t) => {
    const formspree = await open(t);
    formspree.emails.push('influence');
    const sent = send(t, sendingOf('Formspree', formspree.url));
    await until(() => sent.heard.last()?.kind === 'refused');
    assert.deepEqual(why(sent.heard), { reason: 'invalid', status: 422 });
    const state = sent.heard.last();
    assert.deepEqual(state?.kind === 'refused' && state.problems, [
      { pointer: '/answers/influence', detail: 'should be an email' },
    ]);
    assert.deepEqual(await reasonsKept(sent), ['invalid']);
  });

  it('is given time when it is asked too often', async (t) => {
    const formspree = await open(t);
    formspree.posts = 20;
    const { heard, world } = send(t, sendingOf('Formspree', formspree.url));
    await until(() => heard.last()?.kind === 'waiting');
    assert.deepEqual(why(heard), { reason: 'busy' });
    formspree.posts = 0;
    world.advance(A_LONG_TIME);
    await until(() => heard.last()?.kind === 'sent');
    assert.equal(formspree.submissions.length, 1);
  });

  for (const [title, prepare, status] of [
    ['is switched off', (formspree) => (formspree.inactive = true), 403],
    ['is not there', undefined, 404],
  ] as const satisfies [
    string,
    ((formspree: Awaited<ReturnType<typeof open>>) => void) | undefined,
    number,
  ][]) {
    it(`refuses when the form ${title}: the answer is kept`, async (t) => {
      const formspree = await openFormspree(t, prepare ? pathOf('Formspree') : '/f/another');
      prepare?.(formspree);
      const sent = send(t, sendingOf('Formspree', formspree.url));
      await until(() => sent.heard.last()?.kind === 'refused');
      assert.deepEqual(why(sent.heard), { reason: 'notAccepted', status });
      assert.deepEqual(await reasonsKept(sent), ['notAccepted']);
    });
  }
});

describe('Netlify Forms', () => {
  const path = pathOf('Netlify Forms');
  const forms = { 'riverside-2026': FIELDS };

  it('keeps the fields of the form that it has found', async (t) => {
    const netlify = await openNetlify(t, { forms, pages: { [path]: '<meta name=sayso content=stored>' } });
    const { heard, id } = send(t, sendingOf('Netlify Forms', netlify.url));
    await until(() => heard.last()?.kind === 'sent');
    assert.deepEqual(netlify.submissions, [
      {
        'sayso-id': [id],
        'sayso-language': ['cy'],
        influence: ['agree'],
        helps: ['green', 'play'],
        change: [ANSWERS.change],
      },
    ]);
  });

  it('is not believed without the line in its page, and gets a copy at each try, as the guide warns', async (t) => {
    const netlify = await openNetlify(t, { forms, pages: { [path]: '<title>Thank you</title>' } });
    const { heard, id, world } = send(t, sendingOf('Netlify Forms', netlify.url));
    await until(() => heard.last()?.kind === 'waiting');
    assert.deepEqual(why(heard), { reason: 'unexpectedReply' });
    world.advance(A_LONG_TIME);
    await until(() => netlify.submissions.length === 2);
    assert.deepEqual(new Set(netlify.submissions.map((fields) => fields['sayso-id']?.[0])), new Set([id]));
  });

  it('refuses a form that it has not found: the answer is kept', async (t) => {
    const netlify = await openNetlify(t, { forms: {}, pages: {} });
    const sent = send(t, sendingOf('Netlify Forms', netlify.url));
    await until(() => sent.heard.last()?.kind === 'refused');
    assert.deepEqual(why(sent.heard), { reason: 'notAccepted', status: 404 });
    assert.deepEqual(await reasonsKept(sent), ['notAccepted']);
  });
});

interface Sent {
  readonly id?: string;
  readonly answers?: Envelope['answers'];
  readonly means?: Means;
}

/** Hands an answer to a delivery whose clock stands still, over the real network. */
function send(
  test: Ending,
  how: Omit<Submission, 'envelope'>,
  { id = crypto.randomUUID(), answers = ANSWERS, means }: Sent = {},
) {
  const world = createWorld();
  const delivery = createDelivery({ ...world.environment, fetch: (url, init) => fetch(url, init) });
  test.after(() => delivery.stop());
  if (means) delivery.equip(how.endpoint, means);
  const heard = recorder();
  delivery.submit({ ...how, envelope: envelope(id, answers) }, heard.listen);
  return { id, heard, world, delivery };
}

/** Why an answer is not through, and with which status it was refused, if it was. */
function why(heard: ReturnType<typeof recorder>): object {
  const state = heard.last();
  if (state?.kind === 'refused') return { reason: state.reason, status: state.status };
  return state?.kind === 'waiting' ? { reason: state.reason } : {};
}

/** Why what is still kept was refused, or waits. */
async function reasonsKept({ delivery }: ReturnType<typeof send>): Promise<string[]> {
  const waiting = await delivery.waiting();
  return waiting.map(({ state }) => state.reason);
}
