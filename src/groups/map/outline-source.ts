/** The parsed file at an address; undefined where there is none to be had. */
export async function fetchOutline(url: string): Promise<unknown> {
  if (!url) return undefined;
  try {
    const reply = await fetch(url, { credentials: 'omit' });
    return reply.ok ? ((await reply.json()) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
