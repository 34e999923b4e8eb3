import { render, type TemplateResult } from 'lit';

/** What is printed by itself. */
export interface PrintedAlone {
  /** What the page is called, which browsers print above it and name files after. */
  readonly name: string;
  readonly view: TemplateResult;
  /** The widget's. */
  readonly styles: readonly CSSStyleSheet[];
  /** Of the words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Of the page itself, such as its margins: rules that a shadow root cannot make. */
  readonly page?: string;
}

/** How long pictures are waited for, in ms; what has not come by then is not printed. */
const PATIENCE = 5000;

const after = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves once pictures and fonts have had their turn. */
async function settled(root: ShadowRoot): Promise<void> {
  const pictures = [...root.querySelectorAll('img')].map((each) => each.decode().catch(() => undefined));
  if (pictures.length) await Promise.race([Promise.all(pictures), after(PATIENCE)]);
  await after(50);
}

/**
 * Prints a part of a widget by itself, from a page of its own inside of this one: the page around the widget is not ours
 * to hide, and nobody wants twenty groups on paper for the sake of one. Neither a strict Content Security Policy nor a
 * blocker of new windows has anything to say about that.
 */
export async function printAlone({
  name,
  view,
  styles,
  language,
  direction,
  page: pageRules = '',
}: PrintedAlone): Promise<void> {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Out of sight, but laid out: browsers do not print what is hidden.
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-999em',
    inlineSize: '40em',
    border: '0',
  });
  // Firefox used to put another empty page in the place of the first, a moment later.
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  const page = frame.contentDocument!;
  const own = frame.contentWindow as Window & typeof globalThis;
  page.title = name;
  page.documentElement.lang = language;
  page.dir = direction;
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  page.body.append(host);
  try {
    const sheet = new own.CSSStyleSheet();
    // A sheet belongs to one page, so its rules are copied.
    const rules = styles.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    sheet.replaceSync(rules.join('\n'));
    root.adoptedStyleSheets = [sheet];
    const pageSheet = new own.CSSStyleSheet();
    pageSheet.replaceSync(pageRules);
    page.adoptedStyleSheets = [pageSheet];
  } catch {
    // Without such sheets it is printed as plain text.
  }
  render(view, root);
  own.addEventListener('afterprint', () => frame.remove());
  await settled(root);
  own.print();
}
