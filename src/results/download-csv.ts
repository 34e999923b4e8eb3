import { resultsCsv } from './model/index.js';
import type { PublishedResults } from './model/published-results.js';
import type { ResultsContext } from './results-context.js';

/** A file name that every system takes: `results-riverside-2026-2026-11-23.csv`. */
export const fileName = ({ activity, release }: PublishedResults): string =>
  `results-${activity} ${release.at.slice(0, 10)}`
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 100)
    .replace(/^-|-$/g, '') + '.csv';

/** Gives the reader the tables as a CSV file. Made here, of what is shown, so that nothing is asked of the network. */
export function downloadCsv(
  results: PublishedResults,
  { messages, plain }: Pick<ResultsContext, 'messages' | 'plain'>,
): void {
  const { question, who, answer, people, share } = messages;
  const csv = resultsCsv(results, {
    ...messages,
    // The marks that keep directions apart are for sentences.
    say: (text) => plain(text).replace(/[\u2068\u2069]/g, ''),
    headings: [question, who, answer, people, `${share} (%)`],
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  link.download = fileName(results);
  link.click();
  // Some browsers have only begun to read it when the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
