/** The activities together with every definition that each has ever served. */
import type { Survey } from '../../../src/survey/model/definition.js';
import { readSurvey } from '../../../src/survey/model/index.js';
import type { Activity } from './activities.js';
import type { Store } from './store/store.js';

export interface CatalogueEntry {
  readonly activity: Activity;
  /** By hash: an answer to an older revision is checked against that revision. */
  readonly surveys: ReadonlyMap<string, Survey>;
}

export type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/** Keeps the definitions that are served now, and fetches those that were served before. */
export async function openCatalogue(store: Store, activities: readonly Activity[]): Promise<Catalogue> {
  const catalogue = new Map<string, CatalogueEntry>();
  for (const activity of activities) {
    const { hash, body, survey } = activity.definition;
    await store.keepDefinition({ activity: activity.id, hash, body });
    const surveys = new Map<string, Survey>([[hash, survey]]);
    for (const older of await store.definitionsOf(activity.id)) {
      if (surveys.has(older.hash)) continue;
      const read = readSurvey(JSON.parse(older.body));
      if (read.survey) surveys.set(older.hash, read.survey);
    }
    catalogue.set(activity.id, { activity, surveys });
  }
  return catalogue;
}
