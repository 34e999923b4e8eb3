/** One noun or more of it, without the number. */
export const plural = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);
