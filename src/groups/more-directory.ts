import { nothing, type LitElement } from 'lit';

import { addStyles } from '../kit/add-styles.js';
import { LanguageController } from '../language/language-controller.js';
import { checkSettings } from './check-settings.js';
import { Contributions } from './contribute/contributions.js';
import type { ContributeSettings } from './contribute/settings.js';
import { knownWord } from './directory/known-word.js';
import { AddressedSearch } from './directory/addressed-search.js';
import { contributeSettings } from './directory/contribute-settings.js';
import type { DirectoryController } from './directory/directory-controller.js';
import { moreDirectoryStyles } from './directory/more-directory.styles.js';
import { ShortlistController } from './directory/shortlist-controller.js';
import { askingView } from './directory/views/asking-view.js';
import { chosenView } from './directory/views/chosen-view.js';
import { contributePanel } from './directory/views/contribute-panel.js';
import type { MoreDirectory } from './directory/views/directory-context.js';
import { FilterFields, hasFilters } from './directory/views/filters-view.js';
import { interestsView } from './directory/views/interests-view.js';
import { MapPanel, type MapSettings } from './directory/views/map-panel.js';
import { meantInstead, meantView } from './directory/views/meant-view.js';
import { namedView } from './directory/views/named-view.js';
import { noneView } from './directory/views/none-view.js';
import { notPrinted, reachedBy } from './directory/views/paper-views.js';
import { chosenOf, says } from './directory/views/chosen-words.js';
import { keepView, keptGroups, shortlistView } from './directory/views/shortlist-views.js';
import { UnsaidList } from './directory/views/unsaid-view.js';
import { moreDirectoryCatalogues } from './language/more-directory-catalogues.js';
import { moreDirectoryEnGb } from './language/more-directory-en-gb.js';
import { FacetReader } from './model/finding/facets.js';
import { misses } from './model/finding/misses.js';

/** What of a directory's attributes this part goes by. */
export interface MoreSettings extends ContributeSettings, MapSettings {
  readonly headingLevel: number;
  readonly checkWithin: number;
  readonly directions: string;
  /** By which this directory is told from others on the device. */
  readonly addressPrefix: string;
  readonly apply: string;
}

/**
 * What of a directory is loaded once its first list is drawn. Resolves once its words are in the page's language.
 *
 * @param host Its attributes are the settings of all that is here.
 */
export async function moreDirectory(
  host: LitElement & MoreSettings,
  directory: DirectoryController,
): Promise<MoreDirectory> {
  const language = new LanguageController(host, {
    fallback: moreDirectoryEnGb,
    catalogues: moreDirectoryCatalogues,
  });
  const fields = new FilterFields(host);
  const unsaid = new UnsaidList(host);
  const list = new ShortlistController(host, `sayso-shortlist ${host.addressPrefix}`);
  const map = new MapPanel(host);
  const contributions = new Contributions(host, () => contributeSettings(host, directory.search.finder));
  const address = new AddressedSearch(host, directory);
  addStyles(host, moreDirectoryStyles);
  knownWord(host.localName, 'apply', host.apply, ['button', 'auto']);
  checkSettings(host);
  await language.loaded;
  return {
    address,
    facets: FacetReader,
    misses,
    get words() {
      return language.messages.search;
    },
    namedView,
    hasFilters,
    askingView: (context) => askingView(context, language.messages),
    filtersView: (context) => fields.view(context, language.messages),
    chosenOf: (context) => chosenOf(language.messages, context),
    chosenView: (context) => chosenView(context, language.messages),
    meant: (criteria) => meantInstead(criteria, directory.search.finder, language.messages.when),
    meantView: (context) => meantView(context, language.messages),
    noneView: (context) => noneView(context, language.messages),
    unsaidView: (context) => unsaid.view(context, language.messages),
    interestsView: (context) => interestsView(context, language.messages),
    forGroup: (group, around) => contributions.forGroup(group, around),
    contributeView: (context) => contributePanel(context, contributions, language.messages),
    mapView: (context) => map.view(context, language.messages),
    extras: (found, { card }) => [
      card.open?.(found.group) ? nothing : reachedBy(found.group),
      keepView(found, list, language.messages),
    ],
    notPrintedView: (count) => notPrinted(count, language.messages),
    shortlistView: (context) => shortlistView(context, list, language.messages),
    get statuses() {
      return [
        contributions.status,
        list.part.part?.status ?? '',
        list.changed ? language.messages.onMyList(keptGroups(list, directory).length) : '',
        directory.remote.state === 'asking' ? language.messages.asking : '',
      ];
    },
    says: (context) => says(context, language.messages),
  };
}
