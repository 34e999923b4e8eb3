import { expect } from '@open-wc/testing';

import type { SaysoOutboxChangedEvent } from '../../src/outbox/events/sayso-outbox-changed-event.js';
import { SaysoQueuedEvent } from '../../src/kit/events/sayso-queued-event.js';
import {
  keptPoll,
  keptResponse,
  keptStates,
  keptWithoutWords,
} from '../../stories/fixtures/kept-delivery.js';
import { expectSame } from '../support/expect-same.js';
import { allInside, focused, inside, pressable, wordsIn, wordsOf } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { BOTH, liveRegion, outboxIn, press, title, until, way } from './outbox-on-a-page.js';

const [POLL, SURVEY] = BOTH;
const sending = { kind: 'sending', durable: true } as const;

describe('<sayso-outbox> while nothing waits', () => {
  afterEach(clearPage);

  it('draws nothing and leaves no gap', async () => {
    const place = newPlace();
    place.style.cssText = 'display: grid; gap: 50px';
    const before = document.createElement('p');
    place.append(before);
    const outbox = await outboxIn(place, { kept: [] });
    place.append(document.createElement('p'));
    const height = place.getBoundingClientRect().height;
    outbox.remove();
    expect(place.getBoundingClientRect().height).to.equal(height);
  });

  it('asks for nothing, and is there as soon as a widget of the page says that something waits', async () => {
    const place = newPlace();
    const outbox = document.createElement('sayso-outbox');
    place.append(outbox);
    await outbox.updateComplete;
    const loaded = (): boolean => outbox.renderRoot.querySelector('.widget') !== null;
    expect(loaded()).to.equal(false);
    expect(liveRegion(outbox)).to.equal('');
    document.dispatchEvent(new SaysoQueuedEvent('riverside-2026', true));
    outbox.delivery = (await import('../../stories/fixtures/kept-delivery.js')).keptDelivery(BOTH);
    await until(loaded);
  });

  it('hears of another tab', async () => {
    const place = newPlace();
    const outbox = document.createElement('sayso-outbox');
    place.append(outbox);
    await outbox.updateComplete;
    const channel = new BroadcastChannel('sayso-outbox');
    channel.postMessage({ id: 'one', state: { kind: 'sent', receipt: '' } });
    channel.postMessage(null);
    channel.postMessage({ id: 'two', state: { kind: 'waiting' } });
    await until(() => outbox.shadowRoot!.adoptedStyleSheets.length > 2);
    channel.close();
    expect(outbox.shown, 'although nothing is found to wait').to.equal(false);
  });

  it('is silent about what goes out at once', async () => {
    const outbox = await outboxIn(newPlace(), { kept: [] });
    outbox.delivery.add(keptResponse(keptStates.network, { attempts: 0 }));
    outbox.delivery.tell(SURVEY.id, sending);
    outbox.delivery.tell(SURVEY.id, { kind: 'sent', receipt: 'K7QF3XWM' });
    await outbox.updateComplete;
    expect(outbox.shown).to.equal(false);
  });
});

describe('<sayso-outbox> says', () => {
  afterEach(clearPage);

  it('what was answered and when, and nothing of the answers', async () => {
    const outbox = await outboxIn(newPlace());
    const words = wordsOf(outbox);
    expect(words)
      .to.include('Have your say about Riverside')
      .and.include('Answered on 26 November 2026, 10:30');
    expect(words).not.to.include('Tend to agree');
  });

  it('which survey it was where nobody kept its title, and the answers as they are sent', async () => {
    const outbox = await outboxIn(newPlace(), { kept: [keptWithoutWords(keptStates.network)] });
    expect(wordsIn(inside(outbox, '.answer-title'))).to.equal('Survey: riverside-2026');
    inside(outbox, 'summary').click();
    await until(() => outbox.renderRoot.querySelector('.given') !== null);
    expect(wordsIn(inside(outbox, '.given')))
      .to.include('influence: tend-to-agree')
      .and.include('["walk","rest"]');
  });

  it('the answers once they are unfolded, and no longer than that', async () => {
    const outbox = await outboxIn(newPlace());
    const summary = allInside(outbox, 'summary').at(-1)!;
    summary.click();
    await until(() => wordsOf(outbox).includes('Tend to agree'));
    summary.click();
    await until(() => !wordsOf(outbox).includes('Tend to agree'));
  });

  const reasons = {
    network: 'We could not connect',
    busy: 'busy and asks us to wait',
    server: 'not working at the moment',
    unexpectedReply: 'Something else replied',
    notDurable: 'it is in this page only',
    closed: 'It ended on 18 December 2026.',
    withdrawn: 'These answers were withdrawn',
    notAccepted: 'Your answers could not be taken',
    conflict: 'do not match',
  } as const;
  for (const [state, words] of Object.entries(reasons)) {
    it(`why it is kept: ${state}`, async () => {
      const kept = [keptResponse(keptStates[state as keyof typeof reasons])];
      const outbox = await outboxIn(newPlace(), { kept });
      expect(wordsOf(outbox)).to.include(words);
    });
  }

  it('that it was not taken, where a newer copy of the library knows why', async () => {
    const reason = 'not known yet' as 'closed';
    const state = { kind: 'refused', durable: true, reason, status: 418, detail: '', problems: [] } as const;
    const kept = [keptResponse(state)];
    const outbox = await outboxIn(newPlace(), { kept });
    expect(wordsOf(outbox)).to.include('Your answers could not be taken');
  });

  for (const [said, lang] of [
    ['cy', 'cy'],
    [undefined, 'en'],
  ] as const) {
    it(`what the endpoint says, in ${said ?? 'English, where it does not say in what'}`, async () => {
      const said410 = {
        kind: 'refused',
        durable: true,
        reason: 'closed',
        status: 410,
        problems: [],
      } as const;
      const state = { ...said410, detail: 'Ar gau.', ...(said && { language: said }) };
      const outbox = await outboxIn(newPlace(), { kept: [keptResponse(state)] });
      const detail = [...outbox.renderRoot.querySelectorAll('p[lang]')].find(
        (each) => each.textContent === 'Ar gau.',
      );
      expect(detail?.getAttribute('lang')).to.equal(lang);
    });
  }

  it('that it waits for a page that hands over what it needs', async () => {
    const kept = [keptResponse(keptStates.network, { needs: 'headers', attempts: 0 })];
    const outbox = await outboxIn(newPlace(), { kept });
    expect(wordsOf(outbox)).to.include('from the page that it was given on');
  });

  it('whom to ask, where the endpoint said so', async () => {
    const outbox = await outboxIn(newPlace());
    expect(wordsOf(outbox)).to.include('You can ask: 01632 960 001');
    expect(outbox.renderRoot.querySelector('slot[name=help]') !== null).to.equal(true);
  });

  it('nothing of what has got into the database otherwise', async () => {
    const rubbish = { id: 'rubbish' } as never;
    const outbox = await outboxIn(newPlace(), { kept: [rubbish, ...BOTH] });
    expect(allInside(outbox, '.answers > li')).to.have.length(2);
  });
});

