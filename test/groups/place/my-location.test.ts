import { expect } from '@open-wc/testing';

import { myLocation } from '../../../src/groups/place/my-location.js';

type Position = Pick<Geolocation, 'getCurrentPosition'>;

/** A device that is here. */
const at = (latitude: number, longitude: number, accuracy: number): Position => ({
  getCurrentPosition: (found) =>
    setTimeout(() => found({ coords: { latitude, longitude, accuracy } } as GeolocationPosition)),
});

/** A device that says no, and why. */
const no = (code: number): Position => ({
  getCurrentPosition: (_found, refused) => setTimeout(() => refused?.({ code } as GeolocationPositionError)),
});

/** A device whose question nobody answers. */
const silent: Position = { getCurrentPosition: () => undefined };

const asked = (device: Position) => myLocation(new AbortController().signal, device);

describe('“use my location”', () => {
  it('tells where the device is to 100 metres, without a name', async () => {
    expect(await asked(at(51.45451234, -2.58791234, 20))).to.deep.equal({
      kind: 'found',
      place: { point: { lat: 51.455, lng: -2.588 }, label: '', outcode: '', rough: false },
    });
  });

  it('says so where the device knows only the district', async () => {
    const location = await asked(at(51.45, -2.58, 5000));
    expect(location.kind === 'found' && location.place.rough).to.equal(true);
  });

  for (const [code, kind] of [
    [1, 'refused'],
    [2, 'unknown'],
    [3, 'slow'],
  ] as const)
    it(`says that it is ${kind} where the device answers ${code}`, async () => {
      expect(await asked(no(code))).to.deep.equal({ kind });
    });

  it('is unsupported where the browser has none', async () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'geolocation');
    Object.defineProperty(navigator, 'geolocation', { value: undefined, configurable: true });
    try {
      expect(await myLocation(new AbortController().signal)).to.deep.equal({ kind: 'unsupported' });
    } finally {
      if (own) Object.defineProperty(navigator, 'geolocation', own);
      else delete (navigator as { geolocation?: unknown }).geolocation;
    }
  });

  it('asks the browser’s own, with patience for a phone indoors and none for exactness', async () => {
    let options: PositionOptions | undefined;
    const own = navigator.geolocation;
    Object.defineProperty(navigator, 'geolocation', {
      value: {
        getCurrentPosition: (_: unknown, no: (error: { code: number }) => void, how: PositionOptions) => {
          options = how;
          no({ code: 1 });
        },
      },
      configurable: true,
    });
    try {
      expect(await myLocation(new AbortController().signal)).to.deep.equal({ kind: 'refused' });
      expect(options?.enableHighAccuracy).to.equal(false);
      expect(options?.timeout).to.be.within(5000, 20_000);
    } finally {
      delete (navigator as { geolocation?: unknown }).geolocation;
      expect(navigator.geolocation).to.equal(own);
    }
  });

  it('is slow where nobody answers the browser’s question, for as long as anybody would wait', async () => {
    const original = window.setTimeout;
    // Only the waiting is made short.
    window.setTimeout = ((run: () => void, ms: number) => original(run, ms / 1000)) as typeof setTimeout;
    try {
      expect(await asked(silent)).to.deep.equal({ kind: 'slow' });
    } finally {
      window.setTimeout = original;
    }
  });

  it('ends when nobody waits any more', async () => {
    const controller = new AbortController();
    const reason = new Error('typed a postcode instead');
    const location = myLocation(controller.signal, silent);
    controller.abort(reason);
    for (const each of [location, myLocation(controller.signal, silent)])
      expect(await each.catch((error: unknown) => error)).to.equal(reason);
  });
});
