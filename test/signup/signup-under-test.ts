import { signupEndpoint, signupReplies } from '../../stories/fixtures/signup-endpoint.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import { focused, inside, isCalled, type, wordsIn, wordsOf } from '../support/inside.js';
import { CONSENT, field, press, signUp, signupIn, type Field, type TestSignup } from './signup-on-a-page.js';

const ASK = 'name postcode-area';
const GOES_TO = 'Your address goes to Riverside Council.';
const HALF = 'First half of your postcode';

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 200) throw new Error(`This never came: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Sent, to an endpoint that replies so. */
const sent =
  (reply: keyof typeof signupReplies) =>
  async (signup: TestSignup): Promise<void> => {
    signup.endpoint = signupEndpoint(signupReplies[reply]).url;
    await signUp(signup);
  };

async function fillInWrongly(signup: TestSignup): Promise<void> {
  type(field(signup, 'email'), 'ana at home');
  type(field(signup, 'postcodeArea'), 'Swansea');
  await press(signup);
}

const isField =
  (name: Field) =>
  (at: HTMLElement, signup: TestSignup): boolean =>
    at === signup.renderRoot.querySelector(`#${name}`);

/** Something typed that is not finished. */
const typed = (name: Field, words: string) => ({
  what: `the field “${name}”`,
  give: (signup: TestSignup) => type(field(signup, name), words),
  read: (signup: TestSignup) => field(signup, name).value,
  expected: words,
});

const underTest: WidgetUnderTest<TestSignup> = {
  tag: 'sayso-signup',
  registeredBy: '/src/signup/sayso-signup.ts',
  describedBy: '/test/signup/signup-under-test.ts',
  ready: (place) => signupIn(place, { attributes: { ask: ASK } }),

  interactions: [
    { name: 'signing up with nothing filled in', reach: press },
    { name: 'signing up with what cannot be right', reach: fillInWrongly },
    { name: 'sending', reach: sent('neverComes') },
    { name: 'the address was taken', reach: sent('taken') },
    { name: 'finding no network', reach: sent('unreachable') },
    { name: 'finding the endpoint busy', reach: sent('busy') },
    { name: 'not being accepted', reach: sent('notAccepted') },
    { name: 'the address was refused', reach: sent('addressRefused') },
    {
      name: 'wanting to use another address',
      reach: async (signup) => {
        await sent('taken')(signup);
        await press(signup, 'Use another address');
      },
    },
    {
      name: 'the page turned Welsh',
      reach: async (signup) => {
        signup.parentElement!.lang = 'cy';
        await until(() => wordsOf(signup).includes('Cofrestru'));
      },
    },
  ],

  names: [
    {
      what: 'the label of the address, and who receives it',
      role: 'textbox',
      name: 'Email address',
      description: GOES_TO,
    },
    { what: 'that a name may be left out', role: 'textbox', name: 'Your name (optional)' },
    {
      what: 'how to write a postcode',
      role: 'textbox',
      name: `${HALF} (optional)`,
      description: 'For example, SA1. If you write all of it, we send only this half.',
    },
    { what: 'what is agreed to', role: 'checkbox', name: CONSENT },
    {
      what: 'what is wrong with the address',
      reach: press,
      role: 'textbox',
      name: 'Email address',
      description: `${GOES_TO} Error: Enter your email address`,
      invalid: 'true',
    },
    {
      what: 'that one has to agree',
      reach: press,
      role: 'checkbox',
      name: CONSENT,
      description: 'Error: Tick the box to say that you agree',
      invalid: 'true',
    },
    { what: 'the summary of errors by its heading', reach: press, role: 'group', name: 'There is a problem' },
    {
      what: 'that the privacy notice opens a new tab',
      role: 'link',
      name: 'How Riverside Council looks after your address (opens in a new tab)',
    },
  ],

  keyboardPath: [
    {
      does: 'be told what is missing',
      keys: [{ tabTo: isCalled('Sign up') }, 'Enter'],
      then: (signup) => focused() === inside(signup, '#problems'),
    },
    {
      does: 'go from a message to its field, and type',
      keys: ['Tab', 'Enter', { type: 'ana@example.org' }],
      then: (signup) => field(signup, 'email').value === 'ana@example.org',
    },
    {
      does: 'agree',
      keys: [{ tabTo: isField('consent') }, 'Space'],
      then: (signup) => field(signup, 'consent').checked,
    },
    {
      does: 'send',
      keys: [{ tabTo: isCalled('Sign up') }, 'Enter'],
      then: (signup) => wordsIn(inside(signup, '#heading')) === 'Check your email',
    },
    {
      does: 'use another address',
      keys: [{ tabTo: isCalled('Use another address') }, 'Enter'],
      then: (signup) => wordsIn(inside(signup, '#heading')) === 'Tell me what happens',
    },
  ],

  given: {
    step: (signup) => signup.renderRoot.querySelectorAll('form').length,
    focus: (signup) => field(signup, 'email'),
    answers: [
      typed('email', 'ana@exam'),
      typed('name', 'Ana'),
      typed('postcodeArea', 'SA'),
      {
        what: 'the agreement',
        give: (signup) => field(signup, 'consent').click(),
        read: (signup) => field(signup, 'consent').checked,
        expected: true,
      },
    ],
  },

  translated: [
    {
      what: 'the button',
      read: (signup) => wordsIn(inside(signup, '[part=sign-up]')),
      english: 'Sign up',
      welsh: 'Cofrestru',
      urdu: 'نام درج کرائیں',
    },
    {
      what: 'the heading',
      read: (signup) => wordsIn(inside(signup, '#heading')),
      english: 'Tell me what happens',
      welsh: 'Rhowch wybod i mi beth sy’n digwydd',
      urdu: 'مجھے بتائیں کہ کیا ہوتا ہے',
    },
    {
      what: 'who receives the address',
      read: (signup) => wordsIn(inside(signup, '#email-hint')),
      english: GOES_TO,
      welsh: 'Bydd eich cyfeiriad yn cyrraedd: Riverside Council.',
      urdu: 'آپ کا پتہ \u2068Riverside Council\u2069 کو بھیجا جاتا ہے۔',
    },
    {
      what: 'the language that the words are marked as',
      read: (signup) => inside(signup, '.widget').lang.slice(0, 2),
      english: 'en',
      welsh: 'cy',
      urdu: 'ur',
    },
  ],

  mistakes: [
    {
      name: 'signing up with nothing filled in',
      make: press,
      messages: ['Enter your email address', 'Tick the box to say that you agree'],
    },
    {
      name: 'signing up with what cannot be right',
      make: fillInWrongly,
      messages: [
        'Enter an email address in the right format, like name@example.org',
        'Enter the first half of a postcode, like SA1',
        'Tick the box to say that you agree',
      ],
    },
    {
      name: 'the endpoint refused the address',
      make: sent('addressRefused'),
      messages: ['We cannot write to this address. Check the part after @.'],
    },
  ],
};

export default underTest;
