import type { Noting } from '../noting.js';
import { hasMarkup, oneLine, plainText } from './plain-text.js';

/** What forms and spreadsheets hold where nobody had anything to say. */
const NOTHING =
  /^(?:[-–—.?*\s]*|n\.?\/?a\.?|null|nil|none|undefined|unknown|not (?:known|applicable|available|stated|specified|provided)|no (?:data|information)(?: available)?|t\.?b\.?[ac]\.?|#n\/a|#ref!|\[object object\])$/i;

/** A value that can be words, as it is; empty for anything else. */
export const asText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : (typeof value === 'number' && Number.isFinite(value)) || typeof value === 'boolean'
      ? String(value)
      : '';

/** Whether a text says nothing, though there is one. */
export const saysNothing = (text: string): boolean => NOTHING.test(text.trim());

/** The words of a value without markup, in lines; undefined where it says nothing, which is noted if it pretends to. */
export function lines(value: unknown, field: string, noting: Noting): string | undefined {
  return meant(plainText(asText(value)), field, noting);
}

function meant(text: string, field: string, noting: Noting): string | undefined {
  if (!text) return undefined;
  if (!saysNothing(text)) return text;
  noting('placeholder', 'left-out', field, text);
  return undefined;
}

/** The same in one line, for what is a name or a label: markup has no place in it, and is noted. */
export function words(value: unknown, field: string, noting: Noting): string | undefined {
  const text = asText(value);
  if (hasMarkup(text)) noting('markup-in-text', 'mended', field, text);
  return meant(oneLine(text), field, noting);
}

const YES = /^(?:yes|y|true|t|1|x|✓|✔|ydy|oes|ie)$/i;
const NO = /^(?:no|n|false|f|0|nac ydy|na)$/i;

/** Yes or no, however it is written; undefined for anything else. */
export function yesOrNo(value: unknown): boolean | undefined {
  const text = asText(value).trim();
  return YES.test(text) ? true : NO.test(text) ? false : undefined;
}

/** A number, also where it is written as text. */
export function asNumber(value: unknown): number | undefined {
  const text = asText(value).trim();
  const number = /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** A list of a list's items or of the one value that stands for a list; nothing for nothing. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null || value === '' ? [] : [value];

/** What can be made of each, without what cannot. */
export const each = <From, To>(
  list: readonly From[] | undefined,
  make: (item: From, index: number) => To | undefined,
): To[] => (list ?? []).map(make).filter((made) => made !== undefined);

/** An object without what is undefined. */
export const said = <T extends object>(object: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
