/**
 * The one script that a page needs: it loads the code of a widget when the
 * widget's tag is first seen, so that a page pays only for what it shows.
 *
 *     <script type="module" src="https://…/cdn/sayso.js"></script>
 */

const PREFIX = 'sayso-';

/** How to load each widget, by its tag: the file named after a tag registers it. */
const widgets = new Map(
  Object.entries(import.meta.glob('../*/sayso-*.ts')).map(([path, load]) => [
    path.slice(path.lastIndexOf('/') + 1, -3),
    load,
  ]),
);

/** Milliseconds until the first new try, and the longest wait: they double, so that it is given up after two minutes. */
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 64_000;

const asked = new Set<string>();

function load(tag: string): void {
  if (asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  const widget = widgets.get(tag);
  if (widget) attempt(tag, widget, FIRST_WAIT);
  else console.warn(`<${tag}> is not a Sayso widget. There are: ${[...widgets.keys()].join(', ')}.`);
}

/** Loads a widget's code, again and again where there is no connection: the page's own words stay until then. */
function attempt(tag: string, widget: () => Promise<unknown>, wait: number): void {
  widget().catch((error: unknown) => {
    console.error(`<${tag}> could not be loaded.`, error);
    if (wait <= LONGEST_WAIT) setTimeout(() => attempt(tag, widget, wait * 2), wait);
  });
}

function discover(root: ParentNode): void {
  for (const { localName } of root.querySelectorAll(':not(:defined)')) {
    if (localName.startsWith(PREFIX)) load(localName);
  }
}

/** A second copy of this script has nothing to add: the first one sees the whole page. */
const MARK = Symbol.for('sayso/loader');
const page = document as Document & { [MARK]?: true };

if (!page[MARK]) {
  page[MARK] = true;
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.localName.startsWith(PREFIX)) load(node.localName);
        discover(node);
      }
    }
  }).observe(document, { subtree: true, childList: true });
  discover(document);
}
