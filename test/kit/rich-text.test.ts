import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { render } from 'lit';

import { richText } from '../../src/kit/rich-text.js';

const NEW_TAB = '(opens in a new tab)';

/** What a resident's browser makes of an author's markup. */
function shown(markup: string, words?: (text: string) => string): HTMLElement {
  const place = document.createElement('div');
  render(richText(markup, { opensInNewTab: NEW_TAB, ...(words && { words }) }), place);
  return place;
}

/** The markup that was made, without Lit's own comments and without how our templates are laid out. */
const made = (markup: string): string => shown(markup).innerHTML.replace(/<!--[\s\S]*?-->|\n\s*/g, '');

const ALLOWED = 'A BDI BLOCKQUOTE BR DIV EM H3 H4 HR LI OL P STRONG TABLE TD TH TR UL'.split(' ');

/** Everything that makes the result unsafe; empty if nothing does. */
function faults(place: HTMLElement): string[] {
  return [...place.querySelectorAll('*')].flatMap((element) => {
    const found = ALLOWED.includes(element.tagName) ? [] : [`<${element.tagName}>`];
    for (const { name } of element.attributes) {
      if (element.tagName !== 'A' || !['href', 'target', 'rel'].includes(name))
        found.push(`${element.tagName} ${name}`);
    }
    if (element instanceof HTMLAnchorElement && !/^(https?|mailto|tel):$/.test(element.protocol))
      found.push(element.href);
    return found;
  });
}

const link = (href: string, words: string): string =>
  `<a target="_blank" rel="noopener noreferrer" href="${href}">${words} ${NEW_TAB}</a>`;

