import type { ShortlistMessages } from './shortlist-messages.js';

/** Welsh. */
export const shortlistCy: ShortlistMessages = {
  tag: 'cy',
  takeOff: 'Tynnu oddi ar fy rhestr:',
  showThese: 'Dangos y rhain yn unig',
  share: 'Rhannu fel dolen',
  email: 'E-bostio',
  text: 'Tecstio',
  print: 'Argraffu',
  clear: 'Clirio’r rhestr',
  remember: 'Cadw fy rhestr ar y ddyfais hon',
  rememberHint:
    'Gall pwy bynnag sy’n defnyddio’r ddyfais hon ei gweld wedyn. Heb dic, bydd yn diflannu pan fyddwch yn gadael y dudalen hon.',
  notRemembered: 'Ni adawodd y ddyfais hon i ni gadw’r rhestr.',
  linkCopied: 'Mae’r ddolen wedi’i chopïo',
  linkNotCopied: 'Ni adawodd eich dyfais i ni gopïo’r ddolen. Dyma hi:',
  title: 'Grwpiau yn agos atoch chi',
};
