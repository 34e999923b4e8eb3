import type { SharedMessages } from '../../language/shared-messages.js';

/** What `<sayso-survey>` says to those who find reading hard. Short words. */
export interface HelpMessages extends SharedMessages {
  /** Names the switches, for those who cannot see them together. */
  readonly helpWithReading: string;
  readonly easyRead: string;
  readonly readAloud: string;
  readonly slowly: string;
  /** On a button, before the title of what is read, which not everybody sees. */
  readonly listen: string;
  /** Follows `listen` and `stop` where the whole page is meant. */
  readonly thisPage: string;
  readonly stop: string;
  readonly cannotRead: string;
}