describe('<sayso-outbox> lets a resident', () => {
  afterEach(clearPage);

  it('send now, and tells those who do not see it how that went', async () => {
    const outbox = await outboxIn(newPlace(), { kept: [POLL], afterwards: sending });
    expect(liveRegion(outbox)).to.equal('1 answer is waiting to be sent');
    await press(outbox, pressable(outbox, 'Send now'));
    expect(liveRegion(outbox)).to.equal('Being sent now');
    outbox.delivery.tell(POLL.id, keptStates.network);
    await until(() => liveRegion(outbox) === '1 answer is waiting to be sent');
    await press(outbox, pressable(outbox, 'Send now'));
    outbox.delivery.tell(POLL.id, { kind: 'sent', receipt: 'K7QF3XWM' });
    await until(() => title(outbox) === 'Nothing is waiting to be sent');
    expect(wordsIn(inside(outbox, '[part=reference]'))).to.equal('K7QF3XWM');
    expect(wordsIn(focused())).to.equal('');
  });

  it('have a try of our own without a word', async () => {
    const outbox = await outboxIn(newPlace(), { kept: [POLL] });
    outbox.delivery.tell(POLL.id, sending);
    await outbox.updateComplete;
    expect(liveRegion(outbox)).to.equal('1 answer is waiting to be sent');
  });

  it('send once more what was refused', async () => {
    const outbox = await outboxIn(newPlace());
    await press(outbox, way(outbox, 'Send again', SURVEY));
    expect(outbox.delivery.again).to.deep.equal([SURVEY.id]);
  });

  it('delete one after a question, and stay where it was', async () => {
    const outbox = await outboxIn(newPlace());
    await press(outbox, way(outbox, 'Delete', SURVEY));
    expectSame(focused(), inside(outbox, '#ask'));
    expect(title(outbox)).to.include('1 answer was not accepted');
    await press(outbox, pressable(outbox, 'Delete'));
    await until(() => title(outbox) === '1 answer is waiting to be sent');
    expect(liveRegion(outbox)).to.equal('Deleted from this device');
    expectSame(focused(), inside(outbox, '#heading'));
  });

  it('read that the last one has gone', async () => {
    const outbox = await outboxIn(newPlace(), { kept: [SURVEY] });
    await press(outbox, way(outbox, 'Delete', SURVEY));
    await press(outbox, pressable(outbox, 'Delete'));
    await until(() => title(outbox) === 'Nothing is waiting to be sent');
    expectSame(focused(), inside(outbox, '#heading'));
  });

  it('read that it could not be deleted', async () => {
    const outbox = await outboxIn(newPlace(), { stuck: true });
    await press(outbox, way(outbox, 'Delete', SURVEY));
    await press(outbox, pressable(outbox, 'Delete'));
    expect(wordsIn(inside(outbox, '.ask'))).to.include('did not let us delete');
    expect(allInside(outbox, '.answers > li')).to.have.length(2);
  });

  it('see nothing any more of what another tab has deleted', async () => {
    const outbox = await outboxIn(newPlace());
    for (const { id } of BOTH) outbox.delivery.tell(id);
    await until(() => !outbox.shown);
  });
});

describe('<sayso-outbox> tells the page', () => {
  afterEach(clearPage);

  it('how many wait and how many were refused, each time that this changes, and nothing else', async () => {
    const place = newPlace();
    const heard: Record<string, unknown>[] = [];
    place.addEventListener('sayso-outbox-changed', (event: SaysoOutboxChangedEvent) => {
      heard.push({ ...event, isTrusted: undefined });
    });
    const outbox = await outboxIn(place);
    outbox.delivery.tell(POLL.id, sending);
    outbox.delivery.tell(POLL.id, { kind: 'sent', receipt: '' });
    outbox.delivery.tell(SURVEY.id);
    outbox.delivery.add(keptPoll(keptStates.busy));
    await until(() => heard.length >= 3);
    expect(heard.map(({ waiting, refused }) => [waiting, refused])[0]).to.deep.equal([1, 1]);
    expect(Object.keys(heard[0]!).sort()).to.deep.equal(['isTrusted', 'refused', 'waiting']);
  });
});
