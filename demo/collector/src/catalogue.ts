/** The activities together with every definition that each has ever served. */
import type { Envelope } from '../../../src/delivery/envelope.js';
import { readSurvey } from '../../../src/survey/model/index.js';
import type { Environment } from '../../../src/survey/model/session-state.js';
import type { Activity } from './activities.js';
import { faultsOfAnswers, faultsOfGroup } from './check-response.js';
import { faultsOfGroupAnswers } from './groups/check-contribution.js';
import type { Fault } from './problem.js';
import type { Store } from './store/store.js';

/** What is wrong with the answers of a response. */
export type Check = (envelope: Envelope, environment: Environment) => readonly Fault[];

export interface CatalogueEntry {
  readonly activity: Activity;
  /** By the hash of the definition: an answer to an older revision is checked against that revision. */
  readonly checks: ReadonlyMap<string, Check>;
}

export type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/** Keeps the definitions that are served now, and fetches those that were served before. */
export async function openCatalogue(store: Store, activities: readonly Activity[]): Promise<Catalogue> {
  const catalogue = new Map<string, CatalogueEntry>();
  for (const activity of activities) {
    const { hash, body } = activity.definition;
    await store.keepDefinition({ activity: activity.id, hash, body });
    const checks = new Map<string, Check>();
    for (const older of await store.definitionsOf(activity.id)) {
      const { survey } = readSurvey(JSON.parse(older.body));
      if (survey)
        checks.set(older.hash, (envelope, environment) => [
          ...faultsOfGroup(survey.groupResponses, envelope),
          ...faultsOfAnswers(survey, envelope, environment),
        ]);
    }
    const { groups } = activity;
    if (groups)
      checks.set(hash, (envelope) => [
        ...faultsOfGroup(false, envelope),
        ...faultsOfGroupAnswers(groups, envelope),
      ]);
    catalogue.set(activity.id, { activity, checks });
  }
  return catalogue;
}
