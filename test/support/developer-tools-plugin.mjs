/**
 * Commands that ask the browser itself, over the Chrome DevTools Protocol,
 * what a page cannot ask. Each is called by a function of its own next to this file.
 *
 * @param {string} name Of the command.
 * @param {(client: {send: Function, detach: Function}, payload: any) => Promise<unknown>} run What it returns reaches the test as JSON.
 */
export function developerToolsPlugin(name, run) {
  return {
    name: `${name}-command`,
    async executeCommand({ command, payload, session }) {
      if (command !== name) return undefined;
      const { type, name: browser } = session.browser;
      if (type !== 'puppeteer' || browser === 'Firefox')
        throw new Error(
          `"${name}" needs Chromium, and this is ${browser}: let the test say so by needing('developer tools').`,
        );
      const client = await session.browser.getPage(session.id).createCDPSession();
      try {
        // A command that returns nothing counts as one that no plugin knows.
        return (await run(client, payload)) ?? true;
      } finally {
        await client.detach();
      }
    },
  };
}
