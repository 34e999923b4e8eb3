import type { Delivery } from '../../delivery/delivery.js';
import type { Means, SendingFormat } from '../../delivery/means.js';
import type { Named } from '../model/contribute/contribution.js';
import type { OfferSettings } from '../model/contribute/offers.js';

/** What the widget that the forms stand in tells them. Asked for anew each time, so that it may be its attributes. */
export interface ContributeSettings extends OfferSettings, Means {
  readonly confirm?: 'echo' | 'status';
  readonly endpointFormat?: SendingFormat;
  readonly partner?: string;
  /** URL of what the receiver says about looking after what people tell them. */
  readonly privacyHref?: string;
  /** What people may want to do, such as the directory's categories. The published counts bring a list of their own. */
  readonly activities?: readonly Named[];
  readonly areas?: readonly Named[];
  /** URL of the published counts of interest; empty for none. */
  readonly interestSrc?: string;
  /** How it leaves the page. The default is the page's shared outbox. */
  readonly delivery?: Delivery | undefined;
  readonly now?: () => Date;
}
