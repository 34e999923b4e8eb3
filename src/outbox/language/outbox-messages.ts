import type { WaitingReason } from '../../delivery/delivery-state.js';
import type { SendingMessages } from '../../language/sending-messages.js';
import type { SharedMessages } from '../../language/shared-messages.js';

/** Every word that `<sayso-outbox>` says by itself, in one language. */
export interface OutboxMessages extends SharedMessages, SendingMessages {
  /** How many have yet to be sent. */
  readonly waiting: (count: number) => string;
  /** How many were refused. */
  readonly notAccepted: (count: number) => string;
  /** Once the last one has gone. */
  readonly noneLeft: string;
  readonly keepTrying: string;
  readonly mayBeOthers: string;
  readonly sendAll: string;
  /** What was answered, where that has no title: by kind of widget. */
  readonly kinds: Readonly<Record<'survey' | 'power-poll' | 'groups' | 'other', string>>;
  readonly answeredOn: (when: string) => string;
  readonly sendingNow: string;
  readonly why: Readonly<Record<WaitingReason, string>>;
  /** It needs what only pages that ask the same hand over. */
  readonly fromItsPage: string;
  /** It would not outlive this page. */
  readonly inThisPageOnly: string;
  readonly arrived: string;
  readonly showAnswers: string;
  readonly copy: string;
  readonly sendAgain: string;
  readonly remove: string;
  readonly askRemove: string;
  readonly askRemoveHint: string;
  /** The answer to that which changes nothing. */
  readonly leave: string;
  readonly removed: string;
  readonly notRemoved: string;
}
