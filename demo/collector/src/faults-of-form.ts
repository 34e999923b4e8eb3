import type { TSchema } from 'typebox';
import Value from 'typebox/value';

/** How to put right what has the wrong form, to end "… must be": by the field's path without the numbers of lists. */
export type Expectations = Readonly<Record<string, string>>;

/** A sentence for each field of a file that a schema does not allow. What lies deeper than a field is known by it. */
export function faultsOfForm(schema: TSchema, json: unknown, expected: Expectations): string[] {
  const faults = Value.Errors(schema, json).flatMap(({ instancePath, keyword, params }): string[] => {
    const path = instancePath.split('/').slice(1).map(unescaped);
    if (keyword === 'required' && 'requiredProperties' in params) {
      return params.requiredProperties.map((name) => mustBe([...path, name], expected));
    }
    if (keyword === 'boolean') return [`${written(path)} is no field that there is. Take it out.`];
    // The field that is too much has an error of its own.
    return keyword === 'additionalProperties' ? [] : [mustBe(path, expected)];
  });
  return [...new Set(faults)];
}

function mustBe(path: readonly string[], expected: Expectations): string {
  for (let length = path.length; length > 0; length--) {
    const field = path.slice(0, length);
    const form = expected[field.filter((step) => !isNumber(step)).join('.')];
    if (form !== undefined) return `${written(field)} must be ${form}.`;
  }
  return 'must hold one object: see the README for its fields.';
}

/** A path as people would write it: `results.reach[0].by`. */
function written(path: readonly string[]): string {
  return path.map((step, index) => (isNumber(step) ? `[${step}]` : index > 0 ? `.${step}` : step)).join('');
}

const isNumber = (step: string) => /^\d+$/.test(step);

const unescaped = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');
