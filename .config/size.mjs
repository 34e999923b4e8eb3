/**
 * Weighs what pages load, as it comes over the wire: each file compressed with
 * Brotli at its best.
 *
 *     npm run size
 *
 * A page with one widget has that widget's own file; a page with all of them has
 * the loader. The limits are in `size-budget.json`, in bytes: none may be passed,
 * and what has an `aim` has yet to come down to it.
 *
 * What a page loads "until" something is all that it had asked for by the moment that
 * the widget was drawn. That a directory can then be searched is tried, with nothing
 * else ever arriving.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

import { CDN, loadedFiles } from './loaded-files.mjs';
import { orSaySo, ROOT } from './setup.mjs';

const sending = 'endpoint="/nowhere" activity="size"';

const SURVEY = `<sayso-survey src="/survey.json" ${sending}></sayso-survey>`;
const POLL = `<sayso-power-poll ${sending}></sayso-power-poll>`;
const RESULTS = '<sayso-results src="/results.json"></sayso-results>';
const SIGNUP =
  '<sayso-signup endpoint="/nowhere" list="size" receiver="Sayso" consent="Yes, email me."></sayso-signup>';
const CARD = '<sayso-group-card src="/group.json"></sayso-group-card>';
const DIRECTORY = '<sayso-group-directory src="/snapshot.json"></sayso-group-directory>';
const OPENED = { drawn: 'sayso-group-card h2', begin: ['sayso-group-card .name'] };

/** One page for each widget by its own file, and one for all of them by the loader. */
const PAGES = {
  survey: {
    script: 'sayso-survey.js',
    body: SURVEY,
    drawn: 'sayso-survey input',
    begin: ['sayso-survey input[type=radio]'],
  },
  everyType: {
    script: 'sayso-survey.js',
    body: SURVEY.replace('/survey', '/every-type'),
    drawn: 'sayso-survey input',
    begin: ['sayso-survey input[type=radio]'],
  },
  poll: {
    script: 'sayso-power-poll.js',
    body: POLL,
    drawn: 'sayso-power-poll input',
    begin: ['sayso-power-poll input'],
  },
  results: { script: 'sayso-results.js', body: RESULTS, drawn: 'sayso-results table' },
  signup: { script: 'sayso-signup.js', body: SIGNUP, drawn: 'sayso-signup input' },
  card: { script: 'sayso-group-card.js', body: CARD, ...OPENED },
  directory: {
    script: 'sayso-group-directory.js',
    body: DIRECTORY,
    drawn: 'sayso-group-directory .cards li',
    typed: {
      field: 'sayso-group-directory input[type=search]',
      text: 'river',
      shown: 'sayso-group-directory mark',
    },
    begin: ['sayso-group-directory .name'],
  },
  groups: { script: 'sayso.js', body: CARD + DIRECTORY, ...OPENED },
  all: {
    script: 'sayso.js',
    body: SURVEY + POLL + RESULTS + SIGNUP,
    drawn: 'sayso-results table',
    begin: ['sayso-survey input[type=radio]', 'sayso-power-poll input'],
  },
};

const FILES = {
  '/survey.json': readFileSync(join(ROOT, 'test/fixtures/twelve-questions.json')),
  '/every-type.json': readFileSync(join(ROOT, 'test/fixtures/every-type.json')),
  '/wards.json': '["Mill", "Castle"]',
  '/results.json': readFileSync(join(ROOT, 'test/fixtures/published-results.json')),
  '/snapshot.json': readFileSync(join(ROOT, 'test/fixtures/groups-snapshot.json')),
  '/group.json': readFileSync(join(ROOT, 'test/fixtures/open-referral-page.json')),
};

/** The size of a file of `cdn/` after compression, in bytes. */
function weigh(path) {
  const body = readFileSync(join(CDN, path));
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  }).length;
}

const sum = (paths) => paths.reduce((total, path) => total + weigh(path), 0);

/** What is loaded only when it is needed has one limit, but for the few that are known to be larger. */
const whenNeeded = (path, budget) =>
  budget[`Only when needed: ${/([^/]+)-.{8}\.js$/.exec(path)?.[1]}`] ?? budget['Only when needed'];

/** What is weighed: rows of `{name, size, limit, aim}`; what has no limit is only told. */
async function weighAll() {
  const budget = JSON.parse(readFileSync(new URL('size-budget.json', import.meta.url), 'utf8'));
  const { survey, everyType, poll, results, signup, card, directory, groups, all } = await loadedFiles(
    PAGES,
    FILES,
  );
  const built = readdirSync(CDN, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  const core = built.filter((path) => /^widgets\/core-.*\.js$/.test(path));
  const atOnce = [survey, everyType, poll, results, signup, card, directory, groups, all].flatMap(
    (page) => page.all,
  );
  const row = (name, size, { limit, aim } = budget[name] ?? {}) => ({ name, size, limit, aim });
  return [
    row('<sayso-survey>, 12 questions, until it can be answered', sum(survey.first)),
    row('<sayso-survey>, until the answers are sent', sum(survey.all)),
    row(
      '<sayso-survey>, of every type of question, beyond that of the common ones',
      sum(everyType.all) - weigh('sayso-survey.js'),
    ),
    row('<sayso-power-poll>, until it can be answered', sum(poll.first)),
    row('<sayso-power-poll>, until others\u2019 answers are shown', sum(poll.all)),
    row('<sayso-results>, with its folded parts', sum(results.all)),
    row('<sayso-results>, its first figures', weigh('sayso-results.js')),
    row(
      '<sayso-results>, its first figures, beyond what widgets share',
      weigh('sayso-results.js') - sum(core),
    ),
    row('<sayso-signup>', sum(signup.first)),
    row('<sayso-outbox>, while nothing waits', weigh('sayso-outbox.js')),
    row('<sayso-group-card>, of a record that the page hands over', weigh('sayso-group-card.js')),
    row('<sayso-group-card>, of a list, with all of the group', sum(card.all)),
    row('<sayso-group-directory>, of a snapshot, until it can be searched', sum(directory.first)),
    row('<sayso-group-directory>, of a snapshot, with filters and all of a group', sum(directory.all)),
    row('All four by the loader, with all parts', sum(all.all)),
    row('sayso.js, the loader', weigh('sayso.js')),
    row('sayso.all.js, everything in a single file', weigh('sayso.all.js')),
    row('sayso.css', weigh('sayso.css')),
    ...built
      // Of what some page needs at once or when it is answered, the sums above are what counts.
      .filter((path) => /^(chunks|widgets)\/.*\.js$/.test(path) && !atOnce.includes(path))
      .map((path) => row(`Only when needed: ${path}`, weigh(path), whenNeeded(path, budget)))
      .filter(({ size, limit }) => size > limit / 2),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await orSaySo(async () => {
    const rows = await weighAll();
    const width = Math.max(...rows.map(({ name }) => name.length));
    const bytes = (number) => (number === undefined ? '' : number.toLocaleString('en-GB')).padStart(9);
    console.log(
      `${'Brotli bytes'.padEnd(width)} ${'size'.padStart(9)} ${'limit'.padStart(9)} ${'aim'.padStart(9)}`,
    );
    for (const { name, size, limit, aim } of rows) {
      const over = size > limit ? `  ${bytes(size - limit).trim()} too many` : '';
      console.log(`${name.padEnd(width)} ${bytes(size)} ${bytes(limit)} ${bytes(aim)}${over}`.trimEnd());
    }
    if (rows.some(({ size, limit }) => size > limit)) process.exitCode = 1;
  });
}
