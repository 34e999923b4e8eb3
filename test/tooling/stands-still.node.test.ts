import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** What makes something move by itself: in a style sheet, and in a call. */
const MOVES = /^(?:transition|animation)(?:-name|-duration)?: ?(?!none| )|^scroll-behavior:\s*smooth/;
const SCROLLS_SLOWLY = /behavior:\s*'smooth'|\.animate\(/;

/** Selectors that move, and have no rule that stops them for a reader who asks for less motion (WCAG 2.2, 2.3.3). */
function moving(css: string): string[] {
  const found = new Set<string>();
  const stopped = new Set<string>();
  const blocks: string[] = [];
  for (const part of css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]*)([{};])/g)) {
    const words = part[1]!.trim().replace(/\s+/g, ' ');
    if (part[2] === '{') blocks.push(words);
    else {
      const selector = blocks.at(-1) ?? '';
      const isReduced = blocks.some((block) => block.includes('prefers-reduced-motion: reduce'));
      const isAsked = blocks.some((block) => block.includes('prefers-reduced-motion: no-preference'));
      if (isReduced && /^(?:transition|animation|scroll-behavior): (?:none|auto)/.test(words))
        stopped.add(selector);
      else if (!isAsked && MOVES.test(words)) found.add(selector);
      if (part[2] === '}') blocks.pop();
    }
  }
  return [...found].filter((selector) => !stopped.has(selector));
}

describe('For a reader who asks for less motion', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|css)$/.test(name))
    .map((name) => [name, readFileSync(`src/${name}`, 'utf8')] as const);

  it('everything that moves stands still', () => {
    assert.ok(files.length > 300);
    const styles = files.filter(([name]) => /\.styles\.ts$|\.css$/.test(name));
    assert.ok(styles.some(([name]) => name.endsWith('map.styles.ts')));
    assert.deepEqual(
      styles.flatMap(([name, text]) => moving(text).map((selector) => `${name}: ${selector}`)),
      [],
    );
  });

  it('nothing scrolls slowly', () =>
    assert.deepEqual(
      files.filter(([, text]) => SCROLLS_SLOWLY.test(text)).map(([name]) => name),
      [],
    ));

  const still = '@media (prefers-reduced-motion: reduce) { .a { transition: none; } }';
  const asked = '@media (prefers-reduced-motion: no-preference) { .a { animation: b 1s; } }';
  for (const [css, expected] of [
    ['.a { transition: color 1s; }', ['.a']],
    ['.a { color: red; animation-name: b; }', ['.a']],
    ['.a { scroll-behavior: smooth }', ['.a']],
    ['.a { transition: none; }', []],
    [`.a { transition: color 1s; } ${still}`, []],
    [`.b { transition: color 1s; } ${still}`, ['.b']],
    [asked, []],
  ] as const)
    it(`finds what moves in “${css}”`, () => assert.deepEqual(moving(css), expected));
});
