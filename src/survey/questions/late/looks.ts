import type { LitElement } from 'lit';

import type { Looks } from '../../model/reactions/looks.js';
import { styleOnce } from '../../style-once.js';
import { commentArea } from './comment-area.js';
import { fold } from './fold.js';
import { looksStyles } from './looks.styles.js';

/** How what few questions and panels have around their controls looks, for one reading of a definition. */
export function looks(host: LitElement): Looks {
  styleOnce(host, [looksStyles]);
  return { commentArea: { template: commentArea }, fold: fold() };
}
