import type { Group } from '../group.js';
import { isEmail } from './address.js';
import { CONTRIBUTION_FORMS, type ContributionKind } from './contribution.js';

/** What of a page's settings decides what may be done on it. */
export interface OfferSettings {
  /** Where contributions are posted; empty if nowhere. */
  readonly endpoint: string;
  /** The endpoint's name for them, such as `riverside-groups`. */
  readonly activity: string;
  /** Who receives them, as people know them. Nobody is asked who they are for a receiver without a name. */
  readonly receiver: string;
}

/** How a contribution leaves the page. */
export type Route =
  | { readonly by: 'endpoint' }
  | { readonly by: 'email'; readonly to: string }
  | { readonly by: 'link'; readonly to: string }
  /** `digits` come after `tel:`. */
  | { readonly by: 'phone'; readonly number: string; readonly digits: string };

/**
 * How a contribution of this kind leaves the page; undefined where it cannot, and is not to be offered.
 *
 * A report finds a way without an endpoint, too: to whoever made sure of the record, else to the group, else to its
 * organisation, else by phone. Nothing else does: an address that is typed into a form must go where the form says.
 */
export function routeOf(kind: ContributionKind, settings: OfferSettings, group?: Group): Route | undefined {
  if (CONTRIBUTION_FORMS[kind].ofGroup !== !!group) return undefined;
  const { endpoint, activity, receiver } = settings;
  if (endpoint && activity) return kind === 'group-join' && !receiver ? undefined : { by: 'endpoint' };
  if (kind !== 'group-report' || !group) return undefined;
  const { reportTo = '', contacts, organisation } = group;
  if (/^https?:\/\//i.test(reportTo)) return { by: 'link', to: reportTo };
  const to = [reportTo, ...contacts.map(({ email = '' }) => email), organisation?.email ?? ''].find(isEmail);
  if (to) return { by: 'email', to };
  const phone = contacts.flatMap(({ phones }) => phones).find(({ kind: use }) => use === 'voice');
  return phone && { by: 'phone', number: phone.number, digits: phone.digits };
}
