/**
 * Builds the collector: what Node runs, without a compiler beside it.
 *
 *     npm run build --workspace @sayso/collector
 *
 * The commands beside it, such as `npm run tokens`, run from their sources: nobody waits for them.
 */
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

/** What is started, by the name of its file in `demo/collector/dist/`. */
const PROGRAMS = {
  main: 'src/main.ts',
  'sqlite-thread': 'src/store/sqlite-thread.ts',
};

/**
 * Puts it into one folder, so that what it finds beside itself, such as the activities, lies where it lies for the
 * sources. Packages stay where they are.
 */
export async function buildCollector() {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../demo/collector/', import.meta.url)),
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20',
      outDir: 'dist',
      sourcemap: true,
      rolldownOptions: {
        input: PROGRAMS,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCollector();