describe('an author’s markup', () => {
  const rebuilt: [title: string, markup: string, expected: string][] = [
    ['keeps plain words', 'Have your say', 'Have your say'],
    [
      'keeps paragraphs and emphasis',
      '<p>We <b>will</b> <i>listen</i></p>',
      '<p>We <strong>will</strong> <em>listen</em></p>',
    ],
    [
      'keeps lists',
      '<ul><li>One</li><li>Two</li></ul>',
      '<ul><li><bdi>One</bdi></li><li><bdi>Two</bdi></li></ul>',
    ],
    [
      'ends an item where the next begins',
      '<ul><li>One<li>Two</ul>',
      '<ul><li><bdi>One</bdi></li><li><bdi>Two</bdi></li></ul>',
    ],
    ['ends a paragraph where the next begins', '<p>One<p>Two', '<p>One</p><p>Two</p>'],
    [
      'keeps a list inside an item of a list',
      '<ul><li>One<ul><li>Two</li></ul></li></ul>',
      '<ul><li><bdi>One<ul><li><bdi>Two</bdi></li></ul></bdi></li></ul>',
    ],
    [
      'keeps tables',
      '<table><tr><th>A</th><td>B</td></tr></table>',
      '<table><tr><th>A</th><td>B</td></tr></table>',
    ],
    ['keeps line breaks and rules', 'One<br>Two<br/>Three<hr>', 'One<br>Two<br>Three<hr>'],
    [
      'puts headings below the survey’s own',
      '<h1>A</h1><h2>B</h2><h3>C</h3><h5>D</h5>',
      '<h3>A</h3><h3>B</h3><h3>C</h3><h4>D</h4>',
    ],
    ['keeps the words of an element that it does not know', '<marquee>Now</marquee>', 'Now'],
    [
      'keeps the words of an element named like a property of every object',
      '<constructor>Now</constructor>',
      'Now',
    ],
    [
      'shows a picture’s words instead of the picture',
      '<img src="x.png" alt="A park &amp; a river">',
      'A park &amp; a river',
    ],
    ['leaves out attributes', '<p class="x" style="color:red" onclick="alert(1)">A</p>', '<p>A</p>'],
    ['leaves out comments', 'A<!-- <b>secret</b> -->B', 'AB'],
    ['leaves out a comment that never ends', 'A<!-- <b>secret', 'A'],
    [
      'leaves out what is not words',
      `A${['script', 'style', 'svg', 'math', 'iframe', 'object', 'template', 'title', 'textarea', 'select', 'button'].map((tag) => `<${tag}>no</${tag}>`).join('')}B`,
      'AB',
    ],
    ['ends what was left open', '<p>One <strong>two', '<p>One <strong>two</strong></p>'],
    ['passes over an end without a beginning', 'One</p> two</strong>', 'One two'],
    ['shows a lone angle bracket as it is', '2 < 3 and 4 > 3', '2 &lt; 3 and 4 &gt; 3'],
    ['reads entities', '&pound;5 &amp; &#8364;6 &#x41; &ndash;', '£5 &amp; €6 A –'],
    [
      'leaves an entity that it does not know as it is written',
      '&nosuch; &constructor;',
      '&amp;nosuch; &amp;constructor;',
    ],
    ['leaves the number of no character as it is written', '&#0; &#x110000;', '&amp;#0; &amp;#x110000;'],
    ['shows markup that was written as words', '&lt;b&gt;not bold&lt;/b&gt;', '&lt;b&gt;not bold&lt;/b&gt;'],
    ['is not misled by an angle bracket in an attribute', '<p title="a > b">A</p>', '<p>A</p>'],
    [
      'opens links in a new tab and says so',
      '<a href="https://example.org/a?b=1&amp;c=2">More</a>',
      link('https://example.org/a?b=1&amp;c=2', 'More'),
    ],
    [
      'reads a link’s address without quotation marks',
      '<a class=x href=/privacy>More</a>',
      link('/privacy', 'More'),
    ],
    ['keeps only the words of a link that leads nowhere', '<a name="top">Top</a>', 'Top'],
  ];
  for (const [title, markup, expected] of rebuilt) {
    it(title, () => {
      expect(made(markup)).to.equal(expected);
    });
  }

  const hostile = [
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//evil.test/x.js></SCRIPT>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<img src=x onerror=alert(1)>',
    '<img src="x" alt="<script>alert(1)</script>">',
    '<svg><script>alert(1)</script></svg>',
    '<svg/onload=alert(1)>',
    '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
    '<object data="data:text/html,<script>alert(1)</script>"></object>',
    '<embed src="javascript:alert(1)">',
    '<base href="https://evil.test/">',
    '<meta http-equiv="refresh" content="0;url=https://evil.test">',
    '<link rel="stylesheet" href="https://evil.test/x.css">',
    '<form action="https://evil.test"><input name=x><button>Go</button></form>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="JaVaScRiPt:alert(1)">x</a>',
    '<a href="java&#10;script:alert(1)">x</a>',
    '<a href="&#x6A;avascript:alert(1)">x</a>',
    '<a href=" &#1;javascript:alert(1)">x</a>',
    '<a href=javascript:alert(1)>x</a>',
    "<a href='javascript:alert(1)'>x</a>",
    '<a href="https://example.org" href="javascript:alert(1)">x</a>',
    '<a data-href="https://example.org" href="javascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<a href="https://example.org" onclick="alert(1)">x</a>',
    '<a href="https://example.org" style="position:fixed;inset:0">x</a>',
    '<p id="problems" name="endpoint" class="widget">x</p>',
    '<div onmouseover=alert(1)>x</div>',
    '<details open ontoggle=alert(1)>x</details>',
    '<template><script>alert(1)</script></template>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<title><img src=x onerror=alert(1)></title>',
    '<textarea><script>alert(1)</script></textarea>',
    '<style>@import "https://evil.test/x.css";</style>',
    '<!--[if IE]><script>alert(1)</script><![endif]-->',
    '<![CDATA[<script>alert(1)</script>]]>',
    '<?xml version="1.0"?><script>alert(1)</script>',
    '<sayso-survey endpoint="https://evil.test" activity="x"></sayso-survey>',
    '<slot name="help"></slot>',
    '<p "onclick=alert(1)>x</p>',
    '<p/onclick=alert(1)>x</p>',
    '<a href="https://example.org"><a href="javascript:alert(1)">x</a></a>',
    '${alert(1)}',
    '<!--?lit$123$-->',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  ];
  for (const markup of hostile) {
    it(`is harmless as ${markup}`, () => {
      expect(faults(shown(markup))).to.deep.equal([]);
    });
  }

  it('never becomes an element outside the list, nor a link that runs something', () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile),
      fc.constantFrom('<', '>', '"', "'", '</', '<!--', '-->', '&', '&#', ';', '=', '/', ' ', '\0', '\n'),
      fc
        .constantFrom(
          'a',
          'p',
          'script',
          'svg',
          'style',
          'img',
          'constructor',
          '__proto__',
          'li',
          'table',
          'td',
        )
        .map((tag) => `<${tag}>`),
      fc.constantFrom('a', 'p', 'script', 'svg', 'style', 'li', 'table', 'td').map((tag) => `</${tag}>`),
      fc.constantFrom(
        'href="',
        "href='",
        'href=',
        'onclick="',
        'style="',
        'javascript:alert(1)',
        'https://example.org',
        'data:text/html,x',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(faults(shown(pieces.join('')))).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word outside tags, whatever the tags are', () => {
    const words = fc.stringMatching(/^[a-z]{1,8}$/);
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<li>',
      '</ul>',
      '<b>',
      '</em>',
      '<br>',
      '<font color=red>',
      '</font>',
      '<a href="/x">',
      '</a>',
      '<h2>',
      '<td>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, tag)), (pieces) => {
        const expected = pieces.filter((piece) => !piece.startsWith('<')).join('');
        const got = (shown(pieces.join('')).textContent ?? '').replaceAll(` ${NEW_TAB}`, '');
        expect(got).to.equal(expected);
      }),
    );
  });

  it('shows a piped answer as it was typed, also where it is written as an entity', () => {
    const place = shown('<p>{comment}</p>', (text) => text.replace('{comment}', '&lt;b&gt; &amp; co'));
    expect(place.textContent).to.equal('&lt;b&gt; &amp; co');
  });

  it('shows piped answers as words, even one that is written as markup', () => {
    const place = shown('<p>You said {comment}</p>', (text) =>
      text.replace('{comment}', '<img src=x onerror=alert(1)>'),
    );
    expect(faults(place)).to.deep.equal([]);
    expect(place.textContent).to.equal('You said <img src=x onerror=alert(1)>');
  });
});
