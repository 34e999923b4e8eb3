import type { ContributeSettings } from '../contribute/settings.js';
import type { Named } from '../model/contribute/contribution.js';
import type { Finder } from '../model/finding/found.js';

/**
 * What people may want to do, as far as a directory's groups tell: what these are about, in the data's own words. Those
 * who want something else may type it. There is no such list of areas: whoever would start a group may live where there
 * is none yet, so they are asked for half a postcode.
 */
export const activitiesOf = (finder: Finder | undefined): Named[] => {
  const options =
    finder?.filters.flatMap(({ kind, options: some }) => (kind === 'category' ? some : [])) ?? [];
  const byLabel = options.map(({ id, label = id }) => [label, { id, label }] as const);
  return [...new Map(byLabel).values()];
};

/** What the forms of a directory go by: its attributes, and what its groups are about. */
export const contributeSettings = (
  {
    endpoint,
    activity,
    receiver,
    privacyHref,
    interestSrc,
    partner,
    confirm,
    delivery,
    now,
  }: ContributeSettings,
  finder: Finder | undefined,
): ContributeSettings => ({
  ...{ endpoint, activity, receiver, delivery },
  // Settings are asked for at every letter; this only by a form that is open.
  get activities() {
    return activitiesOf(finder);
  },
  ...(privacyHref && { privacyHref }),
  ...(interestSrc && { interestSrc }),
  ...(partner && { partner }),
  ...(confirm && { confirm }),
  ...(now && { now }),
});
