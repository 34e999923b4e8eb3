import type { FoundPlace } from './place-result.js';

/** What came of asking the device where it is. */
export type MyLocation =
  | { readonly kind: 'found'; readonly place: FoundPlace }
  /** Somebody said no: the resident, the device's settings, or the page that this one is shown inside of. */
  | { readonly kind: 'refused' }
  /** The device does not know. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'slow' }
  /** Browsers tell it to no page that came without encryption. */
  | { readonly kind: 'unsupported' };

/** How long the device may take once it was allowed to, in milliseconds: a phone indoors needs some seconds. */
const PATIENCE = 10_000;

/** After so long nobody waits for the browser's question any more, which some browsers never say was closed. */
const FORGOTTEN = 60_000;

/** A place that the device found so long ago is good enough: nobody walks further in that time. */
const FRESH = 300_000;

/** Less exact than this, in metres, and tenths of a mile would claim what is not known. */
const EXACT = 400;

/** To 100 metres: enough to say what is near, and no door. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/**
 * Asks the device where it is: to be called when a resident presses for it, and at no other time. It is known to
 * nobody but the caller, and stored nowhere. Never rejects but with the signal's reason, when that aborts.
 *
 * @param geolocation The browser's, where it has one that may be used.
 */
export function myLocation(
  signal: AbortSignal,
  geolocation: Pick<Geolocation, 'getCurrentPosition'> | undefined = usable(),
): Promise<MyLocation> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason as Error);
      return;
    }
    if (!geolocation) {
      resolve({ kind: 'unsupported' });
      return;
    }
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const end = (location: MyLocation): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(location);
    };
    const timer = setTimeout(() => end({ kind: 'slow' }), FORGOTTEN);
    signal.addEventListener('abort', stop, { once: true });
    geolocation.getCurrentPosition(
      ({ coords }) => end({ kind: 'found', place: placeOf(coords) }),
      ({ code }) => end({ kind: code === 1 ? 'refused' : code === 3 ? 'slow' : 'unknown' }),
      { enableHighAccuracy: false, timeout: PATIENCE, maximumAge: FRESH },
    );
  });
}

const usable = (): Geolocation | undefined => (isSecureContext ? navigator.geolocation : undefined);

const placeOf = ({ latitude, longitude, accuracy }: GeolocationCoordinates): FoundPlace => ({
  point: { lat: rounded(latitude), lng: rounded(longitude) },
  label: '',
  outcode: '',
  rough: accuracy > EXACT,
});
