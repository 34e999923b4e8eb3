import { keptResponse, keptStates } from '../../stories/fixtures/kept-delivery.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import { focused, inside, pressable, wordsIn, wordsOf } from '../support/inside.js';
import { BOTH, outboxIn, press, title, until, way, type TestOutbox } from './outbox-on-a-page.js';

const [POLL, SURVEY] = BOTH;

const details = (outbox: TestOutbox): HTMLDetailsElement => inside(outbox, 'details', HTMLDetailsElement);

const isButton =
  (words: RegExp) =>
  (at: HTMLElement): boolean =>
    words.test(wordsIn(at));

const underTest: WidgetUnderTest<TestOutbox> = {
  tag: 'sayso-outbox',
  registeredBy: '/src/outbox/sayso-outbox.ts',
  describedBy: '/test/outbox/outbox-under-test.ts',
  ready: (place) => outboxIn(place),

  interactions: [
    {
      name: 'unfolding the answers',
      reach: async (outbox) => {
        inside(outbox, 'summary').click();
        await until(() => outbox.renderRoot.querySelector('.given') !== null);
      },
    },
    { name: 'sending now', reach: (outbox) => press(outbox, pressable(outbox, 'Send now')) },
    {
      name: 'sending',
      reach: async (outbox) => {
        outbox.delivery.tell(POLL.id, { kind: 'sending', durable: true });
        await outbox.updateComplete;
      },
    },
    {
      name: 'one has arrived',
      reach: async (outbox) => {
        outbox.delivery.tell(POLL.id, { kind: 'sent', receipt: 'K7QF3XWM' });
        await until(() => wordsOf(outbox).includes('K7QF3XWM'));
      },
    },
    { name: 'copying', reach: (outbox) => press(outbox, way(outbox, 'Copy', SURVEY)) },
    { name: 'wanting to delete', reach: (outbox) => press(outbox, way(outbox, 'Delete', SURVEY)) },
    {
      name: 'deleting',
      reach: async (outbox) => {
        await press(outbox, way(outbox, 'Delete', SURVEY));
        await press(outbox, pressable(outbox, 'Delete'));
      },
    },
    {
      name: 'another came, which nothing but this page keeps',
      reach: async (outbox) => {
        outbox.delivery.add(keptResponse(keptStates.notDurable, { id: 'another' }));
        await until(() => title(outbox).startsWith('2 answers'));
      },
    },
    {
      name: 'the page turned Welsh',
      reach: async (outbox) => {
        outbox.parentElement!.lang = 'cy';
        await until(() => wordsOf(outbox).includes('Anfon nawr'));
      },
    },
  ],

  names: [
    {
      what: 'how many wait',
      role: 'heading',
      name: '1 answer is waiting to be sent. 1 answer was not accepted',
    },
    { what: 'what was answered', role: 'heading', name: 'Have your say about Riverside' },
    { what: 'whose answers a button copies', role: 'button', name: 'Copy Have your say about Riverside' },
    {
      what: 'whose answers a button deletes',
      role: 'button',
      name: 'Delete How much control do people here have?',
    },
    {
      what: 'what is asked before deleting',
      reach: (outbox) => press(outbox, way(outbox, 'Delete', SURVEY)),
      role: 'group',
      name: 'Delete these answers from this device?',
    },
  ],

  keyboardPath: [
    {
      does: 'send now',
      keys: [{ tabTo: isButton(/^Send now$/) }, 'Enter'],
      then: (outbox) => outbox.delivery.flushes() === 1,
    },
    {
      does: 'unfold the answers',
      keys: [{ tabTo: isButton(/^Show the answers$/) }, 'Enter'],
      then: (outbox) => details(outbox).open && !!outbox.renderRoot.querySelector('.given'),
    },
    {
      does: 'be asked before deleting',
      keys: [{ tabTo: isButton(/^Delete How much/) }, 'Enter'],
      then: (outbox) => focused() === inside(outbox, '#ask'),
    },
    {
      does: 'decide against it',
      keys: [{ tabTo: isButton(/^Do not delete$/) }, 'Enter'],
      then: (outbox) => focused() === inside(outbox, `#remove-${POLL.id}`),
    },
    {
      does: 'delete after all',
      keys: ['Enter', { tabTo: isButton(/^Delete$/) }, 'Enter'],
      then: (outbox) => title(outbox) === '1 answer was not accepted',
    },
    {
      does: 'go on from the heading',
      keys: ['Tab'],
      then: () => wordsIn(focused()) === 'Show the answers',
    },
  ],

  given: {
    step: (outbox) => outbox.renderRoot.querySelectorAll('.answers > li').length,
    focus: (outbox) => inside(outbox, 'summary'),
    answers: [
      {
        what: 'what was unfolded',
        give: (outbox) => inside(outbox, 'summary').click(),
        read: (outbox) => details(outbox).open,
        expected: true,
      },
    ],
  },

  translated: [
    {
      what: 'how many wait',
      read: title,
      english: '1 answer is waiting to be sent. 1 answer was not accepted',
      welsh: 'Mae 1 ateb yn aros i gael ei anfon. Ni dderbyniwyd 1 ateb',
      urdu: '1 جواب بھیجے جانے کا منتظر ہے۔ 1 جواب قبول نہیں کیا گیا',
    },
    {
      what: 'why it waits',
      read: (outbox) => wordsIn(inside(outbox, '[part=reason]')),
      english: 'We could not connect. We keep trying.',
      welsh: 'Nid oedd modd cysylltu. Rydym yn dal i geisio.',
      urdu: 'رابطہ نہیں ہو سکا۔ ہم کوشش جاری رکھے ہوئے ہیں۔',
    },
    {
      what: 'when it was answered',
      read: (outbox) => wordsIn(inside(outbox, 'li .hint')),
      english: 'Answered on 25 November 2026, 18:05',
      welsh: 'Atebwyd ar 25 Tachwedd 2026, 18:05',
      urdu: 'جواب دینے کی تاریخ: 25 نومبر 2026، 18:05',
    },
    {
      what: 'the language that the words are marked as',
      read: (outbox) => inside(outbox, '.widget').lang.slice(0, 2),
      english: 'en',
      welsh: 'cy',
      urdu: 'ur',
    },
  ],

  // It asks nothing, so that nothing can be answered wrongly.
  mistakes: undefined as never,
};

export default underTest;
