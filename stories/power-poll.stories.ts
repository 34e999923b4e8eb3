import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';

import { outcomes } from './fixtures/fake-delivery.js';
import { cannotBeReached, neverReplies, repliesWith } from './fixtures/fake-network.js';
import {
  benches,
  councilsFigure,
  longPoll,
  pollPower,
  pollResults,
  urduPoll,
} from './fixtures/power-polls.js';
import { residentAt, type Resident } from './fixtures/resident.js';
import { renderPoll, type PollArgs, type PollStory } from './power-poll-story.js';

/**
 * One question about power. Then you, people here and the country, side by side, and only where all three were
 * asked the same thing. The stories are its states, in the order in which a resident may meet them.
 */
const meta = {
  component: 'sayso-power-poll',
  title: 'Power poll',
  render: renderPoll,
  args: {
    endpoint: 'https://collector.example/responses',
    activity: 'riverside-power-2026',
    states: outcomes.sent,
    resultsSrc: repliesWith('https://collector.example/control.json', pollResults.control),
  },
  argTypes: {
    poll: { control: 'object' },
    benchmark: { control: 'object' },
    power: { control: 'object' },
    results: { control: 'select', options: ['after', 'always', 'never'] },
    states: { control: 'object', description: 'For stories only: the states that Send leads through.' },
    delivery: { control: false },
    now: { control: false },
    ready: { control: false },
    confirm: { control: false },
  },
} satisfies Meta<PollArgs & Record<'delivery' | 'now' | 'ready' | 'confirm', unknown>>;

export default meta;

const at = (canvas: HTMLElement): Resident => residentAt(canvas, 'sayso-power-poll');

/** Answers, and waits for what comes then. */
const answered = (
  choice: string,
  heading = 'Thank you. We have your answer',
  send = 'Send my answer',
): NonNullable<PollStory['play']> => {
  return async ({ canvasElement }) => {
    const resident = at(canvasElement);
    await resident.choose(choice);
    await resident.press(send);
    await expect(await resident.reaches(heading)).toBeVisible();
  };
};

/** Without any configuration but where to send the answer. */
export const Start: PollStory = { tags: ['walk'] };

/** With everything that may be asked besides, until when, and how much say residents have. */
export const Everything: PollStory = {
  args: { followUp: true, place: true, scale: true, closes: '2026-12-18', power: pollPower },
  tags: ['walk'],
};

/** Many answers, long ones, and words that are longer than a phone is wide. */
export const LongText: PollStory = { args: { poll: longPoll, resultsSrc: '', followUp: true, scale: true } };

/** The answers side by side where there is room; each with its words, never by colour alone. */
export const Scale: PollStory = { args: { scale: true, question: 'belong' }, tags: ['walk'] };

export const BeforeOpening: PollStory = { args: { opens: '2026-12-01', power: pollPower } };

/** Send was pressed without an answer. */
export const Problems: PollStory = {
  name: 'Error',
  args: { followUp: true },
  play: async ({ canvasElement }) => {
    const resident = at(canvasElement);
    await resident.press('Send my answer');
    await expect(await resident.reaches('There is a problem')).toBeVisible();
  },
};

/** The original question of the "71%" could not be seen, so no figure stands beside the answers. */
export const Answered: PollStory = { play: answered('Not very much') };

/** Same words, same answers: the national figure may stand beside those of people here. */
export const SameQuestion: PollStory = {
  args: {
    question: 'belong',
    resultsSrc: repliesWith('https://collector.example/belong.json', pollResults.belong),
  },
  play: answered('Fairly strongly'),
};

/** With a figure of the council's own beside it. */
export const CouncilsOwnFigure: PollStory = {
  args: { ...SameQuestion.args, benchmark: councilsFigure },
  play: answered('Not very strongly'),
};

/** The host's own words with a passport of the bank: other words are another question. */
export const AskedDifferently: PollStory = {
  args: {
    ...SameQuestion.args,
    poll: {
      name: 'belong',
      wording: 'Do you feel that you belong here?',
      options: councilsFigure.options,
      passport: 'belong',
    },
  },
  play: answered('Very strongly'),
};

/** Some counts are fewer than 8. */
export const SomeHidden: PollStory = {
  args: { resultsSrc: repliesWith('https://collector.example/some-hidden.json', pollResults.someHidden) },
  play: answered('None'),
};

/** Fewer than 10 people have answered. */
export const TooFewToShow: PollStory = {
  args: { resultsSrc: repliesWith('https://collector.example/too-few.json', pollResults.tooFew) },
  play: answered('None'),
};

/** Results are for the meeting, not for this page. */
export const ResultsHidden: PollStory = { args: { results: 'never' }, play: answered('None') };

/** Results stand below the question. */
export const ResultsAlways: PollStory = { args: { results: 'always' } };

/** The answer is in, and what others said is on its way. */
export const ResultsLoading: PollStory = {
  args: { resultsSrc: neverReplies('https://collector.example/slow.json') },
  play: answered('None'),
};

export const ResultsCannotBeLoaded: PollStory = {
  args: { resultsSrc: cannotBeReached('https://collector.example/away.json') },
  tags: ['warns'],
  play: answered('None'),
};

/** An answer is changed: what is sent then replaces the first. */
export const ChangeAnswer: PollStory = {
  play: async (context) => {
    await answered('None')(context);
    const resident = at(context.canvasElement);
    await resident.press('Change my answer');
    await resident.choose('A fair amount');
    await resident.press('Keep my answer as it is');
    await resident.press('Change my answer');
  },
};

export const Sending: PollStory = {
  args: { states: outcomes.sending },
  play: answered('None', 'Sending your answer'),
};

