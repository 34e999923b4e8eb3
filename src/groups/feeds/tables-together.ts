import { LoadFailure } from './load-failure.js';
import type { SourceData } from './get-source.js';

/** The table without which the others of an HSDS package say nothing. */
const MAIN = 'services.csv';

const fileOf = ({ url = '' }: SourceData): readonly [folder: string, file: string] => {
  const path = url.replace(/[?#].*$/, '');
  const at = path.lastIndexOf('/') + 1;
  return [path.slice(0, at), path.slice(at).toLowerCase()];
};

/**
 * The files of an HSDS package are tables that belong together: where several sources are tables of one folder and one
 * of them is that of the services, they become one source, in its place, and the others' places stay empty.
 */
export function tablesTogether(
  sources: readonly (SourceData | LoadFailure)[],
): readonly (SourceData | LoadFailure | undefined)[] {
  const folderOf = (source: SourceData | LoadFailure): string | undefined => {
    if (source instanceof LoadFailure || typeof source.data !== 'string') return undefined;
    const [folder, file] = fileOf(source);
    return file.endsWith('.csv') ? folder : undefined;
  };
  const folders = new Map<string, SourceData>();
  for (const source of sources) {
    const folder = folderOf(source);
    if (folder !== undefined && fileOf(source as SourceData)[1] === MAIN)
      folders.set(folder, source as SourceData);
  }
  return sources.map((source) => {
    const folder = folderOf(source);
    const main = folder === undefined ? undefined : folders.get(folder);
    if (!main) return source;
    const tables = (sources as readonly SourceData[]).filter((each) => folderOf(each) === folder);
    if (tables.length < 2) return source;
    if (source !== main) return undefined;
    const data = Object.fromEntries(tables.map((each) => [fileOf(each)[1], each.data]));
    return { data, ...(main.url !== undefined && { url: main.url }) };
  });
}
