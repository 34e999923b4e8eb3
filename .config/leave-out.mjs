/**
 * Leaves out of the single file what would make it much larger for few. A reader of calendar files would be a tenth of
 * it, for a format that hardly any list of groups comes in; without its library that reader fails as it would without
 * a connection, and says why. The map would be a quarter of it; without it no map is offered.
 */

/**
 * A module that explains itself to whoever uses anything of it.
 *
 * @param {string} library Its name on npm.
 */
const explained = (library) =>
  `export default new Proxy({}, { get() { throw new Error(${JSON.stringify(
    `${library} is not in sayso.all.js: use cdn/sayso.js, which loads it when it is needed.`,
  )}); } });`;

/** What stands there instead, by the end of what it is imported by. */
const STAND_INS = {
  'ical.js': explained('ical.js'),
  'load-map.js': 'export const loadMap = undefined;',
};

const MARK = '\0left-out:';

/**
 * @param {readonly (keyof typeof STAND_INS)[]} names
 * @returns {import('vite').Plugin}
 */
export const leaveOut = (names) => ({
  name: 'leave-out',
  enforce: 'pre',
  resolveId(id) {
    const name = names.find((each) => id === each || id.endsWith(`/${each}`));
    return name && MARK + name;
  },
  load: (id) => (id.startsWith(MARK) ? STAND_INS[id.slice(MARK.length)] : undefined),
});
