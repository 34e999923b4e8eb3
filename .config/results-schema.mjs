/**
 * Writes `src/results/published-results.schema.json`, the JSON Schema of the
 * results contract, from the contract's types: so that the two cannot differ.
 *
 *     node .config/results-schema.mjs
 *
 * A test fails if it is not what the types say.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

import { ROOT } from './setup.mjs';

const TYPES = join(ROOT, 'src/results/model/published-results.ts');
const FILE = join(ROOT, 'src/results/published-results.schema.json');
const ROOT_TYPE = 'PublishedResults';

/** What types cannot say. */
const BY_HAND = {
  PublishedCount: { anyOf: [{ const: 0 }, { type: 'integer', minimum: 10, multipleOf: 5 }] },
};

const { SyntaxKind } = ts;
const WORDS = { [SyntaxKind.StringKeyword]: 'string', [SyntaxKind.NumberKeyword]: 'number' };

const oneLine = (comment) => comment.replace(/\s+/g, ' ');

/** The comment right before a declaration, on one line. */
function description(node) {
  const { comment } = node.jsDoc?.at(-1) ?? {};
  return comment ? { description: oneLine(comment) } : {};
}

function object(members) {
  const required = members.filter(({ questionToken }) => !questionToken).map(({ name }) => name.text);
  return {
    type: 'object',
    properties: Object.fromEntries(
      members.map((member) => [member.name.text, { ...schemaOf(member.type), ...description(member) }]),
    ),
    ...(required.length ? { required } : {}),
  };
}

const union = (schemas) => {
  const literals = schemas.filter((schema) => Object.hasOwn(schema, 'const')).map((schema) => schema.const);
  if (literals.length < 2) return { anyOf: schemas };
  const others = schemas.filter((schema) => !Object.hasOwn(schema, 'const'));
  return others.length ? { anyOf: [...others, { enum: literals }] } : { enum: literals };
};

function schemaOf(type) {
  if (WORDS[type.kind]) return { type: WORDS[type.kind] };
  if (ts.isTypeOperatorNode(type)) return schemaOf(type.type);
  if (ts.isArrayTypeNode(type)) return { type: 'array', items: schemaOf(type.elementType) };
  if (ts.isTypeLiteralNode(type)) return object(type.members);
  if (ts.isUnionTypeNode(type)) return union(type.types.map(schemaOf));
  if (ts.isLiteralTypeNode(type)) {
    if (type.literal.kind === SyntaxKind.NullKeyword) return { type: 'null' };
    const { text } = type.literal;
    return { const: ts.isNumericLiteral(type.literal) ? Number(text) : text };
  }
  if (ts.isTypeReferenceNode(type)) {
    const [inner, value] = type.typeArguments ?? [];
    if (type.typeName.text === 'Readonly') return schemaOf(inner);
    if (type.typeName.text === 'Record') return { type: 'object', additionalProperties: schemaOf(value) };
    return { $ref: `#/$defs/${type.typeName.text}` };
  }
  throw new Error(`The contract says something that this cannot turn into a schema: ${type.getText()}`);
}

/** The schema that the types ask for now, as the text of the file. */
export async function makeSchemaText() {
  const source = ts.createSourceFile(TYPES, await readFile(TYPES, 'utf8'), ts.ScriptTarget.Latest, true);
  const defs = source.statements.map((node) => {
    const name = node.name.text;
    const schema =
      BY_HAND[name] ?? (ts.isInterfaceDeclaration(node) ? object(node.members) : schemaOf(node.type));
    return [name, { ...schema, ...description(node) }];
  });
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Published results, version 1',
    // The file's own comment, which comes before that of its first declaration.
    description: oneLine(source.statements[0].jsDoc[0].comment),
    $ref: `#/$defs/${ROOT_TYPE}`,
    $defs: Object.fromEntries(defs),
  };
  return format(JSON.stringify(schema), { ...(await resolveConfig(FILE)), parser: 'json' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(FILE, await makeSchemaText());
  console.log('Wrote published-results.schema.json.');
}
