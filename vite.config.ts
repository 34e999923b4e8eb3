import { defineConfig, type UserConfig } from 'vite';

import { terseTemplates } from './.config/terse-templates.mjs';

/**
 * Nearly all that a page loads first runs at once. Where this says so, Chromium compiles it while it arrives and off
 * the main thread, where it would otherwise read each function twice: a third less of the main thread's time until the
 * questions are there (V8's explicit compile hints, 2025; other browsers see a comment).
 */
const compiledAtOnce = ({ name }: { readonly name: string }): string =>
  name.startsWith('sayso') ? '//# allFunctionsCalledOnLoad' : '';

/**
 * A script for a page: complete, small, and loading its chunks from wherever
 * it lies itself. Terser, because it makes 1.5% less of it than the minifier
 * that comes with Vite does.
 */
const pageScript = (name: string, source: string, output: object): UserConfig => ({
  base: './',
  plugins: [terseTemplates()],
  build: {
    outDir: 'cdn',
    emptyOutDir: false,
    target: 'es2022',
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true },
      format: { comments: false },
    },
    sourcemap: true,
    license: { fileName: `${name}.licenses.md` },
    lib: { entry: { [name]: source }, formats: ['es'] },
    rolldownOptions: { output: { entryFileNames: '[name].js', postBanner: compiledAtOnce, ...output } },
  },
});

/**
 * What `.config/build.mjs` builds, by mode; the npm package is the compiler's
 * work. In any other mode, such as Storybook's, nothing is set.
 */
const builds: Readonly<Record<string, UserConfig>> = {
  'cdn-loader': pageScript('sayso', 'src/cdn/loader.ts', {
    // A widget's file has a name to rely on: it can be preloaded, or be the only script of a page.
    chunkFileNames: ({ name }: { name: string }) =>
      name.startsWith('sayso-') ? '[name].js' : 'chunks/[name]-[hash].js',
  }),
  'cdn-all': pageScript('sayso.all', 'src/cdn/all-in-one.ts', { codeSplitting: false }),
};

export default defineConfig(({ mode }) => builds[mode] ?? {});
