import type { InputType } from './definition.js';

/**
 * A computed date in the form in which a text question of this kind stores it,
 * in local time. Undefined for what is no date that there is.
 */
export function storedDate(date: Date, inputType: InputType): string | undefined {
  if (Number.isNaN(Number(date))) return undefined;
  const local = new Date(Number(date) - date.getTimezoneOffset() * 60_000).toISOString();
  return inputType === 'time'
    ? local.slice(11, 16)
    : local.slice(0, { month: 7, date: 10 }[inputType as 'date'] ?? 16);
}
