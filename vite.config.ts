import { defineConfig, type UserConfig } from 'vite';

import { fetchTogetherPlugin } from './.config/fetch-together.mjs';
import { leaveOut } from './.config/leave-out.mjs';
import { staticFields } from './.config/static-fields.mjs';
import { tagFiles } from './.config/tag-files.mjs';
import { terseTemplates } from './.config/terse-templates.mjs';

/**
 * Nearly all that a page loads first runs at once. Where this says so, Chromium compiles it while it arrives and off
 * the main thread, where it would otherwise read each function twice: a third less of the main thread's time until the
 * questions are there (V8's explicit compile hints, 2025; other browsers see a comment).
 */
const compiledAtOnce = ({ name }: { readonly name: string }): string =>
  /^(sayso|core)/.test(name) ? '//# allFunctionsCalledOnLoad' : '';

/**
 * A script for a page: complete, small, and loading its chunks from wherever
 * it lies itself. Terser, because it makes 1.5% less of it than the minifier
 * that comes with Vite does.
 */
const pageScript = (
  name: string,
  source: string,
  output: object,
  leftOut: Parameters<typeof leaveOut>[0] = [],
): UserConfig => ({
  base: './',
  plugins: [leaveOut(leftOut), terseTemplates(), staticFields(), fetchTogetherPlugin()],
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
    // Or what a widget shares with its later parts would lie in small files that it has to wait for.
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: { entryFileNames: '[name].js', postBanner: compiledAtOnce, ...output },
    },
  },
});

/**
 * What every widget is made of, in one file: a page with several widgets loads it once, and the loader can ask for it
 * together with a widget rather than after it.
 */
const core =
  /[\\/](node_modules[\\/](lit|lit-html|lit-element|@lit)|src[\\/](kit|look|language))[\\/]|delivery[\\/]backoff/;

/** Loaded only after a widget is drawn, or by some widgets only: no part of that. */
const notCore =
  /[\\/]src[\\/](kit[\\/](sending|rich-text|bars|error-summary|add-styles|print-alone)|look[\\/](bars|figures|problem)|language[\\/](cy|ur|isolated|sending))/;

/**
 * What else several files of the loader's would share, each with all that it imports and that is not above: a browser that
 * speaks HTTP/1.1 asks for six files at a time, so that a seventh waits for another round trip. What a group card needs
 * stands apart from what only a list needs; nothing but the survey's own parts shares what the survey is made of.
 */
const together: Readonly<Record<string, RegExp>> = {
  groups:
    /[\\/]groups[\\/](now|directions-to|group\.styles|events[\\/]sayso-group-opened-event|language[\\/](group|card)-en-gb|model[\\/](is-group|western-digits|sessions[\\/]next-occurrence)|views[\\/](card|when|where)-view)\.ts$/,
  'load-groups':
    /[\\/]groups[\\/](feeds[\\/]load-groups|page-scripts|model[\\/](finding[\\/]fold|place[\\/]distance))\.ts$/,
  'sayso-survey': /[\\/]sayso-survey\.ts$/,
};

/**
 * What `.config/build.mjs` builds, by mode; the npm package is the compiler's
 * work. In any other mode, such as Storybook's, nothing is set.
 */
const builds: Readonly<Record<string, UserConfig>> = {
  'cdn-loader': pageScript('sayso', 'src/cdn/loader.ts', {
    chunkFileNames: 'widgets/[name]-[hash].js',
    codeSplitting: {
      groups: [
        { name: 'core', priority: 100, test: (id: string) => core.test(id) && !notCore.test(id) },
        ...Object.entries(together).map(([name, test], above) => ({ name, test, priority: 99 - above })),
      ],
    },
  }),
  'cdn-all': pageScript('sayso.all', 'src/cdn/all-in-one.ts', { codeSplitting: false }, [
    'ical.js',
    'load-map.js',
  ]),
};

/** What the bundler would put into a file of its own, which every page with a survey would have to wait for as well. */
const first = /[\\/]src[\\/](survey[\\/]model[\\/]records|[^\\/]+[\\/]sayso-[^\\/]+)\.ts$/;

/** One tag by itself, for a page with one widget: nothing else has to arrive before it can be answered. */
const alone = (tag: string): UserConfig =>
  pageScript(tag, tagFiles().get(tag) ?? '', {
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: { groups: [{ name: tag, test: (id: string) => first.test(id) }] },
  });

export default defineConfig(({ mode }) => {
  const [, tag] = /^cdn-(sayso-.+)$/.exec(mode) ?? [];
  return tag ? alone(tag) : (builds[mode] ?? {});
});
