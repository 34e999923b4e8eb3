import { answers, choose, text } from '../elements.js';
import type { BankEntry } from '../entry.js';
import { censusScotland, equality, WELSH_BY_THE_SOURCE } from './sources.js';

/** Unpaid care, for England and Wales. The harmonised standard recommends this question. */
export const carer: BankEntry = {
  id: 'carer',
  ...equality,
  nations: ['england', 'wales'],
  source: {
    publisher: 'Office for National Statistics',
    title: 'Census 2021 dictionary: provision of unpaid care',
    url: 'https://www.ons.gov.uk/census/census2021dictionary/variablesbytopic/healthdisabilityandunpaidcarevariablescensus2021/provisionofunpaidcare',
    date: '2021-03-21',
    read: '2026-11',
    mode: 'online or on paper',
    population: 'people aged 5 and over in England and Wales',
  },
  welsh: WELSH_BY_THE_SOURCE,
  elements: [
    choose(
      'carer',
      text(
        'Do you look after, or give any help or support to, anyone because they have long-term physical or mental health conditions or illnesses, or problems related to old age?',
        'Ydych chi’n gofalu am unrhyw un, neu’n cynnig unrhyw help neu gefnogaeth i unrhyw un, oherwydd cyflwr neu salwch corfforol neu feddyliol hir dymor, neu broblemau sy’n gysylltiedig â henaint?',
      ),
      answers(
        ['no', 'No', 'Nac ydw'],
        ['9-hours-or-less', 'Yes, 9 hours a week or less', 'Ydw, 9 awr neu lai yr wythnos'],
        ['10-to-19-hours', 'Yes, 10 to 19 hours a week', 'Ydw, 10 i 19 awr yr wythnos'],
        ['20-to-34-hours', 'Yes, 20 to 34 hours a week', 'Ydw, 20 i 34 awr yr wythnos'],
        ['35-to-49-hours', 'Yes, 35 to 49 hours a week', 'Ydw, 35 i 49 awr yr wythnos'],
        ['50-hours-or-more', 'Yes, 50 or more hours a week', 'Ydw, 50 awr neu fwy yr wythnos'],
      ),
    ),
  ],
  verified: true,
};

/** Unpaid care, for Scotland. */
export const carerScotland: BankEntry = {
  id: 'carer-scotland',
  ...equality,
  nations: ['scotland'],
  source: {
    ...censusScotland('provision-of-unpaid-care', 'provision of unpaid care'),
    note: 'Two points of a list there, joined by "or"; here one sentence.',
  },
  welsh: false,
  elements: [
    choose(
      'carer',
      text(
        'Do you look after, or give any help or support to family members, friends, neighbours or others because of either: long-term physical / mental ill-health / disability; or problems related to old age?',
      ),
      answers(
        ['no', 'No'],
        ['1-to-19-hours', 'Yes, 1 to 19 hours a week'],
        ['20-to-34-hours', 'Yes, 20 to 34 hours a week'],
        ['35-to-49-hours', 'Yes, 35 to 49 hours a week'],
        ['50-hours-or-more', 'Yes, 50 or more hours a week'],
      ),
    ),
  ],
  verified: true,
};
