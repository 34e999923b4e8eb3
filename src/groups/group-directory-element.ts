import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import { heading } from '../kit/heading.js';
import type { Delivery } from '../delivery/delivery.js';
import type { SendingFormat, Transport } from '../delivery/means.js';
import { LatePart } from '../kit/late-part.js';
import { NewestWords } from '../kit/newest-words.js';
import { LanguageController } from '../language/language-controller.js';
import { controlStyles } from '../look/controls.styles.js';
import { formStyles } from '../look/form.styles.js';
import { hostStyles } from '../look/host.styles.js';
import { onDarkPage } from '../look/on-dark-page.js';
import { directionsTo } from './directions-to.js';
import { DirectoryController } from './directory/directory-controller.js';
import { directoryStyles } from './directory/directory.styles.js';
import type { DirectoryContext, MoreDirectory } from './directory/views/directory-context.js';
import { readOut } from './directory/read-out.js';
import { resultsView } from './directory/views/results-view.js';
import { filtersPanel } from './directory/views/filters-panel.js';
import { searchForm } from './directory/views/search-form.js';
import { failedView, failedWords, loadingWords } from './directory/views/state-view.js';
import { SaysoGroupOpenedEvent } from './events/sayso-group-opened-event.js';
import { SaysoGroupsReadEvent } from './events/sayso-groups-read-event.js';
import type { LoadedGroups } from './feeds/request.js';
import { groupStyles } from './group.styles.js';
import { directoryCatalogues } from './language/directory-catalogues.js';
import { directoryEnGb } from './language/directory-en-gb.js';
import { CHECK_WITHIN } from './model/freshness.js';
import type { Group, Place } from './model/group.js';
import type { WallClock } from './model/sessions/wall-clock.js';
import { wallClock } from './now.js';
import type { PlaceLookup } from './place/place-lookup.js';

