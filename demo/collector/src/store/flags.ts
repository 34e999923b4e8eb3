/** How flags stand in one column: words with spaces between. */

export const flagsText = (flags: readonly string[]): string => flags.join(' ');

export const flagsIn = (text: string): string[] => (text ? text.split(' ') : []);
