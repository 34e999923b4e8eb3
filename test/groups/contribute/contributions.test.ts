import { expect } from '@open-wc/testing';

import { digestOf } from '../../../src/delivery/digest.js';
import type { DeliveryState } from '../../../src/delivery/delivery-state.js';
import { CONTRIBUTION_DEFINITION } from '../../../src/groups/model/contribute/contribution.js';
import { outcomes } from '../../../stories/fixtures/fake-delivery.js';
import * as fixtures from '../../../stories/fixtures/groups.js';
import { listen } from '../../support/console-lines.js';
import { expectSame } from '../../support/expect-same.js';
import { allInside, focused, inside, isSeen, pressable, wordsIn, wordsOf } from '../../support/inside.js';
import { clearPage, newPlace } from '../../support/on-a-page.js';
import {
  answersOf,
  choice,
  field,
  fillInReport,
  fillInRequest,
  heading,
  liveRegion,
  openForm,
  press,
  receivingCard,
  report,
  send,
  write,
  type TestCard,
} from './contributions-on-a-page.js';

const buttons = (card: TestCard): string[] => allInside(card, '[part=actions] button').map(wordsIn);

const shown = (attributes: Record<string, string> = {}, group: unknown = fixtures.choir): Promise<TestCard> =>
  receivingCard(newPlace(), { group, attributes });

/** Tells how the sending stands, as the outbox does. */
async function tell(card: TestCard, states: readonly DeliveryState[]): Promise<void> {
  card.delivery.tell(...states);
  await card.updateComplete;
}

/** What is copied from now on, or what the device says instead. */
function onClipboard(refuse?: () => Promise<never>): string[] {
  const copied: string[] = [];
  const writeText = refuse ?? (async (text: string) => void copied.push(text));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return copied;
}

describe('what a group’s card offers to do about it', () => {
  afterEach(clearPage);

  it('is to join, and to say what is wrong', async () => {
    expect(buttons(await shown())).to.include.members(['Ask to join', 'Something wrong?']);
  });

  it('is not to join one that has paused or ended', async () => {
    for (const group of [fixtures.paused, fixtures.ended])
      expect(buttons(await shown({}, group))).not.to.include('Ask to join');
  });

  it('is nothing that needs an endpoint where there is none', async () => {
    const card = await shown({ endpoint: '' }, fixtures.nearlyNothing);
    expect(buttons(card)).not.to.include.members(['Ask to join']);
    expect(buttons(card)).not.to.include.members(['Something wrong?']);
  });

  it('is nothing at an endpoint that would not know what it is for, and the page’s owner is told', async () => {
    const console = listen('warn');
    const card = await shown({ activity: '' }, fixtures.nearlyNothing);
    console.stop();
    expect(buttons(card)).not.to.include('Ask to join');
    expect(console.lines).to.deep.equal([
      '<sayso-group-card> has an endpoint and no activity, so nothing is sent there. Add activity="…".',
    ]);
  });

  it('asks nobody who they are for nobody in particular, and the page’s owner is told', async () => {
    const console = listen('warn');
    const card = await shown({ receiver: '' });
    expect(buttons(card)).not.to.include('Ask to join');
    await openForm(card, 'Something wrong?');
    console.stop();
    expect(allInside(card, '#contribute-name, #contribute-consent')).to.deep.equal([]);
    expect(console.lines).to.have.length(1);
    expect(console.lines[0]).to.include('receiver="…"');
  });
});

