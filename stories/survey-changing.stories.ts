import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';

import type { DeviceRecord, Earlier } from '../src/survey/aids/device-record.js';
import { cannotBeReached, refusesWith, repliesWith } from './fixtures/fake-network.js';
import { residentAt } from './fixtures/resident.js';
import { library } from './fixtures/riverside.js';
import { urdu } from './fixtures/urdu.js';
import { DEVICE_KEY, renderSurvey, surveyMeta, type SurveyArgs, type SurveyStory } from './survey-story.js';

const definition = {
  ...library,
  contact: 'Call the library team on 01632 960 001',
  elements: [
    ...library.elements,
    { type: 'comment', name: 'health', title: 'How is your health?', sensitive: true },
  ],
};

const earlier: Earlier = {
  at: Date.UTC(2026, 4, 3, 12),
  until: Date.UTC(2100, 0, 1),
  ...{ id: '8f1c6f7e-0d7b-4d43-9d0f-3a8f6f1f6c11', revision: 1, receipt: 'K7QX-3MPD-W9TH' },
  answers: { library: 'workshop', reason: 'We throw too much away.' },
  entries: {},
  asked: ['library', 'reason', 'health'],
  words: {
    library: { title: 'What should the old library become?', given: 'A workshop for repairing things' },
    reason: { title: 'Why?', given: 'We throw too much away.' },
  },
};

/** What an earlier visit has left, for as long as the story is shown. */
const remembered = (): (() => void) => {
  const record: DeviceRecord = { earlier };
  localStorage.setItem(DEVICE_KEY, JSON.stringify({ sayso: 1, ...record }));
  return () => localStorage.removeItem(DEVICE_KEY);
};

type Play = NonNullable<SurveyStory['play']>;

/** Presses these, one after the other. */
const press =
  (...buttons: readonly string[]): Play =>
  async ({ canvasElement }) => {
    for (const button of buttons) await residentAt(canvasElement).press(button);
  };

const find =
  (code: string): Play =>
  async (context) => {
    const resident = residentAt(context.canvasElement);
    await resident.choose('Homes');
    await resident.press('Change answers you have sent');
    await resident.write('Your reference', code);
    await resident.press('Find my answers');
  };

/** A collector that has these answers, one that has none of this reference, and one that is away. */
const HELD = 'https://held.example/receipts';
repliesWith(`${HELD}/look-up`, { id: earlier.id, revision: 1, received: '2026-05-03' });
repliesWith(`${HELD}/withdraw`, { withdrawn: '2026-11-27' });
const UNKNOWN = 'https://unknown.example/receipts';
refusesWith(`${UNKNOWN}/look-up`, 404);
const AWAY = 'https://away.example/receipts';
cannotBeReached(`${AWAY}/look-up`);

/** Answers that were sent: changed, withdrawn, or remembered on the resident's own device, by the reference that they were given. */
const meta = {
  ...surveyMeta,
  title: 'Survey/Changed or withdrawn',
  args: { ...surveyMeta.args, definition, receipts: HELD },
} satisfies Meta<SurveyArgs>;

export default meta;

/** "You answered on 3 May": on the next visit, in the place of the first page. */
export const YouAnswered: SurveyStory = { beforeEach: remembered };

/** Filled in, and nothing changed yet. */
export const Amend: SurveyStory = { beforeEach: remembered, play: press('Change my answers') };

/** What is different is listed before it is sent. */
export const AmendChanged: SurveyStory = {
  beforeEach: remembered,
  play: async (context) => {
    await press('Change my answers')(context);
    await residentAt(context.canvasElement).choose('Homes');
  },
};

/** It has taken the place of what was sent before. */
export const Revised: SurveyStory = {
  beforeEach: remembered,
  play: async (context) => {
    await AmendChanged.play!(context);
    await press('Continue', 'Send my answers')(context);
  },
};

/** About something different: what that is comes first. */
export const SomethingDifferent: SurveyStory = {
  beforeEach: remembered,
  play: press('Answer about something different'),
};

export const SomethingDifferentMissing: SurveyStory = {
  beforeEach: remembered,
  play: press('Answer about something different', 'Carry on'),
};

export const SomethingDifferentSaid: SurveyStory = {
  beforeEach: remembered,
  play: async (context) => {
    await press('Answer about something different')(context);
    await residentAt(context.canvasElement).write('What is different this time?', 'The park by the quay');
    await press('Carry on')(context);
  },
};

/** For those who help. */
export const HelpingSomeone: SurveyStory = {
  beforeEach: remembered,
  play: press('Help someone else to answer'),
};

/** On another device: by the reference. What was answered is not shown to whoever holds it. */
export const AskedForTheReference: SurveyStory = {
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.choose('Homes');
    await resident.press('Change answers you have sent');
    await resident.reaches('Change answers you have sent');
  },
};

export const OnAnotherDevice: SurveyStory = { play: find('K7QX-3MPD-W9TH') };

export const NotFound: SurveyStory = { args: { receipts: UNKNOWN }, play: find('K7QX-3MPD-WRNG') };

export const CannotConnect: SurveyStory = { args: { receipts: AWAY }, play: find('K7QX-3MPD-W9TH') };

/** Asked once more, since it cannot be undone. */
export const WithdrawSure: SurveyStory = {
  beforeEach: remembered,
  play: press('Change my answers', 'Withdraw my answers'),
};

export const Withdrawn: SurveyStory = {
  beforeEach: remembered,
  play: press('Change my answers', 'Withdraw my answers', 'Withdraw them for good'),
};

/** After sending: what remembering means, before it is done. */
export const RememberExplained: SurveyStory = {
  play: async (context) => {
    await residentAt(context.canvasElement).choose('Homes');
    await press('Continue', 'Send my answers', 'Remember on this device that I answered')(context);
  },
};

export const Remembered: SurveyStory = {
  play: async (context) => {
    await RememberExplained.play!(context);
    await press('Remember this on this device')(context);
  },
};

export const Welsh: SurveyStory = { globals: { locale: 'cy' }, beforeEach: remembered };

export const WelshAmend: SurveyStory = { ...Welsh, play: press('Newid fy atebion') };

export const RightToLeft: SurveyStory = {
  globals: { locale: 'ur' },
  args: { definition: urdu },
  beforeEach: remembered,
};

export const RightToLeftAmend: SurveyStory = { ...RightToLeft, play: press('میرے جوابات تبدیل کریں') };

export const DarkHostPage: SurveyStory = { ...Amend, globals: { theme: 'dark' } };
export const HostileHostPage: SurveyStory = { ...Amend, globals: { theme: 'hostile' } };
export const Narrow320: SurveyStory = {
  ...AmendChanged,
  render: (args) => html`<div class="narrow">${renderSurvey(args)}</div>`,
};
export const ForcedColours: SurveyStory = { ...AmendChanged, tags: ['forced-colours'] };
