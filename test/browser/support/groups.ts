/** The directory of the charity's page, as these tests work it. */
import type { Locator, Page } from 'playwright-core';

import { directoryEnGb } from '../../../src/groups/language/directory-en-gb.js';
import type { DirectoryMessages } from '../../../src/groups/language/directory-messages.js';
import { CONTRIBUTION_DEFINITION } from '../../../src/groups/model/contribute/index.js';
import { postAnswers } from './residents.js';

/** The activity that takes what people do about groups. */
export const GROUPS = 'riverside-groups';

/** How many the demonstration has. */
export const ALL = 69;

/** Opens a page and waits until its directory, or the one after so many others, can be searched. */
export async function openDirectory(page: Page, url: string, at = 0): Promise<Locator> {
  await page.goto(url);
  const directory = page.locator('sayso-group-directory').nth(at);
  await directory.locator('.cards li').first().waitFor();
  return directory;
}

/** The box for what one is looking for. */
export const searchBox = (directory: Locator, { what }: DirectoryMessages = directoryEnGb): Locator =>
  directory.getByLabel(what, { exact: true });

/** The names of the groups that are drawn. As text, because what is not in sight is not laid out. */
export const namesShown = async (directory: Locator): Promise<string[]> =>
  (await directory.locator('.cards [part=group-name]').allTextContents()).map((name) =>
    name.replace(/\s+/g, ' ').trim(),
  );

/** Waits until the list is of so many groups. */
export const untilFound = (directory: Locator, count: number): Promise<void> =>
  directory
    .getByRole('heading', { name: count === 1 ? '1 group' : `${count} groups`, exact: true })
    .waitFor();

/** What the page's address says after `#`, unescaped. */
export const addressed = (page: Page): URLSearchParams =>
  new URLSearchParams(new URL(page.url()).hash.slice(1));

/** So many residents who would come to singing near the market square, on their way to a collector. */
export async function postSingers(collector: string, people: number): Promise<void> {
  for (let number = 0; number < people; number++)
    await postAnswers(collector, {
      widget: 'groups',
      activity: GROUPS,
      partner: 'riverside-pantry',
      source: CONTRIBUTION_DEFINITION,
      answers: {
        ...{ kind: 'group-interest', interest: 'singing', interestWords: 'Singing', area: 'rv1' },
        help: ['come'],
      },
    });
}