/**
 * Local groups, found by what they do, when, and how near they are.
 *
 * The groups come from, the first that there is:
 *
 *  - the `groups` property: records of this library, or records or a feed of any format that it reads;
 *  - `src`: the address of a snapshot, a file or a feed, or several, separated by spaces;
 *  - a `<script>` inside of the tag: `application/json`, `application/ld+json`, `text/csv` or `text/calendar`.
 *
 * Everything is searched on the device, and what is looked for is sent nowhere, unless the page names a service that
 * knows postcodes. It is kept in the part of the page's address that browsers do not send, with the first half of a
 * postcode at most. A list of the resident's own is kept on the device only if they ask for that.
 *
 * With an `endpoint`, an `activity` and a `receiver` it takes reports of what is wrong, requests to join, suggestions of
 * groups, and interest in what there is not yet, by the same contract as answers. Nothing of it is sent before Send is
 * pressed.
 *
 * @tagname sayso-group-directory
 * @summary Find a local group: singing on Tuesday evenings, within a mile.
 *
 * @slot - Shown until the groups are there, and if there are none to show: say how else to find a group.
 * @slot help - How to reach a person. Shown where something could not be sent.
 *
 * @fires {SaysoGroupsReadEvent} sayso-groups-read - The groups were read; says how many, and what was wrong with them.
 * @fires {SaysoGroupsFoundEvent} sayso-groups-found - A resident has looked for groups; says how many fit.
 * @fires {SaysoGroupOpenedEvent} sayso-group-opened - A resident asked for all of a group.
 * @fires {SaysoSentEvent} sayso-sent - The endpoint has stored what a resident has sent.
 * @fires {SaysoQueuedEvent} sayso-queued - It could not be sent yet; it is kept and tried again.
 * @fires {SaysoFailedEvent} sayso-failed - The endpoint refused it. It is kept, and the resident is told.
 *
 * @csspart directory - Everything that the widget shows.
 * @csspart title - The heading at the top.
 * @csspart search - The form for what and where.
 * @csspart search-button - Its button.
 * @csspart filters - The filters.
 * @csspart chosen - What is filtered by.
 * @csspart shortlist - The groups that a resident has put on a list of their own.
 * @csspart results - How many groups there are, and the groups.
 * @csspart count - The heading that says how many there are.
 * @csspart section - The headings of groups nearby, of groups elsewhere, and of those that do not say.
 * @csspart map - The map, once somebody has asked for it.
 * @csspart map-chosen - What a pin stands for.
 * @csspart contribute - A form by which something is done about a group, or what came of sending it.
 * @csspart question - One field of it with its label and hint.
 * @csspart error-summary - The list of what is wrong with it.
 * @csspart send - The button that sends it.
 * @csspart outcome - How the sending stands.
 * @csspart reference - The code that a resident may keep.
 * @csspart problem - That the groups could not be loaded.
 * @csspart group - Everything about one group.
 * @csspart group-name - The heading with its name.
 * @csspart notice - What there is to know before going.
 * @csspart facts - When, where, cost and the like.
 * @csspart details - All of it, once it was asked for.
 * @csspart contact - Ways to get in touch.
 * @csspart actions - The buttons: share, print, add to calendar.
 *
 * @cssprop [--sayso-font=inherit] - Font family.
 * @cssprop [--sayso-font-size=max(1.0625em, 17px)] - Size that everything else is measured by.
 * @cssprop [--sayso-text=#15191c] - Text in controls, and everywhere if set by the page.
 * @cssprop [--sayso-quiet=#4d5358] - Hints, names of facts, and notes.
 * @cssprop [--sayso-accent=#0f5a5e] - Buttons, when a group meets next, pictures.
 * @cssprop [--sayso-on-accent=#fff] - Text on the accent.
 * @cssprop [--sayso-error=#b3122a] - Errors, and what stands in the way of going to a group.
 * @cssprop [--sayso-line=#767c82] - Lines, and borders of controls.
 * @cssprop [--sayso-surface=#fff] - Background of controls.
 * @cssprop [--sayso-tint=#e9f2f1] - Behind what was searched for, and behind ways to get in touch.
 * @cssprop [--sayso-focus=#ffcf33] - Outer ring of the focus.
 * @cssprop [--sayso-focus-ring=#15191c] - Inner ring of the focus.
 * @cssprop [--sayso-radius=0.5em] - Roundness of corners.
 * @cssprop [--sayso-measure=64em] - Greatest width.
 */
export class GroupDirectoryElement extends LitElement {
  static override styles = [hostStyles, controlStyles, formStyles, groupStyles, directoryStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    groups: { attribute: false },
    format: {},
    mode: {},
    apply: {},
    addressPrefix: { attribute: 'address-prefix' },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    checkWithin: { type: Number, attribute: 'check-within' },
    synonyms: { attribute: false },
    interests: { attribute: false },
    outcodes: {},
    postcodes: {},
    findPostcode: { attribute: false },
    directions: {},
    tiles: {},
    tilesAttribution: { attribute: 'tiles-attribution' },
    outline: {},
    endpoint: {},
    activity: {},
    receiver: {},
    privacyHref: { attribute: 'privacy-href' },
    interestSrc: { attribute: 'interest-src' },
    partner: {},
    confirm: {},
    endpointFormat: { attribute: 'endpoint-format' },
    headers: { attribute: false },
    transport: { attribute: false },
    delivery: { attribute: false },
    now: { attribute: false },
  };

  /** URL of the groups, or several, separated by spaces. */
  src = '';

  /** The groups, as records of this library or raw as some feed has them. Win over everything else. */
  groups: unknown;

  /** What the data are written in, such as `csv` or `open-referral-uk-3`. Without it that is told by what they hold. */
  format = '';

  /** How the groups come: `snapshot`, one file each, `feed`, page by page, or `remote`, asked again for each search. Without it that is told by what comes. */
  mode = '';

  /** When filters have their effect: with the `button` "Apply filters", or `auto`, as they are chosen. */
  apply: 'button' | 'auto' = 'button';

