import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { CONTRIBUTION_DEFINITION } from '../../../src/groups/model/contribute/index.js';
import { engines, sqlite } from '../engines.js';
import { sent } from '../groups.js';
import { answerWith } from '../published.js';
import { hashOf } from '../support.js';
import { CONTENT_TYPES, HOSTILE_BODIES, HOSTILE_JSON, HOSTILE_NAMES } from './corpus.js';
import { settings } from './runs.js';
import { openTarget } from './target.js';

const JSON_HEADERS = { 'content-type': 'application/json' };

const headersOf = (type: string | undefined) => (type === undefined ? {} : { 'content-type': type });

/** A JSON text of any value: one of the corpus, or made up. */
const anyValue = fc.oneof(
  fc.constantFrom(...HOSTILE_JSON),
  fc.json({ stringUnit: 'binary', maxDepth: 4 }),
  fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
);

const anyName = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES),
  fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
);

const NAMES_OF_KINDS = [
  ...[
    'radiogroup',
    'radiogroup-Comment',
    'checkbox',
    'dropdown',
    'boolean',
    'comment',
    'text',
    'email',
    'url',
  ],
  ...['tel', 'number', 'range', 'date', 'time', 'datetime-local', 'month', 'week', 'shown', 'sum'],
];

/** Members of a JSON object, each a name and a value in JSON; a later one may have the name of an earlier one. */
type Members = readonly (readonly [name: string, value: string])[];

const objectOf = (members: Members) => `{${members.map(([name, value]) => `${name}:${value}`).join()}}`;

/** Answers to each activity, from good to absurd. */
const answers: Readonly<Record<string, fc.Arbitrary<Members>>> = {
  riverside: fc
    .array(fc.tuple(anyName, anyValue), { maxLength: 5 })
    .map((more) => [['"influence"', '"yes"'], ...more]),
  kinds: fc
    .array(fc.tuple(fc.constantFrom(...NAMES_OF_KINDS.map((name) => JSON.stringify(name))), anyValue), {
      maxLength: 8,
    })
    .map((more) => [['"sum"', '"5"'], ...more]),
  groups: fc
    .tuple(
      fc.constantFrom(...Object.values(sent)),
      fc.array(
        fc.tuple(
          fc.oneof(
            anyName,
            fc.constantFrom(
              ...Object.values(sent)
                .flatMap(Object.keys)
                .map((key) => JSON.stringify(key)),
            ),
          ),
          anyValue,
        ),
        { maxLength: 3 },
      ),
    )
    .map(([good, more]) => [
      ...Object.entries(good).map(([name, value]) => [JSON.stringify(name), JSON.stringify(value)] as const),
      ...more,
    ]),
};

/** Changes to the outer members of a response. */
const changes: fc.Arbitrary<Members> = fc.array(
  fc.tuple(
    fc.oneof(
      fc
        .constantFrom(
          'sayso',
          'id',
          'widget',
          'activity',
          'definition',
          'language',
          'partner',
          'mode',
          'revision',
        )
        .map((name) => JSON.stringify(name)),
      fc.constantFrom('"revisionOf"', '"answers"', '"partner"', '"language"'),
      anyName,
    ),
    anyValue,
  ),
  { maxLength: 2 },
);

interface Sent {
  readonly activity: string;
  readonly answers: Members;
  readonly changes: Members;
  readonly id: string;
}

const responses: fc.Arbitrary<Sent> = fc.constantFrom('riverside', 'kinds', 'groups').chain((activity) =>
  fc.record({
    activity: fc.constant(activity),
    answers: answers[activity] ?? fc.constant([]),
    // Mostly none: else hardly any would be taken.
    changes: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: changes }),
    id: fc.noShrink(fc.uuid()),
  }),
);

const definitions = { groups: await hashOf(CONTRIBUTION_DEFINITION) } as Readonly<Record<string, string>>;

function textOf({ activity, answers: given, changes: changed, id }: Sent): string {
  const widget = activity === 'groups' ? 'groups' : 'survey';
  return objectOf([
    ['"sayso"', '1'],
    ['"id"', JSON.stringify(id)],
    ['"widget"', JSON.stringify(widget)],
    ['"activity"', JSON.stringify(activity)],
    ['"definition"', JSON.stringify(definitions[activity] ?? '')],
    ...([
      ['"language"', '"en"'],
      ['"partner"', 'null'],
      ['"mode"', '"self"'],
    ] as const),
    ...([
      ['"revision"', '1'],
      ['"revisionOf"', 'null'],
    ] as const),
    ['"answers"', objectOf(given)],
    ...changed,
  ]);
}

/** What a bad line, or a bad program, does to bytes. */
const damage: fc.Arbitrary<(bytes: Buffer) => Buffer> = fc.oneof(
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((part) => (bytes: Buffer) => bytes.subarray(0, bytes.length * part)),
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })).map(([place, bits]) => (bytes: Buffer) => {
    const changed = Buffer.from(bytes);
    const at = place % changed.length;
    changed[at] = (changed[at] ?? 0) ^ bits;
    return changed;
  }),
  fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 8 })).map(([place, more]) => (bytes: Buffer) => {
    const at = place % bytes.length;
    return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  }),
  fc.constant((bytes: Buffer) => Buffer.concat([Buffer.from('\uFEFF'), bytes])),
  fc.constant((bytes: Buffer) => Buffer.concat([bytes, bytes])),
  fc.constant((bytes: Buffer) => Buffer.from(bytes.toString(), 'utf16le')),
  fc.constant((bytes: Buffer) => Buffer.from(bytes.toString(), 'latin1')),
);

for (const engine of engines) {
  describe(`With ${engine.name}, the collector`, { skip: engine.skip }, () => {
    it('keeps each answer as it was sent, or refuses it, whatever the answers are', async (test) => {
      const target = await openTarget(test, engine);
      await fc.assert(
        fc.asyncProperty(fc.array(responses, { minLength: 1, maxLength: 8 }), async (together) => {
          await Promise.all(together.map((each) => target.send(textOf(each), JSON_HEADERS)));
          await target.isWell();
        }),
        settings,
      );
      await target.settle();
    });
  });
}

describe('The collector', () => {
  it('keeps what is whole in spite of damage, and refuses the rest', async (test) => {
    const target = await openTarget(test, sqlite);
    const types = fc.oneof(fc.constant('application/json'), fc.constantFrom(...CONTENT_TYPES));
    await fc.assert(
      fc.asyncProperty(responses, damage, types, async (response, damaged, type) => {
        await target.send(damaged(Buffer.from(textOf(response))), headersOf(type));
        await target.isWell();
      }),
      settings,
    );
    await target.settle();
  });

  it('refuses every body of the corpus, and good ones that are called something else', async (test) => {
    const target = await openTarget(test, sqlite);
    const form = 'multipart/form-data; boundary=edge';
    for (const body of HOSTILE_BODIES) {
      for (const type of ['application/json', form]) {
        const { statusCode } = await target.send(body, headersOf(type));
        assert.ok(statusCode >= 400, `${String(body).slice(0, 100)} was taken as ${type}`);
      }
      await target.isWell();
    }
    for (const type of CONTENT_TYPES) {
      const { statusCode } = await target.send(JSON.stringify(await answerWith({})), headersOf(type));
      assert.ok(statusCode === 201 || statusCode === 415, `${type}: ${statusCode}`);
    }
    await target.settle();
  });
});