describe('the form “Something wrong?”', () => {
  afterEach(clearPage);

  it('opens where it was asked for, has the focus, and says what it is about', async () => {
    const card = await shown();
    await openForm(card, 'Something wrong?');
    expectSame(focused(), inside(card, '#contribute-heading'));
    const words = wordsIn(inside(card, '[part=contribute]'));
    expect(words).to.include('Ferrybridge Voices').and.include('This goes to Ferrybridge Council.');
    expect(inside(card, '#contribute-heading').localName).to.equal('h3');
  });

  it('has a heading one below that of the group', async () => {
    const card = await shown({ 'heading-level': '3' });
    await openForm(card, 'Something wrong?');
    expect(inside(card, '#contribute-heading').localName).to.equal('h4');
    await send(card);
    expect(inside(card, '#contribute-problems-title').localName).to.equal('h4');
  });

  it('sends what was ticked and written, once, by the contract', async () => {
    const card = await shown({ partner: 'food-bank' });
    await report(card);
    await send(card).catch(() => undefined);
    expect(card.delivery.submissions).to.have.length(1);
    const { endpoint, confirm, envelope } = card.delivery.submissions[0]!;
    expect({ endpoint, confirm }).to.deep.equal({
      endpoint: 'https://collector.example/responses',
      confirm: 'echo',
    });
    const { id, ...rest } = envelope;
    expect(id).to.match(/^[0-9a-f-]{36}$/);
    expect(rest).to.deep.equal({
      sayso: 1,
      widget: 'groups',
      activity: 'riverside-groups',
      definition: await digestOf(CONTRIBUTION_DEFINITION),
      language: 'en-GB',
      partner: 'food-bank',
      mode: 'self',
      revision: 1,
      revisionOf: null,
      answers: {
        kind: 'group-report',
        group: 'ferrybridge-voices',
        groupName: 'Ferrybridge Voices',
        wrong: ['times'],
        words: 'Tuesdays now',
      },
    });
  });

  it('needs words for something else, and takes one to them', async () => {
    const card = await shown();
    await openForm(card, 'Something wrong?');
    choice(card, 'Something else').click();
    await send(card);
    expectSame(focused(), inside(card, '#contribute-problems'));
    await press(card, 'Write what is wrong');
    expectSame(focused(), field(card, 'words'));
    expect(card.delivery.submissions).to.deep.equal([]);
  });

  it('says that words may be left out only while they may', async () => {
    const card = await shown();
    await openForm(card, 'Something wrong?');
    const label = (): string => wordsIn(inside(card, '[for=contribute-words]'));
    expect(label()).to.equal('What should it say? (optional)');
    choice(card, 'Something else').click();
    await card.updateComplete;
    expect(label()).to.equal('What should it say?');
  });

  it('sends who one is only with the words that were agreed to, and the day', async () => {
    const card = await shown();
    await fillInReport(card);
    write(card, 'email', 'ana@example.org');
    await send(card);
    expect(wordsIn(inside(card, '#contribute-consent-error'))).to.include('Tick the box');
    inside(card, '#contribute-consent').click();
    await send(card);
    expect(answersOf(card)).to.deep.include({
      email: 'ana@example.org',
      consent: {
        words: 'I agree that Ferrybridge Council may use these to ask me about what is wrong.',
        given: true,
        on: '2026-11-26',
      },
    });
  });

  it('says so where a field was filled in that nobody sees, and sends all the same', async () => {
    const card = await shown();
    await fillInReport(card);
    inside(card, '.trap input', HTMLInputElement).value = 'Buy now';
    await send(card);
    expect(card.delivery.submissions.map(({ trapped }) => trapped)).to.deep.equal([true]);
    expect(JSON.stringify(answersOf(card))).to.not.include('Buy now');
  });

  it('gives focus back to what opened it when it is closed, and forgets what was typed', async () => {
    const card = await shown();
    const opener = pressable(card, 'Something wrong?');
    opener.focus();
    await fillInReport(card);
    await press(card, 'Cancel');
    expectSame(focused(), opener);
    expect(allInside(card, '[part=contribute]')).to.deep.equal([]);
    await openForm(card, 'Something wrong?');
    expect(field(card, 'words').value).to.equal('');
  });

  it('gives focus to what stands before it where nothing had it', async () => {
    const card = await shown();
    await fillInReport(card);
    await press(card, 'Cancel');
    expectSame(focused(), pressable(card, 'Something wrong?'));
  });

  it('keeps what was typed while another form is open, and mixes up neither', async () => {
    const card = await shown();
    await fillInReport(card);
    write(card, 'name', 'Ana');
    await openForm(card, 'Ask to join');
    expect(field(card, 'name').value).to.equal('');
    write(card, 'name', 'Bo');
    await openForm(card, 'Something wrong?');
    expect([field(card, 'name').value, field(card, 'words').value]).to.deep.equal(['Ana', 'Tuesdays now']);
    expect(choice(card, 'The days or times').checked).to.equal(true);
    await openForm(card, 'Ask to join');
    expect(field(card, 'name').value).to.equal('Bo');
  });

  it('keeps what was typed while all of the group is folded away', async () => {
    const card = await shown();
    await fillInReport(card);
    card.open = false;
    await card.updateComplete;
    card.open = true;
    await card.updateComplete;
    expect(field(card, 'words').value).to.equal('Tuesdays now');
  });

  it('is of one group, and not open on the next', async () => {
    const card = await shown();
    await fillInReport(card);
    card.group = fixtures.anglers;
    await card.updateComplete;
    expect(allInside(card, '[part=contribute]')).to.deep.equal([]);
  });
});

