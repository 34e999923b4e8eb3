import { expect, waitUntil } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';

import { powerLabelFragment, type PowerLabelFragment } from '../../src/power-label/fragment.js';
import { formStyles } from '../../src/look/form.styles.js';
import { hostStyles } from '../../src/look/host.styles.js';
import { powerLabels, today } from '../../stories/fixtures/power-labels.js';
import { listen, type Listening } from '../support/console-lines.js';
import { allInside, inside, wordsIn } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';

/** A widget whose activity may have a power label. */
class AskingElement extends LitElement {
  static override styles = [hostStyles, formStyles];

  power: PowerLabelFragment | undefined;

  protected override render(): TemplateResult {
    return html`<div class="widget" lang="en-GB">${this.power?.()}</div>`;
  }
}
customElements.define('sayso-asking', AskingElement);

async function asking(): Promise<AskingElement> {
  const widget = new AskingElement();
  newPlace().append(widget);
  await widget.updateComplete;
  return widget;
}

async function show(widget: AskingElement, source: unknown): Promise<void> {
  widget.power = powerLabelFragment(widget, source, today);
  widget.requestUpdate();
  await widget.updateComplete;
}

describe('a power label as a part of another widget', () => {
  let console: Listening;
  beforeEach(() => {
    console = listen('warn', 'error');
  });
  afterEach(() => {
    console.stop();
    clearPage();
  });

  it('is drawn inside the widget, below its title, as it looks by itself', async () => {
    const widget = await asking();
    await show(widget, powerLabels.asking);
    expect(wordsIn(inside(widget, 'h3'))).to.equal('Your say: we are asking you');
    expect(getComputedStyle(inside(widget, '.ladder')).display).to.equal('grid');
    // What the widget looked like before, it still does.
    expect(getComputedStyle(inside(widget, 'h3')).fontWeight).to.equal('700');
    expect(console.lines).to.deep.equal([]);
  });

  it('follows the page’s language', async () => {
    const widget = await asking();
    await show(widget, powerLabels.asking);
    widget.lang = 'cy';
    await waitUntil(() => wordsIn(inside(widget, 'h3')).startsWith('Eich llais chi'));
    expect(wordsIn(inside(widget, 'dd'))).to.equal(powerLabels.asking.open.cy);
  });

  it('keeps one set of styles when the widget is given another label', async () => {
    const widget = await asking();
    const before = widget.shadowRoot!.adoptedStyleSheets.length;
    await show(widget, powerLabels.asking);
    await show(widget, powerLabels.overdue);
    expect(widget.shadowRoot!.adoptedStyleSheets).to.have.length(before + 1);
    expect(allInside(widget, '.late').map(wordsIn)).to.deep.equal([
      'You should have heard by 1 October 2026. It is overdue.',
    ]);
  });

  it('is nothing where the source is no label, and the page’s owner hears why', async () => {
    const widget = await asking();
    await show(widget, 'asking');
    expect(widget.power).to.equal(undefined);
    expect(console.lines[0]).to.include('<sayso-asking>').and.include('power is not an object');
  });

  it('names each fault where the author wrote it', async () => {
    await show(await asking(), { ...powerLabels.asking, hearBy: 'soon' });
    expect(console.lines[0]).to.include('power.hearBy is "soon"');
  });
});
