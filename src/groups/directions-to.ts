import type { Place } from './model/group.js';

/** Where to get directions to a place by an owner's pattern; undefined where the pattern needs what is not known. */
export function directionsTo(place: Place, pattern: string): string | undefined {
  const known = place as unknown as Readonly<Record<string, unknown>>;
  let lacking = false;
  const url = pattern.replace(/\{(lat|lng|postcode)\}/g, (_, name: string) => {
    const value = known[name] as string | number | undefined;
    lacking ||= value === undefined;
    return encodeURIComponent(value ?? '');
  });
  return lacking ? undefined : url;
}
