import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';

import { decodeText } from '../groups/feeds/decode.js';
import { adviceWords, checkSurvey, issueWords, type SurveyCheck } from '../survey/check/index.js';
import type { DefinitionIssue } from '../survey/model/definition.js';
import { numberOf } from './arguments.js';
import { readNamed } from './read-named.js';
import { EXIT, many, UsageError, write, type Terminal } from './terminal.js';

export const CHECK_USAGE = `Usage: sayso check FILE|URL...

Says of survey definitions (SurveyJS JSON) what in them will not work, and what could be better for the people who
answer: how they read, who is kept out, and which questions do not say why they are asked.

  --strict         also fail where a page that is "strict" would ask nothing
  --advice         also fail where there is advice
  --functions A,B  functions that the page gives the survey for its expressions
  --most N         say no more than so many of each part (all)
  --json           as JSON, for programs

Exits with 0 when all of it works, 1 when not, 2 for wrong arguments.`;

const OPTIONS = {
  strict: { type: 'boolean', default: false },
  advice: { type: 'boolean', default: false },
  functions: { type: 'string', default: '' },
  most: { type: 'string', default: '1000000' },
  json: { type: 'boolean', default: false },
} as const;

/** What was found in one definition. */
interface Checked extends SurveyCheck {
  readonly name: string;
  /** Why it could not be checked at all. */
  readonly fault?: string;
  /** Bytes of the text, and of what crosses the network of it. */
  readonly bytes: number;
  readonly compressed: number;
}

/** Checks survey definitions. What comes back is what to exit with. */
export async function check(args: string[], { out, signal }: Terminal): Promise<number> {
  const { values, positionals: names } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (!names.length) throw new UsageError('Name a file or an address, or several.');
  const most = numberOf('most', values.most, 0, 1e6);
  const functions = Object.fromEntries(
    values.functions
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => [name, () => undefined]),
  );
  const all: Checked[] = [];
  for (const name of names) all.push(await checkNamed(name, functions, signal));
  await write(
    out,
    `${values.json ? JSON.stringify(all, null, 2) : all.map((each) => textOf(each, most)).join('\n\n')}\n`,
  );
  const passes = ({ facts, issues, reasons, advice }: Checked): boolean =>
    facts !== undefined &&
    !issues.length &&
    !(values.strict && reasons.length) &&
    !(values.advice && (advice.length || reasons.length));
  return all.every(passes) ? EXIT.done : EXIT.failed;
}

async function checkNamed(
  name: string,
  functions: Parameters<typeof checkSurvey>[1],
  signal: AbortSignal,
): Promise<Checked> {
  const nothing = { name, issues: [], reasons: [], advice: [], bytes: 0, compressed: 0 };
  const read = await readNamed(name, signal);
  if ('fault' in read) return { ...nothing, fault: read.fault };
  const text = decodeText(read.bytes);
  const sizes = { bytes: read.bytes.length, compressed: brotliCompressSync(read.bytes).length };
  let definition: unknown;
  try {
    definition = JSON.parse(text);
  } catch (error) {
    return {
      ...nothing,
      ...sizes,
      fault: `It is no JSON: ${error instanceof Error ? error.message : String(error)}.`,
    };
  }
  return { ...(await checkSurvey(definition, functions)), name, ...sizes };
}

const REASONS: Readonly<Partial<Record<DefinitionIssue['code'], string>>> = {
  noWhy: 'without "why" it is asked',
  noUsedFor: 'without what the answers are "usedFor"',
  knownAlready: 'about what is "knownAlready"',
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** A definition in words: what it holds, and then whatever is to be said of it. */
function textOf(
  { name, fault, facts, issues, reasons, advice, bytes, compressed }: Checked,
  most: number,
): string {
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length
      ? [
          '',
          `  ${title} (${lines.length})`,
          ...lines.slice(0, most).map((line) => `    ${line}`),
          ...(lines.length > most ? [`    … and ${lines.length - most} more`] : []),
        ]
      : [];
  if (fault !== undefined) return [name, `  ${fault}`].join('\n');
  return [
    name,
    ...(facts ? factLines(facts) : []),
    `  ${kilobytes(bytes)}, ${kilobytes(compressed)} compressed.`,
    ...part('Will not work', issues.map(issueWords)),
    ...part('A strict page refuses', reasonLines(reasons, most)),
    ...part('Could be better', advice.map(adviceWords)),
    ...(issues.length || reasons.length || advice.length
      ? []
      : ['  All of it works, and there is no advice.']),
  ].join('\n');
}

/** One line for each kind, since most definitions give no reasons at all. */
function reasonLines(reasons: SurveyCheck['reasons'], most: number): string[] {
  return Object.entries(REASONS).flatMap(([code, words]) => {
    const names = [...new Set(reasons.filter((reason) => reason.code === code).map(({ what }) => what))];
    const listed = names.length > most ? [...names.slice(0, most), '…'] : names;
    return names.length ? [`${many(names.length, 'question')} ${words}: ${listed.join(', ')}`] : [];
  });
}

function factLines({
  pages,
  questions,
  required,
  minutes,
  languages,
  reading,
}: NonNullable<Checked['facts']>): string[] {
  const inLanguages = Object.entries(languages).map(
    ([language, count]) => `${language} (${many(count, 'text')})`,
  );
  return [
    `  ${many(questions, 'question')} on ${many(pages, 'page')}, ${required} required; about ${many(minutes, 'minute')}.`,
    ...(inLanguages.length ? [`  Languages: ${inLanguages.join(', ')}.`] : []),
    ...(reading?.readingAge
      ? [
          `  Reading age ${reading.readingAge}; ${(reading.words / reading.sentences).toFixed(0)} words a sentence (English, ${many(reading.words, 'word')}).`,
        ]
      : []),
  ];
}
