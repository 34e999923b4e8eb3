import { aTimeout, expect } from '@open-wc/testing';

import type { PowerPollElement } from '../../src/power-poll/power-poll-element.js';
import { outcomes } from '../../stories/fixtures/fake-delivery.js';
import { benches, councilsFigure, pollPower, pollResults } from '../../stories/fixtures/power-polls.js';
import { listen } from '../support/console-lines.js';
import { fakeReplies, type FakeReplies } from '../support/fake-replies.js';
import { allInside, focused, inside, wordsIn, wordsOf } from '../support/inside.js';
import { jsonScript } from '../support/json-script.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import {
  answer,
  box,
  choice,
  choose,
  handedOver,
  heading,
  pollIn,
  press,
  shownPoll,
  tables,
  until,
  write,
  type PollOptions,
  type TestPoll,
} from './poll-on-a-page.js';

const THANKS = 'Thank you. We have your answer';

/** A poll that was answered and whose answer has arrived. */
async function answered(words: string, options?: PollOptions): Promise<TestPoll> {
  const poll = await shownPoll(newPlace(), options);
  await answer(poll, words);
  poll.delivery.tell(...outcomes.sent);
  await poll.updateComplete;
  return poll;
}

const shows = (poll: TestPoll, words: string): Promise<void> => until(() => wordsOf(poll).includes(words));

