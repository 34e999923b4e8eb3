import type { KeepController } from '../../kit/sending/keep-controller.js';
import type { KeptEntry } from '../kept-entry.js';
import type { OutboxMessages } from '../language/outbox-messages.js';
import type { OutboxController } from '../outbox-controller.js';

/** What a resident can do with one answer. */
export interface EntryActions {
  /** Ids of those whose answers are shown. */
  readonly opened: ReadonlySet<string>;
  /** How copying went, and of which. */
  readonly copying: Pick<KeepController, 'outcome'> & { readonly id: string };
  readonly onOpen: (id: string, open: boolean) => void;
  readonly onCopy: (entry: KeptEntry) => void;
  readonly onSave: (entry: KeptEntry) => void;
  readonly onPrint: (entry: KeptEntry) => void;
  readonly onAsk: (id: string) => void;
  readonly onLeave: (id: string) => void;
  readonly onRemove: () => void;
}

/** Everything that the views of the outbox need, for one render. */
export interface OutboxViewOptions extends EntryActions {
  readonly outbox: OutboxController;
  readonly messages: OutboxMessages;
  /** BCP 47 tag of the page around the widget. */
  readonly pageLanguage: string;
  /** Of the heading. */
  readonly level: number;
}
