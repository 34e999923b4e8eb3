import { answers, choose, preferNotToSay, text } from '../elements.js';
import type { BankElement, BankEntry } from '../entry.js';
import { censusWales, equality, govUk, scottishGuidance, WELSH_BY_THE_SOURCE } from './sources.js';

const NAME = 'long-term-condition';
/** Asked of those who have one. Both together say who is disabled in the meaning of the Equality Act 2010. */
const ifYes = { visibleIf: `{${NAME}} = 'yes'` };

const yesOrNo = (yes?: string, no?: string): NonNullable<BankElement['choices']> =>
  answers(['yes', 'Yes', yes], ['no', 'No', no]);

/** Disability, as GOV.UK asks. The standard behind it is under review (November 2026). */
export const disability: BankEntry = {
  id: 'disability',
  ...equality,
  nations: ['england'],
  source: govUk,
  welsh: false,
  elements: [
    choose(
      NAME,
      text(
        'Do you have any physical or mental health conditions or illness lasting or expected to last 12 months or more?',
      ),
      yesOrNo(),
      preferNotToSay,
    ),
    choose(
      'disability',
      text('Do any of your conditions or illnesses reduce your ability to carry out day to day activities?'),
      answers(['a-lot', 'Yes, a lot'], ['a-little', 'Yes, a little'], ['not-at-all', 'Not at all']),
      {
        ...ifYes,
        description: text('For example eating, washing, walking or going shopping'),
        ...preferNotToSay,
      },
    ),
  ],
  verified: true,
};

/** Disability, for Wales. */
export const disabilityWales: BankEntry = {
  id: 'disability-wales',
  ...equality,
  nations: ['wales'],
  source: censusWales,
  welsh: WELSH_BY_THE_SOURCE,
  elements: [
    choose(
      NAME,
      text(
        'Do you have any physical or mental health conditions or illnesses lasting or expected to last 12 months or more?',
        'Oes gennych chi gyflwr neu salwch corfforol neu feddyliol sydd wedi para neu sy’n debygol o bara 12 mis neu fwy?',
      ),
      yesOrNo('Oes', 'Nac oes'),
    ),
    choose(
      'disability',
      text(
        'Do any of your conditions or illnesses reduce your ability to carry out day-to-day activities?',
        'Ydy unrhyw gyflwr neu salwch sydd gennych chi’n lleihau eich gallu i wneud gweithgareddau pob dydd?',
      ),
      answers(
        ['a-lot', 'Yes, a lot', 'Ydy, yn fawr'],
        ['a-little', 'Yes, a little', 'Ydy, ychydig'],
        ['not-at-all', 'Not at all', 'Ddim o gwbl'],
      ),
      ifYes,
    ),
  ],
  verified: true,
};

/** Long-term conditions, for Scotland. What they hinder is its second question, which was not seen. */
export const longTermConditionScotland: BankEntry = {
  id: 'long-term-condition-scotland',
  ...equality,
  nations: ['scotland'],
  source: {
    ...scottishGuidance('disability', 'disability', 3),
    note: 'Its question 1a. Question 2, about what one is hindered in, is needed to speak of disability.',
  },
  welsh: false,
  elements: [
    choose(
      NAME,
      text(
        'Do you have any physical or mental health conditions or illnesses lasting or expected to last 12 months or more?',
      ),
      yesOrNo(),
      preferNotToSay,
    ),
  ],
  verified: true,
};
