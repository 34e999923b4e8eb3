import type { Group } from './group.js';
import { isRecord } from './is-record.js';

/**
 * Whether something is a group's record as this library makes it, which needs no reader. Its shape is looked at, not
 * every value: a page that hands one over has got it from here.
 */
export function isGroup(value: unknown): value is Group {
  if (!isRecord(value)) return false;
  const group: Partial<Record<keyof Group, unknown>> = value;
  const { isArray } = Array;
  // Each by its name, not from a list of names: a page may hand over thousands before anything is drawn, and engines
  // find a property that is named in the code several times as fast.
  return (
    typeof group.id === 'string' &&
    typeof group.name === 'string' &&
    isRecord(group.cost) &&
    isRecord(group.joining) &&
    isRecord(group.source) &&
    isArray(group.categories) &&
    isArray(group.audiences) &&
    isArray(group.tags) &&
    isArray(group.attendance) &&
    isArray(group.places) &&
    isArray(group.areas) &&
    isArray(group.sessions) &&
    isArray(group.closures) &&
    isArray(group.contacts) &&
    isArray(group.links) &&
    isArray(group.languages) &&
    isArray(group.access)
  );
}
