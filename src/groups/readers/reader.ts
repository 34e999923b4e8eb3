import type { Draft } from '../model/reading/draft.js';
import type { Noting } from '../model/reading/noting.js';

export type { Noting } from '../model/reading/noting.js';

/**
 * What the file of each format exports as `read`. It settles where things lie and leaves alone what they say: values
 * go into drafts as they are, and `model/reading` puts them right. It never throws for what the data hold: what it
 * cannot use it tells to `noting`.
 *
 * `data` is parsed JSON for JSON formats, text (with or without a byte order mark) for `csv` and `icalendar`, and the
 * text of every file by its name (such as `services.csv`, in lower case, without folders) for `hsds-csv`.
 */
export type Read = (data: unknown, noting: Noting) => readonly Draft[] | Promise<readonly Draft[]>;
