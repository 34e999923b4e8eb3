/**
 * Which room of the house may know which: a rule for ESLint.
 *
 * A rule of our own, because `no-restricted-imports` sees the words of an
 * import and not the file that they lead to, and passes over `import()`.
 */
import { posix } from 'node:path';

/** Folders of `src/` that are not widgets. */
const SHARED = ['delivery', 'kit', 'language', 'look', 'provider', 'cdn'];

const SHARED_NAMES = SHARED.join('|');
const LIT = /^(lit|@lit)(\/|$)/;
const MODEL = /^src\/[^/]+\/model\//;
const SCHEMA = /^src\/[^/]+\/[^/]+\.schema\.json$/;

/** What a widget lends to others as a part of theirs: templates, and never its element. */
const FRAGMENT = /^src\/[^/]+\/fragment\.(ts|js)$/;
/** A widget's element, and the file that registers it. */
const ELEMENT = String.raw`(?:[^/]+-element|sayso-[^/]+)\.(?:ts|js)$`;

/**
 * From which files, what they may import: paths from the project's folder, or
 * names of packages. The first row that fits a file is its row.
 */
const ROOMS = [
  {
    from: MODEL,
    may: [MODEL],
    because: 'A model is plain TypeScript: it imports its own folder and other models, and nothing else.',
  },
  {
    from: /^src\/delivery\//,
    may: [/^src\/delivery\//, /^altcha-lib(\/|$)/],
    because:
      'delivery/ stands alone: it knows no Lit, no widget, and one library, which loads where an endpoint wants work.',
  },
  {
    from: /^src\/(kit|language|look)\//,
    may: [/^src\/(kit|language|look)\//, /^src\/delivery\//, LIT],
    because: 'What widgets share knows no widget.',
  },
  {
    from: /^src\/provider\//,
    may: [/^src\/(provider|kit|language|look|delivery)\//, LIT],
    because: 'What widgets share knows no widget.',
  },
  {
    from: /^src\/([^/]+)\/fragment\.ts$/,
    may: (widget) => [
      new RegExp(`^src/${widget}/(?!${ELEMENT})`),
      MODEL,
      /^src\/(kit|language|look|provider|delivery)\//,
      LIT,
    ],
    because: 'A fragment is a part of other widgets: it brings no element along.',
  },
  {
    from: /^src\/groups\/readers\//,
    may: [/^src\/groups\/readers\//, MODEL, /^(papaparse|ical\.js)$/],
    because:
      'Readers run in Node too: they import models, and the libraries of two formats, which load with those.',
  },
  {
    from: /^src\/groups\/feeds\//,
    may: [/^src\/groups\/(feeds|readers)\//, MODEL, /^src\/delivery\//],
    because: 'Feeds run in Node too: they import readers, models and delivery.',
  },
  {
    from: /^src\/groups\/map\//,
    may: [/^src\/groups\//, MODEL, /^src\/(kit|language|look|provider|delivery)\//, LIT, /^leaflet($|\/)/],
    because: 'The map is a part of its widget, and the only one that knows Leaflet.',
  },
  {
    from: /^src\/survey\/check\//,
    may: [
      /^src\/survey\/check\//,
      /^src\/survey\/language\/(issue|advice)-words\.(ts|js)$/,
      /^src\/survey\/read-whole\.(ts|js)$/,
      MODEL,
      /^syllable$/,
    ],
    because: 'Checks run in Node too: they import models, and what counts syllables.',
  },
  {
    from: /^src\/command\//,
    may: [
      /^src\/command\//,
      /^src\/groups\/(feeds|readers)\//,
      /^src\/groups\/language\/read-note-words\.(ts|js)$/,
      /^src\/survey\/check\//,
      /^src\/kit\/define\.(ts|js)$/,
      MODEL,
      /^node:/,
    ],
    because: 'The command runs in Node: it imports what knows no browser.',
  },
  {
    from: new RegExp(`^src/(?!(?:${SHARED_NAMES})/)([^/]+)/`),
    may: (widget) => [
      new RegExp(`^src/${widget}/`),
      MODEL,
      FRAGMENT,
      /^src\/(kit|language|look|provider|delivery)\//,
      LIT,
    ],
    because:
      "A widget imports its own folder, what widgets share, models and other widgets' fragments; never another widget's element.",
  },
  {
    from: /^demo\/collector\//,
    may: [/^demo\/collector\//, MODEL, SCHEMA, /^src\/delivery\//, /^(?!src\/|demo\/|lit|@lit)/],
    because:
      'The collector runs without a browser: of the library it imports models, schemas and delivery/ only.',
  },
  {
    from: /^src\//,
    may: [/^src\//, LIT],
    because: 'What every page loads depends on Lit and on nothing else.',
  },
];

/** The import's target as a path from the project's folder, or the package's name as written. */
function targetOf(file, specifier) {
  if (!/^\.{1,2}(\/|$)/.test(specifier)) return specifier;
  return posix.join(posix.dirname(file), specifier);
}

/** Why this import is not allowed; undefined if it is. `file` is a path from the project's folder, with slashes. */
export function faultOfImport(file, specifier) {
  const room = ROOMS.find(({ from }) => from.test(file));
  if (!room) return undefined;
  const allowed = typeof room.may === 'function' ? room.may(room.from.exec(file)[1]) : room.may;
  const target = targetOf(file, specifier);
  return allowed.some((pattern) => pattern.test(target)) ? undefined : room.because;
}

/** The rule. */
export const importArrows = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports go one way: see ROOMS.' },
    messages: { forbidden: '"{{specifier}}" may not be imported here. {{because}}' },
    schema: [],
  },
  create(context) {
    const file = posix.relative(context.cwd.replaceAll('\\', '/'), context.filename.replaceAll('\\', '/'));
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const because = faultOfImport(file, source.value);
      if (because)
        context.report({ node: source, messageId: 'forbidden', data: { specifier: source.value, because } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
