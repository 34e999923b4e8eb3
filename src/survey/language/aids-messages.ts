import type { SharedMessages } from '../../language/shared-messages.js';

/** What `<sayso-survey>` says beside its questions to those who need more, such as to carry on another day. */
export interface AidsMessages extends SharedMessages {
  /** Heading above what "Save my answers on this device" means. */
  readonly saveTitle: string;
  /** How long, on what and for whose eyes: `date` is the day until which they are offered. */
  readonly saveUntil: (date: string, days: number) => string;
  /** The same where the browser forgets them with the tab. */
  readonly saveInTab: string;
  readonly saveShared: string;
  readonly saveHelp: string;
  /** Before the titles of questions whose answers are not kept. */
  readonly saveNot: string;
  readonly saveNow: string;
  readonly cancel: string;
  readonly savedUntil: (date: string) => string;
  readonly savedInTab: string;
  readonly youSaved: (date: string) => string;
  readonly youSavedHint: string;
  readonly carryOn: string;
  readonly startAgain: string;
  readonly startAgainSure: string;
  readonly removeAndStart: string;
  readonly keepThem: string;
  /** By what happened. */
  readonly notes: Readonly<
    Record<'full' | 'blocked' | 'damaged' | 'elsewhere' | 'clearedElsewhere' | 'cleared' | 'saved', string>
  >;
  readonly over: (date: string) => string;
  readonly saveHere: string;
  readonly parkedTitle: string;
  readonly parkedHint: string;
  readonly copyThem: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly seen: string;
  // Of answers that were sent an earlier time.
  readonly youAnswered: (date: string) => string;
  readonly youAnsweredHint: string;
  readonly amend: string;
  readonly answerElse: string;
  readonly answerFor: string;
  /** Of an answer about something different: what it is about. */
  readonly about: string;
  readonly aboutHint: string;
  readonly aboutMissing: string;
  readonly aboutTooLong: string;
  /** Before what it is about. */
  readonly answeringAbout: string;
  readonly changeAbout: string;
  /** Above the questions, to somebody who helps. */
  readonly helping: string;
  readonly forget: string;
  readonly orAsk: string;
  readonly changeTitle: string;
  readonly codeLabel: string;
  readonly codeHint: string;
  readonly find: string;
  readonly looking: string;
  readonly goBack: string;
  readonly changing: (date: string) => string;
  readonly changingHint: string;
  readonly changingBlank: string;
  readonly changingSensitive: string;
  readonly changesTitle: string;
  readonly noChanges: string;
  readonly before: string;
  readonly now: string;
  readonly nothingGiven: string;
  readonly withdraw: string;
  readonly withdrawSure: string;
  readonly withdrawNow: string;
  readonly withdrawn: string;
  readonly stopChanging: string;
  readonly remember: string;
  readonly rememberHint: string;
  readonly rememberedNow: string;
  /** Why there is nothing to change. */
  readonly receiptFaults: Readonly<Record<'unknown' | 'gone' | 'tooMany' | 'unreachable', string>>;
}
