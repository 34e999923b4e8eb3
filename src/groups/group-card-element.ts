import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import type { Delivery } from '../delivery/delivery.js';
import type { SendingFormat, Transport } from '../delivery/means.js';
import { LatePart } from '../kit/late-part.js';
import { NewestWords } from '../kit/newest-words.js';
import { LanguageController } from '../language/language-controller.js';
import { hostStyles } from '../look/host.styles.js';
import { onDarkPage } from '../look/on-dark-page.js';
import { SaysoGroupOpenedEvent } from './events/sayso-group-opened-event.js';
import { groupStyles } from './group.styles.js';
import { cardCatalogues } from './language/card-catalogues.js';
import { cardEnGb } from './language/card-en-gb.js';
import { CHECK_WITHIN } from './model/freshness.js';
import type { Group, Place } from './model/group.js';
import { isGroup } from './model/is-group.js';
import { nextOccurrence } from './model/sessions/next-occurrence.js';
import { directionsTo } from './directions-to.js';
import { wallClock } from './now.js';
import { cardView } from './views/card-view.js';
import type { GroupContext } from './views/group-context.js';

/** What says where the group is. */
const SOURCE = ['group', 'src', 'for', 'groupId', 'format'] as const;

/**
 * One group: what it does, when and where, for whom and for how much; and, once its name is pressed, everything that is
 * known of it, with ways to get in touch, to share and to print it.
 *
 * The group comes from, the first that there is:
 *
 *  - the `group` property: a record of this library, or a record or feed of any format that it reads;
 *  - `src`: the address of a record, a snapshot or a page of a feed. Of several groups, `group-id` names the one;
 *  - a `<script>` inside of the tag: `application/json`, `application/ld+json`, `text/csv` or `text/calendar`;
 *  - the script that `for` names by its id, or else the page's own `<script type="application/ld+json">`, so that a
 *    page that tells search engines about a group has nothing to repeat.
 *
 * With an `endpoint`, an `activity` and a `receiver` it takes reports of what is wrong with the record, and requests to
 * join the group, by the same contract as answers. Without an endpoint a report goes by the resident's own email to
 * whoever keeps the record, or to the group. Nothing is sent, and nothing stored on the device, before Send is pressed.
 *
 * @tagname sayso-group-card
 * @summary One local group: when, where, for whom, for how much, and how to reach it.
 *
 * @slot - Shown until the group is there, and if it cannot be shown: its name and a phone number, for example.
 * @slot after - At the end of the card.
 * @slot help - How to reach a person. Shown where something could not be sent.
 *
 * @fires {SaysoGroupOpenedEvent} sayso-group-opened - A resident asked for all of the group.
 * @fires {SaysoSentEvent} sayso-sent - The endpoint has stored a report or a request to join.
 * @fires {SaysoQueuedEvent} sayso-queued - It could not be sent yet; it is kept and tried again.
 * @fires {SaysoFailedEvent} sayso-failed - The endpoint refused it. It is kept, and the resident is told.
 *
 * @csspart group - Everything about the group.
 * @csspart group-name - The heading with its name.
 * @csspart notice - What there is to know before going.
 * @csspart facts - When, where, cost and the like.
 * @csspart details - All of it, once it was asked for.
 * @csspart contact - Ways to get in touch.
 * @csspart actions - The buttons: share, print, add to calendar, ask to join, something wrong.
 * @csspart contribute - The form that one of these opens, or what came of sending it.
 * @csspart title - Its heading.
 * @csspart question - One field with its label and hint.
 * @csspart error-summary - The list of what is wrong.
 * @csspart send - The button that sends it.
 * @csspart outcome - How the sending stands.
 * @csspart reference - The code that a resident may keep.
 *
 * @cssprop [--sayso-font=inherit] - Font family.
 * @cssprop [--sayso-font-size=max(1.0625em, 17px)] - Size that everything else is measured by.
 * @cssprop [--sayso-text=#15191c] - Text on the tint, and everywhere if set by the page.
 * @cssprop [--sayso-quiet=#4d5358] - Names of facts, and notes.
 * @cssprop [--sayso-accent=#0f5a5e] - When it meets next, pictures, the edge of a notice, and buttons.
 * @cssprop [--sayso-on-accent=#fff] - Text on the accent.
 * @cssprop [--sayso-error=#b3122a] - What stands in the way of going there, and errors.
 * @cssprop [--sayso-line=#767c82] - Lines, and borders of controls.
 * @cssprop [--sayso-surface=#fff] - Background of controls.
 * @cssprop [--sayso-tint=#e9f2f1] - Behind the ways to get in touch, and chosen answers.
 * @cssprop [--sayso-focus=#ffcf33] - Outer ring of the focus.
 * @cssprop [--sayso-focus-ring=#15191c] - Inner ring of the focus.
 * @cssprop [--sayso-radius=0.5em] - Roundness of corners.
 * @cssprop [--sayso-measure=40em] - Greatest width.
 */
