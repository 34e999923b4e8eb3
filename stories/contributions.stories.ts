import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';

import type { ContributeSettings } from '../src/groups/contribute/settings.js';
import type { Delivery } from '../src/delivery/delivery.js';
import { publishedInterest, receiving } from './fixtures/contributions.js';
import { fakeDelivery, outcomes } from './fixtures/fake-delivery.js';
import { repliesWith } from './fixtures/fake-network.js';
import * as fixtures from './fixtures/groups.js';

interface Args extends Partial<ContributeSettings> {
  readonly group: unknown;
  readonly delivery?: Delivery;
}

type Story = StoryObj<Args>;

const card = ({ group, endpoint, activity, receiver, privacyHref, delivery }: Args) =>
  html`<sayso-group-card
    endpoint=${endpoint ?? nothing}
    activity=${activity ?? nothing}
    receiver=${receiver ?? nothing}
    privacy-href=${privacyHref ?? nothing}
    open
    .group=${group}
    .now=${fixtures.thatMorning}
    .delivery=${delivery}
  >
    <p slot="help">
      Phone us on <a href="tel:+441632960001">01632 960 001</a>, Monday to Friday, 9am to 5pm.
    </p>
  </sayso-group-card>`;

/** In a directory, of which here is no more than what has to do with it. */
const directory = (args: Args) =>
  html`<sayso-directory-stand-in .settings=${{ ...receiving, ...args }}></sayso-directory-stand-in>`;

/**
 * What residents can do about a group besides going there: say that something is wrong, ask to join, tell of one that is
 * missing, or say that they would come to one that there is not. The stories are the states of the forms.
 */
const meta = {
  title: 'Group card/Doing something',
  component: 'sayso-group-card',
  render: card,
  args: { ...receiving, group: fixtures.choir, delivery: fakeDelivery(outcomes.sent) },
  argTypes: { group: { control: false }, delivery: { control: false } },
} satisfies Meta<Args>;

export default meta;

const inside = (canvas: HTMLElement) =>
  within(
    canvas.querySelector('sayso-group-card, sayso-directory-stand-in')!.shadowRoot as unknown as HTMLElement,
  );

type Play = NonNullable<Story['play']>;

/** Presses a button that comes with the details, and waits for the form's heading. */
const open =
  (button: string, heading = button): Play =>
  async ({ canvasElement }) => {
    const widget = inside(canvasElement);
    await waitFor(() => expect(widget.getByRole('button', { name: button })).toBeVisible());
    await userEvent.click(widget.getByRole('button', { name: button }));
    await expect(await widget.findByRole('heading', { name: heading })).toBeVisible();
  };

const report = open('Something wrong?');
const join = open('Ask to join');

/** Fills in a report, sends it and waits for a heading. */
const reportAnd =
  (heading: string): Play =>
  async (context) => {
    await report(context);
    const widget = inside(context.canvasElement);
    await userEvent.click(widget.getByLabelText('The days or times'));
    await userEvent.type(widget.getByLabelText('What should it say? (optional)'), 'Tuesdays now, at 6pm.');
    await userEvent.click(widget.getByRole('button', { name: 'Send' }));
    await expect(await widget.findByRole('heading', { name: heading })).toBeVisible();
  };

/** What is wrong, from a list; and, for those who want to be asked about it, who they are. */
export const Report: Story = { name: 'Something wrong?', play: report };

/** Send was pressed too early. Focus is on the summary, whose links lead to the fields. */
export const ReportError: Story = {
  name: 'Something wrong? with errors',
  play: async (context) => {
    await report(context);
    const widget = inside(context.canvasElement);
    await userEvent.click(widget.getByLabelText('Something else'));
    await userEvent.type(widget.getByLabelText('Your email address'), 'ana at home');
    await userEvent.click(widget.getByRole('button', { name: 'Send' }));
    await expect(await widget.findByRole('heading', { name: 'There is a problem' })).toBeVisible();
  },
};

export const Sending: Story = {
  args: { delivery: fakeDelivery(outcomes.sending) },
  play: reportAnd('Sending what you wrote'),
};

export const Sent: Story = { play: reportAnd('Thank you. We have what you wrote') };

/** No connection: it is kept on the device, and goes out by itself. */
export const SavedOnThisDevice: Story = {
  args: { delivery: fakeDelivery(outcomes.savedOnThisDevice) },
  play: reportAnd('What you wrote is saved on this device'),
};

/** No connection, and a browser that keeps nothing. */
export const NotSentYet: Story = {
  args: { delivery: fakeDelivery(outcomes.notSentYet) },
  play: reportAnd('What you wrote is not sent yet'),
};

export const Closed: Story = {
  args: { delivery: fakeDelivery(outcomes.closed) },
  play: reportAnd('This has closed, so what you wrote was not taken'),
};

export const Withdrawn: Story = {
  args: { delivery: fakeDelivery(outcomes.withdrawn) },
  play: reportAnd('This was withdrawn, so it was not taken'),
};

/** Any other no. What was typed is still there, and the `help` slot says whom to ask. */
export const NotAccepted: Story = {
  args: { delivery: fakeDelivery(outcomes.notAccepted) },
  play: reportAnd('What you wrote could not be taken'),
};

