import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

import {
  maxLines,
  noClockOrChance,
  noMarkupFromStrings,
  noSurroundings,
  noUnsafeDirectives,
} from './.config/lint/house-rules.mjs';
import { importArrows } from './.config/lint/import-arrows.mjs';
import { importCircles } from './.config/lint/import-circles.mjs';

const readonly = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const EVERYWHERE = readonly(
  ...['console', 'fetch', 'performance', 'crypto', 'structuredClone', 'URL', 'URLSearchParams', 'Response'],
  ...['AbortController', 'AbortSignal', 'TextEncoder', 'TextDecoder'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
);

const BROWSER = readonly(
  ...[
    'document',
    'window',
    'navigator',
    'location',
    'customElements',
    'requestAnimationFrame',
    'getComputedStyle',
  ],
  ...[
    'HTMLElement',
    'FormData',
    'FileReader',
    'Event',
    'CustomEvent',
    'MutationObserver',
    'PerformanceObserver',
  ],
);

export default defineConfig(
  globalIgnores(['**/dist', 'cdn', 'types', 'storybook-static', 'coverage', 'data', '.peers']),
  js.configs.recommended,

  // TypeScript, with the types at hand.
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Lit binds the handlers of its templates.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      // It does not see that a signal or a field may change during an `await`.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // An interface may be asynchronous where one who implements it need not be.
      '@typescript-eslint/require-await': 'off',
      // Answers are whatever JSON holds: turning one into text is a decision, which the code makes where it does.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // `find<E extends Element>(selector)` is how the DOM's own types do it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // IndexedDB's own errors are typed as perhaps null.
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      // With noUncheckedIndexedAccess, `!` is how one says what the compiler cannot know.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },

  // Lit and custom elements.
  { files: ['{src,stories,test}/**/*.ts'], ...lit['flat/recommended'] },
  {
    files: ['src/**/*.ts'],
    ...wc['flat/best-practice'],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
  },
  // LitElement has every callback, so there is nothing to guard against.
  { files: ['src/**/*.ts'], rules: { 'wc/guard-super-call': 'off' } },
  {
    files: ['{src,stories}/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },

  // The house's rules.
  {
    files: ['{src,stories,demo}/**/*.{ts,js}'],
    plugins: { house: { rules: { 'import-arrows': importArrows, 'import-circles': importCircles } } },
    rules: {
      'house/import-arrows': 'error',
      'house/import-circles': 'error',
      'no-restricted-imports': ['error', noUnsafeDirectives],
      'no-restricted-syntax': ['error', ...noMarkupFromStrings],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
    },
  },
  {
    files: ['src/*/model/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...noSurroundings],
      'no-restricted-syntax': ['error', ...noMarkupFromStrings, ...noClockOrChance],
    },
  },

  // Small files, by kind.
  { files: ['src/**/*.ts', 'demo/**/*.{ts,js,mjs}', '.config/**/*.mjs'], rules: maxLines(250) },
  { files: ['src/**/*-controller.ts'], rules: maxLines(180) },
  // One declaration a line makes a long file of a short style sheet.
  { files: ['src/**/*.styles.ts'], rules: maxLines(320) },

  // Assertions are expressions, and test runners await what they are handed.
  {
    files: ['{test,stories}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },

  // Plain JavaScript: the tooling runs in Node, the demonstration in a browser.
  {
    files: ['**/*.{js,mjs}'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: { ...EVERYWHERE, ...readonly('process', 'Buffer') } },
    rules: { 'no-implied-eval': 'error' },
  },
  { files: ['demo/**/*.js'], languageOptions: { globals: BROWSER } },
  // Some of it is handed to a page as a function, so both worlds' names occur in one file.
  { files: ['test/**/*.{js,mjs}'], rules: { 'no-undef': 'off' } },
);
