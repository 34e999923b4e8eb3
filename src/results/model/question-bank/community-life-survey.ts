/** What the passports of questions from the Community Life Survey have in common. */
export const communityLifeSurvey = {
  source: {
    en: 'Community Life Survey, Department for Culture, Media and Sport',
    cy: 'Arolwg Bywyd Cymunedol, yr Adran dros Ddiwylliant, y Cyfryngau a Chwaraeon',
  },
  area: { en: 'England', cy: 'Lloegr' },
  population: { en: 'people aged 16 and over', cy: 'pobl 16 oed a throsodd' },
  /** Technical report 2023/24, gov.uk, read 2026-11: addresses drawn at random, online or on paper. */
  mode: {
    en: 'a random sample of addresses, answering online or on paper',
    cy: 'sampl ar hap o gyfeiriadau, yn ateb ar-lein neu ar bapur',
  },
} as const;

/** Headline findings 2024/25, gov.uk, updated 10 December 2025, read 2026-11. */
export const askedIn2024 = {
  en: 'October 2024 to March 2025',
  cy: 'Hydref 2024 i Fawrth 2025',
} as const;
