import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';

import type { DeliveryState } from '../../../src/delivery/delivery-state.js';
import { SendingController } from '../../../src/kit/sending/sending-controller.js';
import { outcomes } from '../../../stories/fixtures/fake-delivery.js';
import { listen } from '../../support/console-lines.js';
import { controlledDelivery, type ControlledDelivery } from '../../support/controlled-delivery.js';

class SendingElement extends LitElement {
  readonly sending = new SendingController(this, () => false);
}
customElements.define('sayso-sending', SendingElement);

const send = async (
  { sending }: SendingElement,
  delivery: ControlledDelivery,
  answers: Readonly<Record<string, unknown>>,
): Promise<void> => {
  await sending.send(delivery, {
    endpoint: 'https://collector.example/responses',
    confirm: 'echo',
    widget: 'power-poll',
    activity: 'power-2026',
    partner: null,
    language: 'en-GB',
    source: {},
    answers,
  });
};

async function sender() {
  const delivery = controlledDelivery();
  const widget = await fixture<SendingElement>(html`<sayso-sending></sayso-sending>`);
  return { widget, delivery, envelopes: () => delivery.submissions.map(({ envelope }) => envelope) };
}

describe('an answer that is changed after it was sent', () => {
  it('is a new response that takes the place of the first', async () => {
    const { widget, delivery, envelopes } = await sender();
    await send(widget, delivery, { control: 'none' });
    delivery.tell(...outcomes.sent);
    widget.sending.amend();
    expect(widget.sending.state).to.equal(undefined);
    await send(widget, delivery, { control: 'some' });
    const [first, second] = envelopes();
    expect(first).to.include({ revision: 1, revisionOf: null });
    expect(second).to.include({ revision: 2, revisionOf: first!.id });
    expect(second!.id).to.not.equal(first!.id);
    expect(delivery.discarded).to.deep.equal([]);
  });

  it('can be changed again, each time in place of the last', async () => {
    const { widget, delivery, envelopes } = await sender();
    for (const control of ['none', 'some', 'much']) {
      await send(widget, delivery, { control });
      delivery.tell(...outcomes.sent);
      widget.sending.amend();
    }
    expect(envelopes().map(({ revision }) => revision)).to.deep.equal([1, 2, 3]);
    expect(envelopes()[2]!.revisionOf).to.equal(envelopes()[1]!.id);
  });

  it('waits no longer on the device, once its successor is in safe hands', async () => {
    const { widget, delivery, envelopes } = await sender();
    await send(widget, delivery, { control: 'none' });
    delivery.tell(...outcomes.savedOnThisDevice);
    widget.sending.amend();
    expect(delivery.discarded).to.deep.equal([]);
    await send(widget, delivery, { control: 'some' });
    expect(delivery.discarded).to.deep.equal([envelopes()[0]!.id]);
    // It may have arrived all the same, with only the reply lost.
    expect(envelopes()[1]).to.include({ revision: 2, revisionOf: envelopes()[0]!.id });
  });

  it('cannot be changed while it is being saved', async () => {
    const { widget, delivery, envelopes } = await sender();
    const first = send(widget, delivery, { control: 'none' });
    widget.sending.amend();
    await send(widget, delivery, { control: 'some' });
    await first;
    expect(envelopes().map(({ answers }) => answers)).to.deep.equal([{ control: 'none' }]);
  });

  it('shows nothing more of how the first one fares', async () => {
    const { widget, delivery } = await sender();
    const listeners: ((state: DeliveryState) => void)[] = [];
    const { submit } = delivery;
    Object.assign(delivery, {
      submit: (...[submission, heard]: Parameters<typeof submit>) => {
        listeners.push(heard);
        return submit(submission, heard);
      },
    });
    await send(widget, delivery, { control: 'none' });
    listeners[0]!(outcomes.savedOnThisDevice.at(-1)!);
    widget.sending.amend();
    await send(widget, delivery, { control: 'some' });
    listeners[0]!({ kind: 'sent', receipt: 'OLD' });
    expect(widget.sending.state).to.deep.equal({ kind: 'saving' });
  });
});

