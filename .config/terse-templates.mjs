/**
 * Takes the indentation out of `html` and `css` templates, for the scripts that
 * pages load. What people see stays the same: in markup a run of white space
 * becomes one space, which is how browsers show it, and quoted values stay.
 */
import MagicString from 'magic-string';
import ts from 'typescript';

/** Stands for an expression while a template is rewritten. */
const MARK = '\0';

/** Stands on either side of a CSS string's number while the rest is rewritten: a character for private use. */
const STRING = '\uE000';

/** One `html` template, its expressions as `\0`. */
export function terseHtml(text) {
  // Here white space is content.
  if (/<(pre|textarea)\b/i.test(text)) return text;
  let out = '';
  let quote = '';
  let inTag = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quote) {
      if (character === quote) quote = '';
    } else if (inTag && (character === '"' || character === "'")) {
      quote = character;
    } else if (character === '<' && /[a-z/]/i.test(text[at + 1] ?? '')) {
      inTag = true;
    } else if (character === '>' && inTag) {
      inTag = false;
      // Nothing follows the space that Prettier leaves before the end of a tag.
      if (out.endsWith(' ')) out = out.slice(0, -1);
    } else if (/[ \t\r\n]/.test(character)) {
      if (!out.endsWith(' ')) out += ' ';
      continue;
    }
    out += character;
  }
  return out;
}

/** One `css` template, its expressions as `\0`: comments go, and so does white space that separates nothing. */
export function terseCss(text) {
  const strings = [];
  return (
    text
      .replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/g, (found) =>
        found.startsWith('/*') ? '' : `${STRING}${strings.push(found) - 1}${STRING}`,
      )
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      // Only after a colon: before one, a space means "any descendant".
      .replace(/: /g, ':')
      // A combinator: in a sum, `+` stands between values and needs its spaces.
      .replace(/ > /g, '>')
      .replace(/(?<![\d.])0\.(?=\d)/g, '.')
      .replace(/;\}/g, '}')
      .replace(/\uE000(\d+)\uE000/g, (_, index) => strings[index])
      .trim()
  );
}

const TERSE = { html: terseHtml, svg: terseHtml, css: terseCss };

/** Rewrites the templates of one module: `{code, map}`, or undefined where there is nothing to rewrite. */
export function terseModule(code, file) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const edited = new MagicString(code);
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) rewrite(node);
    ts.forEachChild(node, visit);
  };
  const rewrite = ({ tag, template }) => {
    const terse = TERSE[tag.text];
    if (!terse) return;
    const quasis = ts.isNoSubstitutionTemplateLiteral(template)
      ? [template]
      : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
    // Each is written between a backtick or `}` and a backtick or `${`.
    const places = quasis.map((quasi) => [
      quasi.getStart() + 1,
      quasi.end - (code[quasi.end - 1] === '`' ? 1 : 2),
    ]);
    const before = places.map(([from, to]) => code.slice(from, to));
    const after = terse(before.join(MARK)).split(MARK);
    // A mark that was lost (in a comment, say) would shift every expression after it.
    if (after.length !== before.length) return;
    places.forEach(([from, to], index) => {
      if (before[index] !== after[index]) edited.update(from, to, after[index]);
    });
  };
  visit(source);
  return edited.hasChanged()
    ? { code: edited.toString(), map: edited.generateMap({ hires: true }) }
    : undefined;
}

/** The Vite plugin. */
export const terseTemplates = () => ({
  name: 'terse-templates',
  enforce: 'pre',
  transform(code, id) {
    const file = id.split('?')[0];
    return /[\\/]src[\\/].*\.ts$/.test(file) ? terseModule(code, file) : undefined;
  },
});
