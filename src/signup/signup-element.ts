import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { formatOf } from '../kit/sending/format-of.js';
import { isSprung, setTrap } from '../kit/sending/trap.js';
import { warnOnce } from '../kit/warn-once.js';
import { dayOf } from '../language/date-words.js';
import { LanguageController } from '../language/language-controller.js';
import { controlStyles } from '../look/controls.styles.js';
import { formStyles } from '../look/form.styles.js';
import { hostStyles } from '../look/host.styles.js';
import { onDarkPage } from '../look/on-dark-page.js';
import { problemStyles } from '../look/problem.styles.js';
import { signupCatalogues } from './language/catalogues.js';
import { signupEnGb } from './language/en-gb.js';
import { EXTRAS, type ExtraField } from './model/signup.js';
import type { SignupTransport } from './send-signup.js';
import { SignupController } from './signup-controller.js';
import { signupStyles } from './signup.styles.js';
import { formView } from './views/form-view.js';
import { sentView } from './views/sent-view.js';

/** Without these, a person could not know what they agree to, or their address would have nowhere to go. */
const REQUIRED = ['endpoint', 'list', 'receiver', 'consent'] as const;

/**
 * "Tell me what happens": an address for news of what became of an activity.
 * Put it after any widget. It is a form of its own, with a consent, a request
 * and an endpoint of its own, and nothing in it can be joined to answers.
 *
 * What is sent, once, when the person presses "Sign up":
 *
 *     POST {endpoint}        Content-Type: application/json, no cookies, no Referer
 *     {
 *       "sayso": 1,
 *       "signup": {
 *         "email": "ana@example.org",
 *         "name": "Ana",                  only if asked for and given
 *         "postcodeArea": "SA1",          the same
 *         "list": "riverside-news",
 *         "language": "en-GB",            of the form's own words: en-GB or cy
 *         "consent": { "words": "…", "given": true, "on": "2026-11-25" }
 *       }
 *     }
 *
 * What the endpoint replies, and what the person reads:
 *
 *  - any 2xx, or 409: "Check your email". The same for an address that was on
 *    the list already, so that nobody can find out who is.
 *  - 422 `application/problem+json`, `errors: [{ "pointer": "/signup/email", "detail": "…" }]`:
 *    the detail, at the field. Say nothing there that tells who is on the list.
 *  - anything else, a page in HTML, a redirect, no reply in half a minute: that
 *    it was not sent, with everything typed still in the form.
 *
 * The endpoint has to send the email in which the address is confirmed, and to
 * write to nobody who has not followed it. The time of a request and where it
 * comes from are seen by every server: where answers and addresses go to one,
 * keep no logs of either.
 *
 * What a machine filled in, going by a field that nobody sees, is sent like anything else, with the header
 * `Sayso-Trap: 1` in JSON: for people to judge, as the field may have been filled in by a person's own browser.
 *
 * Nothing is stored on the device, and so it does not go by the outbox, as answers do. An address that could not be
 * sent names a person, would be read by the next one at a library's computer, and would stand beside answers and the
 * times at which they were given, which it must never be joined to. Nor would it be of use to send it days later: the
 * email that it is confirmed in would come to somebody who does not expect it. It stays in the form instead.
 *
 * @tagname sayso-signup
 * @summary "Tell me what happens": an address for news, apart from any answers.
 *
 * @slot - Shown until the form is there, and if it cannot be used: say how else to hear.
 * @slot after - Shown once the address was sent, below "Check your email".
 * @slot help - How to reach a person. Shown where the address could not be sent.
 *
 * @fires {SaysoSignedUpEvent} sayso-signed-up - The endpoint took the address, which has yet to be confirmed.
 *
 * @csspart signup - Everything that the widget shows.
 * @csspart title - The heading of the form.
 * @csspart question - One field with its label and hint.
 * @csspart error-summary - The list of what is wrong.
 * @csspart sign-up - The button.
 * @csspart outcome - That the address was sent, or that it was not.
 *
 * @cssprop [--sayso-font=inherit] - Font family.
 * @cssprop [--sayso-font-size=max(1.0625em, 17px)] - Size that everything else is measured by.
 * @cssprop [--sayso-text=#15191c] - Text in controls, and everywhere if set by the page.
 * @cssprop [--sayso-quiet=#4d5358] - Hints.
 * @cssprop [--sayso-accent=#0f5a5e] - Buttons and the ticked box.
 * @cssprop [--sayso-on-accent=#fff] - Text on the accent.
 * @cssprop [--sayso-error=#b3122a] - Errors.
 * @cssprop [--sayso-line=#767c82] - Borders of controls.
 * @cssprop [--sayso-surface=#fff] - Background of controls.
 * @cssprop [--sayso-tint=#e9f2f1] - Background of the ticked box.
 * @cssprop [--sayso-focus=#ffcf33] - Outer ring of the focus.
 * @cssprop [--sayso-focus-ring=#15191c] - Inner ring of the focus.
 * @cssprop [--sayso-radius=0.5em] - Roundness of corners.
 * @cssprop [--sayso-measure=40em] - Greatest width.
 */
