// Here already, or a slow machine would have to wait for it in every test.
import '../../src/groups/group-details.js';
import '../../src/groups/more-directory.js';
import '../../src/groups/shortlist.js';
import type { GroupDirectoryElement } from '../../src/groups/group-directory-element.js';
import { many } from '../../stories/fixtures/directory.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import { allInside, focused, inside, type, wordsIn } from '../support/inside.js';
import { countIn, namesIn, option, shownDirectory, submitted } from './directory-on-a-page.js';
import { until } from '../support/until.js';

const field = (directory: GroupDirectoryElement, id: string): HTMLInputElement => inside(directory, `#${id}`);

const typed = async (directory: GroupDirectoryElement, words: string): Promise<void> => {
  type(field(directory, 'what'), words);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await directory.updateComplete;
};

const near = async (directory: GroupDirectoryElement, place: string): Promise<void> => {
  type(field(directory, 'place'), place);
  await submitted(directory);
};

const chosen = async (directory: GroupDirectoryElement, ...words: readonly string[]): Promise<void> => {
  for (const each of words) option(directory, each).click();
  await submitted(directory);
};

/** Without a place in the page's address, so that no test sees what another looked for. */
const unaddressed = { 'address-prefix': '' };

/** Another directory in the place of this one would be another widget; so it is given other groups. */
const over = async (directory: GroupDirectoryElement, groups: unknown): Promise<void> => {
  directory.groups = groups;
  await directory.updateComplete;
};

const underTest: WidgetUnderTest<GroupDirectoryElement> = {
  tag: 'sayso-group-directory',
  registeredBy: '/src/groups/sayso-group-directory.ts',
  describedBy: '/test/groups/directory-under-test.ts',
  ready: (place) => shownDirectory(place, { attributes: unaddressed }),

  interactions: [
    { name: 'words were typed', reach: (directory) => typed(directory, 'sing') },
    { name: 'words were typed that nothing has', reach: (directory) => typed(directory, 'xylophone') },
    { name: 'words were mistyped', reach: (directory) => typed(directory, 'fihsing') },
    {
      name: 'the filters were unfolded',
      reach: async (directory) => {
        inside(directory, '.fold').click();
        for (const each of directory.renderRoot.querySelectorAll('details')) each.open = true;
        await directory.updateComplete;
      },
    },
    { name: 'filters were applied', reach: (directory) => chosen(directory, 'Tuesday', 'Free') },
    {
      name: 'groups that do not say were unfolded',
      reach: async (directory) => {
        await chosen(directory, 'Tuesday');
        inside(directory, '.unsaid button').click();
        await directory.updateComplete;
      },
    },
    { name: 'a place was found', reach: (directory) => near(directory, 'FB1') },
    { name: 'a place was not found', reach: (directory) => near(directory, 'ZZ99') },
    {
      name: 'all of a group was shown',
      reach: async (directory) => {
        inside(directory, '.name').click();
        await until(() => directory.renderRoot.querySelector('[part=details]'), 'details');
        await directory.updateComplete;
      },
    },
    {
      name: 'more groups were shown',
      reach: async (directory) => {
        await over(directory, many(45));
        inside(directory, '.more').click();
        await directory.updateComplete;
      },
    },
    {
      name: 'what a resident likes was told',
      reach: async (directory) => {
        directory.interests = ['I like fishing', 'singing'];
        await directory.updateComplete;
      },
    },
    {
      name: 'a list of one’s own was begun',
      reach: async (directory) => {
        for (const each of allInside(directory, '.keep button').slice(0, 2)) each.click();
        await directory.updateComplete;
        inside(directory, '.shortlist button').click();
        await until(() => directory.renderRoot.querySelector('.kept'), 'list');
      },
    },
    { name: 'it came to a list without groups', reach: (directory) => over(directory, []) },
    {
      name: 'the groups could not be read',
      reach: async (directory) => {
        await over(directory, 'neither this nor that');
        await until(() => directory.renderRoot.querySelector('[part=problem]'), 'problem');
      },
    },
  ],

  names: [
    {
      what: 'what the search box is for',
      role: 'searchbox',
      name: 'What are you looking for?',
      description: 'Such as singing or lunch',
    },
    {
      what: 'what is wrong with a place',
      reach: (directory) => near(directory, 'ZZ99'),
      role: 'textbox',
      name: 'Postcode or town',
      description:
        'The first half is enough, such as BS1 Error: We do not know “ZZ99”. Check the postcode, or enter a town',
      invalid: 'true',
    },
    { what: 'how many groups there are', role: 'heading', name: '13 groups' },
    { what: 'which filters belong together', reach: unfolded, role: 'group', name: 'Day' },
    {
      what: 'what a button lets go of',
      reach: (directory) => chosen(directory, 'Tuesday'),
      role: 'button',
      name: 'Remove filter: Tuesday',
    },
  ],

  keyboardPath: [
    {
      does: 'search while typing',
      keys: [{ tabTo: (at) => at.id === 'what' }, { type: 'fishing' }],
      then: (directory) => countIn(directory) === '1 group',
    },
    {
      does: 'search near a place',
      keys: [{ tabTo: (at) => at.id === 'place' }, { type: 'FB1' }, 'Enter'],
      then: () => focused()?.id === 'heading',
    },
    {
      does: 'come to all of a group',
      keys: [{ tabTo: (at) => at.classList.contains('name') }, 'Enter'],
      then: (directory) => directory.renderRoot.querySelector('[part=details]') !== null,
    },
    {
      does: 'go back and unfold the filters',
      keys: [
        { tabBackTo: (at) => at.classList.contains('fold') || at.textContent.includes('Apply') },
        'Enter',
      ],
      then: (directory) => namesIn(directory).length > 0,
    },
  ],

  given: {
    step: (directory) => namesIn(directory).length,
    reach: (directory) => typed(directory, 'fishing'),
    answers: [
      {
        what: 'what is looked for',
        give: (directory) => type(field(directory, 'what'), 'fishing'),
        read: (directory) => field(directory, 'what').value,
        expected: 'fishing',
      },
      {
        what: 'where',
        give: (directory) => type(field(directory, 'place'), 'FB1'),
        read: (directory) => field(directory, 'place').value,
        expected: 'FB1',
      },
      {
        what: 'how far',
        give: (directory) => {
          const select = field(directory, 'within');
          select.value = '2';
          select.dispatchEvent(new Event('change'));
        },
        read: (directory) => field(directory, 'within').value,
        expected: '2',
      },
    ],
    focus: (directory) => field(directory, 'what'),
  },

  translated: [
    {
      what: 'the widget’s own words',
      read: (directory) => wordsIn(inside(directory, 'label[for=what]')),
      english: 'What are you looking for?',
      welsh: 'Am beth ydych chi’n chwilio?',
      urdu: 'آپ کیا تلاش کر رہے ہیں؟',
    },
    {
      what: 'the words of its later part',
      read: (directory) => wordsIn(inside(directory, '.apply button')),
      english: 'Apply filters',
      welsh: 'Defnyddio’r hidlwyr',
      urdu: 'فلٹر لگائیں',
    },
  ],

  mistakes: [],
};

async function unfolded(directory: GroupDirectoryElement): Promise<void> {
  inside(directory, '.fold').click();
  await directory.updateComplete;
}

export default underTest;
