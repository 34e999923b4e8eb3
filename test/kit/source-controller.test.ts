import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';

import { SourceController } from '../../src/kit/source-controller.js';
import { listen, type Listening } from '../support/console-lines.js';
import { fakeReplies, type FakeReplies } from '../support/fake-replies.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { stopClock, type StoppedClock } from '../support/stopped-clock.js';

/** Says what it found. */
class SeekerElement extends LitElement {
  static override properties = { src: {}, given: { attribute: false } };

  src = '';
  given: unknown;
  readonly found: unknown[] = [];
  again: number | undefined;
  lost = 0;
  readonly #source = new SourceController(this, {
    src: () => this.src,
    property: () => this.given,
    onFound: (source) => void this.found.push(source),
    again: () => this.again,
    onLost: () => {
      this.lost++;
    },
  });

  protected override willUpdate(): void {
    this.#source.look();
  }
}
customElements.define('sayso-seeker', SeekerElement);

/** The timer that goes on while the clock is stopped. */
const { setTimeout: runningTimer } = window;

/** Lets what is under way come to where it waits. */
const settle = (): Promise<void> => new Promise((resolve) => void runningTimer(() => resolve(), 30));

describe('the source of what a widget is about', () => {
  let clock: StoppedClock;
  let heard: Listening;
  let replies: FakeReplies;
  let works = true;

  beforeEach(() => {
    works = true;
    clock = stopClock();
    heard = listen('warn');
    replies = fakeReplies({
      '/source.json': () =>
        works ? Response.json({ number: replies.asked.length }) : new Response('', { status: 503 }),
    });
  });
  afterEach(() => {
    clearPage();
    replies.restore();
    heard.stop();
    clock.restart();
  });

  async function seeker(
    more: { readonly given?: unknown; readonly again?: number } = {},
  ): Promise<SeekerElement> {
    const widget = Object.assign(new SeekerElement(), { src: '/source.json', ...more });
    newPlace().append(widget);
    await settle();
    return widget;
  }

  async function pass(ms: number): Promise<void> {
    clock.pass(ms);
    await settle();
  }

  it('is fetched', async () => {
    expect((await seeker()).found).to.deep.equal([{ number: 1 }]);
  });

  it('is the property before the address', async () => {
    expect((await seeker({ given: { mine: true } })).found).to.deep.equal([{ mine: true }]);
    expect(replies.asked).to.deep.equal([]);
  });

  it('is tried for as long as the widget is there: a tunnel may be long', async () => {
    works = false;
    const widget = await seeker();
    for (const wait of [1000, 4000, 15_000, 60_000, 60_000, 60_000]) await pass(wait);
    expect(replies.asked).to.have.length(7);
    works = true;
    await pass(60_000);
    expect(widget.found).to.deep.equal([{ number: 8 }]);
    await pass(600_000);
    expect(replies.asked).to.have.length(8);
  });

  it('is not tried any more for a widget that is gone', async () => {
    works = false;
    (await seeker()).remove();
    await pass(600_000);
    expect(replies.asked).to.have.length(1);
  });

  it('is asked again where that is wanted, and kept where it cannot be reached', async () => {
    const widget = await seeker({ again: 300_000 });
    works = false;
    await pass(300_000);
    expect(widget.lost).to.equal(1);
    expect(widget.found).to.have.length(1);
    works = true;
    await pass(1000);
    expect(widget.found).to.have.length(2);
  });

  it('is not started again when the widget is moved', async () => {
    const widget = await seeker();
    newPlace().append(widget);
    await settle();
    expect(replies.asked).to.have.length(1);
    expect(widget.found).to.have.length(1);
  });
});
