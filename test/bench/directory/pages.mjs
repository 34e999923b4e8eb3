/** The pages with groups: our directory, and a plain list with each way to search behind it. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { run } from '../../../.config/processes.mjs';
import { bundle } from '../bundle.mjs';
import { built, hostPage, moduleScript } from '../host-page.mjs';
import { SEARCHES } from '../peers.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const TAG = 'sayso-group-directory';

/** Where the snapshot is, and how many groups are in it. */
export const SNAPSHOT = { path: '/snapshot.json', groups: 4000 };

async function snapshotText() {
  const script = join(HERE, 'snapshot-text.mjs');
  const args = ['--import', 'tsx', script, String(SNAPSHOT.groups)];
  const { code, output } = await run(process.execPath, args);
  if (code) throw new Error(`The snapshot could not be made: ${output}`);
  return output;
}

/**
 * Every page to measure and every file they ask for.
 *
 * @param {{peers: boolean, cdn: string}} options Whether the peers are installed, and where our own build is.
 * @returns {Promise<{pages: {name: string, path: string, ours?: boolean}[], floor: {name: string, path: string}, files: Map<string, string>}>}
 * What searches, our own first, and the floor for the snapshot.
 */
export async function groupPages({ peers, cdn }) {
  const files = new Map([
    ['/group-list.js', (await bundle('group-list.js')).js],
    ['/snapshot-list.js', (await bundle('snapshot-list.js')).js],
    ['/group-directory.js', (await bundle('group-directory.js')).js],
    [SNAPSHOT.path, await snapshotText()],
  ]);
  if (peers) files.set('/group-list-peers.js', (await bundle('group-list-peers.js', SEARCHES)).js);
  const page = (name, body, ...scripts) => {
    const path = `/groups-${files.size}.html`;
    files.set(path, hostPage({ head: scripts.map(moduleScript).join(''), body }));
    return { name, path };
  };
  const list = (name, way, script) => page(name, `<group-list way="${way}"></group-list>`, script);
  const isBuilt = await built(cdn, `${TAG}.js`);
  return {
    pages: [
      ...(isBuilt
        ? [{ ...page('Sayso', `<${TAG}></${TAG}>`, `/cdn/${TAG}.js`, '/group-directory.js'), ours: true }]
        : []),
      list('our finder', 'Sayso', '/group-list.js'),
      list('includes()', 'includes()', '/group-list.js'),
      ...(peers ? Object.keys(SEARCHES.packages) : []).map((name) =>
        list(name, name, '/group-list-peers.js'),
      ),
    ],
    floor: page('JSON.parse, plain DOM', '', '/snapshot-list.js'),
    files,
  };
}
