import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { readSettings, settingNotes } from '../../demo/collector/src/settings.js';

describe('The settings', () => {
  it('have defaults, so that nothing needs to be set', () => {
    const read = readSettings({});
    assert.ok(read.ok);
    const { DATABASE_FILE, ACTIVITIES_FOLDER, TOKENS_FILE, ...others } = read.settings;
    assert.match(DATABASE_FILE, /collector[/\\]data[/\\]collector\.sqlite$/);
    assert.match(ACTIVITIES_FOLDER, /collector[/\\]activities$/);
    assert.match(TOKENS_FILE, /collector[/\\]data[/\\]tokens\.json$/);
    assert.deepEqual(others, {
      PORT: 8787,
      HOST: '127.0.0.1',
      DATABASE_CONNECTIONS: 8,
      DATABASE_TIMEOUT: 10_000,
      QUEUE_RESPONSES: 5000,
      QUEUE_BYTES: 67_108_864,
      BODY_LIMIT: 262_144,
      MAX_REQUESTS: 1000,
      MAX_CONNECTIONS: 10_000,
      REQUEST_TIMEOUT: 60,
      LOG_LEVEL: 'info',
      PROOF: 'busy',
      TRUST_PROXY: 'false',
    });
  });

  it('are read from the environment, and an empty one counts as not set', () => {
    const read = readSettings({ PORT: '0', HOST: '', TRUST_PROXY: '10.0.0.0/8, ::1', UNRELATED: 'x' });
    assert.ok(read.ok);
    assert.equal(read.settings.PORT, 0);
    assert.equal(read.settings.HOST, '127.0.0.1');
    assert.equal(read.settings.TRUST_PROXY, '10.0.0.0/8, ::1');
    assert.ok(!('UNRELATED' in read.settings));
  });

  const wrong: readonly (readonly [name: string, text: string, message: RegExp])[] = [
    ['PORT', 'http', /^PORT must be a whole number from 0 to 65535, but is "http"\. /],
    ['PORT', '65536', /^PORT must be a whole number/],
    ['PORT', '-1', /^PORT must be a whole number/],
    ['PORT', '80.5', /^PORT must be a whole number/],
    ['PORT', ' 80', /^PORT must be a whole number/],
    ['PORT', '0x50', /^PORT must be a whole number/],
    ['DATABASE_URL', 'mysql://x', /^DATABASE_URL must be an address such as postgres:.*9 characters/],
    ['DATABASE_URL', 'postgres://a b', /^DATABASE_URL must be an address such as postgres:/],
    ['DATABASE_CONNECTIONS', '1', /^DATABASE_CONNECTIONS must be a whole number from 2/],
    ['DATABASE_TIMEOUT', '10s', /^DATABASE_TIMEOUT must be a whole number of milliseconds from 100/],
    ['QUEUE_RESPONSES', '0', /^QUEUE_RESPONSES must be a whole number from 1/],
    ['QUEUE_BYTES', '64 MB', /^QUEUE_BYTES must be a whole number of bytes from 1048576/],
    ['MAX_REQUESTS', 'many', /^MAX_REQUESTS must be a whole number from 1/],
    ['MAX_CONNECTIONS', '-1', /^MAX_CONNECTIONS must be a whole number from 1/],
    ['REQUEST_TIMEOUT', '0', /^REQUEST_TIMEOUT must be a whole number of seconds from 1/],
    ['BODY_LIMIT', '1mb', /^BODY_LIMIT must be a whole number of bytes/],
    ['BODY_LIMIT', '10', /^BODY_LIMIT must be a whole number of bytes from 1024/],
    [
      'LOG_LEVEL',
      'loud',
      /^LOG_LEVEL must be one of fatal, error, warn, info, debug and silent, but is "loud"/,
    ],
    ['TRUST_PROXY', 'yes please', /^TRUST_PROXY must be true, false, or the addresses/],
    ['TRUST_PROXY', '10.0.0.0/33', /^TRUST_PROXY must be/],
    ['TRUST_PROXY', '10.0.0.1,', /^TRUST_PROXY must be/],
    [
      'EXPORT_TOKEN',
      'short',
      /^EXPORT_TOKEN must be at least 24 letters.*openssl rand -hex 32.*5 characters/,
    ],
    ['MODERATION_TOKEN', 'short', /^MODERATION_TOKEN must be at least 24 letters.*5 characters/],
  ];
  for (const [name, text, message] of wrong) {
    it(`say what is wrong with ${name}=${text}, and how to put it right`, () => {
      const read = readSettings({ [name]: text });
      assert.ok(!read.ok);
      assert.equal(read.faults.length, 1);
      assert.match(read.faults[0] ?? '', message);
    });
  }

  it('name every fault at once, and never show a token', () => {
    const read = readSettings({ PORT: 'x', EXPORT_TOKEN: 'almost a secret token, but with spaces' });
    assert.ok(!read.ok);
    assert.deepEqual(
      read.faults.map((fault) => fault.split(' ')[0]),
      ['PORT', 'EXPORT_TOKEN'],
    );
    assert.doesNotMatch(read.faults.join(), /almost/);
  });

  it('are all in the README, each with its default', () => {
    const readme = readFileSync(new URL('../../demo/collector/README.md', import.meta.url), 'utf8');
    const read = readSettings({});
    assert.ok(read.ok);
    for (const name of Object.keys(settingNotes)) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\` `));
      assert.ok(row, `${name} has a row`);
      const { [name as keyof typeof read.settings]: standard = 'none' } = read.settings;
      const isPath = String(standard).includes('/') || String(standard).includes('\\');
      const shown = isPath ? 'beside this file' : String(standard);
      assert.ok(row.split('|')[2]?.includes(shown), `${name} has its default`);
    }
  });
});
