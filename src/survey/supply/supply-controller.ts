import type { LitElement, ReactiveController } from 'lit';

import { warnOnce } from '../../kit/warn-once.js';
import { LanguageController } from '../../language/language-controller.js';
import type { JourneyController } from '../journey-controller.js';
import { supplyCatalogues } from '../language/supply-catalogues.js';
import { supplyEnGb } from '../language/supply-en-gb.js';
import type { SupplyMessages } from '../language/supply-messages.js';
import { resolveText } from '../model/index.js';
import { wantedLists, withLists, type WantedList } from '../model/supply/lists.js';
import type { ListRequest, ListState } from '../model/supply/supply.js';
import type { Session } from '../model/session-state.js';
import { fetchList } from './fetch-list.js';

/** What of a survey has to be known by what loads its lists. */
export interface SuppliedSurvey {
  readonly journey: JourneyController;
  /** Reads words out, after a pause. */
  readonly announce: (words: string) => void;
}

/** A list on its way. */
interface Run {
  readonly stop: AbortController;
  readonly since: number;
  /** It follows from what the resident did, who should hear what came of it. */
  readonly isAwaited: boolean;
}

/** What takes longer than this, in ms, is noticed. */
const NOTICED = 1000;

/** What servers replied, by URL, for as long as the page is there. */
const replies = new Map<string, unknown>();

/** The id of what says how a question's list stands. */
export const noticeId = (questionId: string): string => `${questionId}-supply`;

/**
 * Loads the lists that a survey's questions want (`choicesByUrl`) and hands them to the session.
 *
 * Owns: which are on their way, and giving up those that nothing wants any more. Does not own: what a list comes to, or
 * what is shown meanwhile.
 */
export class SupplyController implements ReactiveController {
  readonly language: LanguageController<SupplyMessages>;
  readonly #host: LitElement;
  readonly #survey: SuppliedSurvey;
  readonly #runs = new Map<string, Run>();
  #seen: Session | undefined;
  /** The question at which "Try again" was pressed last. */
  #triedAt = '';

  constructor(host: LitElement, survey: SuppliedSurvey) {
    this.#host = host;
    this.#survey = survey;
    this.language = new LanguageController(host, { fallback: supplyEnGb, catalogues: supplyCatalogues });
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#online);
    if (this.#seen) this.#host.requestUpdate();
    this.#seen = undefined;
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#online);
    for (const { stop } of this.#runs.values()) stop.abort();
    this.#runs.clear();
  }

  /** Before each drawing, so that a question is never drawn as if nobody had asked for its list. */
  hostUpdate(): void {
    const { journey } = this.#survey;
    const { session } = journey;
    if (!session || session === this.#seen) return;
    const wanted = wantedLists(session);
    for (const [url, { stop }] of this.#runs) {
      if (wanted.some(({ request }) => request.url === url)) continue;
      stop.abort();
      this.#runs.delete(url);
    }
    const news = wanted.filter(({ request: { key, url } }) => {
      const state = session.lists?.get(key);
      return state === undefined || (state === 'loading' && !this.#runs.has(url));
    });
    if (news.length) this.#set(news.map((each) => [each.request.key, this.#begin(each)]));
    this.#seen = journey.session;
  }

  /** Loads a list anew, for the resident who asks for that at a question. */
  retry({ key, url }: ListRequest, questionId: string): void {
    replies.delete(url);
    this.#triedAt = questionId;
    this.#survey.journey.focus.toElement(noticeId(questionId), 'nearest');
    this.#set([[key, undefined]]);
  }

  /** The connection is back: whoever was told that it failed need not press anything. */
  readonly #online = (): void => {
    const failed = [...(this.#survey.journey.session?.lists ?? [])].filter(([, list]) => list === 'failed');
    this.#set(failed.map(([key]) => [key, undefined]));
  };

  #set(changes: readonly (readonly [key: string, state: ListState | undefined])[]): void {
    if (changes.length) this.#survey.journey.act((session) => withLists(session, new Map(changes)));
  }

  #begin({ request }: WantedList): ListState {
    const { url, fresh } = request;
    if (replies.has(url) && !fresh) return request.read(replies.get(url)) ?? 'failed';
    if (!this.#runs.has(url)) void this.#load(url);
    return 'loading';
  }

  async #load(url: string): Promise<void> {
    const stop = new AbortController();
    const run: Run = { stop, since: Date.now(), isAwaited: this.#seen !== undefined };
    this.#runs.set(url, run);
    let reply: unknown;
    let why = 'its reply has no list of choices where the definition says';
    try {
      reply = await fetchList(url, stop.signal);
      if (reply !== undefined) replies.set(url, reply);
    } catch (error) {
      why = (error as Error).message;
    }
    // Another one took its place, or nobody wants it any more.
    if (this.#runs.get(url) !== run) return;
    this.#runs.delete(url);
    this.#arrived(url, run, reply, why);
  }

  #arrived(url: string, run: Run, reply: unknown, why: string): void {
    const { journey } = this.#survey;
    const { session, page } = journey;
    if (!session) return;
    const here = wantedLists(session).filter(
      ({ request: { key, url: its } }) => its === url && session.lists?.get(key) === 'loading',
    );
    const states = here.map((each) => ({
      ...each,
      list: (reply === undefined ? reply : each.request.read(reply)) ?? ('failed' as const),
    }));
    const failed = states.find(({ list }) => list === 'failed');
    if (failed) {
      replies.delete(url);
      warnOnce(
        this.#host.localName,
        `could not load the choices of "${failed.state.question.name}" from "${url}": ${why}. Residents can try again, or go on without them. If your page has a content security policy, its connect-src has to allow that address, and the server has to allow your page (CORS).`,
      );
    }
    const shown = page && wantedLists({ ...session, pages: [page] });
    for (const { request, state, list } of states) {
      const isHere = journey.step === 'page' && shown?.some((each) => each.request.key === request.key);
      if (isHere) this.#tell(state.question.title, list, run, session);
      this.#focus(state.question.id, list);
    }
    this.#set(states.map(({ request, list }) => [request.key, list]));
  }

  #tell(title: WantedList['state']['question']['title'], list: ListState, run: Run, session: Session): void {
    const { messages, tag } = this.language;
    const words = resolveText(session, title, tag).text;
    if (typeof list !== 'object') this.#survey.announce(messages.didNotCome(words));
    else if (run.isAwaited || Date.now() - run.since > NOTICED)
      this.#survey.announce(messages.came(list.length, words));
  }

  /** Whoever waits where they pressed "Try again" goes on from there. */
  #focus(questionId: string, list: ListState): void {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (questionId !== this.#triedAt || activeElement?.id !== noticeId(questionId)) return;
    this.#survey.journey.focus.toControl(list === 'failed' ? noticeId(questionId) : questionId);
  }
}
