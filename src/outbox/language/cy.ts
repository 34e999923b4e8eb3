import { sharedCy } from '../../language/cy.js';
import { sendingCy } from '../../language/sending-cy.js';
import type { OutboxMessages } from './outbox-messages.js';

/** Welsh. A noun after a number stays singular, and "ateb" begins with a vowel that no number changes. */
export const outboxCy: OutboxMessages = {
  ...sharedCy,
  ...sendingCy,
  waiting: (count) =>
    count === 1 ? 'Mae 1 ateb yn aros i gael ei anfon' : `Mae ${count} ateb yn aros i gael eu hanfon`,
  notAccepted: (count) => `Ni dderbyniwyd ${count} ateb`,
  noneLeft: 'Nid oes dim yn aros i gael ei anfon',
  keepTrying: 'Rydym yn dal i geisio anfon yr hyn sy’n aros, yma ac ar dudalennau eraill y wefan hon.',
  mayBeOthers: 'Os yw pobl eraill yn defnyddio’r ddyfais hon, efallai mai eu hatebion nhw yw rhai o’r rhain.',
  sendAll: 'Anfon nawr',
  kinds: { survey: 'Arolwg', 'power-poll': 'Pôl', groups: 'Ffurflen am grŵp', other: 'Ffurflen' },
  answeredOn: (when) => `Atebwyd ar ${when}`,
  sendingNow: 'Wrthi’n anfon',
  why: {
    network: 'Nid oedd modd cysylltu. Rydym yn dal i geisio.',
    busy: 'Mae’r gwasanaeth yn brysur ac yn gofyn i ni aros. Byddwn yn rhoi cynnig arall arni ein hunain.',
    server: 'Nid yw’r gwasanaeth yn gweithio ar hyn o bryd. Rydym yn dal i geisio.',
    unexpectedReply:
      'Cawsom ateb gan rywbeth arall, fel tudalen mewngofnodi rhwydwaith Wi-Fi. Os oes un, mewngofnodwch yno.',
  },
  fromItsPage: 'Caiff ei anfon o’r dudalen lle cafodd ei roi.',
  inThisPageOnly:
    'Nid yw’r ddyfais hon yn gadael i ni ei gadw, felly yn y dudalen hon yn unig y mae. Os caewch y dudalen, caiff ei golli.',
  arrived: 'Wedi’i anfon. Diolch.',
  showAnswers: 'Dangos yr atebion',
  copy: 'Copïo',
  sendAgain: 'Anfon eto',
  remove: 'Dileu',
  askRemove: 'Dileu’r atebion hyn o’r ddyfais hon?',
  askRemoveHint: 'Nid ydynt wedi cyrraedd. Ar ôl eu dileu, ni all neb eu cael yn ôl.',
  leave: 'Peidio â dileu',
  removed: 'Wedi’u dileu o’r ddyfais hon',
  notRemoved: 'Ni adawodd y ddyfais hon i ni eu dileu. Rhowch gynnig arall arni.',
};