describe('a power poll', () => {
  let replies: FakeReplies;
  beforeEach(() => {
    replies = fakeReplies({
      '/control.json': () => Response.json(pollResults.control),
      '/belong.json': () => Response.json(pollResults.belong),
      '/some-hidden.json': () => Response.json(pollResults.someHidden),
      '/too-few.json': () => Response.json(pollResults.tooFew),
      '/outcome.json': () => Response.json(pollResults.withOutcome),
      '/no-outcome.json': () => Response.json(pollResults.withoutOutcome),
      '/late-outcome.json': () => Response.json(pollResults.lateOutcome),
      '/careless.json': () =>
        Response.json({
          ...pollResults.control,
          questions: [
            { ...pollResults.control.questions[0], all: { cells: [3, 35, 80, 50, 10], atLeast: 178 } },
          ],
        }),
      '/many.json': () =>
        Response.json({
          ...pollResults.control,
          questions: [
            {
              ...pollResults.control.questions[0],
              all: { cells: [995, 1250, 12500, 50, 0], atLeast: 14795 },
            },
          ],
        }),
      '/figure.json': () => Response.json(councilsFigure),
    });
  });
  afterEach(() => {
    clearPage();
    replies.restore();
  });

  describe('asks', () => {
    it('how much control people feel, without any configuration', async () => {
      const poll = await shownPoll(newPlace());
      expect(heading(poll)).to.match(/^How much control, if any, do you feel you have/);
      expect(allInside(poll, '.choice').map(wordsIn)).to.deep.equal([
        'A great deal',
        'A fair amount',
        'Not very much',
        'None',
        'Don’t know',
      ]);
      expect(poll.ready).to.equal(true);
      expect(poll.renderRoot.querySelector(':checked')).to.equal(null);
    });

    it('a question of the bank', async () => {
      const poll = await shownPoll(newPlace(), { attributes: { question: 'influence-local' } });
      expect(heading(poll)).to.match(/^To what extent do you agree or disagree/);
      expect(wordsOf(poll)).to.include('15 to 20 minutes on foot');
    });

    it('a poll of the page’s own, as a property', async () => {
      const poll = await shownPoll(newPlace(), { properties: { poll: benches } });
      expect(heading(poll)).to.equal('Do we need more benches on the quay?');
    });

    it('a poll of the page’s own, inside the tag', async () => {
      const script = jsonScript(JSON.stringify(benches));
      const poll = await shownPoll(newPlace(), { children: [script] });
      expect(heading(poll)).to.equal('Do we need more benches on the quay?');
    });

    it('another question once the page says so', async () => {
      const poll = await shownPoll(newPlace());
      poll.question = 'belong';
      await until(() => heading(poll).startsWith('How strongly do you feel you belong'));
    });

    it('more where it is told to', async () => {
      const poll = await shownPoll(newPlace(), { attributes: { 'follow-up': '', place: '' } });
      expect(wordsOf(poll)).to.include('What would change that? (optional)');
      expect(wordsOf(poll)).to.include('I run a group here');
    });

    it('side by side, with “Don’t know” apart', async () => {
      const poll = await shownPoll(newPlace(), { attributes: { scale: '' } });
      expect(allInside(poll, '.steps .choice').map(wordsIn)).to.have.length(4);
      expect(allInside(poll, '.choices .choice').map(wordsIn)).to.deep.equal(['Don’t know']);
    });

    it('and says how much say residents have, first', async () => {
      const poll = await shownPoll(newPlace(), { properties: { power: pollPower } });
      await shows(poll, 'Who decides');
      const order = allInside(poll, '.power, fieldset');
      expect(order[0]?.className).to.equal('power');
    });

    const wrong: readonly (readonly [what: string, options: PollOptions, said: RegExp])[] = [
      [
        'the bank does not have',
        { attributes: { question: 'power' } },
        /is not in the question bank.*belong/,
      ],
      [
        'the bank does not offer yet',
        { attributes: { question: 'pull-together' } },
        /is not offered yet.*There are: neighbourhood-control/,
      ],
      ['that is none', { properties: { poll: { wording: 'Benches?' } } }, /options: is missing/],
      ['without an endpoint', { attributes: { endpoint: '-' } }, /has no endpoint/],
      ['without an activity', { attributes: { activity: '-' } }, /has no activity/],
    ];
    for (const [what, options, said] of wrong) {
      it(`nothing where it is a question ${what}, and says so on the console`, async () => {
        const { lines, stop } = listen('warn');
        const poll = pollIn(newPlace(), options);
        await until(() => lines.length > 0);
        stop();
        expect(lines.join()).to.match(said);
        expect(poll.renderRoot.querySelector('.widget')).to.equal(null);
        expect(inside(poll, 'slot', HTMLSlotElement).hidden).to.equal(false);
      });
    }
  });

  describe('sends', () => {
    it('the answer, and what was said besides', async () => {
      const poll = await shownPoll(newPlace(), {
        attributes: { 'follow-up': '', place: '', partner: 'food-bank' },
      });
      await write(poll, '  A vote. ');
      await choose(poll, 'I visit');
      await answer(poll, 'None');
      const { envelope, endpoint } = poll.delivery.submissions[0]!;
      const { id, definition, ...rest } = envelope;
      expect(endpoint).to.equal('https://collector.example/responses');
      expect(id).to.match(/^[\da-f-]{36}$/);
      expect(definition).to.match(/^[\da-f]{64}$/);
      expect(rest).to.deep.equal({
        sayso: 1,
        widget: 'power-poll',
        activity: 'power-2026',
        language: 'en-GB',
        partner: 'food-bank',
        mode: 'self',
        revision: 1,
        revisionOf: null,
        answers: {
          'neighbourhood-control': 'none',
          'what-would-change-that': 'A vote.',
          'link-to-place': ['visit'],
        },
      });
    });

    it('once, however often Send is pressed', async () => {
      const poll = await shownPoll(newPlace());
      await choose(poll, 'None');
      const send = inside(poll, '[part=send]');
      send.click();
      send.click();
      await handedOver(poll);
      await aTimeout(20);
      expect(poll.delivery.submissions).to.have.length(1);
    });

    it('nothing without an answer, and moves to what is wrong', async () => {
      const poll = await shownPoll(newPlace());
      await press(poll, 'Send my answer');
      await until(() => focused()?.id === 'problems');
      expect(poll.delivery.submissions).to.have.length(0);
      expect(wordsOf(poll)).to.include('Select how much control you feel you have');
    });

    it('and tells the page by events without answers', async () => {
      const heard: Event[] = [];
      const onEvent = (event: Event): void => void heard.push(event);
      for (const name of ['sayso-sent', 'sayso-queued', 'sayso-failed'])
        document.addEventListener(name, onEvent);
      const poll = await shownPoll(newPlace());
      await answer(poll, 'Not very much');
      poll.delivery.tell(...outcomes.savedOnThisDevice, ...outcomes.sent);
      for (const name of ['sayso-sent', 'sayso-queued', 'sayso-failed'])
        document.removeEventListener(name, onEvent);
      expect(heard.map(({ type }) => type)).to.deep.equal(['sayso-queued', 'sayso-sent']);
      for (const event of heard)
        expect(JSON.stringify(Object.entries(event))).not.to.include('not-very-much');
    });

    const said: readonly (readonly [keyof typeof outcomes, string])[] = [
      ['sending', 'Sending your answer'],
      ['savedOnThisDevice', 'Your answer is saved on this device'],
      ['notSentYet', 'Your answer is not sent yet'],
      ['sent', THANKS],
      ['closed', 'This has closed, so your answer was not taken'],
      ['withdrawn', 'This answer was withdrawn, so it was not taken'],
      ['notAccepted', 'Your answer could not be taken'],
    ];
    for (const [outcome, words] of said) {
      it(`and says “${words}”, there and in the live region`, async () => {
        const poll = await shownPoll(newPlace());
        await answer(poll, 'None');
        poll.delivery.tell(...outcomes[outcome]);
        await poll.updateComplete;
        expect(heading(poll)).to.equal(words);
        expect(wordsIn(inside(poll, '[role=status]'))).to.equal(words);
        expect(focused()?.id).to.equal('heading');
      });
    }
  });

  describe('lets the answer be changed', () => {
    it('by a revision that replaces the first', async () => {
      const poll = await answered('None');
      await press(poll, 'Change my answer');
      expect(choice(poll, 'None').checked).to.equal(true);
      expect(wordsOf(poll)).to.include('does not count twice');
      // It stands above the question, where the focus is by then.
      expect(wordsIn(inside(poll, '[role=status]'))).to.include('does not count twice');
      await answer(poll, 'A great deal', 2);
      const [first, second] = poll.delivery.submissions.map(({ envelope }) => envelope);
      expect([second!.revision, second!.revisionOf]).to.deep.equal([2, first!.id]);
      expect(second!.id).not.to.equal(first!.id);
      expect(second!.answers).to.deep.equal({ 'neighbourhood-control': 'great-deal' });
      poll.delivery.tell(...outcomes.sent);
      await poll.updateComplete;
      await press(poll, 'Change my answer');
      await answer(poll, 'None', 3);
      const third = poll.delivery.submissions[2]!.envelope;
      expect([third.revision, third.revisionOf]).to.deep.equal([3, second!.id]);
    });

    it('or kept', async () => {
      const poll = await answered('None');
      await press(poll, 'Change my answer');
      await choose(poll, 'A great deal');
      await press(poll, 'Keep my answer as it is');
      expect(heading(poll)).to.equal(THANKS);
      expect(poll.delivery.submissions).to.have.length(1);
      await press(poll, 'Change my answer');
      expect(choice(poll, 'None').checked).to.equal(true);
    });

    it('but not once it has closed', async () => {
      const poll = await shownPoll(newPlace());
      await answer(poll, 'None');
      poll.delivery.tell(...outcomes.closed);
      await poll.updateComplete;
      expect(wordsOf(poll)).not.to.include('Change my answer');
    });
  });

  describe('shows what others said', () => {
    it('after answering: you, people here, and why there is no figure for the country', async () => {
      const poll = await answered('Not very much', { attributes: { 'results-src': '/control.json' } });
      await shows(poll, 'All answers given here');
      await shows(poll, 'Great Britain');
      const [comparison, all] = tables(poll);
      expect(wordsIn(inside(poll, 'caption'))).to.equal(
        'How many feel they have a great deal or a fair amount of control',
      );
      expect(comparison?.slice(0, 4)).to.deep.equal([
        ['Who', 'Answer'],
        ['You', 'Not very much'],
        ['People here who chose to answer, not a sample', '25%'],
        ['Great Britain', 'Asked differently'],
      ]);
      expect(comparison?.[4]?.[0]).to.match(/^We could not check the exact question/);
      expect(all).to.deep.equal([
        ['Answer', 'People', 'Share'],
        ['A great deal', '10', '6%'],
        ['A fair amount', '35', '19%'],
        ['Not very much Your answer', '80', '43%'],
        ['None', '50', '27%'],
        ['Don’t know', '10', '5%'],
      ]);
    });

    it('never a figure that could not be verified', async () => {
      const poll = await answered('None', { attributes: { 'results-src': '/control.json' } });
      await shows(poll, 'All answers given here');
      for (const figure of ['71', '78%', '84']) expect(wordsOf(poll)).not.to.include(figure);
    });

    it('with the country’s figure where the question is the same', async () => {
      const poll = await answered('Fairly strongly', {
        attributes: { question: 'belong', 'results-src': '/belong.json' },
      });
      await shows(poll, 'All answers given here');
      await shows(poll, 'England');
      expect(tables(poll)[0]!.slice(2)).to.deep.equal([
        ['People here who chose to answer, not a sample', '58%'],
        ['England Community Life Survey 2024/25', '62%'],
      ]);
      expect(wordsOf(poll)).to.include('October 2024 to March 2025');
    });

    for (const [how, options] of [
      ['as a property', { properties: { benchmark: councilsFigure } }],
      ['by its address', { attributes: { 'benchmark-src': '/figure.json' } }],
    ] as const) {
      it(`with a figure of the council’s own, ${how}`, async () => {
        const poll = await answered('Fairly strongly', {
          ...options,
          attributes: {
            question: 'belong',
            'results-src': '/belong.json',
            ...('attributes' in options && options.attributes),
          },
        });
        await shows(poll, 'Riverside (example)');
        await shows(poll, 'England');
        expect(tables(poll)[0]!.map((row) => row.at(-1))).to.deep.equal([
          'Answer',
          'Fairly strongly',
          '58%',
          '57%',
          '62%',
        ]);
      });
    }

    it('with what one has to know to judge it', async () => {
      const poll = await answered('None', { attributes: { 'results-src': '/control.json' } });
      await shows(poll, 'All answers given here');
      for (const words of [
        'not a sample',
        'At least 185 people',
        'Anybody who lives, works or studies in Riverside',
        'Riverside Council and the food bank',
        'Online, and on paper at the library',
        '2 November 2026 to 18 December 2026',
        '23 November 2026',
        'Your answer may not be in these figures yet',
      ])
        expect(wordsOf(poll)).to.include(words);
    });

    it('without the resident’s own answer in it', async () => {
      const before = await answered('None', { attributes: { 'results-src': '/control.json' } });
      const other = await answered('A great deal', { attributes: { 'results-src': '/control.json' } });
      await until(() => [before, other].every((poll) => tables(poll).length === 2));
      const numbers = (poll: TestPoll): string[][] => tables(poll)[1]!.map((row) => row.slice(1));
      expect(numbers(before)).to.deep.equal(numbers(other));
    });

    it('without percentages where counts are hidden', async () => {
      const poll = await answered('None', { attributes: { 'results-src': '/some-hidden.json' } });
      await until(() => tables(poll).length === 2);
      expect(tables(poll)[1]!.map((row) => row[1])).to.deep.equal([
        'People',
        'Fewer than 8',
        '15',
        '30',
        '25',
        'Hidden',
      ]);
      expect(wordsOf(poll)).to.include('nobody can tell who said what');
      expect(tables(poll)[0]![2]![1]).to.equal('Not shown');
    });

    it('with thousands set apart', async () => {
      const poll = await answered('None', { attributes: { 'results-src': '/many.json' } });
      await until(() => tables(poll).length === 2);
      const counts = ['995', '1,250', '12,500', '50', '0'];
      expect(tables(poll)[1]!.map((row) => row[1])).to.deep.equal(['People', ...counts]);
    });

    it('as too few, in words', async () => {
      const poll = await answered('None', { attributes: { 'results-src': '/too-few.json' } });
      await shows(poll, 'Fewer than 10 people have answered so far');
      await shows(poll, 'Great Britain');
      expect(tables(poll)).to.have.length(1);
    });

    it('but never raw counts of 1 to 7', async () => {
      const { lines, stop } = listen('warn');
      const poll = await answered('None', { attributes: { 'results-src': '/careless.json' } });
      await shows(poll, 'No answers have been published yet');
      stop();
      expect(lines.join()).to.match(/cells\[0\]: cannot be used \(3\)[^]*`protectTable`/);
      await shows(poll, 'Great Britain');
      expect(tables(poll)).to.have.length(1);
    });
  });

  describe('hides results', () => {
    it('until they may be seen: they are not even asked for', async () => {
      const poll = await shownPoll(newPlace(), {
        attributes: { 'results-src': '/control.json', 'benchmark-src': '/figure.json' },
      });
      await choose(poll, 'None');
      await aTimeout(50);
      expect(replies.asked).to.deep.equal([]);
      // Lit marks places by a number of chance.
      const markup = (poll.renderRoot as ShadowRoot).innerHTML.replaceAll(/lit\$\d+\$/g, '');
      expect(poll.outerHTML + markup).not.to.match(/185|43%/);
      await press(poll, 'Send my answer');
      await shows(poll, 'All answers given here');
      expect(replies.asked).to.include('/control.json');
    });

    it('for good where the page wants that', async () => {
      const poll = await answered('None', {
        attributes: { 'results-src': '/control.json', results: 'never' },
      });
      await aTimeout(50);
      expect(replies.asked).to.deep.equal([]);
      expect(tables(poll)).to.deep.equal([]);
      expect(wordsOf(poll)).to.include('What others say is not shown on this page.');
    });

    it('and shows them before answering where the page wants that', async () => {
      const poll = await shownPoll(newPlace(), {
        attributes: { 'results-src': '/control.json', results: 'always' },
      });
      await shows(poll, 'All answers given here');
      expect(wordsOf(poll)).not.to.include('Your answer may not be');
      expect(choice(poll, 'None')).to.be.instanceOf(HTMLInputElement);
    });

    it('for good where the page says something else, which may have been meant so', async () => {
      const { lines, stop } = listen('warn');
      const poll = await answered('None', {
        attributes: { 'results-src': '/control.json', results: 'Never' },
      });
      await aTimeout(50);
      stop();
      expect(replies.asked).to.deep.equal([]);
      expect(tables(poll)).to.deep.equal([]);
      expect(lines.join()).to.match(/<sayso-power-poll> cannot read results="Never".*after, always, never/);
    });

    it('while an answer is changed', async () => {
      const poll = await answered('None', { attributes: { 'results-src': '/control.json' } });
      await shows(poll, 'All answers given here');
      await press(poll, 'Change my answer');
      expect(tables(poll)).to.deep.equal([]);
    });

    it('and says where they cannot be loaded', async () => {
      const { stop } = listen('warn');
      const poll = await answered('None', { attributes: { 'results-src': '/nowhere-at-all.json' } });
      await shows(poll, 'What others said could not be loaded');
      stop();
    });
  });

  describe('opens and closes', () => {
    const at = (time: string): Pick<PowerPollElement, 'now'> => ({ now: () => new Date(time) });

    it('and says until when before the question', async () => {
      const poll = await shownPoll(newPlace(), {
        attributes: { closes: '2026-12-18' },
        properties: at('2026-11-25T12:00'),
      });
      const [facts, question] = allInside(poll, '.facts, fieldset');
      expect(wordsIn(facts!)).to.include('Open until 18 December 2026');
      expect(question?.localName).to.equal('fieldset');
    });

    it('and says no time that cannot be read, but names it to the page’s owner', async () => {
      const { lines, stop } = listen('warn');
      const poll = await shownPoll(newPlace(), {
        attributes: { opens: 'tomorrow', closes: '31/12/2026', results: 'always' },
      });
      await until(() => lines.length > 1);
      stop();
      expect(wordsOf(poll)).not.to.include('Open until');
      expect(lines.join()).to.match(
        /cannot read opens="tomorrow".*cannot read closes="31\/12\/2026".*2026-12-31/,
      );
    });

    it('and asks nothing before it opens', async () => {
      const poll = await shownPoll(newPlace(), {
        attributes: { opens: '2026-12-01', 'results-src': '/control.json' },
        properties: at('2026-11-30T23:59'),
      });
      expect(wordsOf(poll)).to.include('This opens on 1 December 2026');
      expect(allInside(poll, 'form')).to.deep.equal([]);
      expect(replies.asked).to.deep.equal([]);
    });

    const closed = (results: string): Promise<TestPoll> =>
      shownPoll(newPlace(), {
        attributes: { closes: '2026-11-20', 'results-src': results },
        properties: at('2026-11-25T12:00'),
      });

    it('and shows what came of it once closed', async () => {
      const poll = await closed('/outcome.json');
      await shows(poll, 'Residents now choose what £40,000');
      expect(wordsOf(poll)).to.include('This closed on 20 November 2026');
      expect(allInside(poll, 'form')).to.deep.equal([]);
      expect(tables(poll)[1]![1]).to.deep.equal(['A great deal', '10', '6%']);
    });

    it('and says when nothing came of it yet', async () => {
      const poll = await closed('/no-outcome.json');
      await shows(poll, 'No outcome published yet, due by 29 January 2027.');
    });

    it('and says when something should have come of it', async () => {
      const poll = await closed('/late-outcome.json');
      await shows(poll, 'No outcome published yet. It was due by 24 November 2026.');
      expect(inside(poll, '[part=outcome]')?.matches('.warn')).to.equal(true);
    });

    it('and says that nothing came of it where nothing is known', async () => {
      const poll = await closed('');
      await shows(poll, 'No outcome published yet.');
    });

    it('and asks for nothing hidden when closed either', async () => {
      const poll = await shownPoll(newPlace(), {
        attributes: { closes: '2026-11-20', 'results-src': '/control.json', results: 'never' },
        properties: at('2026-11-25T12:00'),
      });
      await shows(poll, 'This closed on');
      await aTimeout(50);
      expect(replies.asked).to.deep.equal([]);
      // There may well be one: nobody has looked.
      expect(wordsOf(poll)).not.to.include('No outcome');
    });
  });

  describe('while the page stays open', () => {
    /** A clock that runs, from this moment on. */
    const from = (time: string): (() => Date) => {
      const ahead = Number(new Date(time)) - Date.now();
      return () => new Date(Date.now() + ahead);
    };

    it('opens when its time comes', async () => {
      const poll = await shownPoll(newPlace(), {
        attributes: { opens: '2026-12-01' },
        properties: { now: from('2026-11-30T23:59:58') },
      });
      expect(allInside(poll, 'form')).to.deep.equal([]);
      await shows(poll, 'Send my answer');
    });

    it('closes when its time comes, and shows what others said', async () => {
      const poll = await shownPoll(newPlace(), {
        attributes: { closes: '2026-11-30', 'results-src': '/control.json' },
        properties: { now: from('2026-11-30T23:59:58') },
      });
      expect(wordsOf(poll)).to.include('Send my answer');
      await shows(poll, 'All answers given here');
      expect(allInside(poll, 'form')).to.deep.equal([]);
    });

    it('but not under the hands of somebody who answers', async () => {
      const poll = await shownPoll(newPlace(), {
        attributes: { closes: '2026-11-30', 'follow-up': '' },
        properties: { now: from('2026-11-30T23:59:58') },
      });
      await write(poll, 'A vote');
      await aTimeout(2200);
      expect(box(poll).value).to.equal('A vote');
    });

    it('and closes at once when the page says so, though nobody has touched it', async () => {
      const poll = pollIn(newPlace(), {
        attributes: { 'results-src': '/control.json' },
        properties: { now: () => new Date('2026-11-25T12:00') },
      });
      await shows(poll, 'Send my answer');
      poll.closes = '2026-11-20';
      await shows(poll, 'All answers given here');
    });
  });

  it('marks what is not in the page’s language', async () => {
    const place = newPlace();
    place.lang = 'cy';
    const poll = pollIn(place, { attributes: { question: 'belong' } });
    await shows(poll, 'Anfon fy ateb');
    expect(inside(poll, 'h2 [lang]').lang).to.equal('en');
  });

  it('keeps what was written when the endpoint refuses it', async () => {
    const poll = await shownPoll(newPlace(), { attributes: { 'follow-up': '' } });
    await write(poll, 'A vote');
    await answer(poll, 'None');
    poll.delivery.tell({
      kind: 'refused',
      durable: true,
      reason: 'invalid',
      status: 422,
      detail: '',
      problems: [{ pointer: '/answers/what-would-change-that', detail: '' }],
    });
    await poll.updateComplete;
    expect(box(poll).value).to.equal('A vote');
    expect(wordsOf(poll)).to.include('Check your answer');
    await press(poll, 'Send my answer');
    await handedOver(poll, 2);
    const [first, second] = poll.delivery.submissions.map(({ envelope }) => envelope);
    expect(second!.id).not.to.equal(first!.id);
    expect(second!.revision).to.equal(1);
    expect(poll.delivery.discarded).to.deep.equal([first!.id]);
  });
});
