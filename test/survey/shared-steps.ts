import type { Interaction, KeyboardStep, Reach } from '../contracts/widget-under-test.js';
import { focused, inside, isCalled } from '../support/inside.js';
import { handedOver, heading, press, type TestSurvey } from './survey-on-a-page.js';

/** Coming to the check, and sending: where the answers of a part of the survey are seen once more. */
export const checkedAndSent = (toCheck: Reach<TestSurvey>): Interaction<TestSurvey>[] => [
  { name: 'coming to the check', reach: toCheck },
  {
    name: 'Send',
    reach: async (survey) => {
      await toCheck(survey);
      await press(survey, 'Send my answers');
      await handedOver(survey);
    },
  },
];

export const comeToTheCheck: KeyboardStep<TestSurvey> = {
  does: 'come to the check',
  keys: [{ tabTo: isCalled('Continue') }, 'Enter'],
  then: (survey) => heading(survey) === 'Check your answers' && focused() === inside(survey, '#heading'),
};

export const send: KeyboardStep<TestSurvey> = {
  does: 'send',
  keys: [{ tabTo: isCalled('Send my answers') }, 'Enter'],
  then: (survey) => survey.delivery.submissions.length === 1,
};
