import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';

import { longText, unsupported, unusable } from './fixtures/awkward.js';
import { allotments } from './fixtures/conditions.js';
import { outcomes } from './fixtures/fake-delivery.js';
import { cannotBeReached, neverReplies } from './fixtures/fake-network.js';
import { powerLabels } from './fixtures/power-labels.js';
import { questionTypes } from './fixtures/question-types.js';
import { residentAt } from './fixtures/resident.js';
import { library, riverside } from './fixtures/riverside.js';
import { urdu } from './fixtures/urdu.js';
import { renderSurvey, surveyMeta, type SurveyArgs, type SurveyStory } from './survey-story.js';

/**
 * "Have your say": a survey that residents answer on the page they are on.
 * The stories are its states, in the order in which a resident may meet them.
 */
const meta = {
  ...surveyMeta,
  title: 'Survey',
  args: { ...surveyMeta.args, definition: riverside },
} satisfies Meta<SurveyArgs>;

export default meta;

type Play = NonNullable<SurveyStory['play']>;

/** What was typed stays through everything that follows. */
const answerAndCheck: Play = async ({ canvasElement }) => {
  const resident = residentAt(canvasElement);
  await resident.choose('Homes');
  await resident.write('Why? (optional)', 'My children cannot afford to stay.');
  await resident.press('Continue');
  await resident.reaches('Check your answers');
};

/** A survey of one page that is answered and sent at once, to show where sending leads. */
const afterSend = (states: SurveyArgs['states'], heading: string): SurveyStory => ({
  args: { definition: library, states },
  play: async (context) => {
    await answerAndCheck(context);
    const resident = residentAt(context.canvasElement);
    await resident.press('Send my answers');
    await expect(await resident.reaches(heading)).toBeVisible();
  },
});

export const Start: SurveyStory = { tags: ['walk'] };

/** How much say residents have, before the first question. */
export const WithPowerLabel: SurveyStory = {
  tags: ['walk'],
  args: { definition: { ...library, power: powerLabels.asking } },
};

/** Before the definition has come: what the page says between the tags. */
export const Loading: SurveyStory = {
  args: { definition: undefined, src: neverReplies('https://council.example/slow.json') },
};

/** The definition cannot be fetched. It is tried again until it can; the page's owner reads why on the console. */
export const CannotBeLoaded: SurveyStory = {
  tags: ['warns'],
  args: { definition: undefined, src: cannotBeReached('https://council.example/away.json') },
};

/** JSON, but no survey: what the page says between the tags stays. */
export const UnusableDefinition: SurveyStory = { tags: ['warns'], args: { definition: unusable } };

/** Without an endpoint an answer would be lost, so nothing is asked. */
export const NoEndpoint: SurveyStory = { tags: ['warns'], args: { endpoint: '' } };

/** Places that cannot be shown say so. The console and `sayso-definition` list each, by path. */
export const UnsupportedElements: SurveyStory = {
  tags: ['warns', 'walk'],
  args: { definition: unsupported },
};

/** Continue was pressed without an answer. Focus is on the summary, whose links lead to the questions. */
export const Problems: SurveyStory = {
  name: 'Error',
  args: { definition: questionTypes.textKinds },
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.write('How many years have you lived here?', 'a few');
    await resident.write('What is your email address? (optional)', 'me at home');
    await resident.press('Continue');
    await expect(await resident.reaches('There is a problem')).toBeVisible();
  },
};

/** Texts that repeat an answer, questions and a page that depend on answers, a figure that is worked out. */
export const PipingAndConditions: SurveyStory = {
  args: { definition: allotments },
  tags: ['walk'],
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.write('What shall we call you?', 'Sam');
    await resident.write('How many adults would help?', '2');
    await resident.write('How many children would help?', '3');
    await resident.choose('Yes');
    await resident.write('What did you grow? (optional)', 'Leeks, for Sam’s soup');
  },
};

/** Everything that will be sent, before it is sent. */
export const Check: SurveyStory = { args: { definition: library }, play: answerAndCheck };

/** A definition may let a group of people answer together: as one, and shown apart. */
export const CheckForAGroup: SurveyStory = {
  args: { definition: { ...library, groupResponses: true } },
  play: async (context) => {
    await answerAndCheck(context);
    await residentAt(context.canvasElement).choose('A group of people');
  },
};

/** Of how many people is needed. */
export const GroupOfNobodyKnowsHowMany: SurveyStory = {
  ...CheckForAGroup,
  play: async (context) => {
    await CheckForAGroup.play!(context);
    await residentAt(context.canvasElement).press('Send my answers');
  },
};

/** One question at a time, whatever pages the definition has. */
export const OneQuestionPerPage: SurveyStory = {
  args: { definition: { ...riverside, questionsOnPageMode: 'questionPerPage' } },
  tags: ['walk'],
};

export const Sending: SurveyStory = afterSend(outcomes.sending, 'Sending your answers');

/** No connection, but the answers would survive closing the page. */
export const SavedOnThisDevice: SurveyStory = afterSend(
  outcomes.savedOnThisDevice,
  'Your answers are saved on this device',
);

/** No connection, and a device that stores nothing, as in private windows. */
export const NotSentYet: SurveyStory = afterSend(outcomes.notSentYet, 'Your answers are not sent yet');

/** With the endpoint's receipt, and what the survey's author says will happen. */
export const Sent: SurveyStory = afterSend(outcomes.sent, 'Thank you. We have your answers');

