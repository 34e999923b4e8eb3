import type { LitElement } from 'lit';

import { CsvController } from './csv-controller.js';
import { PrintController } from './print-controller.js';
import { groupsView } from './views/groups-view.js';
import { reachView } from './views/reach-view.js';
import { wavesView } from './views/waves-view.js';

/** What of results is loaded after the first tables are drawn: what is folded or far below, the file, and printing. */
export const moreResults = (host: LitElement) => ({
  csv: new CsvController(host),
  print: new PrintController(host),
  groupsView,
  reachView,
  wavesView,
});

export type MoreResults = ReturnType<typeof moreResults>;
