import type { FeedEnvironment } from './environment.js';

/** The day that it is in Greenwich: an hour more or less makes no odds to what a record's dates say. */
export const dayOf = ({ now }: FeedEnvironment): string => new Date(now()).toISOString().slice(0, 10);
