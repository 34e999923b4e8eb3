import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, within } from 'storybook/test';

import { FORMAT_NAMES, notePlace, noteWords } from '../src/groups/language/read-note-words.js';
import type { GroupsReading } from '../src/groups/model/reading/groups-reading.js';
import { readGroups } from '../src/groups/readers/index.js';

interface ReportArgs {
  /** The text of a list, of any format. */
  readonly data: string;
}

/** What people who keep lists by hand get wrong, some of it in every list. */
const DIRTY = `name,venue,postcode,lat,lng,phone,email,website,age,last checked
Ferrybridge Voices,The Old Customs House,fb1 4rs,52.001,-4.2,01632 960 142,sing@voices,www.voices.org.uk,16+,01/11/2026
Pier Anglers,The Pier,FB1 4XX,-4.21,52.002,Ring Dai,n/a,tbc,-1,31/02/2026
Morning Walkers,,somewhere,0,0,01632 960 143,walk@ferrybridge.org.uk,javascript:alert(1),all ages,
,Village Hall,FB2 1AA,,,,,,,
Ferrybridge Voices,The Old Customs House,FB1 4RS,52.001,-4.2,,,,,
`;

/**
 * What the owner of a list is told of it: how many of its records are shown, and each that is not, or had something put
 * right or left out. The command `sayso report` says the same. Paste a list of your own into `data`.
 */
const meta = {
  title: 'Lists of groups/Data report',
  // It is for whoever keeps the list, not for a page.
  tags: ['no-widget'],
  args: { data: DIRTY },
  argTypes: { data: { control: 'text' } },
  loaders: [
    async ({ args }) => ({ reading: await readGroups([{ data: args.data }], { today: '2026-11-26' }) }),
  ],
  render: (_, { loaded }) => {
    const { groups, report } = loaded['reading'] as GroupsReading;
    const names = new Map(groups.map(({ id, name }) => [id, name]));
    return html`<h2>What was read</h2>
      <p>
        ${report.formats.map((format) => FORMAT_NAMES[format]).join(', ') || 'Unknown format'}:
        ${report.found} records, ${report.read} groups; ${report.skipped} not shown, ${report.mended} with
        something put right or left out.
      </p>
      <table>
        <caption>
          What was found
        </caption>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          ${report.notes.map(
            (note) =>
              html`<tr>
                <td>${notePlace(note, names) || 'The whole of it'}</td>
                <td>${noteWords(note)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;
  },
} satisfies Meta<ReportArgs>;

export default meta;

/** A table with a little of everything. */
export const DirtyTable: StoryObj<ReportArgs> = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/table: 5\s+records, 3 groups/)).toBeVisible();
    await expect(canvas.getByText('It has no name: not shown')).toBeVisible();
    await expect(canvas.getAllByText('It is not written as a postcode: put right')).toHaveLength(1);
  },
};

/** Something that is no list at all. */
export const NoList: StoryObj<ReportArgs> = {
  args: { data: '<!doctype html><title>Sign in</title>' },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/no format that can be read: not shown/)).toBeVisible();
  },
};
