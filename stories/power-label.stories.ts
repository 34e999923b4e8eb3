import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, within } from 'storybook/test';

import type { PowerLabel } from '../src/power-label/model/power.js';
import { powerLabels, today } from './fixtures/power-labels.js';

interface PowerLabelArgs {
  readonly level?: string;
  readonly open?: string;
  readonly decidedBy?: string;
  readonly hearBy?: string;
  /** As an object, with texts in several languages. */
  readonly label?: PowerLabel;
  readonly now: () => Date;
}

type Story = StoryObj<PowerLabelArgs>;

const renderLabel = ({ level, open, decidedBy, hearBy, label, now }: PowerLabelArgs) =>
  html`<sayso-power-label
    level=${ifDefined(level)}
    open=${ifDefined(open)}
    decided-by=${ifDefined(decidedBy)}
    hear-by=${ifDefined(hearBy)}
    .label=${label}
    .now=${now}
  >
    <p>Riverside Council decides in January and writes to everybody who took part.</p>
  </sayso-power-label>`;

/**
 * How much say residents have, told before anything is asked of them. It says
 * when a promise is overdue, and that cannot be switched off.
 */
const meta = {
  title: 'Power label',
  component: 'sayso-power-label',
  render: renderLabel,
  args: { now: today },
  argTypes: { label: { control: 'object' }, now: { control: false } },
} satisfies Meta<PowerLabelArgs>;

export default meta;

/** The words inside the label, once they are there. */
const inside = (canvas: HTMLElement) =>
  within(canvas.querySelector('sayso-power-label')!.shadowRoot as unknown as HTMLElement);

/** It has been decided. */
export const Telling: Story = { args: { ...powerLabels.telling } };

/** As most pages would write it: four attributes. */
export const Asking: Story = {
  args: {
    level: 'asking',
    open: powerLabels.asking.open.en,
    decidedBy: powerLabels.asking.decidedBy.en,
    hearBy: powerLabels.asking.hearBy,
  },
};

export const DecidingTogether: Story = { args: { ...powerLabels.decidingTogether } };

export const YouDecide: Story = { args: { ...powerLabels.youDecide } };

/** What each step means, opened. */
export const StepsExplained: Story = {
  args: { ...powerLabels.youDecide },
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement).findByText('What the four steps mean'));
    await expect(
      inside(canvasElement).getByText('Residents and those in charge take the decision together.'),
    ).toBeVisible();
  },
};

/** The day on which residents were to hear has passed. */
export const Overdue: Story = {
  args: { ...powerLabels.overdue },
  play: async ({ canvasElement }) => {
    await expect(
      await inside(canvasElement).findByText('You should have heard by 1 October 2026. It is overdue.'),
    ).toBeVisible();
  },
};

/** What the author left out is said to be left out. The page's owner reads on the console what to add. */
export const NothingSaid: Story = { tags: ['warns'], args: { ...powerLabels.nothingSaid } };

/** Without a level there is no label: what the page says between the tags stays. */
export const NoLevel: Story = { tags: ['warns'], args: { open: 'Everything' } };

export const Welsh: Story = { globals: { locale: 'cy' }, args: { label: powerLabels.asking } };

export const Urdu: Story = { globals: { locale: 'ur' }, args: { label: powerLabels.urdu } };

/** A page in Persian, which the label has no words in: its English is marked. */
export const RightToLeft: Story = { globals: { locale: 'fa' }, args: { label: powerLabels.urdu } };

export const DarkHostPage: Story = { globals: { theme: 'dark' }, args: { ...powerLabels.overdue } };

export const CouncilHostPage: Story = { globals: { theme: 'council' }, args: { label: powerLabels.asking } };

export const HostileHostPage: Story = {
  globals: { theme: 'hostile' },
  args: { label: powerLabels.asking },
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};

export const LongText: Story = { args: { ...powerLabels.longText } };

/** The narrowest phone that WCAG 2.2 asks for (1.4.10 Reflow): the ladder stands upright. */
export const Narrow320: Story = {
  args: { label: powerLabels.asking },
  render: (args) => html`<div class="narrow">${renderLabel(args)}</div>`,
};

/** The reader's own colours. Which step is theirs is told by shape and words. */
export const ForcedColours: Story = { tags: ['forced-colours'], args: { ...powerLabels.overdue } };
