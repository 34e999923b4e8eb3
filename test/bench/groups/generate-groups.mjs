/** Groups for the bench: as many as one likes, always the same ones, with words as British directories have them. All of it is made up. */

import { chance } from '../../support/chance.mjs';

const ACTIVITIES = [
  ...['Singing', 'Fishing', 'Walking', 'Allotment', 'Knitting', 'Chess', 'Gardening', 'Bowls', 'Dancing'],
  ...['Reading', 'Photography', 'Football', 'Swimming', 'Cycling', 'Pottery', 'Painting', 'Drama', 'Yoga'],
  ...['Bereavement', 'Carers', 'Dementia', 'Food', 'Digital', 'Welsh', 'History', 'Ukulele', 'Running'],
  ...[
    'Woodwork',
    'Sewing',
    'Cookery',
    'Parents',
    'Toddlers',
    'Veterans',
    'Gaming',
    'Astronomy',
    'Birdwatching',
  ],
];
const KINDS = ['Group', 'Club', 'Society', 'Circle', 'Café', 'Network', 'Friends', 'Shed', 'Choir', 'Hub'];
const SUITS = [
  'Community',
  'Friendly',
  'Monday',
  'Tuesday',
  'Evening',
  'Women’s',
  "Men's",
  'Family',
  'Open',
  'Senior',
];
const STARTS = [
  'Kirk',
  'Ash',
  'Wood',
  'Stan',
  'Nor',
  'Red',
  'Burn',
  'Hazel',
  'Thorn',
  'Wal',
  'Pen',
  'Aber',
  'Llan',
];
const ENDS = [
  'by',
  'ton',
  'ley',
  'ford',
  'ham',
  'field',
  'worth',
  'wick',
  'bridge',
  'stead',
  'mouth',
  'bourne',
];
const VENUES = [
  'Village Hall',
  'Library',
  'Methodist Church',
  'Leisure Centre',
  'Community Centre',
  'Memorial Institute',
];
const SENTENCES = [
  'We meet for a cup of tea and a chat, and newcomers are always made welcome.',
  'No experience is needed and all equipment is provided by our volunteers.',
  'Come along to share skills, make friends and get out of the house.',
  'A relaxed session led by a trained tutor, with support for people living with long-term conditions.',
  'The hall has level access, a hearing loop and parking at the rear.',
  'Our members range from beginners to those who have done it all their lives.',
  'Funded by the lottery and run entirely by local residents.',
  'Please ring before your first visit so that somebody can meet you at the door.',
];
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const LETTERS = 'bcdfghjklmnprstvw';
const VOWELS = 'aeiou';

/** So many groups. Some words occur once or twice only, as the names of streets and people do. */
export function generateGroups(count, seed = 20261126) {
  const next = chance(seed);
  const whole = (below) => Math.floor(next() * below);
  const pick = (list) => list[whole(list.length)];
  const sometimes = (share, make) => (next() < share ? make() : undefined);
  const town = () => pick(STARTS) + pick(ENDS);
  const surname = () =>
    (pick(LETTERS) + pick(VOWELS) + pick(LETTERS) + pick(VOWELS) + pick(LETTERS)).replace(/^./, (letter) =>
      letter.toUpperCase(),
    ) + pick(['son', 'man', 'well', 'er', 's']);
  const term = (label) => ({ id: label.toLowerCase(), label });
  return Array.from({ length: count }, (_, number) => {
    const activity = pick(ACTIVITIES);
    const here = town();
    const start = 9 + whole(11);
    const paid = next() < 0.5;
    const free = !paid && next() < 0.7;
    return {
      id: `group-${number}`,
      name: `${here} ${pick(SUITS)} ${activity} ${pick(KINDS)}`,
      summary: `${pick(SENTENCES)} ${pick(SENTENCES)} Ask for ${surname()}.`,
      status: next() < 0.03 ? 'paused' : 'active',
      organisation: { name: `${surname()} Trust` },
      categories: [term(activity), ...(next() < 0.3 ? [term(pick(ACTIVITIES))] : [])],
      audiences: next() < 0.4 ? [term(pick(['Carers', 'Men', 'Women', 'Older people', 'New parents']))] : [],
      tags: [],
      ...sometimes(0.5, () => ({ age: { min: pick([0, 5, 11, 16, 18, 50]) } })),
      cost: paid
        ? { kind: 'paid', from: 1 + whole(12), options: [] }
        : { kind: free ? 'free' : 'unknown', options: [] },
      joining: { how: next() < 0.4 ? [pick(['drop-in', 'book', 'referral'])] : [] },
      attendance: next() < 0.7 ? [next() < 0.1 ? 'online' : 'in-person'] : [],
      places: [
        {
          name: `${here} ${pick(VENUES)}`,
          lines: [],
          town: here,
          postcode: `${pick(['L', 'M', 'CH', 'LL', 'BS'])}${1 + whole(40)} ${whole(10)}${pick('ABDEF')}${pick('GHJLN')}`,
          ...sometimes(0.9, () => ({ lat: 52 + next() * 2, lng: -3.5 + next() * 2 })),
          precision: 'postcode',
          access: [],
        },
      ],
      areas: [],
      wide: next() < 0.03,
      sessions:
        next() < 0.8
          ? [
              {
                freq: 'weekly',
                interval: 1,
                days: [pick(DAYS)],
                nth: [],
                monthDays: [],
                start: `${String(start).padStart(2, '0')}:00`,
                end: `${String(start + 2).padStart(2, '0')}:00`,
                except: [],
                place: 0,
              },
            ]
          : [],
      closures: [],
      contacts: [],
      links: [],
      languages: next() < 0.1 ? [{ code: 'cy', name: 'Welsh' }] : [],
      access: next() < 0.3 ? [term(pick(['Step-free access', 'Hearing loop', 'Accessible toilet']))] : [],
      source: { format: 'sayso' },
    };
  });
}
