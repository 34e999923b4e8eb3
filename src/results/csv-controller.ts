import type { LitElement, ReactiveController } from 'lit';

import { resultsCsv } from './model/index.js';
import type { PublishedResults } from './model/published-results.js';
import type { ResultsContext } from './results-context.js';

/** A file name that every system takes: `results-riverside-2026-2026-11-23.csv`. */
export const csvName = ({ activity, release }: PublishedResults): string =>
  `results-${activity}`
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/-$/, '') + `-${release.at.slice(0, 10)}.csv`;

/**
 * Gives the reader the tables as a CSV file, made here of what is shown, so that nothing is asked of the network.
 *
 * Owns: the file, for as long as the widget is there, since browsers may read it after the press.
 * Does not own: what is in it.
 */
export class CsvController implements ReactiveController {
  #url = '';

  constructor(host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    URL.revokeObjectURL(this.#url);
  }

  download(results: PublishedResults, { messages, plain }: Pick<ResultsContext, 'messages' | 'plain'>): void {
    const { question, who, answer, people, share } = messages;
    const csv = resultsCsv(results, {
      ...messages,
      // The marks that keep directions apart are for sentences.
      say: (text) => plain(text).replace(/[\u2068\u2069]/g, ''),
      headings: [question, who, answer, people, `${share} (%)`],
    });
    this.hostDisconnected();
    this.#url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = this.#url;
    link.download = csvName(results);
    link.click();
  }
}
