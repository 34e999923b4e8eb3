import type { GroupFormat } from '../model/group.js';
import type { Read } from './reader.js';

/** The reader of a format, loaded when that format is met; undefined for one that has none. */
export async function loadReader(format: GroupFormat): Promise<Read | undefined> {
  switch (format) {
    case 'open-referral-uk-1':
    case 'open-referral-uk-3':
    case 'localgov-drupal':
      return (await import('./open-referral.js')).readerOf(format);
    case 'outpost':
      return (await import('./outpost.js')).read;
    case 'csv':
      return (await import('./csv.js')).read;
    case 'airtable':
      return (await import('./airtable.js')).read;
    case 'geojson':
      return (await import('./geojson.js')).read;
    case 'umap':
      return (await import('./umap.js')).read;
    case 'schema-org':
      return (await import('./schema-org.js')).read;
    case 'icalendar':
      return (await import('./icalendar.js')).read;
    case 'hsds-csv':
      return (await import('./hsds-csv.js')).read;
    case 'sayso':
      return undefined;
  }
}
