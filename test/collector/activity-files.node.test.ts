import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { readActivities } from '../../demo/collector/src/activities.js';
import { canonicalJson } from '../../src/delivery/canonical-json.js';
import { everyQuestion, withBankQuestions } from '../../src/questions/model/index.js';
import { resultsSettingsSchema } from '../../demo/collector/src/results/results-settings.js';
import { publishing, publishingWith } from './published.js';
import { activityFile, hashOf, survey, temporaryFolder, writeActivities } from './support.js';

const kept = (keepUntil: string) => ({ closes: '2026-12-31T23:59:00Z', keepUntil });

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

  it('may refer to the question bank, and then goes by what pages ask', async (test) => {
    const definition = {
      elements: [
        { type: 'bank', question: 'belong' },
        { type: 'bank', question: 'equality' },
      ],
    };
    const { activities, notices } = readActivities(
      writeActivities(temporaryFolder(test), [{ ...activityFile, definition }]),
    );
    assert.deepEqual(notices, []);
    const asked = withBankQuestions(definition, everyQuestion).definition;
    assert.equal(activities[0]?.definition.hash, await hashOf(asked));
    assert.equal(activities[0]?.definition.body, canonicalJson(asked));

    const unknown = { pages: [...survey.pages, { type: 'bank', question: 'belonging' }] };
    const reading = readActivities(
      writeActivities(temporaryFolder(test), [{ ...activityFile, definition: unknown }]),
    );
    assert.match(reading.notices.join(), /unknownQuestion \(belonging\)/);
  });

  it('may keep the answers until the day on which it closes, or longer', (test) => {
    for (const day of ['2026-12-31', '2027-03-31']) {
      const files = [{ ...activityFile, ...kept(day) }];
      const { faults, activities } = readActivities(writeActivities(temporaryFolder(test), files));
      assert.deepEqual(faults, []);
      assert.equal(activities[0]?.keepUntil, day);
    }
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
      'an end of keeping before it closes',
      kept('2026-12-30'),
      /: keepUntil must not be before the day of closes\.$/,
    ],
    ['an end of keeping that is no day', kept('2027-02-31'), /: keepUntil is no day that there is\.$/],
    [
      'an end of keeping with a time',
      kept('2027-01-31T00:00Z'),
      /: keepUntil must be a day such as 2027-03-31/,
    ],
    [
      'an end of keeping, and never closes',
      { keepUntil: '2027-01-31' },
      /: keepUntil needs "closes": answers are deleted only after it\.$/,
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

  const wrongResults: readonly (readonly [title: string, results: object, fault: RegExp])[] = [
    ['no word on whether to publish', { publish: undefined }, /: results\.publish must be true or false\.$/],
    ['batches that are too small', { every: 9 }, /: results\.every must be a whole number of answers, 10 or/],
    ['a field that is not known', { evry: 10 }, /: results\.evry is no field that there is\. Take it out\.$/],
    [
      'a group by a question that there is not',
      { groups: ['sex'] },
      /: results\.groups\[0\] must be .*"sex"/,
    ],
    ['a group by several choices', { groups: ['age', 'helps'] }, /: results\.groups\[1\] must be .*"helps"/],
    ['a group twice', { groups: ['age', 'age'] }, /: results\.groups\[1\] is there before/],
    ['partners without names', { partners: undefined }, /: results\.partners must be an object with a name/],
    ['a table of an open question', { questions: ['ideas'] }, /: results\.questions\[0\] must be .*"ideas"/],
    ['words of a closed question', { words: ['helps'] }, /: results\.words\[0\] must be .*open.*"helps"/],
    [
      'organisations by a value that there is not',
      { organisations: { question: 'for', value: 'club' } },
      /: results\.organisations must name a closed question and one of its values/,
    ],
    ['reach by no question', { reach: [{ by: 'sex' }] }, /: results\.reach\[0\]\.by must be .*"sex"/],
    [
      'a share of people that there are not',
      { reach: [{ by: 'age', population: { middle: 5 } }] },
      /: results\.reach\[0\]\.population has "middle", which is no value of "age"\.$/,
    ],
    [
      'a share above all',
      { reach: [{ by: 'age', population: { old: 160 } }] },
      /: results\.reach\[0\]\.population must be an object with a share in percent/,
    ],
    [
      'a plan that is no text',
      { reach: [{ by: 'age', plan: { old: 5 } }] },
      /: results\.reach\[0\]\.plan must be an object with a text/,
    ],
    ['an outcome due soon', { outcome: { due: 'soon' } }, /: results\.outcome\.due must be a day such as/],
    [
      'an outcome elsewhere',
      { outcome: { url: 'javascript:alert(1)' } },
      /: results\.outcome\.url must be a web address/,
    ],
    ['an asker without a name', { askedBy: '' }, /: results\.askedBy must be a text/],
  ];
  for (const [title, results, fault] of wrongResults) {
    it(`keeps the collector from starting, naming the field, with results that have ${title}`, (test) => {
      const { faults } = readActivities(writeActivities(temporaryFolder(test), [publishingWith(results)]));
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0] ?? '', /^activities\/riverside\.json: /);
      assert.match(faults[0] ?? '', fault);
    });
  }

  it('keeps the collector from starting with a power that there is not', (test) => {
    const file = { ...activityFile, power: { level: 'some', hearBy: 'soon' } };
    assert.deepEqual(readActivities(writeActivities(temporaryFolder(test), [file])).faults, [
      'activities/riverside.json: power.level must be one of telling, asking, deciding-together, you-decide.',
      'activities/riverside.json: power.hearBy must be a day such as 2026-11-23.',
    ]);
  });

  it('may say what is published', (test) => {
    const { faults, activities } = readActivities(writeActivities(temporaryFolder(test), [publishing]));
    assert.deepEqual(faults, []);
    assert.deepEqual(activities[0]?.results, publishing['results']);
  });

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
            { type: 'datepicker', name: 'grid' },
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
      /^activities\/riverside\.json: definition pages\[0\].*: unsupportedType \(datepicker\)\.$/,
    );
  });

  it('has its fields explained in the README', () => {
    const readme = readFileSync(new URL('../../demo/collector/README.md', import.meta.url), 'utf8');
    const fields = [
      ...[
        'id',
        'title',
        'definition',
        'origins',
        'opens',
        'closes',
        'keepUntil',
        'contact',
        'power',
        'results',
      ],
      ...Object.keys(resultsSettingsSchema.properties),
    ];
    for (const field of fields) {
      assert.ok(readme.includes(`\n| \`${field}\` `), field);
    }
  });
});
