import type { PowerLabelElement } from '../../src/power-label/power-label-element.js';
import { powerLabels } from '../../stories/fixtures/power-labels.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import { inside, pressable, wordsIn, wordsOf } from '../support/inside.js';
import { labelIn } from './label-on-a-page.js';

const STEPS = 'What the four steps mean';

const details = (label: PowerLabelElement): HTMLDetailsElement =>
  inside(label, 'details', HTMLDetailsElement);

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 200) throw new Error(`This never came: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const underTest: WidgetUnderTest<PowerLabelElement> = {
  tag: 'sayso-power-label',
  registeredBy: '/src/power-label/sayso-power-label.ts',
  describedBy: '/test/power-label/power-label-under-test.ts',
  ready: (place) => labelIn(place, { label: powerLabels.asking }),

  interactions: [
    {
      name: 'opening what the steps mean',
      reach: async (label) => {
        pressable(label, STEPS).click();
        await label.updateComplete;
      },
    },
    {
      name: 'the day has passed',
      reach: async (label) => {
        label.label = powerLabels.overdue;
        await label.updateComplete;
      },
    },
    {
      name: 'the label became one of long texts',
      reach: async (label) => {
        label.label = powerLabels.longText;
        await label.updateComplete;
      },
    },
    {
      name: 'the page turned Welsh',
      reach: async (label) => {
        label.parentElement!.lang = 'cy';
        await until(() => wordsOf(label).includes('Eich llais chi'));
      },
    },
  ],

  names: [
    { what: 'which step it is', role: 'heading', name: 'Your say: we are asking you' },
    { what: 'what the label is called', role: 'region', name: 'Your say: we are asking you' },
    { what: 'what can be opened', role: 'DisclosureTriangle', name: STEPS },
  ],

  keyboardPath: [
    {
      does: 'read what the steps mean',
      keys: [{ tabTo: (at) => wordsIn(at) === STEPS }, 'Enter'],
      then: (label) => details(label).open,
    },
    { does: 'put it away again', keys: ['Space'], then: (label) => !details(label).open },
  ],

  given: {
    step: (label) => inside(label, '[aria-current=step]').className,
    focus: (label) => inside(label, 'summary'),
    answers: [
      {
        what: 'what was opened',
        give: (label) => inside(label, 'summary').click(),
        read: (label) => details(label).open,
        expected: true,
      },
    ],
  },

  translated: [
    {
      what: 'the heading',
      read: (label) => wordsIn(inside(label, 'h2')),
      english: 'Your say: we are asking you',
      welsh: 'Eich llais chi: rydym yn gofyn i chi',
      urdu: 'آپ کی رائے: ہم آپ سے پوچھ رہے ہیں',
    },
    {
      what: 'a text of the author’s',
      read: (label) => wordsIn(inside(label, 'dd')),
      english: powerLabels.asking.open.en,
      welsh: powerLabels.asking.open.cy,
    },
    {
      what: 'the language that the words are marked as',
      read: (label) => inside(label, '.widget').lang.slice(0, 2),
      english: 'en',
      welsh: 'cy',
      urdu: 'ur',
    },
  ],

  // It asks nothing, so that nothing can be answered wrongly.
  mistakes: undefined as never,
};

export default underTest;
