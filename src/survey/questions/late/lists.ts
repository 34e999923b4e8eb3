import { matrixdropdown } from './matrixdropdown.js';
import { matrixdynamic } from './matrixdynamic.js';
import { paneldynamic } from './paneldynamic.js';

/** Types that ask the same of several things. */
export const LISTS = { matrixdropdown, matrixdynamic, paneldynamic };
