import { sharedEnGb } from '../../language/en-gb.js';
import type { SignupMessages } from './signup-messages.js';

/** British English. */
export const signupEnGb: SignupMessages = {
  ...sharedEnGb,
  title: 'Tell me what happens',
  apart: 'This is sent separately. It is not joined to any answers that you gave.',
  email: 'Email address',
  goesTo: (receiver) => `Your address goes to ${receiver}.`,
  privacy: (receiver) => `How ${receiver} looks after your address`,
  name: 'Your name',
  postcodeArea: 'First half of your postcode',
  postcodeHint: 'For example, SA1. If you write all of it, we send only this half.',
  optional: '(optional)',
  signUp: 'Sign up',
  tryAgain: 'Try again',
  sendingAddress: 'Sending your address',
  checkYourEmail: 'Check your email',
  checkYourEmailHint: (receiver) =>
    `If the address is right, ${receiver} sends you an email to confirm it. Nothing else comes until you do.`,
  noEmail: 'Nothing there after a few minutes? Look among junk mail, or try the address again.',
  anotherAddress: 'Use another address',
  notSent: 'Your address was not sent',
  notSentHint: {
    unreachable: 'We could not connect. Check your connection, then try again.',
    busy: 'The service that takes addresses is busy or not working. Try again in a few minutes.',
    notAccepted: 'It was not accepted. You can try again, or ask the people who run this page.',
  },
  stillHere: 'What you typed is still here.',
  problems: {
    emailMissing: 'Enter your email address',
    emailFormat: 'Enter an email address in the right format, like name@example.org',
    postcodeFormat: 'Enter the first half of a postcode, like SA1',
    consentMissing: 'Tick the box to say that you agree',
    refused: 'Check this: it was not accepted',
  },
};
