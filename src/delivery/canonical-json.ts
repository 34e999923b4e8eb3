/**
 * One value, one text: JSON without spaces and with keys in order, as RFC 8785
 * has it, so that two programs that hash the same value get the same hash.
 *
 * Whatever JSON cannot carry is treated as `JSON.stringify` treats it, since
 * that is what the other side will see. Throws, as that does, for cycles and
 * bigints: no answer can hold those.
 */
export function canonicalJson(value: unknown): string {
  return canonicalOfJson(JSON.parse(JSON.stringify(value) ?? 'null'));
}

/**
 * The same for what was read from JSON, and so holds nothing that JSON cannot carry. Not left to `JSON.stringify`: an
 * object rebuilt in key order would still list `"10"` after `"9"`.
 */
export function canonicalOfJson(value: unknown): string {
  if (inOrder(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalOfJson).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalOfJson(value[key])}`).join()}}`;
}

/** Whether all keys in it are in order already, as in what a page of ours has sent: that costs half of a text made by hand. */
function inOrder(value: unknown): boolean {
  if (!isObject(value)) return true;
  return Array.isArray(value)
    ? value.every(inOrder)
    : Object.keys(value).every(
        (key, index, keys) => (!index || keys[index - 1]! < key) && inOrder(value[key]),
      );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return !!value && typeof value === 'object';
}
