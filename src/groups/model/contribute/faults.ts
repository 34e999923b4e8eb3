import { findPostcode } from '../place/postcode.js';
import { isEmail, isPhone } from './address.js';
import type { Contribution } from './contribution.js';

/** What is wrong with a contribution although it has the right form. */
export interface ContributionFault {
  /** The member that it is about. */
  readonly field: string;
  readonly code: 'needsConsent' | 'needsAddress' | 'needsWords' | 'email' | 'tel' | 'wholePostcode';
}

/**
 * The rules that a form keeps and a schema cannot say, for an endpoint to check again: it cannot know that it was our
 * form that something was sent from.
 */
export function faultsOfContribution(contribution: Contribution): ContributionFault[] {
  const { kind, name, email, phone, consent } = contribution;
  const faults: ContributionFault[] = [];
  if (!consent && [name, email, phone].some((each) => each !== undefined))
    faults.push({ field: 'consent', code: 'needsConsent' });
  if (email !== undefined && !isEmail(email)) faults.push({ field: 'email', code: 'email' });
  if (phone !== undefined && !isPhone(phone)) faults.push({ field: 'phone', code: 'tel' });
  if (kind === 'group-join' && email === undefined && phone === undefined)
    faults.push({ field: 'email', code: 'needsAddress' });
  if (kind === 'group-report' && contribution.wrong.includes('other') && !contribution.words)
    faults.push({ field: 'words', code: 'needsWords' });
  if (kind === 'group-interest' && findPostcode(contribution.area))
    faults.push({ field: 'area', code: 'wholePostcode' });
  return faults;
}
