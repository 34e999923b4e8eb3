/** Reads lists of local groups in the formats that areas have them in. Runs in pages and in Node. */
export { readPage, type Page } from './page.js';
export { GroupsReader, readGroups, type GroupsInput, type ReadGroupsOptions } from './read-groups.js';
export { recognise } from './recognise.js';
