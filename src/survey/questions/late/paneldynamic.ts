import { paneldynamicReader } from '../../model/kinds/read-repeated.js';
import { repeatedType } from './repeated-type.js';

/** A group of questions that is asked as often as the resident adds it. */
export const paneldynamic = repeatedType(paneldynamicReader, ({ entry }) => entry);
