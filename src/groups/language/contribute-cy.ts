import { sharedCy } from '../../language/cy.js';
import { countWords } from '../../language/number-words.js';
import { sendingCy } from '../../language/sending-cy.js';
import type { ContributeMessages } from './contribute-messages.js';

const goesTo = (receiver: string): string => (receiver ? ` Bydd yn cyrraedd: ${receiver}.` : '');

/** Welsh. Names of receivers, groups and areas stand after a colon or in brackets, where no first letter has to change. */
export const contributeCy: ContributeMessages = {
  ...sharedCy,
  ...sendingCy,
  sending: 'Wrthi’n anfon yr hyn a ysgrifennoch',
  savedOnThisDevice: 'Mae’r hyn a ysgrifennoch wedi’i gadw ar y ddyfais hon',
  savedHint:
    'Nid yw wedi’i anfon eto, gan nad oedd modd cysylltu. Rydym yn dal i geisio. Gallwch gau’r dudalen hon: caiff ei anfon y tro nesaf y byddwch yn ymweld.',
  notSentYet: 'Nid yw’r hyn a ysgrifennoch wedi’i anfon eto',
  notSentYetHint:
    'Nid oedd modd cysylltu, ac nid yw’r ddyfais hon yn gadael i ni gadw dim. Os caewch y dudalen hon, collir yr hyn a ysgrifennoch, felly gadewch hi ar agor: rydym yn dal i geisio. Gallwch ei gopïo neu ei gadw i fod yn ddiogel.',
  sent: 'Diolch. Mae’r hyn a ysgrifennoch wedi ein cyrraedd',
  referenceHint: 'Cadwch ef rhag ofn y byddwch am holi am hyn, neu am gael ei ddileu.',
  refused: {
    closed: 'Mae hyn wedi cau, felly ni dderbyniwyd yr hyn a ysgrifennoch',
    withdrawn: 'Tynnwyd hyn yn ôl, felly ni chafodd ei dderbyn',
    invalid: 'Mae angen newid rhywfaint o’r hyn a ysgrifennoch',
    conflict: 'Nid yw hyn yn cyfateb i’r hyn sydd gennym eisoes dan yr un rhif',
    notAccepted: 'Nid oedd modd derbyn yr hyn a ysgrifennoch',
  },
  refusedHint:
    'Nid oes dim a ysgrifennoch wedi’i golli. Gallwch ei gopïo, ei gadw neu ei argraffu, a gofyn i’r bobl sy’n cynnal y dudalen hon beth i’w wneud ag ef.',
  copyMyAnswers: 'Copïo’r hyn a ysgrifennais',
  fileName: 'yr-hyn-a-ysgrifennais.txt',
  myAnswers: 'Yr hyn a ysgrifennais',
  titles: {
    'group-report': 'Rhywbeth o’i le?',
    'group-join': 'Gofyn am gael ymuno',
    'group-suggestion': 'Ychwanegu grŵp',
    'group-interest': 'Dechrau rhywbeth newydd',
  },
  intros: {
    'group-report': (receiver) =>
      `Dywedwch wrthym beth sydd o’i le, fel na chaiff eraill eu camarwain.${goesTo(receiver)}`,
    'group-join': (receiver) =>
      `Caiff hyn ei basio ymlaen i’r grŵp (gan ${receiver}), a’r grŵp ei hun fydd yn eich ateb. Efallai y bydd yn rhaid iddynt ddweud eu bod yn llawn.`,
    'group-suggestion': (receiver) =>
      `Gall unrhyw un ddweud wrthym am grŵp. Byddwn yn ei wirio cyn ei restru.${goesTo(receiver)}`,
    'group-interest': (receiver, counted) =>
      `Dywedwch at beth y byddech yn dod.${counted ? ' Pan fydd 8 o bobl yn eich ardal am gael yr un peth, gall unrhyw un weld faint. Ni all neb weld pwy.' : ''}${goesTo(receiver)}`,
  },
  labels: {
    wrong: 'Beth sydd o’i le?',
    words: 'Beth ddylai ei ddweud?',
    message: 'Unrhyw beth y dylent ei wybod',
    suggestedName: 'Enw’r grŵp',
    what: 'Beth maent yn ei wneud',
    where: 'Ble maent yn cwrdd',
    when: 'Pryd maent yn cwrdd',
    reach: 'Sut i gysylltu â nhw',
    know: 'Sut ydych yn gwybod amdanynt?',
    interest: 'Beth hoffech chi ei wneud?',
    area: 'Ym mha ardal?',
    help: 'Beth fyddech chi’n ei wneud?',
    name: 'Eich enw',
    email: 'Eich cyfeiriad e-bost',
    phone: 'Eich rhif ffôn',
  },
  hints: {
    wrong: 'Ticiwch bob un sy’n berthnasol.',
    words: 'Peidiwch ag ysgrifennu yma amdanoch eich hun, nac am iechyd neb.',
    message:
      'Er enghraifft, beth sydd ei angen arnoch i fynd i mewn, neu y byddech yn dod â rhywun gyda chi.',
    what: 'A phwy sy’n cael dod, a faint mae’n ei gostio, os ydych yn gwybod.',
    where: 'Lle a stryd, neu dref.',
    when: 'Er enghraifft, dydd Mawrth 10am tan 12 canol dydd.',
    reach:
      'Gall hyn gael ei gyhoeddi. Ysgrifennwch dim ond yr hyn y mae’r grŵp yn ei ddweud wrth bawb, fel ei wefan neu rif cyhoeddus.',
    interest: 'Un peth, fel canu neu bysgota.',
    help: 'Ticiwch bob un sy’n berthnasol.',
    email: 'Cyfeiriad e-bost neu rif ffôn: nid oes rhaid rhoi’r ddau.',
  },
  interestList: 'Gallwch ddewis o’r rhestr neu ysgrifennu eich geiriau eich hun.',
  choices: {
    wrong: {
      ended: 'Mae wedi dod i ben',
      times: 'Y dyddiau neu’r amserau',
      place: 'Y lle',
      contact: 'Sut i gysylltu â nhw, neu ddolen',
      cost: 'Y pris',
      access: 'Yr hyn a ddywedir am fynediad',
      duplicate: 'Mae wedi’i restru ddwywaith',
      other: 'Rhywbeth arall',
    },
    know: {
      run: 'Rwy’n ei redeg, neu’n helpu i’w redeg',
      go: 'Rwy’n mynd yno',
      told: 'Dywedodd rhywun wrthyf',
      seen: 'Rwyf wedi’i weld yn rhywle',
    },
    help: {
      lead: 'Arwain, neu rannu’r arwain',
      room: 'Dod o hyd i ystafell neu le',
      lift: 'Rhoi lifft i bobl',
      kit: 'Benthyg offer neu offerynnau',
      come: 'Dim ond dod draw',
    },
  },
  optional: '(dewisol)',
  postcodeArea: 'Hanner cyntaf eich cod post',
  postcodeHint: 'Er enghraifft, SA1. Os ysgrifennwch y cyfan, dim ond yr hanner hwn y byddwn yn ei anfon.',
  chooseArea: 'Dewiswch ardal',
  personal: 'Sut i gysylltu â chi (dewisol)',
  personalHint: {
    'group-report': () => 'Dim ond os hoffech i rywun eich holi am hyn.',
    'group-suggestion': () => 'Dim ond os hoffech i rywun eich holi am y grŵp hwn.',
    'group-interest': (counted) =>
      `Dim ond os hoffech glywed pan fydd rhywbeth yn dechrau.${counted ? ' Cewch eich cyfrif hebddo hefyd.' : ''}`,
  },
  consent: {
    'group-report': (receiver) =>
      `Rwy’n cytuno y caiff y rhain eu defnyddio i fy holi am yr hyn sydd o’i le (gan ${receiver}).`,
    'group-join': (receiver, group) =>
      `Rwy’n cytuno y caiff yr hyn a ysgrifennais yma ei basio ymlaen (gan ${receiver}) i’r grŵp hwn, er mwyn iddynt allu fy ateb: ${group}.`,
    'group-suggestion': (receiver) =>
      `Rwy’n cytuno y caiff y rhain eu defnyddio i fy holi am y grŵp (gan ${receiver}).`,
    'group-interest': (receiver) =>
      `Rwy’n cytuno y caiff y rhain eu defnyddio i roi gwybod i mi pan fydd rhywbeth yn dechrau (gan ${receiver}). Ni chânt eu rhoi i neb heb ofyn i mi.`,
  },
  privacy: (receiver) => `Sut y caiff yr hyn a ysgrifennwch ei drin (${receiver})`,
  send: {
    'group-report': 'Anfon',
    'group-join': 'Gofyn am gael ymuno',
    'group-suggestion': 'Anfon',
    'group-interest': 'Cyfrwch fi hefyd',
  },
  cancel: 'Canslo',
  close: 'Cau',
  change: 'Newid yr hyn a ysgrifennais',
  afterwards: {
    'group-report': () => 'Bydd rhywun yn edrych arno ac yn cywiro’r cofnod.',
    'group-join': () =>
      'Caiff ei basio ymlaen i’r grŵp. Os na chlywch ddim ymhen pythefnos, gofynnwch yma eto.',
    'group-suggestion': () => 'Bydd rhywun yn ei wirio. Os oes modd ei restru, bydd yn ymddangos yma.',
    'group-interest': (counted) =>
      counted
        ? 'Cewch eich cyfrif o’r tro nesaf y caiff y niferoedd eu llunio.'
        : 'Mae’n dweud wrth y rhai a all ddechrau rhywbeth at beth y byddai pobl yn dod.',
  },
  missing: {
    wrong: 'Dewiswch beth sydd o’i le',
    words: 'Ysgrifennwch beth sydd o’i le',
    suggestedName: 'Rhowch enw’r grŵp',
    what: 'Rhowch yr hyn maent yn ei wneud',
    where: 'Rhowch ble maent yn cwrdd',
    know: 'Dewiswch sut rydych yn gwybod am y grŵp',
    interest: 'Rhowch yr hyn yr hoffech ei wneud',
    area: 'Dywedwch ym mha ardal',
    name: 'Rhowch eich enw',
    email: 'Rhowch gyfeiriad e-bost neu rif ffôn',
    consent: 'Ticiwch y blwch i ddweud eich bod yn cytuno',
  },
  format: {
    interest: 'Rhowch yr hyn yr hoffech ei wneud, mewn llythrennau',
    area: 'Rhowch hanner cyntaf cod post, fel SA1',
    email: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.org',
    phone: 'Rhowch rif ffôn, fel 01632 960 001',
  },
  tooLong: (label, limit) => `${label}: defnyddiwch ${countWords(limit)} nod neu lai`,
  checkThis: 'Gwiriwch hyn: ni chafodd ei dderbyn',
  ways: {
    email: 'Ysgrifennwch e-bost at y rhai a all ei gywiro.',
    emailLink: (to) => `E-bostio ${to}`,
    emailHint: 'Bydd hyn yn agor eich e-bost eich hun. Ni chaiff dim ei anfon cyn i chi ei anfon.',
    copyEmail: 'Copïo’r cyfeiriad a’r testun',
    subject: (group) => `Rhywbeth o’i le ar gofnod grŵp: ${group}`,
    body: (group, id) => `Beth sydd o’i le:\n\n\n\nGrŵp: ${group}\nRhif y cofnod: ${id}\n`,
    link: 'Mae gan y rhai a all ei gywiro eu tudalen eu hunain ar gyfer hyn.',
    linkWords: 'Dweud beth sydd o’i le',
    phone: 'Dywedwch wrth y grŵp, a all drefnu i’w gywiro.',
    phoneLink: (number) => `Ffonio ${number}`,
  },
  interest: {
    title: 'Pwy arall fyddai’n dod?',
    hint: 'Nid yw yma eto, ond hoffai pobl yn eich ardal ei gael. Mae’r niferoedd wedi’u talgrynnu, ac ni chaiff neb ei enwi.',
    people: (about, area) => `Tua ${countWords(about)} o bobl (${area})`,
    helpers: (about) => `Gallai tua ${countWords(about)} ohonynt helpu`,
    comeToo: 'Byddwn innau’n dod',
    couldHelp: 'Gallwn i helpu',
  },
};
