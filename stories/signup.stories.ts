import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';

import { signupEndpoint, signupReplies, type SignupReply } from './fixtures/signup-endpoint.js';

interface SignupArgs {
  readonly endpoint?: string;
  readonly list: string;
  readonly receiver: string;
  readonly consent: string;
  readonly ask: string;
  readonly privacyHref: string;
  /** What the endpoint replies: nothing leaves a story. */
  readonly reply: SignupReply;
}

type Story = StoryObj<SignupArgs>;

const renderSignup = ({ endpoint, list, receiver, consent, ask, privacyHref, reply }: SignupArgs) =>
  html`<sayso-signup
    endpoint=${endpoint ?? signupEndpoint(reply).url}
    list=${list}
    receiver=${receiver}
    consent=${consent}
    ask=${ask}
    privacy-href=${privacyHref}
  >
    <p>To hear what happens, phone us on <a href="tel:+441632960001">01632 960 001</a>.</p>
    <p slot="help">
      Phone us on <a href="tel:+441632960001">01632 960 001</a>, Monday to Friday, 9am to 5pm.
    </p>
    <p slot="after">The next open meeting is on 9 December at 6pm in the library.</p>
  </sayso-signup>`;

/** "Tell me what happens": an address for news, apart from any answers. Put it after any widget. */
const meta = {
  title: 'Sign-up',
  component: 'sayso-signup',
  render: renderSignup,
  args: {
    list: 'riverside-news',
    receiver: 'Riverside Council',
    consent:
      'Write to me about Riverside: what was decided, why, and what comes next. I can stop this at any time.',
    ask: '',
    privacyHref: 'https://council.example/privacy',
    reply: signupReplies.taken,
  },
  argTypes: { reply: { control: false } },
} satisfies Meta<SignupArgs>;

export default meta;

const inside = (canvas: HTMLElement) =>
  within(canvas.querySelector('sayso-signup')!.shadowRoot as unknown as HTMLElement);

/** Types an address, agrees and presses the button, then waits for a heading. */
const signUpAnd =
  (heading: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await userEvent.type(await form.findByLabelText('Email address'), 'ana@example.org');
    await userEvent.click(form.getByRole('checkbox'));
    await userEvent.click(form.getByRole('button', { name: 'Sign up' }));
    await expect(await form.findByRole('heading', { name: heading })).toBeVisible();
  };

export const Start: Story = { tags: ['walk'] };

/** With what may be asked for besides. */
export const AskingForMore: Story = { args: { ask: 'name postcode-area' }, tags: ['walk'] };

export const WithoutPrivacyNotice: Story = { args: { privacyHref: '' } };

/** Sign up was pressed too early. Focus is on the summary, whose links lead to the fields. */
export const Problems: Story = {
  name: 'Error',
  args: { ask: 'name postcode-area' },
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await userEvent.type(await form.findByLabelText('Email address'), 'ana at home');
    await userEvent.type(form.getByLabelText('First half of your postcode (optional)'), 'Swansea');
    await userEvent.click(form.getByRole('button', { name: 'Sign up' }));
    await expect(await form.findByRole('heading', { name: 'There is a problem' })).toBeVisible();
  },
};

/** The endpoint takes its time. */
export const Sending: Story = {
  args: { reply: signupReplies.neverComes },
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement);
    await userEvent.type(await form.findByLabelText('Email address'), 'ana@example.org');
    await userEvent.click(form.getByRole('checkbox'));
    await userEvent.click(form.getByRole('button', { name: 'Sign up' }));
    await expect(await form.findByRole('button', { name: 'Sending your address' })).toBeVisible();
  },
};

/** The address has yet to be confirmed, from an email that the endpoint sends. */
export const Sent: Story = { play: signUpAnd('Check your email') };

/** The same words, so that nobody can find out who is on the list. */
export const OnTheListAlready: Story = {
  args: { reply: signupReplies.onTheListAlready },
  play: signUpAnd('Check your email'),
};

/** The endpoint found fault with the address (422) and said what. */
export const AddressRefused: Story = {
  args: { reply: signupReplies.addressRefused },
  play: signUpAnd('There is a problem'),
};

/** No connection. Nothing is kept on the device: what was typed stays in the form. */
export const NotReached: Story = {
  args: { reply: signupReplies.unreachable },
  play: signUpAnd('Your address was not sent'),
};

/** A wireless network's own page replied, in the endpoint's place. */
export const CaptivePortal: Story = {
  args: { reply: signupReplies.captivePortal },
  play: signUpAnd('Your address was not sent'),
};

export const Busy: Story = {
  args: { reply: signupReplies.busy },
  play: signUpAnd('Your address was not sent'),
};

/** Any other no. The `help` slot says whom to ask. */
export const NotAccepted: Story = {
  args: { reply: signupReplies.notAccepted },
  play: signUpAnd('Your address was not sent'),
};

/** An address would have nowhere to go, so none is asked for: what the page says between the tags stays. */
export const NoEndpoint: Story = { tags: ['warns'], args: { endpoint: '' } };

/** Nobody can agree to what is not said. */
export const NoConsent: Story = { tags: ['warns'], args: { consent: '' } };

export const Welsh: Story = {
  globals: { locale: 'cy' },
  tags: ['walk'],
  args: {
    ask: 'name postcode-area',
    receiver: 'Cyngor Glanyrafon',
    consent: 'Ysgrifennwch ataf am Lanyrafon: beth a benderfynwyd, pam, a beth sy’n dod nesaf.',
  },
};

/** A page in Urdu. */
export const Urdu: Story = {
  globals: { locale: 'ur' },
  tags: ['walk'],
  args: { consent: 'مجھے ریورسائیڈ کے بارے میں لکھیں: کیا فیصلہ ہوا، کیوں، اور آگے کیا ہوگا۔' },
};

/** A page in Persian, which the form has no words in: its English is marked. */
export const RightToLeft: Story = { ...Urdu, globals: { locale: 'fa' } };

export const DarkHostPage: Story = { globals: { theme: 'dark' }, tags: ['walk'] };

export const CouncilHostPage: Story = { globals: { theme: 'council' }, tags: ['walk'] };

export const HostileHostPage: Story = {
  globals: { theme: 'hostile' },
  tags: ['walk'],
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};

export const LongText: Story = {
  args: {
    ask: 'name postcode-area',
    receiver:
      'The joint committee of Riverside Council, the Harbour Trust and Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Community Council',
    consent:
      'I agree that you write to me, no more than once a month and for as long as the project goes on, about what was decided, who decided it, which answers changed it, what could not be done and why, and when the next meeting is. I know that I can stop this at any time with the link at the end of each message.',
  },
};

/** The narrowest phone that WCAG 2.2 asks for (1.4.10 Reflow). */
export const Narrow320: Story = {
  args: { ask: 'name postcode-area' },
  tags: ['walk'],
  render: (args) => html`<div class="narrow">${renderSignup(args)}</div>`,
};

export const ForcedColours: Story = {
  ...Problems,
  name: 'Forced colours',
  tags: ['forced-colours'],
};
