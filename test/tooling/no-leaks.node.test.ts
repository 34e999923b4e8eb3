import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';

const NOT_OURS =
  /(^|\/)node_modules(\/|$)|^(\.git|dist|cdn|types|storybook-static|coverage|data|\.cache|\.peers)(\/|$)/;

/** Put together here, so that this file does not find itself. */
const path = (...parts: string[]): string => ['', ...parts].join('/');

const LEAKS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a folder of the machine that it was written on', new RegExp(`${path('work', '')}(main|shared)\\b`)],
  ['a folder of jobs', new RegExp(path('tmp', 'bash_jobs'))],
  [
    "somebody's home",
    new RegExp(`(^|[\\s"'\`(=])(${path('home', '')}[a-z]|${path('root', '')}|${path('Users', '')}[A-Za-z])`),
  ],
  ['a registry of packages', new RegExp(['registry', '(npmjs|yarnpkg)'].join('\\.'))],
  ['a private key', new RegExp(['BEGIN', '([A-Z]+ )?PRIVATE KEY'].join(' '))],
];

/** Files that are, or would be, committed. */
function ourFiles(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      encoding: 'utf8',
    });
    return listed.split('\0').filter((file) => file && statSync(file, { throwIfNoEntry: false })?.isFile());
  } catch {
    // A copy without its history.
    return readdirSync('.', { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !NOT_OURS.test(file) && statSync(file).isFile());
  }
}

describe('the files of the project', () => {
  const files = ourFiles();

  it('are found', () => {
    assert.ok(files.includes('package.json'));
  });

  for (const [what, pattern] of LEAKS) {
    it(`do not name ${what}`, () => {
      const found = files.filter((file) => pattern.test(readFileSync(file, 'utf8')));
      assert.deepEqual(found, []);
    });
  }
});
