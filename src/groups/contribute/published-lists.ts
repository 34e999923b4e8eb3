import { nothing, type LitElement, type TemplateResult } from 'lit';

import { SourceController } from '../../kit/source-controller.js';
import { warnOnce } from '../../kit/warn-once.js';
import { chooseText } from '../../language/choose-text.js';
import type { LanguageController } from '../../language/language-controller.js';
import type { ContributeMessages } from '../language/contribute-messages.js';
import type { Named } from '../model/contribute/contribution.js';
import {
  LEAST_INTERESTED,
  readInterest,
  type InterestIssue,
  type PublishedInterest,
} from '../model/contribute/published-interest.js';
import { interestListView, type InterestViewOptions } from './interest-view.js';
import type { ContributeSettings } from './settings.js';

/** What each issue is, for whoever runs the endpoint. */
const ISSUES: Readonly<Record<InterestIssue['code'], string>> = {
  notInterest: 'it is not what an endpoint publishes as interest, version 1',
  unknown: 'its activity or area is none of those that are listed',
  tooSmall: `a number below ${LEAST_INTERESTED} must not be published, and is not shown`,
  invalid: 'it does not have the right form',
};

/**
 * How many are interested in what there is not yet, and what there is to choose from, as an endpoint publishes it.
 *
 * Owns: fetching it, and telling the page's owner what is wrong with it. Does not own: what is chosen.
 */
export class PublishedLists {
  readonly #host: LitElement;
  readonly #settings: () => ContributeSettings;
  readonly #language: LanguageController<ContributeMessages>;
  #published: PublishedInterest | undefined;
  #source: SourceController | undefined;

  constructor(
    host: LitElement,
    settings: () => ContributeSettings,
    language: LanguageController<ContributeMessages>,
  ) {
    this.#host = host;
    this.#settings = settings;
    this.#language = language;
  }

  /** Looks for it, where the page says that there is any and it was not looked for before. */
  look(): void {
    const src = (): string => this.#settings().interestSrc ?? '';
    if (!src()) return;
    this.#source ??= new SourceController(this.#host, {
      src,
      attribute: 'interest-src',
      property: () => undefined,
      onFound: (json) => this.#read(json),
    });
    this.#source.look();
  }

  get activities(): readonly Named[] {
    return this.#named('activities');
  }

  get areas(): readonly Named[] {
    return this.#named('areas');
  }

  /** How many would come to what there is not yet; nothing until that is known. */
  view(options: Pick<InterestViewOptions, 'level' | 'onJoin'>): TemplateResult | typeof nothing {
    this.look();
    const { messages, tag: language } = this.#language;
    const published = this.#published;
    return published ? interestListView({ published, messages, language, ...options }) : nothing;
  }

  /** As they were published, in the page's language; the page's own where none were. */
  #named(list: 'activities' | 'areas'): readonly Named[] {
    const listed = this.#published?.[list] ?? [];
    if (!listed.length) return this.#settings()[list] ?? [];
    return listed.map(({ id, text }) => ({ id, label: chooseText(text, this.#language.tag).words }));
  }

  #read(json: unknown): void {
    const { interest, issues } = readInterest(json);
    this.#published = interest;
    const src = this.#settings().interestSrc ?? '';
    for (const { path, code } of issues)
      warnOnce(
        this.#host.localName,
        `leaves out ${path || 'all'} of its interest-src "${src}": ${ISSUES[code]}.`,
      );
    this.#host.requestUpdate();
  }
}
