import { expect } from '@open-wc/testing';

import { explainUnreachable } from '../../src/delivery/explain-unreachable.js';
import { listen, type Listening } from '../support/console-lines.js';
import { aWhile, submission } from './delivery-world.js';

/** Longer than a browser is given to say that a policy forbade it. */
const A_MOMENT = 600;

describe('Explaining on the console why an endpoint is not reached', () => {
  let heard: Listening;
  beforeEach(() => (heard = listen('warn')));
  afterEach(() => heard.stop());

  const fails = async (endpoint: string, times: number): Promise<void> => {
    for (let time = 0; time < times; time++, await aWhile(30))
      explainUnreachable(submission({ endpoint }), { 'X-Key': 'secret' });
  };
  const violation = (init: Partial<SecurityPolicyViolationEventInit>) =>
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        ...{ effectiveDirective: 'connect-src', violatedDirective: 'connect-src', disposition: 'enforce' },
        ...{
          documentURI: location.href,
          originalPolicy: "connect-src 'self'",
          statusCode: 200,
          bubbles: true,
        },
        ...init,
      }),
    );

  it('says nothing of one failure, which may be the connection’s', async () => {
    await fails('https://once.test/r', 1);
    await aWhile(A_MOMENT);
    expect(heard.lines).to.deep.equal([]);
  });

  it('says what to check from the second on, once, and nothing that is secret', async () => {
    await fails('https://cors.test/r', 4);
    await aWhile(A_MOMENT);
    await fails('https://cors.test/r', 2);
    await aWhile(A_MOMENT);
    expect(heard.lines.length).to.equal(1);
    expect(heard.lines[0])
      .to.include('Access-Control-Allow-Origin')
      .and.include('X-Key')
      .and.not.include('secret');
  });

  it('takes several that are told of at once for one, as the browser may have told before what it forbids', async () => {
    for (let time = 0; time < 3; time++) explainUnreachable(submission({ endpoint: 'https://late.test/r' }));
    await aWhile(A_MOMENT);
    expect(heard.lines).to.deep.equal([]);
  });

  it('says that a policy forbids it, although the browser tells of that later', async () => {
    await fails('https://forbidden.test/r', 2);
    violation({ blockedURI: 'https://forbidden.test/r' });
    await aWhile(A_MOMENT);
    expect(heard.lines.length).to.equal(1);
    expect(heard.lines[0]).to.match(/Add https:\/\/forbidden\.test to connect-src/);
  });

  it('does not take a policy that only reports, or is about something else, for one that forbids', async () => {
    violation({ blockedURI: 'https://reported.test/r', disposition: 'report' });
    violation({ blockedURI: 'https://reported.test/i.png', effectiveDirective: 'img-src' });
    violation({ blockedURI: 'inline' });
    await fails('https://reported.test/r', 2);
    await aWhile(A_MOMENT);
    expect(heard.lines.length).to.equal(1);
    expect(heard.lines[0]).to.include('Access-Control-Allow-Origin');
  });
});
