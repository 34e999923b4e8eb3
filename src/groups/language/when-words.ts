import type { WhenWords } from '../model/finding/when-meant.js';

/** How residents type days and parts of the day in English. */
export const whenWordsEnGb: WhenWords = {
  MO: 'mon monday mondays',
  TU: 'tue tues tuesday tuesdays',
  WE: 'wed weds wednesday wednesdays',
  TH: 'thu thur thurs thursday thursdays',
  FR: 'fri friday fridays',
  SA: 'sat saturday saturdays',
  SU: 'sun sunday sundays',
  'SA SU': 'weekend weekends',
  'MO TU WE TH FR': 'weekday weekdays',
  morning: 'morning mornings',
  afternoon: 'afternoon afternoons',
  'morning afternoon': 'daytime',
  evening: 'evening evenings night nights',
  '': 'every each',
};
