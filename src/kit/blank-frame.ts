/** Longer than any browser takes for a page with nothing in it, in milliseconds. */
const PATIENCE = 50;

/**
 * Puts a frame that has no address into the page, and resolves once what is written into it stays: Firefox used to put
 * another empty page in the place of the first, a moment later.
 */
export async function addBlankFrame(frame: HTMLIFrameElement, place: ParentNode): Promise<void> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  place.append(frame);
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