describe('what a card says of sending a report', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    clearPage();
  });

  it('is that it is under way, and has the focus', async () => {
    const card = await shown();
    await report(card);
    expect(heading(card)).to.equal('Sending what you wrote');
    expectSame(focused(), inside(card, '#contribute-heading'));
    expect(liveRegion(card)).to.equal('Sending what you wrote');
  });

  it('is that it has arrived, with its reference, and what comes of it', async () => {
    const card = await shown();
    await report(card);
    await tell(card, outcomes.sent);
    expect(heading(card)).to.equal('Thank you. We have what you wrote');
    const words = wordsIn(inside(card, '[part=outcome]'));
    expect(words).to.include('K7QF3XWM').and.include('Somebody looks at it');
    await press(card, 'Close');
    expect(liveRegion(card)).to.equal('');
    await openForm(card, 'Something wrong?');
    expect(field(card, 'words').value).to.equal('');
  });

  it('is that it is kept here until it can be sent', async () => {
    const card = await shown();
    await report(card);
    await tell(card, outcomes.savedOnThisDevice);
    expect(heading(card)).to.equal('What you wrote is saved on this device');
    await press(card, 'Try again now');
    expect(card.delivery.flushes()).to.equal(1);
    await tell(card, [{ kind: 'sending', durable: true }]);
    // The button is gone.
    expectSame(focused(), inside(card, '#contribute-heading'));
  });

  it('goes on by itself where another form is opened meanwhile, and is shown again as it stands', async () => {
    const card = await shown();
    await report(card);
    await tell(card, outcomes.savedOnThisDevice);
    await press(card, 'Something wrong?');
    expect(heading(card)).to.equal('What you wrote is saved on this device');
    await openForm(card, 'Ask to join');
    expect(heading(card)).to.equal('Ask to join');
    await tell(card, [{ kind: 'sent', receipt: 'K7QF3XWM' }]);
    expect(heading(card)).to.equal('Ask to join');
    expect(card.delivery.discarded).to.deep.equal([]);
  });

  it('is that it was not taken, why, and whom to ask; and what was typed is still there', async () => {
    const card = await shown();
    const help = document.createElement('p');
    help.slot = 'help';
    help.textContent = 'Phone us.';
    card.append(help);
    await report(card);
    await tell(card, outcomes.notAccepted);
    expect(heading(card)).to.equal('What you wrote could not be taken');
    expect(isSeen(help)).to.equal(true);
    await press(card, 'Change what I wrote');
    expectSame(focused(), inside(card, '#contribute-heading'));
    expect(field(card, 'words').value).to.equal('Tuesdays now');
    const first = card.delivery.submissions[0]!.envelope.id;
    await send(card);
    expect(card.delivery.submissions[1]!.envelope).to.deep.include({ revision: 2, revisionOf: first });
  });

  it('is that it has closed, where nothing can be changed about that', async () => {
    const card = await shown();
    await report(card);
    await tell(card, outcomes.closed);
    expect(wordsIn(inside(card, '[part=outcome]'))).to.include('It ended on 18 December 2026.');
    expect(allInside(card, 'button').map(wordsIn)).not.to.include('Change what I wrote');
  });

  it('is, at its field, what the endpoint found fault with', async () => {
    const card = await shown();
    await report(card);
    const [{ id }] = [card.delivery.submissions[0]!.envelope];
    await tell(card, [
      {
        ...{ kind: 'refused', durable: true, reason: 'invalid', status: 422, detail: '' },
        problems: [{ pointer: '/answers/words', detail: 'Say it in less.' }],
      },
    ]);
    expectSame(focused(), inside(card, '#contribute-problems'));
    expect(wordsIn(inside(card, '#contribute-words-error'))).to.equal('Error: Say it in less.');
    expect(field(card, 'words').value).to.equal('Tuesdays now');
    expect(card.delivery.discarded).to.deep.equal([id]);
  });

  it('is that it was not taken, where the endpoint complains of what is not in the form', async () => {
    const card = await shown();
    await report(card);
    await tell(card, outcomes.invalid);
    expect(heading(card)).to.equal('Some of what you wrote needs changing');
  });

  it('can be copied', async () => {
    const copied = onClipboard();
    const card = await shown();
    await report(card);
    await tell(card, outcomes.notAccepted);
    await press(card, 'Copy what I wrote');
    expect(copied).to.deep.equal([
      'Something wrong?: Ferrybridge Voices\n\nWhat is wrong?\nThe days or times\n\nWhat should it say?\nTuesdays now',
    ]);
    expect(liveRegion(card)).to.equal('What you wrote could not be taken (Copied)');
  });

  it('is heard by the page, without a word of it', async () => {
    const heard: Event[] = [];
    const hear = (event: Event): void => void heard.push(event);
    for (const type of ['sayso-sent', 'sayso-queued', 'sayso-failed']) document.addEventListener(type, hear);
    const card = await shown();
    await report(card);
    await tell(card, outcomes.savedOnThisDevice);
    await tell(card, outcomes.sent);
    for (const type of ['sayso-sent', 'sayso-queued', 'sayso-failed'])
      document.removeEventListener(type, hear);
    expect(heard.map(({ type }) => type)).to.deep.equal(['sayso-queued', 'sayso-sent']);
    expect(JSON.stringify(heard.map((event) => ({ ...event })))).not.to.include('Tuesdays');
  });
});

