import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isDue, nextRelease, toTheHour } from '../../demo/collector/src/results/release-rule.js';
import type { ResultsSettings } from '../../demo/collector/src/results/results-settings.js';

const NOW = '2026-11-25T12:30:00Z';

/** An hour, or a moment by the hours before it. */
const ago = (hours: number) => new Date(Date.parse(NOW) - hours * 3_600_000);

const standard: ResultsSettings = { publish: true };
const fifty: ResultsSettings = { publish: true, every: 50 };
const never: ResultsSettings = { publish: true, every: 50, daily: false };

describe('New figures', () => {
  const cases: readonly (readonly [
    title: string,
    settings: ResultsSettings,
    people: number,
    madeHoursAgo: number | undefined,
    closedHoursAgo: number | undefined,
    due: boolean,
  ])[] = [
    ['are due with ten answers', standard, 10, 1, undefined, true],
    ['are due with ten answers, though none were made before', standard, 10, undefined, undefined, true],
    ['are not due with nine', standard, 9, 1, undefined, false],
    [
      'are not due with nine after a day: they would tell what the nine said',
      standard,
      9,
      25,
      undefined,
      false,
    ],
    ['are not due with one after a year', standard, 1, 24 * 365, undefined, false],
    ['are due with as many as the activity says', fifty, 50, 1, undefined, true],
    ['are not due with one fewer', fifty, 49, 1, undefined, false],
    ['are due with ten after a day', fifty, 10, 24, undefined, true],
    ['are not due with ten a little before', fifty, 10, 23.9, undefined, false],
    ['are not due with ten after a day, if the activity wants none daily', never, 49, 48, undefined, false],
    ['are due with ten if the clock was days ahead when they were made', fifty, 10, -48, undefined, true],
    ['are not due with ten if it was an hour ahead', fifty, 10, -1, undefined, false],
    ['are due with ten once it has closed', never, 10, 1, 0, true],
    ['are not due with nine once it has closed', never, 9, 1, 48, false],
    ['are not due with ten before it closes', never, 10, 1, -1, false],
    ['are not due without an answer', standard, 0, 48, 1, false],
  ];
  for (const [title, settings, people, made, closed, due] of cases) {
    it(title, () => {
      const times = {
        now: new Date(NOW),
        made: made === undefined ? undefined : ago(made),
        closes: closed === undefined ? undefined : ago(closed),
      };
      assert.equal(isDue(settings, people, times), due);
    });
  }

  const told: readonly (readonly [
    title: string,
    settings: ResultsSettings,
    madeHoursAgo: number,
    closedHoursAgo: number | undefined,
    next: object,
  ])[] = [
    ['after how many answers', standard, 1, undefined, { nextAfterAnswers: 10 }],
    ['no time where a day changes nothing', standard, 48, undefined, { nextAfterAnswers: 10 }],
    ['and when a day is over', fifty, 1, undefined, { nextAfterAnswers: 50, nextAt: ago(-23).toISOString() }],
    ['after ten answers once the day is over', fifty, 30, undefined, { nextAfterAnswers: 10 }],
    ['no time where none are wanted daily', never, 30, undefined, { nextAfterAnswers: 50 }],
    ['nothing once it has closed', fifty, 1, 0, {}],
  ];
  for (const [title, settings, made, closed, next] of told) {
    it(`are announced: ${title}`, () => {
      const closes = closed === undefined ? undefined : ago(closed);
      assert.deepEqual(nextRelease(settings, { now: new Date(NOW), made: ago(made), closes }), next);
    });
  }

  it('have a time to the hour', () => {
    assert.equal(toTheHour(new Date('2026-11-25T12:59:59.999Z')).toISOString(), '2026-11-25T12:00:00.000Z');
  });
});
