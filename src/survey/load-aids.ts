/** Where a survey keeps what a resident asked to have kept: apart for each activity and endpoint. */
export const recordKey = ({
  activity,
  endpoint,
}: {
  readonly activity: string;
  readonly endpoint: string;
}): string => `sayso-survey/${activity} ${endpoint}`;

/** Where an attribute `storage` leads to: undefined for `none`. Throws where the browser lets nobody in. */
export const storageOf = (storage: string): Storage | undefined =>
  (window as unknown as Partial<Record<string, Storage>>)[`${storage}Storage`];

/**
 * Whether a resident needs more than the questions before the first of them is drawn: they asked an earlier time to have
 * something kept. Looks up one key and writes nothing.
 */
export function needsAids(survey: {
  readonly storage: string;
  readonly activity: string;
  readonly endpoint: string;
}): boolean {
  try {
    return !!storageOf(survey.storage)?.getItem(recordKey(survey));
  } catch {
    return false;
  }
}
