import { developerToolsPlugin } from './developer-tools-plugin.mjs';

/** Has the browser collect everything that nothing refers to any more. */
export const collectGarbagePlugin = () =>
  developerToolsPlugin('collect-garbage', async (client) => {
    await client.send('HeapProfiler.collectGarbage');
  });
