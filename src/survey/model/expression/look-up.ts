/** Follows one step: an item of a list by its position (from the end if negative), or a length. */
function inside(value: unknown, step: string): unknown {
  if (step === 'length') return (value as string | null | undefined)?.length ?? 0;
  return Array.isArray(value) ? value.at(Number(step)) : undefined;
}

/**
 * The value under a name such as `age`, `pets[0]`, `pets[-1]` or `pets.length`.
 *
 * @param path In lower case.
 * @returns Undefined where there is none.
 */
export function lookUp(values: ReadonlyMap<string, unknown>, path: string): unknown {
  // A name may itself have dots and brackets.
  if (values.has(path)) return values.get(path);
  const [, name, step] =
    /^(.+)(?:\.(length)|\[(-?\d+)\])$/.exec(path)?.filter((part) => part !== undefined) ?? [];
  return name && inside(lookUp(values, name), step!);
}
