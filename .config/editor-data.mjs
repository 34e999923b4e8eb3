/**
 * Writes `types/`, made from the manifest: completion for VS Code and the
 * JetBrains editors, and types for JSX, Vue and Svelte.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

import { svelteTypes, vueTypes } from './framework-types.mjs';
import { ROOT } from './setup.mjs';

const indented = (json) => `${JSON.stringify(JSON.parse(json), null, 2)}\n`;

/** Writes the files to a folder, which is emptied first: the published one, or a test's own. */
export async function writeEditorData(outdir = join(ROOT, 'types')) {
  const text = await readFile(join(ROOT, 'custom-elements.json'), 'utf8');
  // Each generator works on a copy of its own, because they write into what they are given.
  const manifest = () => JSON.parse(text);
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  jsxTypesPlugin({
    outdir,
    fileName: 'jsx.d.ts',
    componentTypePath: () => '../dist/index.js',
  }).packageLinkPhase({
    customElementsManifest: manifest(),
  });
  const files = {
    'vscode.html-custom-data.json': indented(getVsCodeHtmlCustomData(manifest(), {})),
    'vscode.css-custom-data.json': indented(getVsCodeCssCustomData(manifest(), {})),
    'web-types.json': indented(getWebTypesData(manifest(), {})),
    'vue.d.ts': vueTypes(manifest()),
    'svelte.d.ts': svelteTypes(manifest()),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(outdir, name), content);
}
