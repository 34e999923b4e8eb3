import type { CalculatedValue, ConditionalText } from '../definition.js';
import type { Properties } from '../reading/properties.js';

/** Each after those that it reads. In a circle, one has to be first. */
function inOrder(values: readonly CalculatedValue[]): readonly CalculatedValue[] {
  const begun = new Set<CalculatedValue>();
  const done: CalculatedValue[] = [];
  const add = (value: CalculatedValue): void => {
    if (begun.has(value)) return;
    begun.add(value);
    for (const other of values) if (value.expression.inputs.includes(other.name.toLowerCase())) add(other);
    done.push(value);
  };
  values.forEach(add);
  return done;
}

/** Values that are worked out from answers. */
export const readCalculatedValues = (from: Properties): readonly CalculatedValue[] =>
  inOrder(
    from.each('calculatedValues', (each) => {
      const { name, expression, includeIntoResult } = each.all(
        'word name, expression expression, flag includeIntoResult',
      );
      return name && expression ? ({ name, expression, includeIntoResult } as CalculatedValue) : undefined;
    }),
  );

/** What is said at the end, on conditions. */
export const readCompletedTexts = (from: Properties): readonly ConditionalText[] =>
  from.each('completedHtmlOnCondition', (each) => {
    const text = each.all('expression expression, text html');
    return text['html'] && text['expression'] ? (text as object as ConditionalText) : undefined;
  });
