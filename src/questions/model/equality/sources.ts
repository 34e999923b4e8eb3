import type { BankEntry, EntrySource } from '../entry.js';
import { text } from '../elements.js';

/** England, and the United Kingdom where one cannot ask by nation: after the harmonised standards of the GSS. */
export const govUk: EntrySource = {
  publisher: 'Government Digital Service',
  title: 'GOV.UK Design System: equality information',
  url: 'https://design-system.service.gov.uk/patterns/equality-information/',
  edition: 'alphagov/govuk-design-system at efb0d77',
  date: '2026-08-06',
  read: '2026-11',
  mode: 'one by one, online, each of them optional',
};

/** Wales, in both languages, by the same hand. */
export const censusWales: EntrySource = {
  publisher: 'Office for National Statistics',
  title: 'Census 2021: online questionnaire for Wales, in English and in Welsh',
  url: 'https://github.com/ONSdigital/census31-eq-questionnaire-schemas/blob/0d80b3932be4972bb53fd43ed8237ce9734d50f2/translations/cy/census_individual_gb_wls.po',
  edition: 'as the Office keeps it in public, Welsh revised on 19 January 2021',
  date: '2021-03-21',
  read: '2026-11',
  mode: 'one by one, online',
  population: 'everybody in Wales, some questions from 16 years on',
};

/** What is said of Welsh that is in the source itself. */
export const WELSH_BY_THE_SOURCE = `${censusWales.url} (read 2026-11)`;

/** Scotland: the guidance for public bodies, reviewed in 2021. */
export const scottishGuidance = (topic: string, title: string, page: number): EntrySource => ({
  publisher: 'Scottish Government',
  title: `Data collection and publication guidance: ${title}`,
  url: `https://www.gov.scot/publications/data-collection-publication-guidance-${topic}/pages/${page}/`,
  edition: 'as reviewed in 2021',
  date: '2022',
  read: '2026-11',
  population: 'people in Scotland',
});

/** Scotland: the census, as its metadata quote it. */
export const censusScotland = (variable: string, title: string): EntrySource => ({
  publisher: 'National Records of Scotland',
  title: `Scotland’s Census 2022: ${title}`,
  url: `https://www.scotlandscensus.gov.uk/metadata/${variable}/`,
  date: '2022-03-20',
  read: '2026-11',
  mode: 'online or on paper',
  population: 'people in Scotland',
});

/** Why equality questions are asked: the same for each of them. */
export const suggested: BankEntry['suggested'] = {
  why: text(
    'To see whether we hear from everybody, and treat everybody fairly.',
    'Er mwyn gweld a ydym yn clywed gan bawb, ac yn trin pawb yn deg.',
  ),
  usedFor: text(
    'To see who is missing among the answers, and to reach them. Never to decide about you.',
    'I weld pwy sydd ar goll ymhlith yr atebion, a’u cyrraedd. Byth i benderfynu amdanoch chi.',
  ),
};

/** What all of them have in common. */
export const equality = { theme: 'equality', sensitive: true, suggested } as const;
