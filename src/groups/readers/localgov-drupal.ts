import { readerOf } from './open-referral.js';

/**
 * LocalGov Drupal's Open Referral: version 1, with a list of one written as the one thing in it, and places and terms
 * without the links between.
 */
export const read = readerOf('localgov-drupal');
