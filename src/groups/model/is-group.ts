import type { Group } from './group.js';

const LISTS = [
  ...(['categories', 'audiences', 'tags', 'attendance', 'places', 'areas'] as const),
  ...(['sessions', 'closures', 'contacts', 'links', 'languages', 'access'] as const),
] satisfies readonly (keyof Group)[];

const OBJECTS = ['cost', 'joining', 'source'] as const satisfies readonly (keyof Group)[];

/**
 * Whether something is a group's record as this library makes it, which needs no reader. Its shape is looked at, not
 * every value: a page that hands one over has got it from here.
 */
export function isGroup(value: unknown): value is Group {
  if (typeof value !== 'object' || !value) return false;
  const group = value as Readonly<Record<string, unknown>>;
  if (typeof group['id'] !== 'string' || typeof group['name'] !== 'string') return false;
  // Loops, as a page may hand over thousands before anything is drawn.
  for (const name of OBJECTS) if (typeof group[name] !== 'object' || !group[name]) return false;
  for (const name of LISTS) if (!Array.isArray(group[name])) return false;
  return true;
}
