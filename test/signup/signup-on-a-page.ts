import '../../src/signup/sayso-signup.js';
import type { SignupElement } from '../../src/signup/signup-element.js';
import { signupEndpoint, signupReplies, type SignupAttempt } from '../../stories/fixtures/signup-endpoint.js';
import { inside, pressable, type, wordsIn } from '../support/inside.js';

/** A form whose endpoint a test decides. */
export type TestSignup = SignupElement & { attempts: readonly SignupAttempt[] };

export interface SignupOptions {
  readonly reply?: keyof typeof signupReplies;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the page wrote inside the tag. */
  readonly children?: readonly Node[];
}

export const CONSENT = 'Write to me about Riverside.';

/** A form in a place on the page. */
export async function signupIn(
  place: Element,
  { reply = 'taken', attributes = {}, children = [] }: SignupOptions = {},
): Promise<TestSignup> {
  const signup = document.createElement('sayso-signup') as TestSignup;
  const { url, attempts } = signupEndpoint(signupReplies[reply]);
  const all = {
    endpoint: url,
    list: 'riverside-news',
    receiver: 'Riverside Council',
    consent: CONSENT,
    'privacy-href': 'https://council.example/privacy',
    ...attributes,
  };
  for (const [name, value] of Object.entries(all)) signup.setAttribute(name, value);
  signup.attempts = attempts;
  signup.append(...children);
  place.append(signup);
  await signup.updateComplete;
  return signup;
}

export type Field = 'email' | 'name' | 'postcodeArea' | 'consent';

export const field = (signup: SignupElement, name: Field): HTMLInputElement =>
  inside(signup, `#${name}`, HTMLInputElement);

/** Types an address and agrees. */
export function fillIn(signup: SignupElement, email = 'ana@example.org'): void {
  type(field(signup, 'email'), email);
  if (!field(signup, 'consent').checked) field(signup, 'consent').click();
}

/** Presses a button, and lets what follows come to its end. */
export async function press(signup: SignupElement, words = 'Sign up'): Promise<void> {
  pressable(signup, words).click();
  // A reply is read in a few turns of the event loop.
  for (let turns = 0; turns < 5; turns++) await new Promise((resolve) => setTimeout(resolve));
  await signup.updateComplete;
}

/** Fills the form in and sends it. */
export async function signUp(signup: SignupElement): Promise<void> {
  fillIn(signup);
  await press(signup);
}

export const liveRegion = (signup: SignupElement): string => wordsIn(inside(signup, '[role=status]'));

/** What an attempt carried. */
export const bodyOf = ({ init }: SignupAttempt): unknown => JSON.parse(init.body as string);
