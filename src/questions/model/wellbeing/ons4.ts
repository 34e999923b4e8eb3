import { text } from '../elements.js';
import type { BankElement, BankEntry } from '../entry.js';

const scale = (name: string, title: string, [lowest, highest]: readonly [string, string]): BankElement => ({
  type: 'rating',
  name: `ons4-${name}`,
  title: text(title),
  rateMin: 0,
  rateMax: 10,
  minRateDescription: text(lowest),
  maxRateDescription: text(highest),
});

/** Of the introduction, and for the last of the question itself. */
const ENDS = ['Not at all', 'Completely'] as const;

/**
 * Personal wellbeing, the four questions of the Office for National Statistics. Anxiety runs the other way round; there
 * is no composite of the four.
 */
export const ons4: BankEntry = {
  id: 'ons4',
  theme: 'wellbeing',
  source: {
    publisher: 'Government Statistical Service',
    title: 'Personal wellbeing harmonised standard',
    url: 'https://analysisfunction.civilservice.gov.uk/policy-store/personal-well-being/',
    date: '2020-05-19',
    read: '2026-11',
    population: 'people aged 16 and over',
  },
  welsh: false,
  sensitive: true,
  elements: [
    {
      type: 'panel',
      name: 'ons4',
      description: text(
        'Next I would like to ask you four questions about your feelings on aspects of your life. There are no right or wrong answers. For each of these questions I’d like you to give an answer on a scale of 0 to 10, where 0 is “not at all” and 10 is “completely”.',
      ),
      elements: [
        scale('satisfied', 'Overall, how satisfied are you with your life nowadays?', ENDS),
        scale(
          'worthwhile',
          'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
          ENDS,
        ),
        scale('happy', 'Overall, how happy did you feel yesterday?', ENDS),
        scale(
          'anxious',
          'On a scale where 0 is “not at all anxious” and 10 is “completely anxious”, overall, how anxious did you feel yesterday?',
          ['Not at all anxious', 'Completely anxious'],
        ),
      ],
    },
  ],
  suggested: {
    why: text('To see how people here are.', 'Er mwyn gweld sut mae pobl yma.'),
    usedFor: text(
      'To see whether what we do makes lives better, and for whom not.',
      'I weld a yw’r hyn a wnawn yn gwella bywydau, ac i bwy nad yw.',
    ),
  },
  verified: true,
};