/** The endpoint found fault with one field (422) and said what. */
export const RefusedAtAField: Story = {
  args: {
    delivery: fakeDelivery([
      { kind: 'saving' },
      {
        ...{ kind: 'refused', durable: true, reason: 'invalid', status: 422, detail: '' },
        problems: [{ pointer: '/answers/words', detail: 'This was too much to read. Say it in less.' }],
      },
    ]),
  },
  play: reportAnd('There is a problem'),
};

/** A page without an endpoint: the report goes by the resident's own email to the group. */
export const ByEmail: Story = { args: { endpoint: '' }, play: report };

/** Whoever keeps the record has a page of their own for it. */
export const OnAPage: Story = {
  args: { endpoint: '', group: { ...fixtures.choir, reportTo: 'https://records.example/report' } },
  play: report,
};

/** The group can be told by phone only. */
export const ByPhone: Story = {
  args: {
    endpoint: '',
    group: {
      ...fixtures.choir,
      contacts: [{ phones: [{ number: '01632 960 142', digits: '01632960142', kind: 'voice' }] }],
    },
  },
  play: report,
};

/** Who one is comes first: nobody can be answered without. */
export const Join: Story = { name: 'Ask to join', play: join };

export const JoinError: Story = {
  name: 'Ask to join, with errors',
  play: async (context) => {
    await join(context);
    const widget = inside(context.canvasElement);
    await userEvent.click(widget.getAllByRole('button', { name: 'Ask to join' }).at(-1)!);
    await expect(await widget.findByRole('heading', { name: 'There is a problem' })).toBeVisible();
  },
};

/** A page that does not say who receives it asks nobody who they are, and takes no requests to join. */
export const NoReceiver: Story = { tags: ['warns'], args: { receiver: '' }, play: report };

const suggest = open('Add a group');
const start = open('Not here? Start one', 'Start something new');

export const Suggest: Story = { name: 'Add a group', render: directory, play: suggest };

export const SuggestError: Story = {
  name: 'Add a group, with errors',
  render: directory,
  play: async (context) => {
    await suggest(context);
    const widget = inside(context.canvasElement);
    await userEvent.click(widget.getByRole('button', { name: 'Send' }));
    await expect(await widget.findByRole('heading', { name: 'There is a problem' })).toBeVisible();
  },
};

/** Where the page lists no areas, the first half of a postcode is asked for. */
export const Start: Story = { name: 'Start one', render: directory, play: start };

/** Who else would come, from 8 on; and what can be chosen, as it was published. */
export const Interest: Story = {
  name: 'Who else would come?',
  render: directory,
  args: { interestSrc: repliesWith('https://collector.example/interest', publishedInterest) },
  play: async (context) => {
    const widget = inside(context.canvasElement);
    await expect(await widget.findByRole('heading', { name: 'Who else would come?' })).toBeVisible();
    await userEvent.click(widget.getAllByRole('button', { name: /could help/ })[0]!);
    await expect(await widget.findByRole('heading', { name: 'Start something new' })).toBeVisible();
  },
};

/** Presses the button with these words in the page's own language. */
const openWelsh: Play = open('Gofyn am gael ymuno');

export const Welsh: Story = { globals: { locale: 'cy' }, play: openWelsh };

/** In Urdu, sent too early: names, numbers and addresses keep their direction. */
export const Urdu: Story = {
  globals: { locale: 'ur' },
  play: async (context) => {
    await open('شامل ہونے کی درخواست کریں')(context);
    const widget = inside(context.canvasElement);
    await userEvent.type(widget.getByLabelText('آپ کا فون نمبر'), '01632');
    await userEvent.click(widget.getAllByRole('button', { name: 'شامل ہونے کی درخواست کریں' }).at(-1)!);
    await expect(await widget.findByRole('heading', { name: 'ایک مسئلہ ہے' })).toBeVisible();
  },
};

/** What is missing, told in Urdu. */
export const UrduSuggestion: Story = {
  name: 'Urdu, add a group',
  globals: { locale: 'ur' },
  render: directory,
  play: open('Add a group', 'گروپ شامل کریں'),
};

/** A page in Persian, which the forms have no words in: they are marked as English. */
export const RightToLeft: Story = {
  globals: { locale: 'fa' },
  args: { group: fixtures.urdu },
  play: report,
};

export const DarkHostPage: Story = { globals: { theme: 'dark' }, play: report };
export const CouncilHostPage: Story = { globals: { theme: 'council' }, play: join };
export const HostileHostPage: Story = {
  globals: { theme: 'hostile' },
  play: report,
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};

export const LongText: Story = {
  args: {
    group: fixtures.longName,
    receiver:
      'The joint committee of Riverside Council, the Harbour Trust and Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Community Council',
  },
  play: join,
};

/** The narrowest phone that WCAG 2.2 asks for (1.4.10 Reflow). */
export const Narrow320: Story = {
  render: (args) => html`<div class="narrow">${card(args)}</div>`,
  play: join,
};

export const ForcedColours: Story = { ...ReportError, name: 'Forced colours', tags: ['forced-colours'] };
