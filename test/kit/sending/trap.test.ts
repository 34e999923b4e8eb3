import { aTimeout, expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

import {
  field,
  fillInReport,
  openForm,
  receivingCard,
  send,
} from '../../groups/contribute/contributions-on-a-page.js';
import { choose as choosePoll, shownPoll, until } from '../../power-poll/poll-on-a-page.js';
import { accessibilityTree } from '../../support/accessibility-tree.js';
import { autofill } from '../../support/autofill.js';
import type { ControlledDelivery } from '../../support/controlled-delivery.js';
import { allInside, inside, pressable, wordsIn } from '../../support/inside.js';
import { needing } from '../../support/needing.js';
import { clearPage, newPlace } from '../../support/on-a-page.js';
import { choose, read, surveyIn } from '../../survey/survey-on-a-page.js';

type Sending = LitElement & { readonly delivery: ControlledDelivery };

interface Trapping {
  readonly open: () => Promise<Sending>;
  /** Answers as a person does, up to the press of Send. */
  readonly send: (widget: Sending) => Promise<void>;
}

const POLL = {
  name: 'park',
  wording: 'Is the park for you?',
  options: [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No' },
  ],
};
const SURVEY = {
  elements: [
    { type: 'radiogroup', name: 'park', title: 'Is the park for you?', choices: ['Yes'] },
    { type: 'text', name: 'street', title: 'Your street' },
  ],
};

/** Presses what may still have to be loaded, until what follows has come to its end. */
async function press(widget: LitElement, words: string): Promise<void> {
  await until(() => allInside(widget, 'button').some((each) => wordsIn(each) === words));
  pressable(widget, words).click();
  await aTimeout(20);
  await widget.updateComplete;
}

const WIDGETS: Readonly<Record<string, Trapping>> = {
  'sayso-survey': {
    async open() {
      const survey = surveyIn(newPlace(), { definition: SURVEY });
      await read(survey);
      return survey;
    },
    async send(survey) {
      await choose(survey as never, 'Is the park for you?', 'Yes');
      await press(survey, 'Continue');
      await press(survey, 'Send my answers');
    },
  },
  'sayso-power-poll': {
    open: () => shownPoll(newPlace(), { properties: { poll: POLL } }),
    async send(poll) {
      await choosePoll(poll as never, 'Yes');
      await press(poll, 'Send my answer');
    },
  },
  'sayso-group-card': {
    async open() {
      const card = await receivingCard(newPlace());
      await openForm(card, 'Something wrong?');
      await press(card, 'Cancel');
      return card;
    },
    async send(card) {
      await fillInReport(card);
      await send(card);
    },
  },
};

for (const [tag, { open, send }] of Object.entries(WIDGETS)) {
  /** Handing over takes some turns of the event loop: a digest is worked out first. */
  const sendFrom = async (widget: Awaited<ReturnType<typeof open>>): Promise<void> => {
    await send(widget);
    await until(() => widget.delivery.submissions.length > 0);
  };

  describe(`The trap for machines in <${tag}>`, () => {
    afterEach(clearPage);

    it(
      'is met by nobody who sees, hears, touches or presses Tab',
      needing('developer tools', async () => {
        const widget = await open();
        const trap = await trapIn(widget);
        expect(trap.tabIndex).to.equal(-1);
        const { width, height } = inside(widget, '.trap').getBoundingClientRect();
        expect([width, height]).to.deep.equal([1, 1]);
        const heard = await accessibilityTree();
        expect(heard.filter(({ name }) => name === 'Topic')).to.deep.equal([]);
        expect(trap.closest('form'), 'a form of its own, for autofill').to.equal(null);
      }),
    );

    it('says nothing of a person', async () => {
      const widget = await open();
      await sendFrom(widget);
      expect(widget.delivery.submissions.map(({ trapped }) => trapped)).to.deep.equal([false]);
    });

    it('says of what filled it in that it did, and changes nothing else', async () => {
      const widget = await open();
      (await trapIn(widget)).value = 'Buy now';
      await sendFrom(widget);
      const [sent, ...more] = widget.delivery.submissions;
      expect(more).to.deep.equal([]);
      expect(sent?.trapped).to.equal(true);
      expect(JSON.stringify(sent?.envelope)).to.not.include('Buy now');
    });

    it('is there once, whatever is drawn', async () => {
      const widget = await open();
      await sendFrom(widget);
      widget.requestUpdate();
      await widget.updateComplete;
      expect(allInside(widget, '.trap')).to.have.length(1);
    });
  });
}

describe('A browser’s autofill', () => {
  afterEach(clearPage);

  it(
    'fills in a form and leaves the trap alone',
    needing('developer tools', async () => {
      const card = await receivingCard(newPlace());
      await openForm(card, 'Ask to join');
      field(card, 'email').focus();
      const filled = await autofill('email', {
        NAME_FULL: 'Ana Jones',
        EMAIL_ADDRESS: 'ana@example.org',
        PHONE_HOME_WHOLE_NUMBER: '+441632960123',
        ADDRESS_HOME_LINE1: '1 Harbour Street',
        ADDRESS_HOME_CITY: 'Swansea',
        ADDRESS_HOME_ZIP: 'SA1 1AA',
        ADDRESS_HOME_COUNTRY: 'GB',
      });
      expect(filled.map(({ name }) => name)).to.include.members(['name', 'email']);
      expect((await trapIn(card)).value).to.equal('');
    }),
  );
});

/** The trap, which comes with what a widget loads after its question. */
async function trapIn(widget: LitElement): Promise<HTMLInputElement> {
  await until(() => allInside(widget, '.trap input').length > 0);
  return inside(widget, '.trap input', HTMLInputElement);
}
