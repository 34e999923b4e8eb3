import { computedReader } from './computed.js';
import type { QuestionReaders } from './kind.js';
import { pictureReader } from './picture.js';
import { imagepickerReader, rankingReader, sliderReader, tagboxReader } from './read-choosing.js';
import { matrixReader, multipletextReader } from './read-composites.js';

/** Every type besides the common ones, for whoever has to judge answers and not to ask for them. */
export const ALL_READERS: QuestionReaders = {
  expression: computedReader(),
  image: pictureReader(),
  imagepicker: imagepickerReader(),
  matrix: matrixReader(),
  multipletext: multipletextReader(),
  ranking: rankingReader(),
  slider: sliderReader(),
  tagbox: tagboxReader(),
};
