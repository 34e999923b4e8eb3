import { neighbourhoodControl } from './neighbourhood-control.js';
import type { QuestionPassport } from './passport.js';

/** Known from reports alone: none of these figures is ever shown. */
export const passport: QuestionPassport = {
  question: neighbourhoodControl,
  measure: {
    en: 'feel they have a great deal or a fair amount of control',
    cy: 'yn teimlo bod ganddynt lawer iawn neu gryn dipyn o reolaeth',
  },
  positive: ['great-deal', 'fair-amount'],
  base: 'everybody',
  source: 'YouGov for Locality, Commission on the Future of Localism',
  url: 'https://locality.org.uk/our-work/policy/localism-commission',
  area: { en: 'Great Britain', cy: 'Prydain Fawr' },
  verified: { wording: false, options: false, figures: false },
  figures: [
    // Locality's page, read 2026-11. Another charity credits a 71% to another study.
    { year: '2018', percent: 71, survey: 'YouGov for Locality', measure: 'not much or no control' },
    // right-here.org, read 2026-11: of another question, not seen either.
    { year: '2022', percent: 78, survey: 'Opinium for We’re Right Here', measure: 'no or little control' },
    // The Big Issue after the election of July 2024.
    { year: '2024', percent: 84, survey: 'for We’re Right Here', measure: 'powerless' },
  ],
};
