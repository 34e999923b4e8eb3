/** Something at a point of a map that is shown now, in pixels. */
export interface Drawn<T> {
  readonly item: T;
  readonly x: number;
  readonly y: number;
}

/** What lies so close together on a map that one pin stands for all of it. */
export interface Spot<T> {
  readonly x: number;
  readonly y: number;
  /** In the order given. */
  readonly items: readonly T[];
}

/**
 * Gathers what would overlap. Each item joins the first spot that is nearer than `reach` in both directions, or starts
 * one, so that spots come in the order of the list, and the same list gives the same spots.
 *
 * @param reach Pixels, such as the width of a pin.
 */
export function spotsOf<T>(drawn: readonly Drawn<T>[], reach: number): Spot<T>[] {
  const spots: { index: number; x: number; y: number; items: T[] }[] = [];
  // What lies in the same square or beside it is all that can be near enough.
  const squares = new Map<string, typeof spots>();
  for (const { item, x, y } of drawn) {
    const column = Math.floor(x / reach);
    const row = Math.floor(y / reach);
    let near: (typeof spots)[number] | undefined;
    for (let c = column - 1; c <= column + 1; c++)
      for (let r = row - 1; r <= row + 1; r++)
        for (const spot of squares.get(`${c} ${r}`) ?? [])
          if (
            Math.abs(spot.x - x) < reach &&
            Math.abs(spot.y - y) < reach &&
            (!near || spot.index < near.index)
          )
            near = spot;
    if (near) near.items.push(item);
    else {
      const spot = { index: spots.length, x, y, items: [item] };
      spots.push(spot);
      const key = `${column} ${row}`;
      squares.set(key, [...(squares.get(key) ?? []), spot]);
    }
  }
  return spots;
}
