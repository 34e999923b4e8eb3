import { fileURLToPath } from 'node:url';

import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Puts another version into the copy. */
const versionPlugin = (version) => ({
  name: 'version',
  transform(code, id) {
    if (!/\/src\/kit\/define\.ts$/.test(id.replaceAll('\\', '/'))) return undefined;
    const changed = code.replace(/(VERSION = ")[^"]+|(VERSION = ')[^']+/, `$1$2${version}`);
    if (changed === code) throw new Error('src/kit/define.ts no longer names a VERSION.');
    return changed;
  },
});

/**
 * Serves a widget and everything that it imports as one file, built afresh: a
 * copy of the library that shares nothing with the one in the page.
 * `/second-copy.js?of=/src/survey/sayso-survey.ts&version=9.9.9`
 */
export const secondCopyPlugin = () => ({
  name: 'second-copy',
  async serve({ path, query }) {
    if (path !== '/second-copy.js') return undefined;
    const [{ output }] = await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      plugins: query.version ? [versionPlugin(query.version)] : [],
      build: {
        write: false,
        minify: false,
        target: 'es2022',
        lib: { entry: `${ROOT}${query.of}`, formats: ['es'] },
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
    return { body: output[0].code, type: 'js' };
  },
});