describe('the form “Ask to join”', () => {
  afterEach(clearPage);

  it('sends who one is, and that it may be passed on', async () => {
    const card = await shown();
    await fillInRequest(card);
    await send(card);
    expect(answersOf(card)).to.deep.equal({
      kind: 'group-join',
      group: 'ferrybridge-voices',
      groupName: 'Ferrybridge Voices',
      name: 'Ana',
      phone: '01632 960 123',
      consent: {
        words:
          'I agree that Ferrybridge Council may pass what I wrote here on to Ferrybridge Voices, so that they can answer me.',
        given: true,
        on: '2026-11-26',
      },
    });
  });

  it('sends nothing before one agreed', async () => {
    const card = await shown();
    await fillInRequest(card);
    inside(card, '#contribute-consent').click();
    await send(card);
    expect(card.delivery.submissions).to.deep.equal([]);
    expect(allInside(card, '.error')).to.have.length(1);
  });

  it('links to what the receiver says about it, in a new tab that learns nothing of this page', async () => {
    const card = await shown();
    await openForm(card, 'Ask to join');
    const link = inside(card, '.privacy a', HTMLAnchorElement);
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://council.example/privacy',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  for (const unsafe of ['javascript:alert(1)', ''])
    it(`links nowhere for “${unsafe}”`, async () => {
      const card = await shown({ 'privacy-href': unsafe });
      await openForm(card, 'Ask to join');
      expect(allInside(card, '.privacy')).to.deep.equal([]);
    });

  it('lets browsers offer what they know of a person', async () => {
    const card = await shown();
    await openForm(card, 'Ask to join');
    const offered = ['name', 'email', 'phone'].map((name) => field(card, name).autocomplete);
    expect(offered).to.deep.equal(['name', 'email', 'tel']);
  });
});

describe('a report on a page without an endpoint', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    clearPage();
  });

  const linkOf = async (group: unknown): Promise<HTMLAnchorElement> => {
    const card = await shown({ endpoint: '' }, group);
    await openForm(card, 'Something wrong?');
    expect(allInside(card, 'form')).to.deep.equal([]);
    return inside(card, '.way', HTMLAnchorElement);
  };

  it('goes by the resident’s own email to the group', async () => {
    const { href } = await linkOf(fixtures.choir);
    const [address, query] = href.split('?');
    expect(address).to.equal('mailto:sing%40voices.example');
    const mail = new URLSearchParams(query);
    expect(mail.get('subject')).to.equal('Something wrong with the listing of Ferrybridge Voices');
    expect(mail.get('body')).to.include('Number of the record: ferrybridge-voices').and.include('\r\n');
  });

  it('goes to whoever keeps the record, before the group', async () => {
    const { href } = await linkOf({ ...fixtures.choir, reportTo: 'records@council.example' });
    expect(href).to.match(/^mailto:records%40council\.example\?/);
    const page = await linkOf({ ...fixtures.choir, reportTo: 'https://records.example/report' });
    expect([page.href, page.rel]).to.deep.equal(['https://records.example/report', 'noopener noreferrer']);
  });

  it('goes by phone where nobody has an address', async () => {
    const phones = [{ number: '01632 960 142', digits: '01632960142', kind: 'voice' }];
    const { href } = await linkOf({ ...fixtures.choir, contacts: [{ phones }] });
    expect(href).to.equal('tel:01632960142');
  });

  it('can be copied by those whose device has no email', async () => {
    const copied = onClipboard();
    const card = await shown({ endpoint: '' });
    await openForm(card, 'Something wrong?');
    await press(card, 'Copy the address and the text');
    expect(copied[0]).to.match(
      /^sing@voices\.example\nSomething wrong with the listing of Ferrybridge Voices\n/,
    );
    expect(liveRegion(card)).to.equal('Copied');
  });

  it('is shown to be copied by hand where the device does not let us', async () => {
    onClipboard(() => Promise.reject(new Error('no')));
    const card = await shown({ endpoint: '' });
    await openForm(card, 'Something wrong?');
    await press(card, 'Copy the address and the text');
    expect(inside(card, '.copy textarea', HTMLTextAreaElement).value).to.match(/^sing@voices\.example\n/);
  });

  it('stores nothing and asks nothing of the network', async () => {
    const card = await shown({ endpoint: '' });
    await openForm(card, 'Something wrong?');
    expect(card.delivery.submissions).to.deep.equal([]);
    expect(wordsOf(card)).to.include('Nothing is sent before you send it.');
  });
});
