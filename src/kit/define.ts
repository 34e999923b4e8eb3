import { sendWhatIsLeft } from './send-what-is-left.js';
import { warnOnce } from './warn-once.js';

/** Our version, so that two copies on one page can tell each other apart. Kept equal to package.json by a test. */
export const VERSION = '0.1.0';

/**
 * Registers a tag, once. A page may hold two copies of the library: the first
 * copy keeps the tag, and the page's owner hears about it if they differ,
 * where a bare `customElements.define` would throw and take the rest of the
 * second copy down with it.
 *
 * A page with any of our tags is one on which answers of earlier visits go out.
 */
export function define(tag: string, element: CustomElementConstructor & { version?: string }): void {
  const present = customElements.get(tag) as typeof element | undefined;
  if (!present) {
    element.version = VERSION;
    customElements.define(tag, element);
    sendWhatIsLeft();
  } else if (present !== element && present.version !== VERSION) {
    warnOnce(
      tag,
      `version ${present.version ?? 'unknown'} is already on this page, so version ${VERSION} is not used. Load one of them only.`,
    );
  }
}
