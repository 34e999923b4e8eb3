import type { LitElement } from 'lit';

import { mentions } from './mentions.js';
import type { Looks } from './model/reactions/looks.js';

/** Loads how boxes to add words in look, and headings that fold away what is below them, where a definition has some. */
export const loadLooks = (host: LitElement, source: unknown): Promise<Looks> | undefined =>
  mentions(source, /"((show|has)Comment|state":"[ce]|detailPanelMode":"u)/)
    ? import('./questions/late/looks.js').then(({ looks }) => looks(host))
    : undefined;
