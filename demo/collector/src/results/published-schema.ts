/**
 * The results contract for `/openapi.json`: the library's own JSON Schema of it, each of its parts as a component, so
 * that there is no second one that could say anything else.
 */
import contract from '../../../../src/results/published-results.schema.json' with { type: 'json' };

/** What refers to a part of the file, as it refers to a component. */
const withReferences = (part: object): object =>
  JSON.parse(JSON.stringify(part).replace(/"#\/\$defs\/(\w+)"/g, '"$1#"')) as object;

/** The parts of the contract by their names, `PublishedResults` among them. */
export const contractSchemas = Object.entries(contract.$defs).map(([$id, part]) => ({
  $id,
  ...withReferences(part),
}));
