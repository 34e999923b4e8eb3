import type { LitElement } from 'lit';

import { warnOnce } from '../../kit/warn-once.js';
import type { PublishedResults, QuestionResults } from '../../results/model/published-results.js';
import { bankPassports } from '../../results/model/question-bank/bank-passports.js';
import type { QuestionPassport } from '../../results/model/question-bank/passport.js';
import { readBenchmark } from '../../results/model/read-benchmark.js';
import { readResults } from '../../results/model/read-results.js';
import type { ResultsIssue } from '../../results/model/results-issue.js';
import { issueLines } from '../issue-lines.js';
import type { Poll } from '../model/poll.js';
import { JsonSource } from './json-source.js';

const MAKE_SAFE =
  'Pass counts through disclosure control before they leave your server (`protectTable` of "@sayso/elements/results/model").';

/** Where others' answers come from: what the page says of it. */
export interface OthersHost extends LitElement {
  readonly resultsSrc: string;
  readonly benchmarkSrc: string;
  readonly benchmark: unknown;
}

/**
 * What others said: people here, somebody's own figure, the country.
 *
 * Owns: asking for all that, and telling the page's owner what of it cannot be used.
 * Does not own: when it may be seen. Nothing is asked for before `look`.
 */
export class Others {
  /** The passport of the bank, if the poll names one; undefined until it is there. */
  passport: QuestionPassport | undefined;
  readonly #host: OthersHost;
  readonly #published: JsonSource<PublishedResults>;
  readonly #benchmark: JsonSource<QuestionPassport>;
  #own: { readonly given: unknown; readonly passport: QuestionPassport | undefined } | undefined;
  #looked = '';

  constructor(host: OthersHost) {
    this.#host = host;
    this.#published = new JsonSource(host, (json) => {
      const { results, issues } = readResults(json);
      this.#report('results', issues);
      return results;
    });
    this.#benchmark = new JsonSource(host, (json) => this.#readBenchmark(json));
  }

  /** Asks for whatever is not there yet. */
  look({ passport }: Poll): void {
    const { resultsSrc, benchmarkSrc, benchmark } = this.#host;
    this.#published.want(resultsSrc);
    this.#benchmark.want(benchmark == null ? benchmarkSrc : '');
    if (benchmark != null && this.#own?.given !== benchmark)
      this.#own = { given: benchmark, passport: this.#readBenchmark(benchmark) };
    if (passport !== undefined && passport !== this.#looked) void this.#loadPassport(passport);
  }

  get results(): PublishedResults | undefined {
    return this.#published.found;
  }

  get state(): 'none' | 'loading' | 'failed' | 'there' {
    const { settled, failed } = this.#published;
    return !this.#host.resultsSrc ? 'none' : settled ? 'there' : failed ? 'failed' : 'loading';
  }

  /** The figure of somebody's own, such as the council's. */
  get own(): QuestionPassport | undefined {
    return this.#host.benchmark == null ? this.#benchmark.found : this.#own?.passport;
  }

  /** What was published of the poll's own question. */
  questionOf({ name }: Poll): QuestionResults | undefined {
    return this.results?.questions.find((question) => question.name === name && question.type === 'single');
  }

  async #loadPassport(id: string): Promise<void> {
    this.#looked = id;
    this.passport = undefined;
    const load = Object.hasOwn(bankPassports, id) ? bankPassports[id] : undefined;
    if (!load)
      warnOnce(
        this.#host.localName,
        `its poll names the passport "${id}". There are: ${Object.keys(bankPassports).join(', ')}.`,
      );
    // Without it there is no figure, which is what is said then.
    const passport = await load?.().catch(() => undefined);
    if (this.#looked !== id) return;
    this.passport = passport;
    this.#host.requestUpdate();
  }

  #readBenchmark(json: unknown): QuestionPassport | undefined {
    const { passport, issues } = readBenchmark(json);
    this.#report('benchmark', issues);
    return passport;
  }

  #report(what: string, issues: readonly ResultsIssue[]): void {
    if (!issues.length) return;
    const careless = issues.some(({ code }) => code === 'rawCount' || code === 'notRounded');
    warnOnce(
      this.#host.localName,
      `cannot show all of its ${what}:\n${issueLines(issues)}${careless ? `\n${MAKE_SAFE}` : ''}`,
    );
  }
}
