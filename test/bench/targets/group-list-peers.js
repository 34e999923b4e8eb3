/** The same list with the libraries that pages search with. */
import Flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

import { libraries } from './group-list.js';

Object.assign(libraries, { minisearch: MiniSearch, flexsearch: Flexsearch, 'fuse.js': Fuse });