export class SignupElement extends LitElement {
  static override styles = [hostStyles, controlStyles, formStyles, problemStyles, signupStyles];

  // Decorators would cost every page a third of a kilobyte.
  static override properties: PropertyDeclarations = {
    endpoint: {},
    list: {},
    receiver: {},
    consent: {},
    ask: {},
    privacyHref: { attribute: 'privacy-href' },
    format: {},
    headers: { attribute: false },
    transport: { attribute: false },
  };

  /** URL that the address is posted to: another one than answers go to. Required. */
  endpoint = '';

  /** The endpoint's name for what one signs up to, such as `riverside-news`. Required. */
  list = '';

  /** Who receives the address, as people know them, such as `Riverside Council`. Required. */
  receiver = '';

  /** What a person agrees to by ticking the box, in your own words and the page's language. Required. */
  consent = '';

  /** What to ask for besides, each optional to the person: `name`, `postcode-area`, or both. */
  ask = '';

  /** URL of what the receiver says about looking after addresses. */
  privacyHref = '';

  /**
   * What an address is written in: `json`, or as fields of a `form` or a `multipart` form, for services that take forms.
   * The fields are `email`, `name`, `postcodeArea`, `list`, `language`, `consent.words`, `consent.given` and `consent.on`.
   */
  format = 'json';

  /** Headers to send along, such as a nonce. With them, an endpoint may not redirect. Never kept on the device. */
  headers: Readonly<Record<string, string>> | undefined;

  /** Sends in place of us: gets what is to be sent and a signal, and returns once it is taken. `endpoint` is then its name. */
  transport: SignupTransport | undefined;

  #dark = false;

  readonly #language = new LanguageController(this, { fallback: signupEnGb, catalogues: signupCatalogues });
  readonly #signup = new SignupController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dark = onDarkPage(this);
  }

  protected override updated(): void {
    const { renderRoot } = this;
    if (renderRoot.querySelector('form') && !renderRoot.querySelector('.trap')) setTrap(this);
  }

  protected override render(): TemplateResult {
    const shown = this.#canBeAsked();
    const { tag, direction } = this.#language.messages;
    return html`<p class="unseen" role="status" lang=${tag}>${shown ? this.#status() : ''}</p>
      <slot ?hidden=${shown}></slot>
      ${
        shown
          ? html`<div
              class="widget ${this.#dark ? 'dark' : ''}"
              part="signup"
              lang=${tag}
              dir=${direction ?? nothing}
            >
              ${this.#view()}
            </div>`
          : ''
      }`;
  }

  /** False, with a word to the page's owner, while something is missing that a person has to know. */
  #canBeAsked(): boolean {
    const missing = REQUIRED.filter((name) => !this[name]);
    for (const name of missing)
      warnOnce(this.localName, `has no ${name}, so it asks nothing. Add ${name}="…".`);
    if (this.endpoint && document.querySelector(`[activity][endpoint="${CSS.escape(this.endpoint)}"]`))
      warnOnce(
        this.localName,
        `has the endpoint that answers are sent to. Give addresses one of their own, so that they cannot be joined.`,
      );
    return !missing.length;
  }

  #status(): string {
    const { state } = this.#signup;
    const { sendingAddress, checkYourEmail, notSent } = this.#language.messages;
    return { asking: '', problems: '', sending: sendingAddress, sent: checkYourEmail, notSent }[state.kind];
  }

  #view(): TemplateResult {
    const { messages, tag: language } = this.#language;
    const { receiver, consent, privacyHref } = this;
    const signup = this.#signup;
    if (signup.state.kind === 'sent') return sentView({ messages, receiver, onAgain: () => signup.again() });
    return formView({
      ...{ state: signup.state, messages, language, receiver, consent, privacyHref, extras: this.#extras() },
      onSubmit: (form) => this.#submit(form),
      onGo: (id) => void signup.focus.focusControl(id),
    });
  }

  #extras(): ExtraField[] {
    return this.ask
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((word) => {
        if (Object.hasOwn(EXTRAS, word)) return [EXTRAS[word as keyof typeof EXTRAS]];
        const known = Object.keys(EXTRAS).join(', ');
        warnOnce(this.localName, `cannot ask for "${word}". In ask="…" it knows: ${known}.`);
        return [];
      });
  }

  /** Read from the fields at this moment: autofill does not always say that it changed them. */
  #submit(form: HTMLFormElement): void {
    const { endpoint, headers, transport, list, consent } = this;
    const format = formatOf(this, this.format);
    const given = new FormData(form);
    const typed = (name: string): string => given.get(name)?.toString() ?? '';
    void this.#signup.submit(
      { endpoint, format, headers, transport, trapped: isSprung(this) },
      {
        email: typed('email'),
        name: typed('name'),
        postcodeArea: typed('postcodeArea'),
        consent: given.has('consent'),
      },
      { list, consent, language: this.#language.messages.tag, today: dayOf(new Date()) },
    );
  }
}
