/** The house's own restrictions, as settings of ESLint's `no-restricted-…` rules. */

const syntax = (selector, message) => ({ selector, message });

const MARKUP = 'A string never becomes markup: write a Lit template.';
const TEMPLATES = `TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement`;

/** Ways in which a string becomes markup or code. Also what a page's policy (CSP, Trusted Types) would refuse. */
export const noMarkupFromStrings = [
  ...['innerHTML', 'outerHTML', 'srcdoc'].map((name) =>
    syntax(`MemberExpression[property.name='${name}']`, MARKUP),
  ),
  ...[
    'insertAdjacentHTML',
    'setHTML',
    'setHTMLUnsafe',
    'createContextualFragment',
    'parseFromString',
    'parseHTML',
    'parseHTMLUnsafe',
    'write',
    'writeln',
  ].map((name) =>
    syntax(
      // `write` is what other things are called, too.
      name.startsWith('write')
        ? `CallExpression[callee.object.name='document'][callee.property.name='${name}']`
        : `CallExpression[callee.property.name='${name}']`,
      MARKUP,
    ),
  ),
  syntax(`${TEMPLATES}[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]`, MARKUP),
  syntax(
    `${TEMPLATES}[value.raw=/\\sstyle\\s*=/]`,
    "A strict page's policy refuses style attributes: use a class in the styles file.",
  ),
  syntax(
    `${TEMPLATES}[value.raw=/<style\\b/i]`,
    "A strict page's policy refuses style elements: use a styles file.",
  ),
  syntax(`${TEMPLATES}[value.raw=/<script\\b/i]`, 'A template runs nothing: import the module instead.'),
  syntax(
    `${TEMPLATES}[value.raw=/\\son[a-z]+\\s*=/i]`,
    "A strict page's policy refuses inline handlers: write @event=${…}.",
  ),
  syntax(
    `CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(style|on)/]`,
    "A strict page's policy refuses it: use a class, or addEventListener.",
  ),
];

/** Lit's doors for strings and style attributes, by module. */
export const noUnsafeDirectives = {
  patterns: [
    {
      regex: '^(lit|lit-html)/(directives/(unsafe-(html|svg|mathml)|style-map)|static-html)(\\.js)?$',
      message:
        'It makes markup or style attributes of strings: write a Lit template, and a class in the styles file.',
    },
  ],
};

const PLAIN = 'A model knows no page, clock, network, store or chance: take what you need as an argument.';

/** What a model may not touch: each as a value of its own. */
export const noSurroundings = [
  'document',
  'window',
  'self',
  'globalThis',
  'navigator',
  'location',
  'history',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'requestAnimationFrame',
  'console',
  'process',
  'alert',
  'confirm',
  'prompt',
].map((name) => ({ name, message: PLAIN }));

/** The same for the clock and chance, which are part of the language itself. */
export const noClockOrChance = [
  syntax(`MemberExpression[object.name='Date'][property.name='now']`, PLAIN),
  syntax(`MemberExpression[object.name='Math'][property.name='random']`, PLAIN),
  syntax(`NewExpression[callee.name='Date'][arguments.length=0]`, PLAIN),
  syntax(`CallExpression[callee.name='Date']`, PLAIN),
  syntax(`MemberExpression[object.name='Temporal'][property.name='Now']`, PLAIN),
];

/** How long a file may be, without blank lines and comments. */
export const maxLines = (max) => ({
  'max-lines': ['error', { max, skipBlankLines: true, skipComments: true }],
});
