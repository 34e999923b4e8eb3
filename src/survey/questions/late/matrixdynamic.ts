import { matrixdynamicReader } from '../../model/kinds/read-repeated.js';
import { repeatedType } from './repeated-type.js';

/** A table whose rows are added: as entries of a list, since a table of fields is hard to read on a phone or aloud. */
export const matrixdynamic = repeatedType(matrixdynamicReader, ({ row }) => row);
