import { text } from '../elements.js';
import type { BankEntry } from '../entry.js';

const THEMES: readonly (readonly [name: string, question: string])[] = [
  ['moving-around', 'Can I easily walk and cycle around using good-quality routes?'],
  ['public-transport', 'Does public transport meet my needs?'],
  [
    'traffic-and-parking',
    'Do traffic and parking arrangements allow people to move around safely and meet the community’s needs?',
  ],
  [
    'streets-and-spaces',
    'Do buildings, streets and public spaces create an attractive place that is easy to get around?',
  ],
  ['natural-space', 'Can I regularly experience good-quality natural space?'],
  ['play-and-recreation', 'Can I access a range of spaces with opportunities for play and recreation?'],
  ['facilities-and-amenities', 'Do facilities and amenities meet my needs?'],
  [
    'work-and-local-economy',
    'Is there an active local economy and the opportunity to access good-quality work?',
  ],
  ['housing-and-community', 'Do the homes in my area support the needs of the community?'],
  ['social-contact', 'Is there a range of spaces and opportunities to meet people?'],
  ['identity-and-belonging', 'Does this place have a positive identity and do I feel I belong?'],
  ['feeling-safe', 'Do I feel safe here?'],
  ['care-and-maintenance', 'Are buildings and spaces well cared for?'],
  ['influence', 'Do I feel able to take part in decisions and help change things for the better?'],
];

/** The fourteen questions about a place, each on a scale from 1 to 7. */
export const place14: BankEntry = {
  id: 'place-14',
  theme: 'place',
  source: {
    publisher: 'NHS Health Scotland, the Scottish Government, and Architecture and Design Scotland',
    title: 'Place Standard tool, as the Director of Public Health of Buckinghamshire reproduces it',
    url: 'https://buckinghamshire.gov.uk/health-wellbeing-and-sports/joint-strategic-needs-assessment/director-of-public-health-annual-reports/dphar-healthy-places/appendix-community-appraisal-tool',
    edition: 'an earlier one',
    date: '2018',
    read: '2026-11',
    mode: 'conversations of groups, and one by one',
    note: 'A newer edition has other words (ourplace.scot). Ask its owners before using its name.',
  },
  welsh: false,
  sensitive: false,
  elements: [
    {
      type: 'panel',
      name: 'place',
      elements: THEMES.map(([name, question]) => ({
        type: 'rating',
        name: `place-${name}`,
        title: text(question),
        rateMin: 1,
        rateMax: 7,
        minRateDescription: text('A lot of room for improvement'),
        maxRateDescription: text('Very little room for improvement'),
      })),
    },
  ],
  suggested: {
    why: text(
      'To see what about this place works for people, and what does not.',
      'Er mwyn gweld beth am y lle hwn sy’n gweithio i bobl, a beth sydd ddim.',
    ),
    usedFor: text('To decide what to put right first.', 'I benderfynu beth i’w unioni gyntaf.'),
  },
  verified: true,
};
