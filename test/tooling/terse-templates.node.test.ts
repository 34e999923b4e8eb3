import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { terseCss, terseHtml, terseModule } from '../../.config/terse-templates.mjs';

/** Each: what it shows, before, after. `\0` stands for an expression. */
type Case = readonly [title: string, before: string, after: string];

const markup: readonly Case[] = [
  ['indentation becomes one space', '<ul>\n    <li>One</li>\n  </ul>', '<ul> <li>One</li> </ul>'],
  ['a space between words stays', '<b>Two</b> <i>words</i>', '<b>Two</b> <i>words</i>'],
  ['words that touch still touch', '<b>one</b><i>word</i>', '<b>one</b><i>word</i>'],
  ['a space at either end stays, since the next template may be words', '\n  <b>a</b>\n', ' <b>a</b> '],
  ['lines between attributes become spaces', '<input\n  id="a"\n  class=\0\n/>', '<input id="a" class=\0 />'],
  ['a tag that ends on a line of its own ends at once', '<a\n  href=\0\n  >\0</a\n>', '<a href=\0>\0</a>'],
  [
    'quoted values are left alone',
    '<p title="two  spaces\n and a line">a</p>',
    '<p title="two  spaces\n and a line">a</p>',
  ],
  ['a > inside quotes ends nothing', '<p title="a > b"\n  id=\0>a</p>', '<p title="a > b" id=\0>a</p>'],
  ['quotes in words are only words', `<p>It's\n  the council's</p>`, `<p>It's the council's</p>`],
  ['less-than in words opens nothing', 'a <\n  b "  c', 'a < b " c'],
  ['preformatted text is left alone', '<pre>a\n  b</pre>', '<pre>a\n  b</pre>'],
  ['a text box is left alone', '<textarea>\n  \0</textarea>', '<textarea>\n  \0</textarea>'],
  ['a no-break space stays', '<p>a\u00a0\u00a0b</p>', '<p>a\u00a0\u00a0b</p>'],
];

const sheets: readonly Case[] = [
  ['lines and indentation go', ':host {\n  color: red;\n  margin: 0;\n}\n', ':host{color:red;margin:0}'],
  ['comments go', 'a { /* why */ color: red; }', 'a{color:red}'],
  ['a descendant selector keeps its space', '.a .b > c :hover { x: y }', '.a .b>c :hover{x:y}'],
  ['a fraction needs no nought', 'a { margin: 0.5em 10.5em 0 -0.25em }', 'a{margin:.5em 10.5em 0 -.25em}'],
  ['a sum keeps its spaces', 'a { width: calc(1em + 2px); }', 'a{width:calc(1em + 2px)}'],
  ['strings are left alone', `a::before { content: "a;  b: {"; }`, `a::before{content:"a;  b: {"}`],
  ['a comment inside a string is no comment', `a { content: '/* a */'; }`, `a{content:'/* a */'}`],
  ['lists of selectors close up', 'a,\nb { margin: 0 1px }', 'a,b{margin:0 1px}'],
  [
    'media conditions keep their words apart',
    '@media (min-width: 1em) and (print) { a { b: c } }',
    '@media (min-width:1em) and (print){a{b:c}}',
  ],
  ['expressions stay where they are', 'a { color: \0; margin: \0 }', 'a{color:\0;margin:\0}'],
];

describe('making templates terse', () => {
  for (const [title, before, after] of markup)
    it(`in markup: ${title}`, () => assert.equal(terseHtml(before), after));
  for (const [title, before, after] of sheets)
    it(`in style sheets: ${title}`, () => assert.equal(terseCss(before), after));

  it('rewrites every template of a module, those inside others too, and nothing else', () => {
    const before = [
      'const plain = `a\n  b`;',
      'const view = (a: string[]) => html`<ul>\n  ${a.map((b) => html`<li>\n    ${b}</li>`)}\n</ul>`;',
      'const sheet = css`\n  a {\n    b: ${c};\n  }\n`;',
    ].join('\n');
    assert.equal(
      terseModule(before, 'probe.ts')?.code,
      [
        'const plain = `a\n  b`;',
        'const view = (a: string[]) => html`<ul> ${a.map((b) => html`<li> ${b}</li>`)} </ul>`;',
        'const sheet = css`a{b:${c}}`;',
      ].join('\n'),
    );
  });

  it('leaves a template alone whose expression would be lost', () => {
    assert.equal(terseModule('const sheet = css`/* ${why} */ a { b: c }`;', 'probe.ts'), undefined);
  });

  it('has nothing to say about a module without templates', () => {
    assert.equal(terseModule('export const a = 1;', 'probe.ts'), undefined);
  });
});
