import type { CalculatedValue, ConditionalText, Onward, Survey } from '../definition.js';
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
const readCompletedTexts = (from: Properties): readonly ConditionalText[] =>
  from.each('completedHtmlOnCondition', (each) => {
    const text = each.all('expression expression, text html');
    return text['html'] && text['expression'] ? (text as object as ConditionalText) : undefined;
  });

/**
 * What comes after sending. In SurveyJS the browser goes to `navigateToUrl` at once, whether or not the answers have arrived;
 * here it is where a link leads. And that they have arrived is said with `showCompletePage: false` too, though then without
 * the author's own words.
 */
export function readEnding(
  from: Properties,
): Pick<Survey, 'completedHtmlOnCondition' | 'onward'> & Partial<Pick<Survey, 'completedHtml'>> {
  const texts = readCompletedTexts(from);
  const isPlain = !from.flag('showCompletePage', true) || !from.flag('showCompletedPage', true);
  const conditional = from.each('navigateToUrlOnCondition', (each): Onward | undefined => {
    const { url, expression } = each.all('expression expression, text url');
    return url && expression ? ({ url, expression } as Onward) : undefined;
  });
  const url = from.text('navigateToUrl');
  const onward = [...conditional, ...(url ? [{ url }] : [])];
  return {
    completedHtmlOnCondition: isPlain ? [] : texts,
    ...(isPlain && { completedHtml: '' }),
    ...(onward.length && { onward }),
  };
}
