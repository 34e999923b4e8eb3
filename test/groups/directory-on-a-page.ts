import '../../src/groups/sayso-group-directory.js';
import type { GroupDirectoryElement } from '../../src/groups/group-directory-element.js';
import { groups } from '../../stories/fixtures/directory.js';
import { thatMorning } from '../../stories/fixtures/groups.js';
import { fakeReplies, type FakeReplies } from '../support/fake-replies.js';
import { allInside, inside, wordsIn, wordsOf } from '../support/inside.js';
import { clearPage } from '../support/on-a-page.js';
import { until } from '../support/until.js';

export interface DirectoryOptions extends Partial<
  Pick<GroupDirectoryElement, 'groups' | 'synonyms' | 'interests' | 'findPostcode'>
> {
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the page wrote inside the tag. */
  readonly children?: readonly Node[];
}

/** The page's address without what directories keep in it. */
export const page = location.pathname + location.search;

/** Only where there is something to undo: WebKit allows a hundred new addresses in ten seconds. */
function asFound(): void {
  if (`${location.pathname}${location.search}${location.hash}` !== page || history.state !== null)
    history.replaceState(null, '', page);
}

/** Gives each test of a suite the page as it was found, with nothing kept, and a network that knows these replies alone. */
export function eachOnAPageAsFound(replies: Record<string, () => Response>): void {
  let network: FakeReplies;
  beforeEach(() => {
    asFound();
    network = fakeReplies(replies);
  });
  afterEach(() => {
    clearPage();
    network.restore();
    asFound();
    localStorage.clear();
  });
}

/** Puts a directory into a place on the page. It need not come to show anything. */
export function directoryIn(
  place: Element,
  { attributes = {}, children = [], ...properties }: DirectoryOptions = {},
): GroupDirectoryElement {
  const directory = document.createElement('sayso-group-directory');
  for (const [name, value] of Object.entries(attributes)) directory.setAttribute(name, value);
  Object.assign(directory, { now: thatMorning, ...properties });
  directory.append(...children);
  place.append(directory);
  return directory;
}

/** Resolves once the list is drawn, and what comes after it is there, filters where there are some. */
export async function drawn(directory: GroupDirectoryElement): Promise<void> {
  const { renderRoot: root } = directory;
  await directory.updateComplete;
  await until(
    () =>
      directory.more.part &&
      root.querySelector('#heading') &&
      (root.querySelector('#filters form') ?? !root.querySelector('#filters')),
    'list of groups',
  );
  await directory.updateComplete;
}

/** A directory that shows its list: that of the fixtures, unless others are given. */
export async function shownDirectory(
  place: Element,
  options: DirectoryOptions = {},
): Promise<GroupDirectoryElement> {
  const directory = directoryIn(place, { groups, ...options });
  await drawn(directory);
  return directory;
}

/** The names of the groups in a list, or in all of them. */
export const namesIn = (directory: GroupDirectoryElement, list = ''): string[] =>
  allInside(directory, `[data-list${list && `=${list}`}] .name`).map(wordsIn);

/** What the heading of the results says. */
export const countIn = (directory: GroupDirectoryElement): string => wordsIn(inside(directory, '#heading'));

/** Presses Search, or Enter, and resolves once that has had its effect. */
export async function submitted(directory: GroupDirectoryElement): Promise<void> {
  inside(directory, '[part=search-button]').click();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await until(() => !wordsOf(directory).includes('Looking for that place'), 'place');
  await directory.updateComplete;
}

/** The checkbox of an option, by the words that it begins with. */
export function option(directory: GroupDirectoryElement, words: string): HTMLInputElement {
  const found = allInside(directory, '.option').find((each) => wordsIn(each).startsWith(words));
  if (!found)
    throw new Error(`There is no option “${words}”: ${allInside(directory, '.option').map(wordsIn).join()}`);
  return found.querySelector('input')!;
}
