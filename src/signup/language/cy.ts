import { sharedCy } from '../../language/cy.js';
import type { SignupMessages } from './signup-messages.js';

/** Welsh. Names of receivers stand after a colon or in brackets, where no first letter has to change. */
export const signupCy: SignupMessages = {
  ...sharedCy,
  title: 'Rhowch wybod i mi beth sy’n digwydd',
  apart: 'Caiff hyn ei anfon ar wahân. Nid yw’n cael ei gysylltu ag unrhyw atebion a roesoch.',
  email: 'Cyfeiriad e-bost',
  goesTo: (receiver) => `Bydd eich cyfeiriad yn cyrraedd: ${receiver}.`,
  privacy: (receiver) => `Sut y caiff eich cyfeiriad ei drin (${receiver})`,
  name: 'Eich enw',
  postcodeArea: 'Hanner cyntaf eich cod post',
  postcodeHint: 'Er enghraifft, SA1. Os ysgrifennwch y cyfan, dim ond yr hanner hwn y byddwn yn ei anfon.',
  optional: '(dewisol)',
  signUp: 'Cofrestru',
  tryAgain: 'Rhoi cynnig arall arni',
  sendingAddress: 'Wrthi’n anfon eich cyfeiriad',
  checkYourEmail: 'Gwiriwch eich e-bost',
  checkYourEmailHint: (receiver) =>
    `Os yw’r cyfeiriad yn gywir, cewch e-bost i’w gadarnhau (${receiver}). Ni ddaw dim byd arall nes i chi wneud hynny.`,
  noEmail:
    'Dim byd yno ymhen ychydig funudau? Edrychwch ymysg yr e-bost sothach, neu rhowch y cyfeiriad eto.',
  anotherAddress: 'Defnyddio cyfeiriad arall',
  notSent: 'Ni chafodd eich cyfeiriad ei anfon',
  notSentHint: {
    unreachable: 'Nid oedd modd cysylltu. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni.',
    busy: 'Mae’r gwasanaeth sy’n derbyn cyfeiriadau yn brysur, neu nid yw’n gweithio. Rhowch gynnig arall arni ymhen ychydig funudau.',
    notAccepted:
      'Ni chafodd ei dderbyn. Gallwch roi cynnig arall arni, neu ofyn i’r bobl sy’n rhedeg y dudalen hon.',
  },
  stillHere: 'Mae’r hyn a deipioch yn dal yma.',
  problems: {
    emailMissing: 'Rhowch eich cyfeiriad e-bost',
    emailFormat: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.org',
    postcodeFormat: 'Rhowch hanner cyntaf cod post, fel SA1',
    consentMissing: 'Ticiwch y blwch i ddweud eich bod yn cytuno',
    refused: 'Gwiriwch hyn: ni chafodd ei dderbyn',
  },
};
