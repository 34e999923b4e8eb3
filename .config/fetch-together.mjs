/**
 * Fetches what a part of a bundle needs together with it. Without this the browser asks for a part, reads in it that it
 * imports others, and only then asks for those: a round trip more, which on a bad phone is most of a second.
 *
 *     import("./survey.js")
 *
 * becomes, where `survey.js` imports `core.js` and the importing part does not have that yet,
 *
 *     Promise.all([import("./survey.js"),import("./core.js")]).then(([part])=>part)
 */
import { posix } from 'node:path';

const DYNAMIC_IMPORT = /\bimport\(\s*(["'`])(\.[^"'`]+)\1\s*\)/g;

/**
 * The source of a part with its dynamic imports completed.
 *
 * @param {string} code The part's source.
 * @param {string} file Its own path, such as `chunks/a.js`.
 * @param {(file: string) => readonly string[]} importsOf Which parts a part imports at its top; none for what is no part.
 */
export function fetchTogether(code, file, importsOf) {
  const folder = posix.dirname(file);
  const all = (from, found = new Set([from])) => {
    for (const each of importsOf(from))
      if (!found.has(each)) {
        found.add(each);
        all(each, found);
      }
    return found;
  };
  const present = all(file);
  return code.replaceAll(DYNAMIC_IMPORT, (whole, quote, path) => {
    const wanted = posix.join(folder, path);
    const others = [...all(wanted)].filter((each) => each !== wanted && !present.has(each));
    if (!others.length) return whole;
    const imports = others.map((each) => {
      const relative = posix.relative(folder, each);
      return `import(${quote}${relative.startsWith('.') ? relative : `./${relative}`}${quote})`;
    });
    return `Promise.all([${[whole, ...imports]}]).then(([part])=>part)`;
  });
}

/** Vite plugin. */
export function fetchTogetherPlugin() {
  return {
    name: 'sayso:fetch-together',
    apply: 'build',
    renderChunk(code, { fileName }, _options, { chunks }) {
      return { code: fetchTogether(code, fileName, (file) => chunks[file]?.imports ?? []), map: null };
    },
  };
}
