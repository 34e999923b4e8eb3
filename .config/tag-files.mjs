/** Where each tag is registered: `src/survey/sayso-survey.ts` is the file of `<sayso-survey>`. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));

/** The tags with the files that register them, as paths from the project's folder. */
export const tagFiles = () =>
  new Map(
    readdirSync(SOURCES, { recursive: true }).flatMap((path) => {
      const [, widget, tag] = /^([^/\\]+)[/\\](sayso-[^.]+)\.ts$/.exec(path) ?? [];
      return tag ? [[tag, `src/${widget}/${tag}.ts`]] : [];
    }),
  );
