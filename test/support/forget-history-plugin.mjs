import { developerToolsPlugin } from './developer-tools-plugin.mjs';

/** Has the browser forget every entry of the page's window but the present one. */
export const forgetHistoryPlugin = () =>
  developerToolsPlugin('forget-history', async (client) => {
    await client.send('Page.resetNavigationHistory');
  });