/** No connection, but the answer would survive closing the page. */
export const SavedOnThisDevice: PollStory = {
  args: { states: outcomes.savedOnThisDevice },
  play: answered('None', 'Your answer is saved on this device'),
};

/** No connection, and a device that stores nothing. */
export const NotSentYet: PollStory = {
  args: { states: outcomes.notSentYet },
  play: answered('None', 'Your answer is not sent yet'),
};

/** The endpoint said no. */
export const Refused: PollStory = {
  args: { states: outcomes.notAccepted },
  play: answered('None', 'Your answer could not be taken'),
};

/** It closed while somebody was answering. */
export const RefusedBecauseClosed: PollStory = {
  args: { states: outcomes.closed },
  play: answered('None', 'This has closed, so your answer was not taken'),
};

/** The answer that this one changes was withdrawn by receipt. */
export const RefusedBecauseWithdrawn: PollStory = {
  args: { states: outcomes.withdrawn },
  play: answered('None', 'This answer was withdrawn, so it was not taken'),
};

export const ClosedWithOutcome: PollStory = {
  args: {
    closes: '2026-11-20',
    resultsSrc: repliesWith('https://collector.example/outcome.json', pollResults.withOutcome),
  },
};

/** What was promised is said, and that it has not come. */
export const ClosedWithoutOutcome: PollStory = {
  args: {
    closes: '2026-11-20',
    resultsSrc: repliesWith('https://collector.example/no-outcome.json', pollResults.withoutOutcome),
  },
};

/** Nothing came of it by the day that was promised. This cannot be switched off. */
export const ClosedOverdue: PollStory = {
  args: {
    closes: '2026-11-20',
    power: { ...pollPower, hearBy: '2026-11-24' },
    resultsSrc: repliesWith('https://collector.example/late-outcome.json', pollResults.lateOutcome),
  },
};

/** What came of it, in Welsh: before what everybody said. */
export const WelshClosed: PollStory = { args: { ...ClosedWithOutcome.args }, globals: { locale: 'cy' } };

/** A poll of the page's own. */
export const OwnPoll: PollStory = { args: { poll: benches, resultsSrc: '' } };

/** A question of which the bank has not seen all answers is not offered: the console names those that are. */
export const NotOffered: PollStory = { args: { question: 'more-involved' }, tags: ['warns'] };

/** Without an endpoint an answer would be lost, so nothing is asked. */
export const NoEndpoint: PollStory = { args: { endpoint: '' }, tags: ['warns'] };

export const Welsh: PollStory = {
  args: { ...Everything.args },
  globals: { locale: 'cy' },
  tags: ['walk'],
};

export const WelshAnswered: PollStory = {
  globals: { locale: 'cy' },
  play: answered('Cryn dipyn', 'Diolch. Mae eich ateb wedi ein cyrraedd', 'Anfon fy ateb'),
};

/** A question of an English survey on a Welsh page is not translated, but marked as English. */
export const WelshOfficialQuestion: PollStory = { args: SameQuestion.args!, globals: { locale: 'cy' } };

/** A page and a poll in Urdu. */
export const Urdu: PollStory = {
  args: { poll: urduPoll, resultsSrc: '', followUp: true },
  globals: { locale: 'ur' },
  tags: ['walk'],
};

/** With figures, in Urdu. */
export const UrduAnswered: PollStory = {
  args: {
    poll: urduPoll,
    resultsSrc: repliesWith('https://collector.example/urdu.json', pollResults.urdu),
  },
  globals: { locale: 'ur' },
  play: answered('ہاں', 'شکریہ۔ آپ کا جواب ہمیں مل گیا ہے', 'میرا جواب بھیجیں'),
};

/** A page in Persian, which the widget has no words in: its English is marked. */
export const RightToLeft: PollStory = { ...Urdu, globals: { locale: 'fa' } };

export const RightToLeftAnswered: PollStory = {
  args: { question: 'belong', ...SameQuestion.args },
  globals: { direction: 'rtl' },
  play: answered('Fairly strongly'),
};

export const LongTextAnswered: PollStory = {
  args: {
    poll: longPoll,
    resultsSrc: repliesWith('https://collector.example/long.json', pollResults.longText),
  },
  play: answered('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'),
};

/** Known by the light text around the widget. */
export const DarkHostPageAsking: PollStory = {
  name: 'Dark host page, asking',
  args: { ...Everything.args },
  globals: { theme: 'dark' },
  tags: ['walk'],
};

export const DarkHostPage: PollStory = {
  ...CouncilsOwnFigure,
  globals: { theme: 'dark' },
};

/** Set by custom properties alone. */
export const CouncilHostPage: PollStory = { ...CouncilsOwnFigure, globals: { theme: 'council' } };

/** A page whose style sheet reaches for everything, with a `rem` of 10 pixels. */
export const HostileHostPage: PollStory = {
  globals: { theme: 'hostile' },
  tags: ['walk'],
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};

const narrow: Pick<PollStory, 'render'> = {
  render: (args) => html`<div class="narrow">${renderPoll(args)}</div>`,
};

/** The narrowest phone that WCAG 2.2 asks for (1.4.10 Reflow). */
export const Narrow320: PollStory = { ...Everything, ...narrow };

export const Narrow320Answered: PollStory = { ...CouncilsOwnFigure, ...narrow };

/** The reader's own colours, such as high contrast on Windows. */
export const ForcedColoursAsking: PollStory = {
  name: 'Forced colours, asking',
  args: { ...Everything.args },
  tags: ['forced-colours', 'walk'],
};

export const ForcedColours: PollStory = { ...CouncilsOwnFigure, tags: ['forced-colours'] };
