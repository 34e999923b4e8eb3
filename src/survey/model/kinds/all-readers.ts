import { computedReader } from './computed.js';
import type { QuestionReaders } from './kind.js';
import { pictureReader } from './picture.js';
import { rangeReader } from './range.js';
import { imagepickerReader, rankingReader, sliderReader, tagboxReader } from './read-choosing.js';
import { matrixReader, multipletextReader } from './read-composites.js';
import { fileReader, signaturepadReader } from './read-uploads.js';
import { matrixdropdownReader, matrixdynamicReader, paneldynamicReader } from './read-repeated.js';

/** Every type besides the common ones, for whoever has to judge answers and not to ask for them. */
export const ALL_READERS: QuestionReaders = {
  expression: computedReader(),
  file: fileReader(),
  image: pictureReader(),
  imagepicker: imagepickerReader(),
  matrix: matrixReader(),
  matrixdropdown: matrixdropdownReader(),
  matrixdynamic: matrixdynamicReader(),
  multipletext: multipletextReader(),
  paneldynamic: paneldynamicReader(),
  ranking: rankingReader(),
  signaturepad: signaturepadReader(),
  slider: sliderReader({}, rangeReader()),
  tagbox: tagboxReader(),
};