describe('a try that goes on by itself', () => {
  const underWay: DeliveryState = { kind: 'sending', durable: true };

  async function waitingSender() {
    const { widget, delivery } = await sender();
    const queued: Event[] = [];
    widget.addEventListener('sayso-queued', (event) => queued.push(event));
    await send(widget, delivery, { control: 'none' });
    delivery.tell(...outcomes.savedOnThisDevice);
    return { widget, delivery, queued, kind: () => widget.sending.state?.kind };
  }

  it('leaves in sight that the answer is kept', async () => {
    const { delivery, kind, queued } = await waitingSender();
    for (let tries = 0; tries < 3; tries++) {
      delivery.tell(underWay);
      expect(kind()).to.equal('waiting');
      delivery.tell(outcomes.savedOnThisDevice.at(-1)!);
    }
    expect(kind()).to.equal('waiting');
    expect(queued).to.have.length(1);
    delivery.tell(underWay, ...outcomes.sent.slice(-1));
    expect(kind()).to.equal('sent');
  });

  it('is shown to a resident who asks for one', async () => {
    const { widget, delivery, kind } = await waitingSender();
    widget.sending.retry();
    delivery.tell(underWay);
    expect(kind()).to.equal('sending');
    delivery.tell(outcomes.savedOnThisDevice.at(-1)!, underWay);
    expect(kind()).to.equal('waiting');
  });

  it('is shown to a resident who asks while it is under way', async () => {
    const { widget, delivery, kind } = await waitingSender();
    delivery.tell(underWay);
    widget.sending.retry();
    expect(kind()).to.equal('sending');
  });
});

describe('a page’s own way of sending', () => {
  const details = {
    endpoint: 'https://council.example/api',
    confirm: 'status',
    widget: 'survey',
    activity: 'a-2026',
    partner: null,
    language: 'en-GB',
    source: {},
    answers: {},
  } as const;

  it('is handed to the delivery, and the response says what it needs and holds none of it', async () => {
    const { widget, delivery } = await sender();
    const headers = { 'X-WP-Nonce': 'n1' };
    await widget.sending.send(delivery, { ...details, format: 'form', headers });
    expect(delivery.equipped).to.deep.equal([{ endpoint: details.endpoint, headers, transport: undefined }]);
    expect(delivery.submissions[0]).to.include({ format: 'form', needs: 'headers', confirm: 'status' });
    expect(JSON.stringify(delivery.submissions)).not.to.include('n1');
  });

  it('may be a transport', async () => {
    const { widget, delivery } = await sender();
    const transport = () => Promise.resolve();
    await widget.sending.send(delivery, { ...details, transport });
    expect(delivery.equipped).to.deep.equal([{ endpoint: details.endpoint, headers: undefined, transport }]);
    expect(delivery.submissions[0]).to.include({ needs: 'transport', format: 'json' });
  });

  it('is JSON, with a word to the page’s owner, in a format that there is none of', async () => {
    const { widget, delivery } = await sender();
    const said = listen('warn');
    await widget.sending.send(delivery, { ...details, format: 'xml' });
    expect(delivery.submissions[0]).to.include({ format: 'json' });
    said.stop();
    expect(said.lines.join()).to.match(/cannot send in the format "xml".*json, form, multipart/);
  });

  it('does not go out with headers that no browser sends, and the owner is told', async () => {
    const { widget, delivery } = await sender();
    const said = listen('warn');
    await widget.sending.send(delivery, { ...details, headers: { 'no good': 'x' } });
    expect(delivery.equipped).to.deep.equal([]);
    expect(delivery.submissions[0]).to.include({ needs: 'headers' });
    said.stop();
    expect(said.lines.join()).to.match(/has headers that cannot be sent/);
  });
});
