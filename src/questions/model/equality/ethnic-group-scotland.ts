import type { BankEntry } from '../entry.js';
import { equality } from './sources.js';

/** Ethnic group, for Scotland: its groups were seen, not its question. */
export const ethnicGroupScotland: BankEntry = {
  id: 'ethnic-group-scotland',
  ...equality,
  nations: ['scotland'],
  source: {
    publisher: 'Cabinet Office',
    title:
      'Equality (Race and Disability) Bill, mandatory ethnicity and disability pay gap reporting: annex C',
    url: 'https://www.gov.uk/government/consultations/equality-race-and-disability-bill-mandatory-ethnicity-and-disability-pay-gap-reporting/annex-c-government-statistical-service-harmonised-categories-for-ethnicity',
    date: '2025-03-18',
    read: '2026-11',
    population: 'people in Scotland',
  },
  welsh: false,
  elements: [],
  verified: false,
  missing:
    'its words as they were asked in 2022: two sources list the groups in two ways (annex C; Scottish Surveys Core Questions 2022)',
};