/** A definition with `navigateToUrl`: a link, since nobody is sent away before they have seen their reference. */
export const SentAndOn: SurveyStory = {
  ...afterSend(outcomes.sent, 'Thank you. We have your answers'),
  args: {
    definition: { ...library, navigateToUrl: 'https://wales.example/next?use={library}' },
    states: outcomes.sent,
  },
};

/** An endpoint that gives no receipts. */
export const SentWithoutReceipt: SurveyStory = afterSend(
  outcomes.sentWithoutReceipt,
  'Thank you. We have your answers',
);

/** The survey has ended (410). The answers are kept, and the `help` slot says whom to ask. */
export const RefusedBecauseClosed: SurveyStory = afterSend(
  outcomes.closed,
  'This has closed, so your answers were not taken',
);

/** What these answers replace, or they themselves, was withdrawn by receipt (410 with the code `withdrawn`). */
export const RefusedBecauseWithdrawn: SurveyStory = afterSend(
  outcomes.withdrawn,
  'These answers were withdrawn, so they were not taken',
);

/** The endpoint said no (any other 4xx). */
export const RefusedNotAccepted: SurveyStory = afterSend(
  outcomes.notAccepted,
  'Your answers could not be taken',
);

/** The endpoint has other answers under the same id (409). */
export const RefusedConflict: SurveyStory = afterSend(
  outcomes.conflict,
  'These answers do not match the ones we already have under the same number',
);

/** The endpoint found fault with an answer (422) and said which: shown at its question, to be corrected. */
export const InvalidAtEndpoint: SurveyStory = afterSend(outcomes.invalid, 'There is a problem');

/** The page is in Welsh, and so is the survey. */
export const Welsh: SurveyStory = { globals: { locale: 'cy' }, tags: ['walk'] };

/** Browsers know no Welsh names of months. */
export const WelshSent: SurveyStory = {
  globals: { locale: 'cy' },
  args: { definition: library },
  play: async ({ canvasElement }) => {
    const resident = residentAt(canvasElement);
    await resident.choose('Homes');
    await resident.press('Parhau');
    await resident.press('Anfon fy atebion');
    const outcome = await resident.reaches('Diolch. Mae eich atebion wedi ein cyrraedd');
    await expect(outcome.parentElement).not.toHaveTextContent(/January/);
  },
};

/** A page in Urdu with a survey in Urdu. */
export const Urdu: SurveyStory = {
  globals: { locale: 'ur' },
  tags: ['walk'],
  args: { definition: urdu },
  play: async ({ canvasElement }) => {
    const title = await residentAt(canvasElement).reaches(urdu.title);
    await expect(title.querySelector('[lang]') ?? title.closest('[lang]')).toHaveAttribute('lang', 'ur');
  },
};

/** A page in Urdu with a survey in English: each is marked and has its direction. */
export const UrduOfEnglish: SurveyStory = {
  name: 'Urdu, of a survey in English',
  globals: { locale: 'ur' },
  tags: ['walk'],
};

/** A page in Persian, which the widget has no words in: its English is marked. */
export const RightToLeft: SurveyStory = { ...Urdu, globals: { locale: 'fa' } };

/** Known by the light text around the widget. */
export const DarkHostPage: SurveyStory = { globals: { theme: 'dark' }, tags: ['walk'] };

/** Set by custom properties alone. */
export const CouncilHostPage: SurveyStory = { globals: { theme: 'council' }, tags: ['walk'] };

/** A page whose style sheet reaches for everything, with a `rem` of 10 pixels. */
export const HostileHostPage: SurveyStory = {
  globals: { theme: 'hostile' },
  tags: ['walk'],
  // In a frame of its own, because its style sheet reaches for `html` too.
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  play: async ({ canvasElement }) => {
    const { textTransform, fontStyle, letterSpacing } = getComputedStyle(
      await residentAt(canvasElement).reaches('Have your say about Riverside'),
    );
    await expect([textTransform, fontStyle, letterSpacing]).toEqual(['none', 'normal', 'normal']);
  },
};

export const LongText: SurveyStory = { args: { definition: longText } };

const narrow: Pick<SurveyStory, 'render'> = {
  render: (args) => html`<div class="narrow">${renderSurvey(args)}</div>`,
};

/** The narrowest phone that WCAG 2.2 asks for (1.4.10 Reflow). */
export const Narrow320: SurveyStory = { ...narrow, tags: ['walk'] };

export const Narrow320WithLongText: SurveyStory = { ...narrow, args: { definition: longText } };

/**
 * The reader's own colours, such as high contrast on Windows. The tests switch
 * them on; to see them here, choose "Emulate CSS media feature forced-colors:
 * active" in the browser's developer tools, under Rendering.
 */
export const ForcedColours: SurveyStory = { tags: ['forced-colours', 'walk'] };

/** Each in the language of its own surroundings, with answers of its own. */
export const TwoOnAPage: SurveyStory = {
  render: (args) =>
    html`<div class="side-by-side">
      <div>${renderSurvey({ ...args, definition: library, activity: 'library-2026' })}</div>
      <div lang="cy">${renderSurvey(args)}</div>
    </div>`,
  play: async ({ canvasElement }) => {
    await residentAt(canvasElement).choose('Homes');
    const [first, second] = canvasElement.querySelectorAll('sayso-survey');
    await expect(first?.shadowRoot?.querySelectorAll(':checked')).toHaveLength(1);
    await expect(second?.shadowRoot?.querySelectorAll(':checked')).toHaveLength(0);
  },
};
