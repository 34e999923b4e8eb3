/**
 * No file imports itself by way of others, types included: a rule for ESLint.
 *
 * A rule of our own, of a few lines: TypeScript itself tells what a file imports, also for its types alone, which
 * those that come with plugins leave out or take minutes for.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

import ts from 'typescript';

/** Where circles are looked for. */
const FOLDERS = ['src', 'demo'];

/** Circles that stay, by their files below the project's folder. */
export const ALLOWED = [
  {
    because:
      'What is in a survey is of many kinds, some of which hold what is in a survey; its expressions see a session, which keeps what they come to, and so do choices that come from elsewhere: types that need each other.',
    files: [
      ...['definition', 'session-state', 'kinds/kind', 'reactions/reactions', 'reading/properties'],
      ...['expression/expression', 'expression/results', 'supply/supply'],
    ].map((name) => `src/survey/model/${name}.ts`),
  },
];

/** The files that each file imports: statically, when needed, or for their types only. */
export function importsOf(files, read) {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const imported = ts.preProcessFile(read(file), true, true).importedFiles;
      const targets = imported
        .filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => posix.join(posix.dirname(file), fileName))
        .flatMap((path) => [path, path.replace(/\.js$/, '.ts')].filter((each) => known.has(each)));
      return [file, [...new Set(targets)]];
    }),
  );
}

/** The shortest way by which each file imports itself, for those that do: itself first, and not once more at the end. */
export function circlesIn(imports) {
  const circles = new Map();
  for (const file of imports.keys()) {
    const came = new Map([[file, undefined]]);
    const queue = [file];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (imports.get(next).includes(file)) {
        const way = [];
        for (let at = next; at !== undefined; at = came.get(at)) way.unshift(at);
        circles.set(file, way);
        break;
      }
      for (const each of imports.get(next))
        if (!came.has(each)) {
          came.set(each, next);
          queue.push(each);
        }
    }
  }
  return circles;
}

const slashed = (path) => path.replaceAll('\\', '/');

/** Read once for all files that are looked at in one go. */
const read = new Map();

/** Every circle of the project. */
export function circlesBelow(root) {
  let circles = read.get(root);
  if (!circles) {
    const files = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(ts|m?js)$/.test(entry.name))
        .map((entry) => slashed(relative(root, join(entry.parentPath, entry.name))))
        .filter((file) => !/(^|\/)node_modules\//.test(file)),
    );
    circles = circlesIn(importsOf(files, (file) => readFileSync(join(root, file), 'utf8')));
    read.set(root, circles);
  }
  return circles;
}

const isAllowed = (way) => ALLOWED.some(({ files }) => way.every((file) => files.includes(file)));

/** The rule. */
export const importCircles = {
  meta: {
    type: 'problem',
    docs: { description: 'No file imports itself by way of others.' },
    messages: { circle: 'This file imports itself: {{way}}. Put what both need into a file of its own.' },
    schema: [],
  },
  create(context) {
    const file = slashed(relative(context.cwd, context.filename));
    return {
      Program(node) {
        const way = circlesBelow(context.cwd).get(file);
        if (!way || isAllowed(way)) return;
        const names = [...way, file].map((each) => slashed(relative(dirname(file), each)));
        context.report({ node, messageId: 'circle', data: { way: names.join(' → ') } });
      },
    };
  },
};
