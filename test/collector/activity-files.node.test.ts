import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { readActivities } from '../../demo/collector/src/activities.js';
import { activityFile, hashOf, survey, temporaryFolder, writeActivities } from './support.js';

describe('The activities folder', () => {
  it('holds an activity in each JSON file', async (test) => {
    const folder = writeActivities(temporaryFolder(test), [
      { ...activityFile, opens: '2026-09-01T09:00:00+01:00', closes: '2026-12-31T23:59:00Z' },
      { ...activityFile, id: 'harbour' },
    ]);
    writeFileSync(join(folder, 'notes.txt'), 'not an activity');
    const { activities, faults, notices } = readActivities(folder);
    assert.deepEqual(faults, []);
    assert.deepEqual(notices, []);
    assert.deepEqual(
      activities.map(({ id, file }) => [id, file]),
      [
        ['harbour', 'activities/harbour.json'],
        ['riverside', 'activities/riverside.json'],
      ],
    );
    assert.equal(activities[1]?.opens?.toISOString(), '2026-09-01T08:00:00.000Z');
    assert.equal(activities[1]?.definition.hash, await hashOf(survey));
    assert.equal(activities[0]?.opens, undefined);
  });

  it("may name the file of a definition, seen from the activity's own", async (test) => {
    const folder = temporaryFolder(test);
    mkdirSync(join(folder, 'surveys'));
    writeFileSync(join(folder, 'surveys', 'one.json'), JSON.stringify(survey, null, 2));
    const { activities, faults } = readActivities(
      writeActivities(folder, [{ ...activityFile, definition: '../surveys/one.json' }]),
    );
    assert.deepEqual(faults, []);
    assert.equal(activities[0]?.definition.hash, await hashOf(survey));
  });

  const { contact: _contact, ...withoutContact } = activityFile;
  it('needs no contact and no dates', (test) => {
    const { faults, activities } = readActivities(writeActivities(temporaryFolder(test), [withoutContact]));
    assert.deepEqual(faults, []);
    assert.equal(activities.length, 1);
  });

  const wrong: readonly (readonly [title: string, change: object, fault: RegExp])[] = [
    ['no title', { title: undefined }, /: title must be a text of 1 to 300 characters\.$/],
    ['origins that are no list', { origins: '*' }, /: origins must be a list of origins/],
    [
      'an origin with a path',
      { origins: ['https://a.example/x'] },
      /: origins\[0\] \("https:\/\/a\.example\/x"\) must be an origin without .*: write https:\/\/a/,
    ],
    [
      'an opening day without a time',
      { opens: '2026-09-01' },
      /: opens must be a date and time with its offset/,
    ],
    [
      'a closing time without an offset',
      { closes: '2026-09-01T10:00' },
      /: closes must be a date and time with/,
    ],
    ['a day that there is not', { closes: '2026-13-01T10:00Z' }, /: closes is no date that there is\.$/],
    [
      'closing before opening',
      { opens: '2026-09-02T10:00Z', closes: '2026-09-01T10:00Z' },
      /: closes must be later than opens\.$/,
    ],
    [
      'a field that is not known',
      { close: '2026-09-01T10:00Z' },
      /: close is no field that there is\. Take it out\.$/,
    ],
    [
      'a definition that is not there',
      { definition: 'gone.json' },
      /: definition names gone\.json, which is not/,
    ],
    ['a definition without questions', { definition: { pages: [] } }, /: definition holds no questions \(/],
    [
      'a definition that is a number',
      { definition: 5 },
      /: definition must be the path of a SurveyJS JSON file/,
    ],
  ];
  for (const [title, change, fault] of wrong) {
    it(`keeps the collector from starting, naming file and field, with ${title}`, (test) => {
      const { faults, activities } = readActivities(
        writeActivities(temporaryFolder(test), [{ ...activityFile, ...change }]),
      );
      assert.deepEqual(activities, []);
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0] ?? '', /^activities\/riverside\.json: /);
      assert.match(faults[0] ?? '', fault);
    });
  }

  it('names every fault in every file', (test) => {
    const { faults } = readActivities(
      writeActivities(temporaryFolder(test), [
        { ...activityFile, title: '', origins: {} },
        { ...activityFile, id: 'harbour', opens: 'soon' },
      ]),
    );
    assert.deepEqual(faults.map((fault) => fault.split(' ').slice(0, 2).join(' ')).sort(), [
      'activities/harbour.json: opens',
      'activities/riverside.json: origins',
      'activities/riverside.json: title',
    ]);
  });

  it('says so if an id is not the name of its file', (test) => {
    const folder = writeActivities(temporaryFolder(test), [activityFile]);
    writeFileSync(join(folder, 'harbour.json'), JSON.stringify(activityFile));
    const { faults } = readActivities(folder);
    assert.match(faults.join(), /^activities\/harbour\.json: id must be .*but is "riverside"\.$/);
  });

  it('says so if a file is not JSON, if there is none, and if there is no folder', (test) => {
    const folder = temporaryFolder(test);
    assert.match(
      readActivities(join(folder, 'gone')).faults.join(),
      /cannot be read\. Make it, or set another\.$/,
    );
    assert.match(readActivities(folder).faults.join(), /has no activities\. Add one/);
    writeFileSync(join(folder, 'broken.json'), '{');
    assert.match(readActivities(folder).faults.join(), /broken\.json: is not readable, or not JSON\.$/);
    writeFileSync(join(folder, 'broken.json'), '[]');
    assert.match(readActivities(folder).faults.join(), /broken\.json: /);
  });

  it('notes what a definition asks for and we do not do, but starts', (test) => {
    const definition = {
      pages: [
        {
          elements: [
            { type: 'matrix', name: 'grid' },
            { type: 'text', name: 'street' },
          ],
        },
      ],
    };
    const { activities, faults, notices } = readActivities(
      writeActivities(temporaryFolder(test), [{ ...activityFile, definition }]),
    );
    assert.deepEqual(faults, []);
    assert.equal(activities.length, 1);
    assert.match(
      notices.join(),
      /^activities\/riverside\.json: definition pages\[0\].*: unsupportedType \(matrix\)\.$/,
    );
  });

  it('has its fields explained in the README', () => {
    const readme = readFileSync(new URL('../../demo/collector/README.md', import.meta.url), 'utf8');
    for (const field of ['id', 'title', 'definition', 'origins', 'opens', 'closes', 'contact']) {
      assert.ok(readme.includes(`\n| \`${field}\` `), field);
    }
  });
});
