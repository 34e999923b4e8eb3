/**
 * How `custom-elements.json` is made from the doc comments of the elements and
 * their events. `npm run manifest` writes it; the tests fail if it is not what
 * the sources say.
 */

/** The tag files give the published module that registers each tag. */
const TAG_FILE = /^src\/([^/]+)\/(sayso-[^/]+)\.ts$/;

/** Lit's own hooks and settings, which are not for pages. */
const LIT_HOOKS = new Set([
  'styles',
  'render',
  'willUpdate',
  'update',
  'updated',
  'firstUpdated',
  'shouldUpdate',
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'createRenderRoot',
]);

const isPublic = ({ name, privacy }) =>
  name && privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(name) && !LIT_HOOKS.has(name);

const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Leaves what is promised: what is named, public and our own. */
function prune(declaration) {
  declaration.members &&= declaration.members.filter(isPublic);
  // The analyser lists each `dispatchEvent` as an event without a name.
  declaration.events &&= declaration.events.filter(({ name }) => name);
  for (const member of declaration.members ?? []) {
    // It takes the constructor's parameter for a field's default.
    if (member.default === member.name) delete member.default;
  }
  // It takes the platform's classes for our own.
  if (declaration.superclass?.name === 'Event')
    declaration.superclass = { name: 'Event', package: 'global:' };
  return declaration;
}

/**
 * Rewrites the manifest from sources to what is published: classes and events
 * are exports of `dist/index.js`, tags are defined by `dist/<widget>/<tag>.js`.
 * Also sorts, because the analyser lists files in the order they were read.
 */
function publishedModules() {
  return {
    name: 'published-modules',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const tagFiles = manifest.modules.flatMap(({ path }) => {
        const [, widget, tag] = TAG_FILE.exec(path) ?? [];
        return tag ? [{ tag, path: `dist/${widget}/${tag}.js` }] : [];
      });
      const declarations = manifest.modules
        .flatMap((module) => module.declarations ?? [])
        .filter(({ kind }) => kind === 'class')
        .map(prune)
        .sort(byName);
      const index = 'dist/index.js';
      const modules = tagFiles.map(({ tag, path }) => {
        const element = declarations.find(({ tagName }) => tagName === tag);
        if (!element)
          throw new Error(`No class has "@tagname ${tag}" in its comment, which ${path} defines.`);
        const declaration = { name: element.name, module: index };
        return {
          kind: 'javascript-module',
          path,
          declarations: [],
          exports: [
            { kind: 'js', name: element.name, declaration },
            { kind: 'custom-element-definition', name: tag, declaration },
          ],
        };
      });
      const exported = declarations.map(({ name }) => ({
        kind: 'js',
        name,
        declaration: { name, module: index },
      }));
      modules.push({ kind: 'javascript-module', path: index, declarations, exports: exported });
      modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      manifest.modules = modules;
    },
  };
}

export default {
  globs: ['src/*/*-element.ts', 'src/*/sayso-*.ts', 'src/**/events/*-event.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publishedModules()],
};
