/** What the SQLite store knows of published results: releases, and moderators' verdicts. */
import type Database from 'libsql';

import { acceptedWordsIn } from './accepted-words.js';
import type { AcceptedRow } from './accepted-words.js';
import { available } from './available.js';
import { IS_LAST_VERDICT, isCurrent, isOf } from './conditions.js';
import type { Release, ResultsStore, Verdict } from './store.js';

type VerdictRow = Omit<Verdict, 'publish'> & { readonly publish: number };

/** The half of the store that has to do with results, on an open database. */
export function resultsStoreOn(database: Database.Database): ResultsStore {
  const lastRelease = database.prepare(
    `SELECT number, made, through, figures, counted FROM releases
     WHERE activity = ? ORDER BY number DESC LIMIT 1`,
  );
  const insertRelease = database.prepare(
    `INSERT INTO releases (activity, number, made, through, figures, counted)
     SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS (SELECT 1 FROM deletions WHERE activity = ?1)
     ON CONFLICT DO NOTHING`,
  );
  const insertVerdict = database.prepare(
    `INSERT INTO verdicts (activity, word, response_id, question, publish, reason, moderator, day)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const lastVerdicts = database.prepare(
    `SELECT word, publish, reason, moderator, day FROM verdicts AS verdict WHERE activity = ? AND ${IS_LAST_VERDICT}`,
  );
  // What was accepted stays so in a revision that has the same words. The caller compares them.
  const accepted = database.prepare(
    `SELECT verdict.word, verdict.question, response.original, response.body
     FROM verdicts AS verdict
     JOIN responses AS judged ON judged.id = verdict.response_id
     JOIN responses AS response
       ON ${isOf('response', 'judged.activity', 'judged.original')} AND ${isCurrent()}
     WHERE verdict.activity = ? AND verdict.publish = 1 AND ${IS_LAST_VERDICT}
     ORDER BY verdict.word`,
  );

  return {
    async lastRelease(activity) {
      const row = available(() => lastRelease.get(activity) as Release | undefined);
      if (!row) return undefined;
      const { number, made, through, figures, counted } = row;
      return { number, made, through, figures, counted };
    },
    async keepRelease(activity, { number, made, through, figures, counted }) {
      available(() => insertRelease.run(activity, number, made, through, figures, counted));
    },
    async keepVerdict(activity, { word, response, question, publish, reason, moderator, day }) {
      available(() =>
        insertVerdict.run(activity, word, response, question, Number(publish), reason, moderator, day),
      );
    },
    async verdictsOf(activity) {
      const rows = available(() => lastVerdicts.all(activity) as VerdictRow[]);
      return rows.map(({ publish, ...row }) => ({ ...row, publish: publish === 1 }));
    },
    async acceptedWords(activity) {
      return available(() => accepted.all(activity) as AcceptedRow[]).map(acceptedWordsIn);
    },
  };
}
