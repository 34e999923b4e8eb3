import { expect } from '@open-wc/testing';

import { powerLabels } from '../../stories/fixtures/power-labels.js';
import { benches } from '../../stories/fixtures/power-polls.js';
import { listen, type Listening } from '../support/console-lines.js';
import { allInside, inside, wordsIn, wordsOf } from '../support/inside.js';
import { jsonScript } from '../support/json-script.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import {
  answer,
  heading,
  pollIn,
  shownPoll,
  until,
  type PollOptions,
  type TestPoll,
} from './poll-on-a-page.js';

const label = '[part=power-label]';

/** A poll with something inside its tag, as a page without a script of its own has it. */
const inlinePoll = (json: unknown, options: PollOptions = {}): Promise<TestPoll> => {
  const script = jsonScript(JSON.stringify(json));
  return shownPoll(newPlace(), { ...options, children: [script] });
};

describe('the power label of a <sayso-power-poll>', () => {
  let heard: Listening;
  beforeEach(() => {
    heard = listen('warn', 'error');
  });
  afterEach(() => {
    heard.stop();
    clearPage();
  });

  // First, while nothing has loaded the label yet.
  it('comes with the question, not after it', async () => {
    const script = jsonScript(JSON.stringify({ ...benches, power: powerLabels.asking }));
    const poll = pollIn(newPlace(), { children: [script] });
    await poll.updateComplete;
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!poll.renderRoot.querySelector('#heading')) return;
        watch.disconnect();
        requestAnimationFrame(() => resolve());
      });
      watch.observe(poll.renderRoot, { childList: true, subtree: true });
    });
    expect(allInside(poll, label)).to.have.length(1);
  });

  it('may stand inside the tag with the question, and is there before it', async () => {
    const poll = await inlinePoll({ ...benches, power: powerLabels.asking });
    expect(heading(poll)).to.equal('Do we need more benches on the quay?');
    expect(allInside(poll, `${label}, fieldset`).map((each) => each.localName)).to.deep.equal([
      'section',
      'fieldset',
    ]);
    expect(wordsIn(inside(poll, label))).to.include('Riverside Council’s planning committee');
    expect(heard.lines).to.deep.equal([]);
  });

  it('may stand there alone, of a question of the bank', async () => {
    const poll = await inlinePoll({ power: powerLabels.asking });
    expect(heading(poll)).to.match(/^How much control, if any/);
    expect(wordsIn(inside(poll, label))).to.include('Who decides');
    const other = await inlinePoll({ power: powerLabels.asking }, { attributes: { question: 'belong' } });
    expect(heading(other)).to.match(/^How strongly do you feel you belong/);
    expect(heard.lines).to.deep.equal([]);
  });

  it('names a question that the bank does not have, also beside a label', async () => {
    const script = jsonScript(JSON.stringify({ power: powerLabels.asking }));
    pollIn(newPlace(), { attributes: { question: 'powers' }, children: [script] });
    await until(() => heard.lines.length > 0);
    expect(heard.lines.join()).to.match(/question="powers" is not in the question bank/);
  });

  it('is no part of what the answer is to', async () => {
    const [plain, labelled] = [
      await inlinePoll(benches),
      await inlinePoll({ ...benches, power: powerLabels.asking }),
    ];
    for (const poll of [plain, labelled]) await answer(poll, 'Yes');
    const [one, other] = [plain, labelled].map(({ delivery }) => delivery.submissions[0]!.envelope);
    expect(other!.definition).to.equal(one!.definition);
  });

  it('gives way to that of the property', async () => {
    const poll = await inlinePoll({ ...benches, power: powerLabels.asking });
    poll.power = powerLabels.youDecide;
    await until(() => wordsOf(poll).includes('Your say: you decide'));
    expect(allInside(poll, label)).to.have.length(1);
    poll.power = undefined;
    await until(() => wordsOf(poll).includes('Your say: we are asking you'));
  });

  it('goes with the poll that it is of', async () => {
    const poll = await inlinePoll({ ...benches, power: powerLabels.asking });
    poll.poll = benches;
    await until(() => allInside(poll, label).length === 0);
  });

  it('says by when residents hear, once the poll has closed', async () => {
    const poll = await inlinePoll(
      { ...benches, power: powerLabels.asking },
      { attributes: { closes: '2026-11-20' }, properties: { now: () => new Date('2026-11-25T12:00') } },
    );
    await until(() => wordsOf(poll).includes('No outcome published yet, due by 29 January 2027.'));
  });

  for (const [what, power] of [
    ['says nothing', { level: 'listening', hearBy: 5 }],
    ['is none', 'asking'],
  ] as const) {
    it(`that ${what} keeps nobody from answering, and is named to the page’s owner`, async () => {
      const poll = await inlinePoll(
        { ...benches, name: `benches-${what}`, power },
        { attributes: { closes: '2026-11-20' }, properties: { now: () => new Date('2026-11-25T12:00') } },
      );
      await until(() => wordsOf(poll).includes('No outcome published yet.'));
      expect(allInside(poll, label)).to.deep.equal([]);
      expect(heard.lines.join('\n'))
        .to.include('<sayso-power-poll>')
        .and.match(/power(\.level)? is/);
    });
  }
});
