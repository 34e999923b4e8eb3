/** The process: settings in, a listening server, an orderly end. */
import { readActivities } from './activities.js';
import { buildServer } from './server.js';
import { readSettings } from './settings.js';
import { databaseFault, openStore } from './store/open-store.js';
import { readTokens } from './tokens/token-file.js';

/** Milliseconds that requests get to finish after we were told to stop. */
const PATIENCE = 10_000;

// Answers are nobody else's: files that we make are for our own user only.
process.umask(0o077);
await start();

async function start() {
  const read = readSettings(process.env);
  if (!read.ok) return giveUp(read.faults);
  const { settings } = read;

  const { activities, faults, notices } = readActivities(settings.ACTIVITIES_FOLDER);
  if (faults.length > 0) return giveUp(faults);

  try {
    readTokens(settings.TOKENS_FILE);
  } catch (error) {
    return giveUp([describe(error)]);
  }

  const giveUpDatabase = (error: unknown) => giveUp([databaseFault(settings, error)]);
  const store = await openStore(settings).catch(giveUpDatabase);
  if (!store) return;
  const app = await buildServer({ settings, store, activities }).catch(async (error: unknown) => {
    await store.close();
    return giveUpDatabase(error);
  });
  if (!app) return;
  for (const notice of notices) app.log.warn(notice);

  try {
    await app.listen({ port: settings.PORT, host: settings.HOST });
  } catch (error) {
    await app.close();
    return giveUp([
      `HOST ${settings.HOST} and PORT ${settings.PORT} cannot be listened on` +
        ` (${describe(error)}). Set others, or stop what is using them.`,
    ]);
  }
  let stopping = false;
  const stop = async () => {
    // npm passes Ctrl+C on to a process that has had it from the terminal already.
    if (stopping) return;
    stopping = true;
    // What takes longer, such as an export to a slow client, is cut off: it has nothing to lose.
    setTimeout(() => app.server.closeAllConnections(), PATIENCE).unref();
    await app.close();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Said last: from here on it can be used, and stopped.
  console.log(`Sayso collector: ${app.listeningOrigin}`);
}

function giveUp(faults: readonly string[]): undefined {
  for (const fault of faults) console.error(fault);
  process.exitCode = 1;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
