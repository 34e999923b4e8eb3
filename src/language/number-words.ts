/**
 * A count for people, as British English and Welsh write it: `223,305`. Not by `Intl`: its first use on a page takes a
 * browser longer than drawing a whole table of bars does.
 */
export const countWords = (count: number): string => `${count}`.replace(/\B(?=(\d{3})+$)/g, ',');

/** A whole percentage for people. */
export const percentWords = (percent: number): string => `${percent}%`;
