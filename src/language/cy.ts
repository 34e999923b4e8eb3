import type { SharedMessages } from './shared-messages.js';

/** Welsh. */
export const sharedCy: SharedMessages = {
  tag: 'cy',
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  comma: ',',
  fullStop: '.',
  thereIsAProblem: 'Mae problem wedi codi',
  errorPrefix: 'Gwall:',
  opensInNewTab: '(yn agor mewn tab newydd)',
};
