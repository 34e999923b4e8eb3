import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';

import type { DeliveryState } from '../src/delivery/delivery-state.js';
import type { KeptSubmission } from '../src/delivery/submission.js';
import {
  keptDelivery,
  keptPoll,
  keptResponse,
  keptStates,
  keptWithoutWords,
} from './fixtures/kept-delivery.js';

interface OutboxArgs {
  readonly headingLevel: number;
  /** What the device keeps. */
  readonly kept: readonly KeptSubmission[];
  /** How each stands once "Send now" was pressed: nothing leaves a story. */
  readonly afterwards?: DeliveryState;
}

type Story = StoryObj<OutboxArgs>;

const renderOutbox = ({ headingLevel, kept, afterwards }: OutboxArgs) =>
  html`<sayso-outbox heading-level=${headingLevel} .delivery=${keptDelivery(kept, { afterwards })}>
    <p slot="help">
      Phone us on <a href="tel:+441632960001">01632 960 001</a>, Monday to Friday, 9am to 5pm.
    </p>
  </sayso-outbox>`;

const inside = (canvas: HTMLElement) =>
  within(canvas.querySelector('sayso-outbox')!.shadowRoot as unknown as HTMLElement);

/** Waits until the panel is there, which loads once there is something to show. */
const shown: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await inside(canvasElement).findAllByRole('heading');
};

/**
 * What of a resident's answers this device still keeps. It says what was answered and when, and shows the answers
 * themselves only once somebody asks for them, as others may use the same device.
 */
const meta = {
  title: 'Outbox',
  component: 'sayso-outbox',
  render: renderOutbox,
  args: { headingLevel: 2, kept: [keptResponse(keptStates.network)] },
  argTypes: {
    kept: { control: 'object' },
    afterwards: { control: false },
  },
  play: shown,
} satisfies Meta<OutboxArgs>;

export default meta;

/** Presses buttons one after the other, each once it is there. */
const pressing =
  (...names: (string | RegExp)[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    for (const name of names)
      await userEvent.click((await inside(canvasElement).findAllByRole('button', { name }))[0]!);
  };

/** It could not be sent for want of a connection. */
export const OneWaiting: Story = {};

/** Each for a reason of its own. The last was kept by an older version of the library, without its words. */
export const ManyWaiting: Story = {
  args: {
    kept: [
      keptResponse(keptStates.busy),
      keptPoll(keptStates.server),
      keptWithoutWords(keptStates.unexpectedReply),
    ],
  },
};

/** "Send now" was pressed, and the endpoint takes its time. */
export const Sending: Story = {
  args: {
    kept: [keptResponse(keptStates.network), keptPoll(keptStates.network)],
    afterwards: { kind: 'sending', durable: true },
  },
  play: pressing('Send now'),
};

/** "Send now" was pressed, and all have arrived. They stay in sight until the page is left, for their references. */
export const Arrived: Story = {
  args: {
    kept: [keptResponse(keptStates.network), keptPoll(keptStates.network)],
    afterwards: { kind: 'sent', receipt: 'K7QF3XWM' },
  },
  play: async (context) => {
    await pressing('Send now')(context);
    await expect(
      await inside(context.canvasElement).findByRole('heading', { name: 'Nothing is waiting to be sent' }),
    ).toBeVisible();
  },
};

/** The endpoint said no. The answers are kept, and the `help` slot says whom to ask. */
export const Refused: Story = { args: { kept: [keptResponse(keptStates.notAccepted)] } };

/** It had closed (410), and the endpoint said when, and whom to ask. */
export const Closed: Story = { args: { kept: [keptResponse(keptStates.closed)] } };

/** The resident has withdrawn it by its receipt (410 with the code `withdrawn`), perhaps from another device. */
export const Withdrawn: Story = { args: { kept: [keptResponse(keptStates.withdrawn)] } };

export const WaitingAndRefused: Story = {
  args: { kept: [keptResponse(keptStates.conflict), keptPoll(keptStates.network)] },
};

/** This device keeps nothing: closing the page would lose the answers. */
export const NoStorage: Story = { args: { kept: [keptResponse(keptStates.notDurable)] } };

/** It needs a nonce, which only pages that ask the same hand over. */
export const FromItsPage: Story = {
  args: { kept: [keptResponse(keptStates.network, { needs: 'headers', attempts: 0 })] },
  // What was never tried shows itself as soon as it is known to wait.
};

/** What was answered, unfolded. */
export const AnswersShown: Story = {
  play: async ({ canvasElement }) => {
    const outbox = inside(canvasElement);
    await userEvent.click(await outbox.findByText('Show the answers'));
    await expect(await outbox.findByText(/Tend to agree/)).toBeVisible();
  },
};

/** Nothing is deleted before it was asked. */
export const AskedBeforeDeleting: Story = { play: pressing(/^Delete Have/) };

/** Who has deleted the last one reads that it has gone. */
export const Deleted: Story = { play: pressing(/^Delete Have/, /^Delete$/) };

/** Most pages: nothing is drawn, and no gap is left. */
export const Nothing: Story = {
  tags: ['no-widget'],
  args: { kept: [] },
  play: () => undefined,
  render: (args) =>
    html`<p>Something of the page’s.</p>
      ${renderOutbox(args)}
      <p>Something else of the page’s.</p>`,
};

const WELSH = {
  title: 'Dweud eich dweud am Lanyrafon',
  language: 'cy',
  text: 'Faint o lais sydd gennych chi dros yr hyn sy’n digwydd?\nYn tueddu i gytuno\n',
};

export const Welsh: Story = {
  globals: { locale: 'cy' },
  args: { kept: [keptResponse(keptStates.network, { words: WELSH }), keptPoll(keptStates.closed)] },
};

/** What was answered in Urdu, and a poll that was in English. */
const keptInUrdu = {
  kept: [
    keptResponse(keptStates.network, {
      words: { title: 'ریورسائیڈ کے بارے میں اپنی رائے دیں', language: 'ur', text: 'آپ کی رائے؟\nمتفق\n' },
    }),
    keptPoll(keptStates.closed),
  ],
};

export const Urdu: Story = { globals: { locale: 'ur' }, args: keptInUrdu };

/** A page in Persian, which the outbox has no words in: its English is marked and keeps its direction. */
export const RightToLeft: Story = { globals: { locale: 'fa' }, args: keptInUrdu };

export const LongText: Story = {
  args: {
    kept: [
      keptResponse(keptStates.closed, {
        words: {
          title:
            'Have your say about the regeneration of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and everything around it',
          language: 'en-GB',
          text: 'Why?\nBecause.\n',
        },
      }),
    ],
  },
};

export const DarkHostPage: Story = { ...WaitingAndRefused, globals: { theme: 'dark' } };

export const CouncilHostPage: Story = { ...WaitingAndRefused, globals: { theme: 'council' } };

export const HostileHostPage: Story = {
  args: { kept: [keptResponse(keptStates.network), keptPoll(keptStates.network)] },
  globals: { theme: 'hostile' },
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};

/** The narrowest phone that WCAG 2.2 asks for (1.4.10 Reflow). */
export const Narrow320: Story = {
  ...WaitingAndRefused,
  render: (args) => html`<div class="narrow">${renderOutbox(args)}</div>`,
};

export const ForcedColours: Story = {
  ...WaitingAndRefused,
  name: 'Forced colours',
  tags: ['forced-colours'],
};
