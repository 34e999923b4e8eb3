import { isJson, rowsOf, type Json } from './json.js';

/** What a page of an API says of itself and of the pages after it. Nothing of it is certain but its rows. */
export interface Page {
  /** Undefined where it is no page, but one record or something else. */
  readonly rows?: readonly unknown[];
  /** Counted from 1, as these APIs do. */
  readonly number?: number;
  /** How many rows a page is said to have. Some say how many this one has. */
  readonly size?: number;
  /** Some say 1 of however many pages, so that a full page is not to be taken for the last for that. */
  readonly totalPages?: number;
  readonly totalItems?: number;
  /** Address of the next page, absolute or relative to this page's. */
  readonly next?: string;
  /** What the next page is asked for with, where it has no address: Airtable's `offset`. */
  readonly cursor?: string;
  /** Whether it says that it is the last. */
  readonly last?: boolean;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

const count = (page: Json, ...names: string[]): number | undefined =>
  names.map((name) => page[name]).find(isCount);

const text = (page: Json, ...names: string[]): string | undefined =>
  names.map((name) => page[name]).find((value): value is string => typeof value === 'string' && value !== '');

const flag = (page: Json, ...names: string[]): boolean | undefined =>
  names.map((name) => page[name]).find((value): value is boolean => typeof value === 'boolean');

/** Reads the envelope of a page, in the words of Open Referral 1 and 3, Outpost, Airtable and OpenActive's feeds. */
export function readPage(data: unknown): Page {
  const rows = rowsOf(data);
  if (!isJson(data)) return rows ? { rows } : {};
  const links = isJson(data['links']) ? data['links'] : {};
  const page = {
    rows,
    number: count(data, 'page_number', 'number', 'page'),
    size: count(data, 'size', 'per_page'),
    totalPages: count(data, 'total_pages', 'totalPages'),
    totalItems: count(data, 'total_items', 'totalElements', 'total'),
    next: text(data, 'next_url', 'next') ?? text(links, 'next'),
    cursor: text(data, 'offset'),
    last: flag(data, 'last_page', 'last'),
  };
  return Object.fromEntries<unknown>(Object.entries(page).filter(([, value]) => value !== undefined));
}
