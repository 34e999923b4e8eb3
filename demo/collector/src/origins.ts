/** Which pages may send: origins as browsers write them, such as `https://www.riverside.gov.uk`. */

/** Developers' servers pick their own ports; any other host has to be named exactly. */
const ANY_PORT = /^(https?:\/\/(?:localhost|127\.0\.0\.1)):\*$/;

/** Why this cannot stand in an activity's list of origins; undefined if it can. */
export function faultOfOrigin(origin: string): string | undefined {
  if (origin === 'null' || ANY_PORT.test(origin)) return undefined;
  if (origin.includes('*')) {
    return 'may have a * only as the port of http://localhost or http://127.0.0.1; write out each origin';
  }
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return 'must be an origin such as https://www.riverside.gov.uk, or null';
  }
  return url.origin === origin
    ? undefined
    : `must be an origin without anything after it: write ${url.origin}`;
}

/** Whether a request's `Origin` header is on a list that {@link faultOfOrigin} found nothing wrong with. */
export function isListed(origins: readonly string[], origin: string): boolean {
  return origins.some((listed) => {
    const anyPort = ANY_PORT.exec(listed)?.[1];
    if (anyPort === undefined) return listed === origin;
    return (
      origin === anyPort ||
      (origin.startsWith(`${anyPort}:`) && /^\d+$/.test(origin.slice(anyPort.length + 1)))
    );
  });
}
