import { nothing, type LitElement, type TemplateResult } from 'lit';

import { FocusController } from '../../kit/focus-controller.js';
import { dayOf } from '../../language/date-words.js';
import { LanguageController } from '../../language/language-controller.js';
import { contributeCatalogues } from '../language/contribute-catalogues.js';
import { contributeEnGb } from '../language/contribute-en-gb.js';
import type { ContributeMessages } from '../language/contribute-messages.js';
import { contributionOf } from '../model/contribute/answers.js';
import type { ContributionField } from '../model/contribute/contribution.js';
import { fieldsOf, problemsOf, type ContributionProblem, type Entries } from '../model/contribute/entries.js';
import { routeOf } from '../model/contribute/offers.js';
import { contributionAsText } from './as-text.js';
import { ContributionSending } from './contribution-sending.js';
import { consentWords, type FormContext, type FormLevel } from './form-context.js';
import { formOrOutcome } from './form-or-outcome.js';
import { formPlace, PLACE } from './form-place.js';
import { HEADING, PROBLEMS } from './form-view.js';
import type { InterestViewOptions } from './interest-view.js';
import { OpenForm, type FormName } from './open-form.js';
import { otherWayView } from './other-way-view.js';
import { PublishedLists } from './published-lists.js';
import { readEntries } from './read-entries.js';
import type { ContributeSettings } from './settings.js';

/**
 * Takes a resident from a button such as "Something wrong?" to "Thank you".
 *
 * Owns: what is shown of that, and where focus goes meanwhile.
 * Does not own: where the form stands, or whether it may be offered.
 */
export class ContributeController {
  readonly #host: LitElement;
  readonly #settings: () => ContributeSettings;
  readonly #language: LanguageController<ContributeMessages>;
  readonly #focus: FocusController;
  readonly #sending: ContributionSending;
  readonly #lists: PublishedLists;
  readonly #form: OpenForm;

  constructor(host: LitElement, settings: () => ContributeSettings) {
    this.#host = host;
    this.#settings = settings;
    this.#language = new LanguageController<ContributeMessages>(host, {
      fallback: contributeEnGb,
      catalogues: contributeCatalogues,
    });
    this.#focus = new FocusController(host, { fallback: HEADING, among: `#${PLACE} *` });
    this.#lists = new PublishedLists(host, settings, this.#language);
    this.#form = new OpenForm(host);
    this.#sending = new ContributionSending(host, {
      settings,
      fields: () => this.#fields,
      onRefused: (problems) => this.#stop(problems),
    });
  }

  /** Resolves once the words are in the page's language, or there are none to be had. */
  get ready(): Promise<void> {
    return this.#language.loaded;
  }

  isOpen(name: FormName): boolean {
    return this.#form.is(name);
  }

  /**
   * Opens a form and moves focus to it. What was typed into the one that was open stays for when that is opened again.
   *
   * @param entries What is to stand in it at first.
   * @param opener What gets focus back: what has it, where none is named.
   */
  open(name: FormName, entries: Entries = {}, opener?: HTMLElement): void {
    // What has yet to arrive is shown as it stands.
    if (!this.isOpen(name) || !this.#sending.isUnderWay) {
      if (this.#sending.state) this.#form.clear();
      else this.#form.putAside();
      this.#sending.reset();
      this.#form.open(name, entries, opener);
    }
    this.#lists.look();
    this.#focus.toElement(HEADING);
    this.#host.requestUpdate();
  }

  /** Closes the form, and gives focus back to what opened it. */
  readonly close = (): void => {
    this.#form.close(PLACE);
    this.#sending.reset();
    this.#host.requestUpdate();
  };

  /** For the widget's live region: how the sending stands. */
  get status(): string {
    return this.#form.name ? this.#sending.statusIn(this.#language.messages) : '';
  }

  /** What is open. */
  view(level: FormLevel): TemplateResult | typeof nothing {
    const { name } = this.#form;
    const context = this.#context(level);
    const route = name && routeOf(name.kind, this.#settings(), name.group);
    if (!route || !context) return nothing;
    if (route.by === 'endpoint') return formPlace(context, this.#formOrOutcome(context));
    const { copying } = this.#sending;
    return formPlace(context, otherWayView({ route, context, copying, onClose: this.close }));
  }

  /** How many would come to what there is not yet, each with "I would come too" and "I could help". */
  interest(level: FormLevel): TemplateResult | typeof nothing {
    const join: InterestViewOptions['onJoin'] = ({ activity, area }, offers) => {
      const { label = '' } = this.#lists.activities.find(({ id }) => id === activity) ?? {};
      const help = offers ? [] : ['come'];
      this.open({ kind: 'group-interest' }, { interest: [label], area: [area], help });
    };
    return this.#lists.view({ level, onJoin: routeOf('group-interest', this.#settings()) && join });
  }

  #formOrOutcome(context: FormContext): TemplateResult {
    return formOrOutcome({
      ...{ context, fields: this.#fields, sending: this.#sending },
      privacyHref: this.#settings().privacyHref ?? '',
      onInput: (form) => (this.#form.entries = readEntries(form)),
      onChange: () => this.#host.requestUpdate(),
      onSubmit: (form) => this.#submit(form),
      onGo: (id) => void this.#focus.focusControl(id),
      onAmend: () => this.#amend(),
      onClose: this.close,
    });
  }

  /** Sends, once, unless something stands in the way. */
  #submit(form: HTMLFormElement): void {
    const entries = (this.#form.entries = readEntries(form));
    const context = this.#context(3);
    if (!context || this.#sending.state) return;
    const { kind, group, areas, activities, messages } = context;
    const { receiver, now = () => new Date() } = this.#settings();
    const lists = { areas, activities, personal: !!receiver };
    const problems = problemsOf(kind, entries, lists);
    this.#stop(problems);
    if (problems.length) return;
    this.#focus.toElement(HEADING);
    const facts = { lists, consent: consentWords(context), today: dayOf(now()), ...(group && { group }) };
    const { titles, tag: language } = messages;
    const words = { title: titles[kind], language, text: contributionAsText(this.#fields, context) };
    this.#sending.send(contributionOf(kind, entries, facts), language, words);
  }

  /** Back to the form, with all that was typed. */
  #amend(): void {
    this.#sending.amend();
    this.#focus.toElement(HEADING);
  }

  /** Shows what is wrong, if anything is. */
  #stop(problems: readonly ContributionProblem[]): void {
    this.#form.problems = problems;
    if (problems.length) this.#focus.toElement(PROBLEMS);
    this.#host.requestUpdate();
  }

  get #fields(): ContributionField[] {
    const { kind } = this.#form.name ?? {};
    return kind ? fieldsOf(kind, { personal: !!this.#settings().receiver }) : [];
  }

  #context(level: FormLevel): FormContext | undefined {
    const { name, entries, problems } = this.#form;
    if (!name) return undefined;
    const { receiver, interestSrc } = this.#settings();
    return {
      ...{ kind: name.kind, group: name.group, level, receiver, entries, problems, counted: !!interestSrc },
      ...{ activities: this.#lists.activities, areas: this.#lists.areas, messages: this.#language.messages },
    };
  }
}
