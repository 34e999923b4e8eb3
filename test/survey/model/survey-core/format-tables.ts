/** The README's lists of properties, made of what the code reads; see `readme.node.test.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format } from 'prettier';
import { Serializer } from 'survey-core';

import { auditSurvey, LOOKS, READ } from '../../../../src/survey/model/audit-survey.js';
import { LEFT_OUT } from './left-out.js';

export const README = fileURLToPath(new URL('../../../../README.md', import.meta.url));

const [BEGIN, END] = [
  '<!-- Properties of definitions: written by `node --import tsx test/survey/model/survey-core/format-tables.ts` -->',
  '<!-- End of the properties -->',
];

/** The types of questions that there are here and in survey-core. */
export const QUESTIONS = Object.keys(READ).filter(
  (kind) => READ[kind]!.has('isRequired') && !/^(page|panel|item)$/.test(kind),
);
const CHOSEN = QUESTIONS.filter((kind) => READ[kind]!.has('choicesOrder') && READ[kind]!.has('otherText'));

/** Everything that survey-core can read of a kind of object. */
export const known = (kind: string): string[] =>
  Serializer.getProperties(kind)
    .filter(({ isSerializable, visible, name }) => isSerializable && (visible || name === 'state'))
    .map(({ name }) => name);

const OLDER = new Set(
  [...QUESTIONS, 'survey', 'page', 'panel', 'html', 'image', 'validator', 'matrixdropdowncolumn'].flatMap(
    (kind) =>
      Serializer.getProperties(kind).flatMap(({ alternativeName, name }) =>
        alternativeName && alternativeName !== name ? [alternativeName] : [],
      ),
  ),
);

/** What the README calls a kind of object. */
const CALLED: Readonly<Record<string, string>> = {
  choice: 'a choice, row or column of a matrix',
  picture: 'a choice of an `imagepicker`',
  item: 'an item of a `multipletext`',
  validator: 'a validator',
  trigger: 'a trigger',
  calculatedValue: 'a calculated value',
  completedText: 'an item of `completedHtmlOnCondition`',
  onward: 'an item of `navigateToUrlOnCondition`',
};

const listOf = (names: Iterable<string>): string =>
  [...names]
    // `text` was once what `altText` is now, but is the name of other things still.
    .filter((name) => name === 'text' || !OLDER.has(name))
    .sort()
    .map((name) => `\`${name}\``)
    .join(' ');

const shared = (kinds: readonly string[]): string[] =>
  [...READ[kinds[0]!]!].filter((name) => kinds.every((kind) => READ[kind]!.has(name)));

/** What is read, by what it is read of. */
function readRows(): string[][] {
  const [common, chosen] = [shared(QUESTIONS), shared(CHOSEN)];
  const own = (kind: string): string[] => {
    const known = QUESTIONS.includes(kind) ? common : [];
    const besides = CHOSEN.includes(kind) ? chosen : [];
    return [...READ[kind]!].filter((name) => ![...known, ...besides].includes(name));
  };
  const others = Object.keys(READ).filter((kind) => !['survey', 'page', 'panel'].includes(kind));
  return [
    ...['survey', 'page', 'panel'].map((kind) => [`\`${kind}\``, listOf(own(kind))]),
    ['every question', listOf(common)],
    [
      `${CHOSEN.map((kind) => `\`${kind}\``).join(', ')} besides`,
      listOf(chosen.filter((name) => !common.includes(name))),
    ],
    ...others.map((kind) => [
      CALLED[kind] ?? `\`${kind}\`${QUESTIONS.includes(kind) ? ' besides' : ''}`,
      listOf(own(kind)),
    ]),
  ].filter(([, names]) => names);
}

/** What survey-core has of a kind of object and `auditSurvey` reports. */
export const reported = (kind: string): string[] =>
  known(kind).filter((name) => {
    // Some do something only while they are false.
    const found = [true, false, 'x'].flatMap((value) => {
      const object = { ...(QUESTIONS.includes(kind) && { type: kind }), [name]: value };
      return auditSurvey(
        kind === 'survey'
          ? object
          : kind === 'page'
            ? { pages: [object] }
            : { elements: [{ type: kind, ...object }] },
      );
    });
    return found.some(({ what }) => what === name);
  });

const list = (rows: readonly (readonly string[])[]): string =>
  rows.map(([first, ...more]) => `- ${first}: ${more.join('. ')}`).join('\n');

/** The whole part of the README, as Prettier has it. */
export async function formatTables(): Promise<string> {
  const text = `${BEGIN}

<details>
<summary>Every property that does something</summary>

${list(readRows())}

Names that older versions of SurveyJS had for these do the same.

</details>

<details>
<summary>Properties about looks, which are ours to say, or about nothing that a resident meets</summary>

${listOf(LOOKS)}

</details>

**Left out, and reported where a definition asks for it:**

${list(LEFT_OUT.map(({ what, because, properties }) => [`**${what}**`, because, listOf(properties)]))}

${END}`;
  return (await format(text, { parser: 'markdown', printWidth: 120 })).trim();
}

/** That part as it stands in the README. */
export function partOfReadme(readme = readFileSync(README, 'utf8')): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  return from < 0 || to < from ? '' : readme.slice(from, to + END.length);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readme = readFileSync(README, 'utf8');
  const part = partOfReadme(readme);
  if (!part) throw new Error(`The README has no place for this: put ${BEGIN} and ${END} into it.`);
  writeFileSync(README, readme.replace(part, await formatTables()));
}
