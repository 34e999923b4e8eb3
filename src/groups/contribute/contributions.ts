import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import { LatePart } from '../../kit/late-part.js';
import { warnOnce } from '../../kit/warn-once.js';
import type { ContributionKind } from '../model/contribute/contribution.js';
import type { Entries } from '../model/contribute/entries.js';
import { routeOf } from '../model/contribute/offers.js';
import type { Group } from '../model/group.js';
import type { GroupContext } from '../views/group-context.js';
import type { ContributeController } from './contribute.js';
import type { ContributeSettings } from './settings.js';

/** Where a form stands, as far as what is drawn there has to know. */
export interface ContributionPlace {
  /** Level of the heading above it. */
  readonly level: number;
  /** Said while the form is on its way. */
  readonly fetching: string;
}

/**
 * Doing something about a group, or about one that is missing: what of it a card or a directory offers, and the forms
 * once somebody wants one. They are loaded late, since most people only look for a group.
 *
 *     readonly #contributions = new Contributions(this, () => settings);
 *
 *     // In a card: "Ask to join" and "Something wrong?", with the form below them.
 *     cardView(found, { ...context, ...this.#contributions.forGroup(found.group, context) });
 *
 *     // In a directory besides: a button where it `offers` that, and the form where it is to stand.
 *     <button type="button" @click=${() => this.#contributions.open('group-interest', { interest: [searched] })}>
 *     ${this.#contributions.view('group-interest', { level: 2, fetching })}
 *
 *     // How many others would come to what there is not yet.
 *     ${this.#contributions.interest(2)}
 *
 *     // In the live region:
 *     ${this.#contributions.status}
 *
 * Owns: when the forms are loaded, and sending what earlier visits have left. Does not own: the forms.
 * One is open at a time in a widget. Its ids begin with `contribute-`; its styles come with it, those that every form
 * has (`controls.styles.ts`, `form.styles.ts`) do not.
 */
export class Contributions {
  readonly #host: LitElement;
  readonly #settings: () => ContributeSettings;
  readonly #late: LatePart<ContributeController>;
  /** What is to be opened as soon as it can be. */
  #wanted: string | undefined;
  /** What is said while it is on its way. */
  #fetching = '';

  constructor(host: LitElement, settings: () => ContributeSettings) {
    this.#host = host;
    this.#settings = settings;
    this.#late = new LatePart(host, () =>
      import('./contribute.js').then(({ contributePart }) => contributePart(host, settings)),
    );
    new LatePart(host, () => sendLeftOvers(host, settings)).expect();
  }

  /** Whether a form of this kind may be offered here: there is a way for it to leave the page. */
  offers(kind: ContributionKind, group?: Group): boolean {
    const { endpoint, activity, receiver } = this.#settings();
    if (endpoint && !activity)
      warnOnce(
        this.#host.localName,
        'has an endpoint and no activity, so nothing is sent there. Add activity="…".',
      );
    else if (endpoint && !receiver)
      warnOnce(
        this.#host.localName,
        'has no receiver, so nobody is asked who they are, or can ask to join. Say who gets it: receiver="…".',
      );
    return routeOf(kind, this.#settings(), group) !== undefined;
  }

  /**
   * Opens a form.
   *
   * @param entries What is to stand in it at first, such as what was searched for.
   */
  open(kind: ContributionKind, entries: Entries = {}, group?: Group): void {
    const opener = this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    this.#wanted = nameOf(kind, group);
    this.#late.use((part) => part.open({ kind, group }, entries, opener ?? undefined));
  }

  /** The form of this kind, or what came of sending it; nothing unless it is open. */
  view(
    kind: ContributionKind,
    { level, fetching }: ContributionPlace,
    group?: Group,
  ): TemplateResult | typeof nothing {
    const { part, awaited } = this.#late;
    this.#fetching = fetching;
    if (awaited && this.#wanted === nameOf(kind, group)) return html`<p class="fetching">${fetching}</p>`;
    return part?.isOpen({ kind, group }) ? part.view(level < 3 ? 3 : 4) : nothing;
  }

  /** What the card of a group needs to offer what can be done about it. */
  forGroup(
    group: Group,
    { level, messages }: Pick<GroupContext, 'level' | 'messages'>,
  ): Pick<GroupContext, 'onJoin' | 'onWrong' | 'below'> {
    const place = { level, fetching: messages.fetchingDetails };
    return {
      ...(this.offers('group-join', group) && { onJoin: () => this.open('group-join', {}, group) }),
      ...(this.offers('group-report', group) && { onWrong: () => this.open('group-report', {}, group) }),
      below: () => [this.view('group-join', place, group), this.view('group-report', place, group)],
    };
  }

  /**
   * How many would come to what there is not yet, each with "I would come too" and "I could help". Loads the forms,
   * where the page says that there is any.
   *
   * @param level Of the heading above it.
   */
  interest(level: number): TemplateResult | typeof nothing {
    if (!this.#settings().interestSrc) return nothing;
    if (!this.#late.part) this.#late.show();
    return this.#late.part?.interest(level < 3 ? 3 : 4) ?? nothing;
  }

  /** For the widget's live region: that a form is on its way, or how the sending stands. */
  get status(): string {
    const { part, awaited } = this.#late;
    return awaited && this.#wanted ? this.#fetching : (part?.status ?? '');
  }
}

const nameOf = (kind: ContributionKind, group?: Group): string => `${kind} ${group?.id ?? ''}`;

/** What an earlier visit could not send goes out with the page's outbox, whether or not a form is opened. */
async function sendLeftOvers(host: LitElement, settings: () => ContributeSettings): Promise<true> {
  const { endpoint, delivery } = settings();
  if (endpoint && !delivery)
    (await import('../../kit/sending/sending-options.js')).startDelivery(host, settings);
  return true;
}
