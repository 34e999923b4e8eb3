/**
 * Leaves libraries out of the single file. A reader of calendar files would be a sixth of it, for a format that hardly
 * any list of groups comes in; without its library that reader fails as it would without a connection, and says why.
 */

const STANDS_FOR = '\0left-out:';

/**
 * A module that explains itself to whoever uses anything of it.
 *
 * @param {string} library Its name on npm.
 */
const leftOut = (library) =>
  `export default new Proxy({}, { get() { throw new Error(${JSON.stringify(
    `${library} is not in sayso.all.js: use cdn/sayso.js, which loads it when it is needed.`,
  )}); } });`;

/**
 * @param {readonly string[]} libraries Their names on npm.
 * @returns {import('vite').Plugin}
 */
export const leaveOut = (libraries) => ({
  name: 'leave-out',
  enforce: 'pre',
  resolveId: (id) => (libraries.includes(id) ? STANDS_FOR + id : undefined),
  load: (id) => (id.startsWith(STANDS_FOR) ? leftOut(id.slice(STANDS_FOR.length)) : undefined),
});