  /** What the names begin with by which this directory keeps in the page's address what is looked for. Empty: it keeps nothing there. */
  addressPrefix = 'groups-';

  /** The heading. "Find a group" where it is missing. */
  heading = '';

  /** Level of the heading, 2 to 6: one more than that of the heading above it on the page. */
  headingLevel = 2;

  /** Months within which a group is to be checked. After twice as long it is said not to have been since. */
  checkWithin = CHECK_WITHIN;

  /** Words and phrases that mean the same here, such as `[['singing', 'choir']]`. Set before the groups are read. */
  synonyms: readonly (readonly string[])[] = [];

  /** What a resident likes, in their own words, as they may have told another widget. Groups for it are found on the device. */
  interests: readonly string[] = [];

  /** URL of a table of outcodes, `{"outcodes": {"BS1": [51.452, -2.596]}}`, for those that it has. The others are told by the groups that meet there or, where these are few, by a table of Great Britain that comes with the widget and is fetched only then, from where its script is. `none` uses no table. */
  outcodes = '';

  /** URL of a service that answers as postcodes.io does, such as `https://api.postcodes.io`. It is asked for outcodes, and for a postcode that somebody has submitted. Without it nobody is. */
  postcodes = '';

  /** Says where a postcode is, in the place of `postcodes`. */
  findPostcode: PlaceLookup | undefined;

  /** Address for directions, with `{lat}`, `{lng}` and `{postcode}` in it. Without it no directions are offered. */
  directions = '';

  /** Address of map tiles, with `{z}`, `{x}` and `{y}` in it. Without it the map is plain, and no other site hears of it. */
  tiles = '';

  /** Whom the tiles are owed to. Links may be written as in HTML. */
  tilesAttribution = '';

  /** GeoJSON of the area's outline for the map, or its address. */
  outline: unknown = '';

  /** URL that reports, requests to join, suggestions and interest are posted to. Without it nothing is sent. */
  endpoint = '';

  /** The endpoint's name for them, such as `riverside-groups`. */
  activity = '';

  /** Who receives them, as people know them, such as `Riverside Council`. Without it nobody is asked who they are. */
  receiver = '';

  /** URL of what the receiver says about looking after what people write. */
  privacyHref = '';

  /** URL of the published counts of what people would come to. */
  interestSrc = '';

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
  #filtersOpen = false;
  readonly #open = new Set<string>();
  readonly #newest = new NewestWords();
  /** The one that a link names, once it was unfolded for that. */
  #unfolded: string | undefined;

