import { sharedEnGb } from '../../language/en-gb.js';
import { sendingEnGb } from '../../language/sending-en-gb.js';
import type { OutboxMessages } from './outbox-messages.js';

/** British English. */
export const outboxEnGb: OutboxMessages = {
  ...sharedEnGb,
  ...sendingEnGb,
  waiting: (count) =>
    count === 1 ? '1 answer is waiting to be sent' : `${count} answers are waiting to be sent`,
  notAccepted: (count) => (count === 1 ? '1 answer was not accepted' : `${count} answers were not accepted`),
  noneLeft: 'Nothing is waiting to be sent',
  keepTrying: 'We keep trying to send what waits, here and on other pages of this site.',
  mayBeOthers: 'If other people use this device, some of this may be theirs.',
  sendAll: 'Send now',
  kinds: { survey: 'Survey', 'power-poll': 'Poll', groups: 'Form about a group', other: 'Form' },
  answeredOn: (when) => `Answered on ${when}`,
  sendingNow: 'Being sent now',
  why: {
    network: 'We could not connect. We keep trying.',
    busy: 'The service is busy and asks us to wait. We try again by ourselves.',
    server: 'The service is not working at the moment. We keep trying.',
    unexpectedReply:
      'Something else replied, such as the sign-in page of a Wi-Fi network. If there is one, sign in there.',
  },
  fromItsPage: 'It goes out from the page that it was given on.',
  inThisPageOnly:
    'This device does not let us keep it, so it is in this page only. If you close the page, it is lost.',
  arrived: 'Sent. Thank you.',
  showAnswers: 'Show the answers',
  copy: 'Copy',
  sendAgain: 'Send again',
  remove: 'Delete',
  askRemove: 'Delete these answers from this device?',
  askRemoveHint: 'They have not arrived. Once they are deleted, nobody can bring them back.',
  leave: 'Do not delete',
  removed: 'Deleted from this device',
  notRemoved: 'This device did not let us delete them. Try again.',
};
