import { expect } from '@open-wc/testing';

import type { SaysoSignedUpEvent } from '../../src/signup/events/sayso-signed-up-event.js';
import { signupEndpoint, signupReplies } from '../../stories/fixtures/signup-endpoint.js';
import { listen } from '../support/console-lines.js';
import { expectSame } from '../support/expect-same.js';
import { allInside, focused, inside, isSeen, type, wordsIn, wordsOf } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { until } from '../support/until.js';
import {
  bodyOf,
  CONSENT,
  field,
  fillIn,
  liveRegion,
  press,
  signUp,
  signupIn,
  type SignupOptions,
  type TestSignup,
} from './signup-on-a-page.js';

const today = (): string => {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** A form that was filled in and sent, to an endpoint that replies so. */
async function signedUp(reply: NonNullable<SignupOptions['reply']>): Promise<TestSignup> {
  const signup = await signupIn(newPlace(), { reply });
  await signUp(signup);
  return signup;
}

const headersOf = ({ attempts }: TestSignup): Readonly<Record<string, string>>[] =>
  attempts.map(({ init }) => init.headers as Record<string, string>);

/** Fills in what nobody sees, as a machine does. */
function spring(signup: TestSignup): void {
  inside(signup, '.trap input', HTMLInputElement).value = 'Buy now';
}

describe('what <sayso-signup> sends', () => {
  afterEach(clearPage);

  it('is one request with the address, the list, the language and what was agreed to, and nothing else', async () => {
    const { attempts, endpoint } = await signedUp('taken');
    expect(attempts).to.have.length(1);
    expect(attempts[0]!.url).to.equal(endpoint);
    expect(bodyOf(attempts[0]!)).to.deep.equal({
      sayso: 1,
      signup: {
        email: 'ana@example.org',
        list: 'riverside-news',
        language: 'en-GB',
        consent: { words: CONSENT, given: true, on: today() },
      },
    });
  });

  it('carries no cookie, no Referer and no header that could name anybody', async () => {
    const { init } = (await signedUp('taken')).attempts[0]!;
    expect(init.method).to.equal('POST');
    expect(init.credentials).to.equal('omit');
    expect(init.referrerPolicy).to.equal('no-referrer');
    expect(init.headers).to.deep.equal({ 'Content-Type': 'application/json' });
  });

  it('holds what was asked for besides, and of a postcode the first half', async () => {
    const signup = await signupIn(newPlace(), { attributes: { ask: 'name postcode-area' } });
    type(field(signup, 'name'), 'Ana');
    type(field(signup, 'postcodeArea'), 'sa1 1aa');
    await signUp(signup);
    const { signup: given } = bodyOf(signup.attempts[0]!) as { signup: Record<string, unknown> };
    expect([given.name, given.postcodeArea]).to.deep.equal(['Ana', 'SA1']);
  });

  it('tells no more of a language than which of our own the form was in', async () => {
    const place = newPlace();
    place.lang = 'ur-PK';
    const signup = await signupIn(place);
    await signUp(signup);
    const { signup: given } = bodyOf(signup.attempts[0]!) as { signup: Record<string, unknown> };
    expect(given.language).to.equal('en-GB');
  });

  it('goes out once, however often the button is pressed', async () => {
    const signup = await signupIn(newPlace(), { reply: 'neverComes' });
    fillIn(signup);
    for (let presses = 0; presses < 3; presses++) inside(signup, '[part=sign-up]').click();
    await signup.updateComplete;
    expect(signup.attempts).to.have.length(1);
  });

  it('does not go out before the person has agreed', async () => {
    const signup = await signupIn(newPlace());
    expect(field(signup, 'consent').checked).to.equal(false);
    type(field(signup, 'email'), 'ana@example.org');
    await press(signup);
    expect(signup.attempts).to.have.length(0);
  });

  it('leaves nothing on the device', async () => {
    const stores = async (): Promise<unknown> => [
      document.cookie,
      { ...localStorage },
      { ...sessionStorage },
      (await indexedDB.databases()).map(({ name }) => name),
    ];
    const before = await stores();
    await signedUp('unreachable');
    await signedUp('taken');
    expect(await stores()).to.deep.equal(before);
  });

  it('is flagged where a field was filled in that nobody sees, and taken like any other', async () => {
    const signup = await signupIn(newPlace());
    spring(signup);
    await signUp(signup);
    expect(headersOf(signup)).to.deep.equal([{ 'Content-Type': 'application/json', 'Sayso-Trap': '1' }]);
    expect(JSON.stringify(signup.attempts.map(bodyOf))).not.to.include('Buy now');
    expect(liveRegion(signup)).to.equal('Check your email');
  });

  it('goes without the flag to where a browser lets nothing through that has one', async () => {
    const signup = await signupIn(newPlace(), { reply: 'knowsNoFlag' });
    spring(signup);
    await signUp(signup);
    expect(headersOf(signup).map((headers) => 'Sayso-Trap' in headers)).to.deep.equal([true, false]);
    expect(liveRegion(signup)).to.equal('Check your email');
  });

  it('has the headers that the page hands over, and follows no redirect with them', async () => {
    const signup = await signupIn(newPlace());
    signup.headers = { 'X-WP-Nonce': 'n1' };
    await signUp(signup);
    expect(headersOf(signup)).to.deep.equal([{ 'Content-Type': 'application/json', 'X-WP-Nonce': 'n1' }]);
    expect(signup.attempts[0]!.init.redirect).to.equal('error');
  });

  it('may be fields of a form', async () => {
    const signup = await signupIn(newPlace(), { attributes: { format: 'form' } });
    await signUp(signup);
    await until(() => signup.attempts.length > 0, 'it is sent');
    const { headers, body } = signup.attempts[0]!.init;
    expect(headers).to.deep.equal({
      Accept: 'application/json',
      'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8',
    });
    expect(Object.fromEntries(new URLSearchParams(body as string))).to.deep.equal({
      'form-name': 'riverside-news',
      sayso: '1',
      email: 'ana@example.org',
      list: 'riverside-news',
      language: 'en-GB',
      'consent.words': CONSENT,
      'consent.given': 'true',
      'consent.on': today(),
    });
  });

  it('may be the parts of a form, whose boundary the browser makes up', async () => {
    const signup = await signupIn(newPlace(), { attributes: { format: 'multipart' } });
    await signUp(signup);
    await until(() => signup.attempts.length > 0, 'it is sent');
    const { headers, body } = signup.attempts[0]!.init;
    expect(headers).to.deep.equal({ Accept: 'application/json' });
    expect((body as FormData).get('email')).to.equal('ana@example.org');
  });

  it('is JSON in a format that we do not know, with a word to the page’s owner', async () => {
    const { lines, stop } = listen('warn');
    const signup = await signupIn(newPlace(), { attributes: { format: 'xml' } });
    await signUp(signup);
    stop();
    expect(bodyOf(signup.attempts[0]!)).to.have.keys('sayso', 'signup');
    expect(lines.join()).to.match(/<sayso-signup> cannot send in the format "xml"/);
  });

  it('may go by the page’s own transport, whose reply is judged as an endpoint’s', async () => {
    const signup = await signupIn(newPlace());
    const given: unknown[] = [];
    const replies = [
      () => Promise.reject(new Error('The bridge to the app is down')),
      () => Promise.resolve(new Response('', { status: 503 })),
      () => Promise.resolve({ done: true }),
    ];
    signup.transport = (request, signal) => {
      given.push(request);
      expect(signal.aborted).to.equal(false);
      return replies[given.length - 1]!();
    };
    await signUp(signup);
    expect(wordsIn(inside(signup, '[part=outcome]'))).to.include('Check your connection');
    await press(signup, 'Try again');
    expect(wordsIn(inside(signup, '[part=outcome]'))).to.include('in a few minutes');
    await press(signup, 'Try again');
    expect(liveRegion(signup)).to.equal('Check your email');
    expect(given).to.have.length(3);
    expect(given[0]).to.have.nested.property('signup.email', 'ana@example.org');
    expect(signup.attempts).to.have.length(0);
  });
});

describe('what <sayso-signup> says of a reply', () => {
  afterEach(clearPage);

  it('is the same for a new address and for one that is on the list already', async () => {
    const said = await Promise.all(
      (['taken', 'takenWithoutWords', 'onTheListAlready'] as const).map(async (reply) =>
        wordsOf(await signedUp(reply)),
      ),
    );
    expect(said[0]).to.include('Check your email').and.include('Riverside Council sends you an email');
    expect(new Set(said).size).to.equal(1);
  });

  it('is read out, and has the focus', async () => {
    const signup = await signupIn(newPlace());
    expect(liveRegion(signup)).to.equal('');
    await signUp(signup);
    expect(liveRegion(signup)).to.equal('Check your email');
    expectSame(focused(), inside(signup, '#heading'));
  });

  it('is a word that it is being sent, until it is there', async () => {
    const signup = await signedUp('neverComes');
    expect(liveRegion(signup)).to.equal('Sending your address');
    expect(inside(signup, '[part=sign-up]').ariaDisabled).to.equal('true');
    expectSame(focused(), null);
  });

  for (const [reply, why] of [
    ['unreachable', 'Check your connection'],
    ['captivePortal', 'Check your connection'],
    ['busy', 'Try again in a few minutes'],
    ['notAccepted', 'It was not accepted'],
    ['listUnknown', 'It was not accepted'],
  ] as const) {
    it(`is that it was not sent (${reply}), with everything typed still there`, async () => {
      const signup = await signedUp(reply);
      expectSame(focused(), inside(signup, '#not-sent'));
      expect(liveRegion(signup)).to.equal('Your address was not sent');
      expect(wordsIn(inside(signup, '[part=outcome]')))
        .to.include(why)
        .and.include('still here');
      expect(field(signup, 'email').value).to.equal('ana@example.org');
      expect(field(signup, 'consent').checked).to.equal(true);

      const { url, attempts } = signupEndpoint(signupReplies.taken);
      signup.endpoint = url;
      await signup.updateComplete;
      await press(signup, 'Try again');
      expect(attempts.map(bodyOf)).to.deep.equal(signup.attempts.map(bodyOf));
      expect(wordsIn(inside(signup, '#heading'))).to.equal('Check your email');
    });
  }

  it('repeats nothing that an endpoint says of a person', async () => {
    for (const reply of ['notAccepted', 'onTheListAlready'] as const)
      expect(wordsOf(await signedUp(reply))).not.to.include('ana@example.org');
  });

  it('is what the endpoint says of the address, at its field', async () => {
    const signup = await signedUp('addressRefused');
    expect(wordsIn(inside(signup, '#email-error'))).to.equal(
      'Error: We cannot write to this address. Check the part after @.',
    );
    expect(field(signup, 'email').value).to.equal('ana@example.org');
  });

  it('does not outlast the wish to use another address', async () => {
    const signup = await signedUp('taken');
    await press(signup, 'Use another address');
    expect(field(signup, 'email').value).to.equal('');
    expect(field(signup, 'consent').checked).to.equal(false);
    expect(liveRegion(signup)).to.equal('');
    expectSame(focused(), inside(signup, '#heading'));
  });

  it('brings the page’s own words that belong to it', async () => {
    const slotted = ['after', 'help'].map((slot) => {
      const words = document.createElement('p');
      words.slot = slot;
      words.textContent = slot;
      return words;
    });
    const signup = await signupIn(newPlace(), { reply: 'notAccepted', children: slotted });
    const seen = (): string[] => slotted.filter(isSeen).map(({ slot }) => slot);
    expect(seen()).to.deep.equal([]);
    await signUp(signup);
    expect(seen()).to.deep.equal(['help']);
    signup.endpoint = signupEndpoint(signupReplies.taken).url;
    await signup.updateComplete;
    await press(signup, 'Try again');
    expect(seen()).to.deep.equal(['after']);
  });
});

describe('the event sayso-signed-up', () => {
  afterEach(clearPage);

  it('reaches the page when the endpoint took the address, and carries none', async () => {
    const heard: SaysoSignedUpEvent[] = [];
    const hear = (event: SaysoSignedUpEvent): void => void heard.push(event);
    document.addEventListener('sayso-signed-up', hear);
    await signedUp('taken');
    await signedUp('unreachable');
    document.removeEventListener('sayso-signed-up', hear);
    expect(heard.map(({ list }) => list)).to.deep.equal(['riverside-news']);
    expect(JSON.stringify({ ...heard[0] })).not.to.include('ana');
  });
});

describe('a <sayso-signup> whose request is out', () => {
  afterEach(clearPage);

  it('goes on from it when the widget is moved meanwhile', async () => {
    let arrive: (response: Response) => void = () => undefined;
    const { url, attempts } = signupEndpoint(() => new Promise((resolve) => (arrive = resolve)));
    const signup = await signupIn(newPlace(), { attributes: { endpoint: url } });
    await signUp(signup);
    newPlace().append(signup);
    arrive(new Response(null, { status: 202 }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await signup.updateComplete;
    expect(attempts).to.have.length(1);
    expect(allInside(signup, 'form')).to.have.length(0);
  });
});
