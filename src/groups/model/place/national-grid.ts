import { radians, type Point } from './distance.js';

/**
 * The British National Grid and its way to WGS 84, as Ordnance Survey publishes them: "A guide to coordinate systems
 * in Great Britain", annexes A to C, and its chapter on transformations for the seven numbers. Lengths in metres. Seven
 * numbers for the whole of Great Britain are good to within 5 metres, less than the width of a hall.
 */
const AIRY_1830 = { a: 6377563.396, b: 6356256.909 };
const WGS_84 = { a: 6378137, b: 6356752.3142 };

/** The projection: scale on the central meridian, true origin in degrees, and that origin's easting and northing. */
const GRID = { scale: 0.9996012717, lat: 49, lng: -2, east: 400_000, north: -100_000 };

/** OSGB36 to WGS 84: shifts in metres, a scale in parts per million and turns in seconds of arc. */
const SHIFT = {
  x: 446.448,
  y: -125.157,
  z: 542.06,
  scale: -20.4894,
  turnX: 0.1502,
  turnY: 0.247,
  turnZ: 0.8421,
};

type Ellipsoid = typeof AIRY_1830;
type Vector = readonly [x: number, y: number, z: number];

const degrees = (angle: number): number => (angle * 180) / Math.PI;

/**
 * The point at an easting and northing of the British National Grid, in metres; undefined where they lie outside it.
 * Points of Northern Ireland are on a grid of their own, which no number tells from this one.
 */
export function fromNationalGrid(easting: number, northing: number): Point | undefined {
  const within = easting >= 0 && easting < 700_000 && northing >= 0 && northing < 1_300_000;
  // Zero is what a form leaves where nobody filled it in: that corner is open sea.
  if (!within || easting === 0 || northing === 0) return undefined;
  return fromCartesian(shifted(toCartesian(unprojected(easting, northing))));
}

/** The length of the meridian from the true origin to a latitude (annex C). */
function meridian(angle: number): number {
  const { a, b } = AIRY_1830;
  const n = (a - b) / (a + b);
  const origin = radians(GRID.lat);
  const less = angle - origin;
  const more = angle + origin;
  return (
    b *
    GRID.scale *
    ((1 + n + (5 / 4) * (n ** 2 + n ** 3)) * less -
      (3 * (n + n ** 2) + (21 / 8) * n ** 3) * Math.sin(less) * Math.cos(more) +
      (15 / 8) * (n ** 2 + n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  );
}

/** Latitude and longitude on the Airy ellipsoid, in radians (annex C). */
function unprojected(easting: number, northing: number): readonly [lat: number, lng: number] {
  const { a, b } = AIRY_1830;
  const { scale, lat, lng, east, north } = GRID;
  let foot = radians(lat);
  // Each step leaves less than a thousandth of what was missing; the grid has no point that takes more than six.
  for (let step = 0; step < 6; step++) foot += (northing - north - meridian(foot)) / (a * scale);

  const squeeze = 1 - (b * b) / (a * a);
  const bend = 1 - squeeze * Math.sin(foot) ** 2;
  const nu = (a * scale) / Math.sqrt(bend);
  const rho = (a * scale * (1 - squeeze)) / bend ** 1.5;
  const eta = nu / rho - 1;
  const tan = Math.tan(foot);
  const sec = 1 / Math.cos(foot);
  const across = (easting - east) / nu;

  const seventh = 5 + 3 * tan ** 2 + eta - 9 * tan ** 2 * eta;
  const eighth = 61 + 90 * tan ** 2 + 45 * tan ** 4;
  const eleventh = nu / rho + 2 * tan ** 2;
  const twelfth = 5 + 28 * tan ** 2 + 24 * tan ** 4;
  const last = 61 + 662 * tan ** 2 + 1320 * tan ** 4 + 720 * tan ** 6;
  const down =
    ((tan * nu) / rho) * (across ** 2 / 2 - (seventh * across ** 4) / 24 + (eighth * across ** 6) / 720);
  const along =
    sec *
    (across - (eleventh * across ** 3) / 6 + (twelfth * across ** 5) / 120 - (last * across ** 7) / 5040);
  return [foot - down, radians(lng) + along];
}

/** From the centre of the earth, at sea level (annex B). */
function toCartesian([lat, lng]: readonly [number, number]): Vector {
  const { a, b }: Ellipsoid = AIRY_1830;
  const squeeze = 1 - (b * b) / (a * a);
  const nu = a / Math.sqrt(1 - squeeze * Math.sin(lat) ** 2);
  return [
    nu * Math.cos(lat) * Math.cos(lng),
    nu * Math.cos(lat) * Math.sin(lng),
    (1 - squeeze) * nu * Math.sin(lat),
  ];
}

/** The Helmert transformation. */
function shifted([x, y, z]: Vector): Vector {
  const scale = 1 + SHIFT.scale / 1e6;
  const [turnX, turnY, turnZ] = [SHIFT.turnX, SHIFT.turnY, SHIFT.turnZ].map((turn) => radians(turn / 3600));
  return [
    SHIFT.x + x * scale - y * turnZ! + z * turnY!,
    SHIFT.y + x * turnZ! + y * scale - z * turnX!,
    SHIFT.z - x * turnY! + y * turnX! + z * scale,
  ];
}

/** Back to degrees (annex B). Six decimals are a tenth of a metre, and more would claim what is not known. */
function fromCartesian([x, y, z]: Vector): Point {
  const { a, b } = WGS_84;
  const squeeze = 1 - (b * b) / (a * a);
  const flat = Math.hypot(x, y);
  let lat = Math.atan2(z, flat * (1 - squeeze));
  for (let step = 0; step < 6; step++) {
    const nu = a / Math.sqrt(1 - squeeze * Math.sin(lat) ** 2);
    lat = Math.atan2(z + squeeze * nu * Math.sin(lat), flat);
  }
  const rounded = (angle: number): number => Math.round(degrees(angle) * 1e6) / 1e6;
  return { lat: rounded(lat), lng: rounded(Math.atan2(y, x)) };
}
