import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { readActivities } from '../../demo/collector/src/activities.js';
import { bankPoll, pollDefinition } from '../../src/power-poll/model/index.js';

const FOLDER = 'demo/collector/activities';

const { activities, faults, notices } = readActivities(FOLDER);

/** The tags on the partners' pages that send answers, with their attributes. */
const TAGS = ['council', 'trust', 'charity'].flatMap((door) => {
  const page = readFileSync(`demo/${door}/index.html`, 'utf8');
  return [...page.matchAll(/<(sayso-[a-z-]+)([^>]*\sactivity="[^>]*)>/g)].map(([, tag, attributes = '']) => ({
    door,
    tag,
    attribute: (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '',
    has: (name: string) => new RegExp(`\\s${name}[\\s=]`).test(`${attributes} `),
  }));
});

describe('the activities of the demonstration', () => {
  it('are read without a fault, and ask for nothing that is not done', () => {
    assert.deepEqual([faults, notices], [[], []]);
    assert.equal(activities.length, readdirSync(FOLDER).length);
  });

  it('hold the poll as the widget asks it', async () => {
    const file = readFileSync('demo/collector/definitions/riverside-power-2026.json', 'utf8');
    const poll = await bankPoll('neighbourhood-control', { followUp: true });
    assert.deepEqual(JSON.parse(file), pollDefinition(poll!));
  });

  it('are those that the pages send to, under partners whose names are published', () => {
    assert.equal(TAGS.length, 10);
    for (const { door, tag, attribute, has } of TAGS) {
      const activity = activities.find(({ id }) => id === attribute('activity'));
      // Of what people do about groups no figures are published by partner.
      const known = activity?.groups ?? activity?.results?.partners?.[attribute('partner')];
      assert.ok(known, `${tag} on the ${door}’s page`);
      if (tag === 'sayso-power-poll') assert.deepEqual([attribute('question'), has('follow-up')], ['', true]);
    }
  });

  it('promise on every page what they promise in the collector', () => {
    for (const door of ['council', 'trust', 'charity']) {
      const page = readFileSync(`demo/${door}/index.html`, 'utf8');
      // What one can do about groups decides nothing.
      for (const { power } of activities.filter(({ groups }) => !groups)) {
        assert.ok(power?.hearBy && page.includes(`hear-by="${power.hearBy}"`), door);
        assert.ok(typeof power.open === 'object' && page.includes(`open="${power.open['en']}"`), door);
      }
    }
  });
});
