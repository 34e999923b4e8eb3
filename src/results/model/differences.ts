import { differs, proportionOf, type Proportion } from './margins.js';
import type { PublishedRow, QuestionResults } from './published-results.js';

/** Two rows in which an option's shares differ by more than chance could do. */
export interface Difference {
  /** Position of the option. */
  readonly option: number;
  /** Positions of the rows, the one with the greater share first. */
  readonly more: number;
  readonly less: number;
}

/**
 * Which options' shares differ between rows, beyond what chance and rounding could do to that many comparisons: for
 * each option the two rows that are furthest apart.
 *
 * @returns Undefined where no two rows can be compared, which is another thing than no difference.
 */
export function differencesOf(
  { options, type }: Pick<QuestionResults, 'options' | 'type'>,
  rows: readonly PublishedRow[],
): readonly Difference[] | undefined {
  const comparable = rows.flatMap((row, at) => (proportionOf(row, 0, type)?.of ? [at] : []));
  if (comparable.length < 2) return undefined;
  // Of two options, either tells all: what one has more the other has less.
  const told = options.length === 2 ? 1 : options.length;
  const comparisons = (told * comparable.length * (comparable.length - 1)) / 2;
  const share = ({ count, of }: Proportion): number => count / of;
  return options.slice(0, told).flatMap((_, option) => {
    const of = (at: number): Proportion => proportionOf(rows[at]!, option, type)!;
    const ordered = [...comparable].sort((a, b) => share(of(b)) - share(of(a)) || a - b);
    const [more, less] = [ordered[0]!, ordered.at(-1)!];
    return differs(of(more), of(less), comparisons) ? [{ option, more, less }] : [];
  });
}
