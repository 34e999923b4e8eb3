/** What is kept on a device, by name: for those who keep it, and for those who only look whether there is anything. */
export const DATABASE = 'sayso-outbox';
export const STORE = 'responses';

/** Of keys in the page's local storage. */
export const PREFIX = 'sayso-outbox/';

/** What tabs tell each other by. */
export const CHANNEL = 'sayso-outbox';
