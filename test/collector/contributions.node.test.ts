import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { CONTRIBUTION_MEMBERS } from '../../demo/collector/src/groups/contribution-schema.js';
import type { ProblemBody } from '../../demo/collector/src/problem.js';
import { CONTRIBUTION_LIMITS } from '../../src/groups/model/contribute/index.js';
import { contributionWith, groupsFile, sent } from './groups.js';
import { activityFile, envelopeWith, openCollector, writeActivities, temporaryFolder } from './support.js';
import type { ActivityFile } from './support.js';
import { readActivities } from '../../demo/collector/src/activities.js';

const files = [groupsFile, activityFile];
/** Where no areas are listed. */
const anywhere: ActivityFile = { ...groupsFile, groups: {} };

describe('What residents send about groups', () => {
  for (const [name, answers] of Object.entries(sent)) {
    it(`is stored as it was sent: a ${name}`, async (test) => {
      const { post, ...collector } = await openCollector(test, { files });
      const envelope = await contributionWith(answers);
      const reply = await post(envelope);
      assert.equal(reply.statusCode, 201, reply.body);
      assert.equal((await post(envelope)).statusCode, 200);
      const [exported] = (await collector.export('json', 'groups')).json<{ answers: object }[]>();
      assert.deepEqual(exported?.answers, answers);
    });
  }

  it('may come from a page that can make no digest', async (test) => {
    const { post } = await openCollector(test, { files });
    assert.equal((await post(await contributionWith(sent.report, { definition: '' }))).statusCode, 201);
  });

  it('may be in an area by the first half of its postcode, where none are listed', async (test) => {
    const { post } = await openCollector(test, { files: [anywhere] });
    const reply = await post(await contributionWith({ ...sent.interest, area: 'L32' }));
    assert.equal(reply.statusCode, 201, reply.body);
  });

  const { report, join, suggestion, interest } = sent;
  const faulty: readonly (readonly [name: string, answers: object, faults: string[], file?: ActivityFile])[] =
    [
      ['of no kind', {}, ['/answers/kind enum']],
      ['of a kind that there is not', { ...report, kind: 'constructor' }, ['/answers/kind enum']],
      ['a report of nothing', { ...report, wrong: [] }, ['/answers/wrong minItems']],
      ['a report of something else', { ...report, wrong: ['everything'] }, ['/answers/wrong enum']],
      ['without its group', { ...report, group: undefined }, ['/answers/group required']],
      ['“something else” without what', { ...report, words: undefined }, ['/answers/words needsWords']],
      [
        'with more than is asked',
        { ...report, postcode: 'L32 1AB' },
        ['/answers/postcode additionalProperties'],
      ],
      ['who somebody is without consent', { ...report, name: 'Ana' }, ['/answers/consent needsConsent']],
      [
        'consent that was not given',
        { ...report, name: 'Ana', consent: { ...join.consent, given: false } },
        ['/answers/consent const'],
      ],
      ['a request without consent', { ...join, consent: undefined }, ['/answers/consent required']],
      ['a request that nobody can answer', { ...join, phone: undefined }, ['/answers/email needsAddress']],
      ['an address that is none', { ...join, email: 'Ana' }, ['/answers/email email']],
      ['a number that is none', { ...join, phone: 'Ana' }, ['/answers/phone tel']],
      [
        'a suggestion of nothing',
        { kind: 'group-suggestion', know: 'go' },
        ['/answers/suggestedName required', '/answers/what required', '/answers/where required'],
      ],
      [
        'too much',
        { ...suggestion, what: 'a'.repeat(CONTRIBUTION_LIMITS.what + 1) },
        ['/answers/what maxLength'],
      ],
      ['an area that is not listed', { ...interest, area: 'L32' }, ['/answers/area notAChoice']],
      ['where somebody lives', { ...interest, area: 'L32 1AB' }, ['/answers/area wholePostcode'], anywhere],
      ['a town for a postcode', { ...interest, area: 'Kirkby' }, ['/answers/area outcode'], anywhere],
    ];
  for (const [name, answers, faults, file = groupsFile] of faulty) {
    it(`is refused at the field, and not stored: ${name}`, async (test) => {
      const { post, rows } = await openCollector(test, { files: [file] });
      const reply = await post(await contributionWith(JSON.parse(JSON.stringify(answers)) as object));
      assert.equal(reply.statusCode, 422, reply.body);
      const { errors = [] } = reply.json<ProblemBody>();
      assert.deepEqual(
        errors.map(({ pointer, code }) => `${pointer} ${code}`),
        faults,
      );
      for (const { detail } of errors) assert.match(detail, /^[A-Z].*\.$/);
      assert.deepEqual(rows('SELECT id FROM responses'), []);
    });
  }

  it('is refused where the activity asks something else, and answers where it is about groups', async (test) => {
    const { post } = await openCollector(test, { files });
    const astray = [
      await contributionWith(sent.report, { activity: 'riverside', definition: '' }),
      await envelopeWith({ activity: 'groups', definition: '' }),
    ];
    for (const envelope of astray) {
      const reply = await post(envelope);
      assert.equal(reply.statusCode, 422);
      assert.equal(reply.json<ProblemBody>().errors?.[0]?.pointer, '/widget');
    }
  });

  it('is refused with a definition that there never was', async (test) => {
    const { post } = await openCollector(test, { files });
    const reply = await post(await contributionWith(sent.report, { definition: 'ab'.repeat(32) }));
    assert.equal(reply.json<ProblemBody>().code, 'unknownDefinition');
  });

  it('has a column for each thing that any of the kinds asks', async (test) => {
    const { post, ...collector } = await openCollector(test, { files });
    await post(await contributionWith(sent.interest));
    const [header = '', row = ''] = (await collector.export('csv', 'groups')).body.split('\r\n');
    assert.ok(header.endsWith(CONTRIBUTION_MEMBERS.join(',')), header);
    assert.ok(row.includes(',group-interest,'), row);
    assert.ok(row.includes(',singing,Singing!,quayside,room; come'), row);
  });
});

describe('The file of an activity about groups', () => {
  const faultsOf = (test: Parameters<typeof temporaryFolder>[0], changes: object): readonly string[] =>
    readActivities(writeActivities(temporaryFolder(test), [{ ...groupsFile, ...changes }])).faults;

  it('is taken as it is in the other tests, and without lists', (test) => {
    assert.deepEqual(faultsOf(test, {}), []);
    assert.deepEqual(faultsOf(test, { groups: {} }), []);
  });

  const rows: readonly (readonly [name: string, changes: object, fault: RegExp])[] = [
    ['questions of its own', { definition: { elements: [] } }, /groups stands in the place of "definition"/],
    ['results', { results: { publish: true } }, /groups stands in the place of "definition" and "results"/],
    [
      'nothing to publish',
      { groups: { publish: true } },
      /groups\.activities must be .*groups\.areas must be/s,
    ],
    ['an activity in capitals', { groups: { activities: { Singing: 'x' } } }, /must be written as "singing"/],
    ['an area with a space', { groups: { areas: { 'the quay': 'x' } } }, /groups\.areas has "the quay"/],
    ['an area without a name', { groups: { areas: { quay: '' } } }, /groups\.areas must be an object/],
    ['another pace', { groups: { every: 'minute' } }, /groups\.every must be "day" or "hour"/],
    ['what there is not', { groups: { threshold: 3 } }, /groups\.threshold is no field/],
    ['neither groups nor questions', { groups: undefined }, /definition must be the path/],
  ];
  for (const [name, changes, fault] of rows)
    it(`is refused with ${name}`, (test) => assert.match(faultsOf(test, changes).join('\n'), fault));
});
