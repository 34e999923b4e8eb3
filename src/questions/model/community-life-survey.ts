import type { EntrySource } from './entry.js';

/** What questions of the Community Life Survey have in common, as far as the tables of 2023/24 tell it. */
export const communityLifeSurvey: EntrySource = {
  publisher: 'Department for Culture, Media and Sport',
  title: 'Community Life Survey',
  url: 'https://www.gov.uk/government/collections/community-life-survey--2',
  edition: '2023/24, headings of the published tables as public code reads them',
  date: '2024',
  read: '2026-11',
  mode: 'a random sample of addresses, answering online or on paper',
  population: 'people aged 16 and over in England',
};
