/** What the PostgreSQL store knows of published results: releases, and moderators' verdicts. */
import { acceptedWordsIn } from './accepted-words.js';
import type { AcceptedRow } from './accepted-words.js';
import { IS_LAST_VERDICT, isCurrent, isOf } from './conditions.js';
import type { Query } from './postgres-pool.js';
import type { Release, ResultsStore, Verdict } from './store.js';

/** PostgreSQL has no NUL in a text; what a moderator types may have. */
const withoutNul = (text: string) => text.replaceAll('\0', '\uFFFD');

/** The half of the store that has to do with results. */
export function postgresResults(query: Query): ResultsStore {
  return {
    async lastRelease(activity) {
      const [release] = await query<Release>(
        `SELECT number, made, through, figures, counted FROM releases
         WHERE activity = $1 ORDER BY number DESC LIMIT 1`,
        [activity],
      );
      return release;
    },
    async keepRelease(activity, { number, made, through, figures, counted }) {
      await query(
        `INSERT INTO releases (activity, number, made, through, figures, counted)
         SELECT $1::text, $2::integer, $3::text, $4::bigint, $5::text, $6::text
         WHERE NOT EXISTS (SELECT 1 FROM deletions WHERE activity = $1::text)
         ON CONFLICT DO NOTHING`,
        [activity, number, made, through, figures, counted],
      );
    },
    async keepVerdict(activity, { word, response, question, publish, reason, moderator, day }) {
      await query(
        `INSERT INTO verdicts (activity, word, response_id, question, publish, reason, moderator, day)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          activity,
          word,
          response,
          question,
          publish,
          reason && withoutNul(reason),
          withoutNul(moderator),
          day,
        ],
      );
    },
    verdictsOf: (activity) =>
      query<Verdict>(
        `SELECT word, publish, reason, moderator, day FROM verdicts AS verdict
         WHERE activity = $1 AND ${IS_LAST_VERDICT}`,
        [activity],
      ),
    // What was accepted stays so in a revision that has the same words. The caller compares them.
    async acceptedWords(activity) {
      const rows = await query<AcceptedRow>(
        `SELECT verdict.word, verdict.question, response.original, response.body
         FROM verdicts AS verdict
         JOIN responses AS judged ON judged.id = verdict.response_id
         JOIN responses AS response
           ON ${isOf('response', 'judged.activity', 'judged.original')} AND ${isCurrent()}
         WHERE verdict.activity = $1 AND verdict.publish AND ${IS_LAST_VERDICT}
         ORDER BY verdict.word`,
        [activity],
      );
      return rows.map(acceptedWordsIn);
    },
  };
}
