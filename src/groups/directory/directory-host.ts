import type { LitElement } from 'lit';

import type { LoadedGroups } from '../feeds/request.js';
import type { WallClock } from '../model/sessions/wall-clock.js';
import type { AddressHost } from './address-start.js';
import type { PlacesHost } from './places.js';
import type { RemoteHost } from './remote-search.js';

/** What of a directory says where its groups are and how they are found. */
export interface DirectoryHost extends LitElement, AddressHost, PlacesHost, RemoteHost {
  readonly apply: string;
  readonly synonyms: readonly (readonly string[])[];
  /** Where words are mutated as in Welsh. */
  readonly isWelsh: boolean;
  readonly format: string;
  readonly moment: () => WallClock;
  /** How many there are and what they are narrowed by, to be read out. */
  readonly says: () => string;
  readonly onRead: (loaded: LoadedGroups) => void;
}
