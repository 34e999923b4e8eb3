/**
 * Writes what a class says of itself, such as its styles, in static fields and
 * not in static blocks, as TypeScript does. Safari before 16.4 reads no script
 * with such a block in it, and iPhones that get nothing newer than iOS 15 are
 * still carried about. A lower target would do it as well, and make every
 * private field a map besides: 3% more for everybody.
 */
import MagicString from 'magic-string';
import ts from 'typescript';

/** `this.name = value` as `[name, value]`. */
function fieldSet(statement) {
  const { expression } = statement;
  if (
    expression &&
    ts.isBinaryExpression(expression) &&
    expression.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(expression.left) &&
    expression.left.expression.kind === ts.SyntaxKind.ThisKeyword
  )
    return [expression.left.name.text, expression.right];
  throw new Error(
    `A class's static block may only set fields, or old iPhones read none of the script: ${statement.getText()}`,
  );
}

/** Rewrites a script: `{code, map}`, or undefined where there is nothing to rewrite. */
export function withStaticFields(code) {
  const edited = new MagicString(code);
  const visit = (node) => {
    if (ts.isClassStaticBlockDeclaration(node)) rewrite(node);
    ts.forEachChild(node, visit);
  };
  const rewrite = (block) => {
    const fields = block.body.statements.map(fieldSet);
    // Only what is between the values, in which there may be classes as well.
    let from = block.getStart();
    for (const [at, [name, value]] of fields.entries()) {
      edited.update(from, value.getStart(), `${at ? '; ' : ''}static ${name} = `);
      from = value.end;
    }
    edited.update(from, block.end, fields.length ? ';' : '');
  };
  visit(ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, true));
  return edited.hasChanged()
    ? { code: edited.toString(), map: edited.generateMap({ hires: true }) }
    : undefined;
}

/** The Vite plugin. */
export const staticFields = () => ({ name: 'static-fields', renderChunk: (code) => withStaticFields(code) });