export class GroupCardElement extends LitElement {
  static override styles = [hostStyles, groupStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    group: { attribute: false },
    groupId: { attribute: 'group-id' },
    for: {},
    format: {},
    open: { type: Boolean, reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    address: {},
    directions: {},
    checkWithin: { type: Number, attribute: 'check-within' },
    endpoint: {},
    activity: {},
    receiver: {},
    privacyHref: { attribute: 'privacy-href' },
    partner: {},
    confirm: {},
    endpointFormat: { attribute: 'endpoint-format' },
    headers: { attribute: false },
    transport: { attribute: false },
    delivery: { attribute: false },
    now: { attribute: false },
  };

  /** URL of a record, a snapshot or a page of a feed that holds the group. */
  src = '';

  /** The group, as a record of this library or raw as some feed has it. Wins over everything else. */
  group: unknown;

  /** Id of the group, where the data hold several. Without it the first is shown. */
  groupId = '';

  /** Id of the `<script>` on the page that holds the group. */
  for = '';

  /** What the data are written in, such as `csv` or `open-referral-uk-3`. Without it that is told by what they hold. */
  format = '';

  /** Whether all of the group is shown. A resident's press changes it. */
  open = false;

  /** Level of the heading, 2 to 6: one more than that of the heading above it on the page. */
  headingLevel = 2;

  /** Address of the group's own page, which is what "Share" shares. Without it, the page that the card is on. */
  address = '';

  /**
   * Address for directions, with `{lat}`, `{lng}` and `{postcode}` in it, such as
   * `https://maps.example/to?at={lat},{lng}`. Without it no directions are offered, and no other site is linked to.
   */
  directions = '';

  /** Months within which a group is to be checked. After twice as long it is said not to have been since. */
  checkWithin = CHECK_WITHIN;

  /** URL that reports and requests to join are posted to. Without it nothing is sent. */
  endpoint = '';

  /** The endpoint's name for them, such as `riverside-groups`. */
  activity = '';

  /** Who receives them, as people know them, such as `Riverside Council`. Without it nobody is asked who they are. */
  receiver = '';

  /** URL of what the receiver says about looking after what people write. */
  privacyHref = '';

  /** Whose page this is, such as `food-bank`: sent with what people write. */
  partner = '';

  /** `status` accepts any endpoint's 2xx as proof that it is stored; `echo` wants its id and digest back. */
  confirm: 'echo' | 'status' = 'echo';

  /** What is posted: `json`, or the same as fields of a `form` or of a `multipart` form. `format` is that of the data. */
  endpointFormat: SendingFormat = 'json';

  /** Headers to send along, such as a nonce. Never kept on the device: each page sets them anew. */
  headers: Readonly<Record<string, string>> | undefined;

  /** Sends in place of us: gets what was written and a signal, and returns once it is stored. `endpoint` is its name. */
  transport: Transport | undefined;

  /** How it leaves the page. Without one, by the outbox that all widgets of the page share. */
  delivery: Delivery | undefined;

  /** The clock. A test or a story may hand in its own. */
  now = (): Date => new Date();

  #dark = false;
  #shown: Group | undefined;
  readonly #newest = new NewestWords();

  readonly #language = new LanguageController(this, { fallback: cardEnGb, catalogues: cardCatalogues });
  readonly #source = new LatePart(this, () =>
    import('./group-source.js').then(({ GroupSource }) => new GroupSource(this)),
  );
  readonly #details = new LatePart(this, () =>
    import('./more-card.js').then(({ moreCard }) => moreCard(this)),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dark = onDarkPage(this);
    addEventListener('beforeprint', this.#openForPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#openForPrint);
  }

  /** @internal The day where the group meets. */
  readonly today = (): string => wallClock(this.now()).day;

  /** @internal What was found, to be shown. */
  readonly show = (group: Group | undefined): void => {
    this.#shown = group;
    this.requestUpdate();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Where nothing says where the group is, it may be in a script.
    if (this.hasUpdated && !SOURCE.some((name) => changed.has(name))) return;
    if (isGroup(this.group)) this.#shown = this.group;
    if (!isGroup(this.group) || this.#source.part) this.#source.use((source) => source.look());
  }

  protected override render(): TemplateResult {
    const group = this.#shown;
    const { messages } = this.#language;
    return html`<p class="unseen" role="status" lang=${messages.tag}>${this.#status()}</p>
      <slot ?hidden=${group !== undefined}></slot>
      <div
        class="widget ${this.#dark ? 'dark' : ''}"
        lang=${messages.tag}
        dir=${this.#language.direction ?? nothing}
        ?hidden=${!group}
      >
        ${group ? this.#view(group) : ''}<slot name="after"></slot>
      </div>`;
  }

  /** For the live region. */
  #status(): TemplateResult {
    const { part } = this.#details;
    const fetching = !part && this.open && this.#shown ? this.#language.messages.fetchingDetails : '';
    return this.#newest.of([fetching, ...(part?.statuses ?? [])]);
  }

  #view(group: Group): TemplateResult {
    const moment = wallClock(this.now());
    const next = nextOccurrence(group, moment);
    if (this.open) this.#details.show();
    else this.#details.expect();
    const details = this.#details.part?.detailsView;
    const context: GroupContext = {
      messages: this.#language.messages,
      level: this.headingLevel,
      now: moment,
      checkWithin: this.checkWithin > 0 ? this.checkWithin : CHECK_WITHIN,
      open: () => this.open,
      onOpen: () => this.#toggle(group),
      ...(details && { details }),
      ...(this.address && { address: () => this.address }),
      ...(this.directions && { directions: (place: Place) => directionsTo(place, this.directions) }),
    };
    return cardView({ group, ...(next && { next }) }, context);
  }

  #toggle(group: Group): void {
    this.open = !this.open;
    if (this.open) this.dispatchEvent(new SaysoGroupOpenedEvent(group.id));
  }

  /** Nobody can press paper. */
  readonly #openForPrint = (): void => {
    if (this.#details.part) this.open = true;
  };
}
