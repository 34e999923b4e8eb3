/**
 * Libraries that come as scripts for every loader there ever was, and therefore as no module. Bundlers take them for
 * one; the server for tests has to be told.
 */
const SCRIPTS = /\/node_modules\/papaparse\/papaparse(\.min)?\.js$/;

/** Serves such a library as a module whose default export is what it would give to CommonJS. */
export const umdPlugin = () => ({
  name: 'umd',
  transform(context) {
    if (!SCRIPTS.test(context.path)) return undefined;
    return {
      body: `const module = { exports: {} };\nconst { exports } = module;\n${context.body}\nexport default module.exports;\n`,
    };
  },
});