  readonly #language = new LanguageController(this, {
    fallback: directoryEnGb,
    catalogues: directoryCatalogues,
  });

  /** @internal */
  readonly more: LatePart<MoreDirectory> = new LatePart(this, () =>
    import('./more-directory.js').then(({ moreDirectory }) => moreDirectory(this, this.#directory)),
  );
  readonly #details = new LatePart(this, () =>
    import('./group-details.js').then(({ groupDetails }) => groupDetails(this)),
  );
  readonly #directory = new DirectoryController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dark = onDarkPage(this);
    if (this.#directory.start.isAwaited) this.more.show();
  }

  /** @internal */
  get isWelsh(): boolean {
    return this.#language.tag.startsWith('cy');
  }

  /** @internal */
  readonly moment = (): WallClock => wallClock(this.now());

  /** @internal */
  readonly says = (): string => readOut(this.#context());

  /** @internal */
  readonly onRead = ({ groups, report, problems }: LoadedGroups): void => {
    this.dispatchEvent(new SaysoGroupsReadEvent(groups.length > 0, report, problems));
    if (report.notes.length || problems.length)
      void import('./directory/report-groups.js').then(({ reportGroups }) =>
        reportGroups(this.localName, report, problems),
      );
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((['src', 'groups', 'format', 'mode'] as const).some((name) => changed.has(name)))
      this.#directory.source.look();
    this.#unfoldNamed();
  }

  protected override render(): TemplateResult {
    const { source, all } = this.#directory;
    const { messages } = this.#language;
    const { state } = source;
    const { isAwaited: isHeld } = this.#directory.start;
    const loading = loadingWords(isHeld && state.kind === 'read' ? { kind: 'loading' } : state, messages);
    return html`<p class="unseen" role="status" lang=${messages.tag}>${this.#status(loading)}</p>
      <div
        class="widget ${this.#dark ? 'dark' : ''}"
        part="directory"
        lang=${messages.tag}
        dir=${this.#language.direction ?? nothing}
        ?hidden=${state.kind === 'waiting'}
      >
        ${heading(this.headingLevel, 'title', this.heading || messages.title)}
        ${loading ? html`<p>${loading}</p>` : nothing}
        ${state.kind === 'failed' ? failedView(this.#context()) : nothing}
        ${!isHeld && (state.kind === 'read' || (loading && all.length)) ? this.#view(all.length > 0) : nothing}
      </div>
      <slot ?hidden=${all.length > 0}></slot>`;
  }

  /** For the live region. */
  #status(loading: string): TemplateResult {
    const { source, place, announcer } = this.#directory;
    const { messages } = this.#language;
    return this.#newest.of([
      loading || failedWords(source.state, messages),
      place.looking ? messages.lookingForPlace : '',
      this.#details.part?.status ?? '',
      announcer.words,
      ...(this.more.part?.statuses ?? []),
    ]);
  }

  #view(some: boolean): TemplateResult {
    const { messages } = this.#language;
    if (!some) return html`<p>${messages.empty}</p>`;
    const context = this.#context();
    const { more } = context;
    if (more && this.#directory.named.length) return more.namedView(context);
    return html`${searchForm(context)} ${more?.shortlistView(context) ?? nothing}
      ${more?.interestsView(context) ?? nothing}
      <div class="columns">${filtersPanel(context)} ${resultsView(context)}</div>`;
  }

  #context(): DirectoryContext {
    const directory = this.#directory;
    const { messages } = this.#language;
    const details = this.#details.part?.detailsView;
    const more = this.more.part;
    const context: DirectoryContext = {
      messages,
      directory,
      level: this.headingLevel,
      more,
      auto: this.apply === 'auto',
      interests: this.interests,
      filtersOpen: this.#filtersOpen,
      onFilters: () => {
        this.#filtersOpen = !this.#filtersOpen;
        this.requestUpdate();
      },
      withDetails: (use) => this.#details.use(({ detailsView }) => use(detailsView)),
      card: {
        messages,
        now: this.moment(),
        checkWithin: this.checkWithin > 0 ? this.checkWithin : CHECK_WITHIN,
        roughly: directory.place.found?.rough ?? false,
        open: ({ id }) => this.#open.has(id),
        onOpen: (group) => this.#toggle(group),
        address: ({ id }) => directory.addressOf([id]),
        ...(this.directions && { directions: (place: Place) => directionsTo(place, this.directions) }),
        extras: (found) => more?.extras(found, context),
        ...(details && {
          details: (found, around) => details(found, { ...around, ...more?.forGroup(found.group, around) }),
        }),
      },
    };
    return context;
  }

  /** Whoever follows a link to one group wants all of it. */
  #unfoldNamed(): void {
    const { named, all } = this.#directory;
    const group = named.length === 1 ? all.find(({ id }) => id === named[0]) : undefined;
    if (group && group.id !== this.#unfolded) this.#unfold(group);
    this.#unfolded = group?.id;
  }

  #unfold(group: Group): void {
    this.#open.add(group.id);
    this.#details.show();
    void this.#directory.whole.get(group);
  }

  #toggle(group: Group): void {
    if (!this.#open.delete(group.id)) {
      this.#unfold(group);
      this.dispatchEvent(new SaysoGroupOpenedEvent(group.id));
    }
    this.requestUpdate();
  }
}
