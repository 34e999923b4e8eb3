import { mentions } from './mentions.js';

/** The definition with titles for questions whose own are not to be seen, where it has such. */
export const loadTitles = (source: unknown): unknown =>
  mentions(source, /itleLocation":"hidden/)
    ? import('./model/reading/hidden-titles.js').then(({ withHiddenTitles }) => withHiddenTitles(source))
    : source;
