/** The middle of some numbers, or nothing if there are none. */
export function median(numbers) {
  const sorted = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The smallest of some numbers that a share of them, such as 0.95, does not pass; nothing if there are none. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** Median absolute deviation: how far the numbers typically are from their median, whatever the worst of them. */
export function mad(numbers) {
  const middle = median(numbers);
  return median(numbers.filter((number) => number !== undefined).map((number) => Math.abs(number - middle)));
}

/** In random order, so that no page is always measured after the same other one. */
export function shuffled(items) {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
}
