/**
 * Runs the demonstration: the partner pages, and the collector that they send
 * to, each on a port of its own as they would be on the web.
 *
 *     npm start
 *
 * DEMO_PORT (8000) and COLLECTOR_PORT (8001) ask for other ports, HOST (127.0.0.1)
 * for another address. DATABASE_FILE, ACTIVITIES_FOLDER and EXPORT_TOKEN go to
 * the collector.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

import { ensureInstalled, orSaySo, ROOT, SetupError } from './setup.mjs';
import { freePort, start, stop } from './processes.mjs';

const { env } = process;
const HOST = env.HOST || '127.0.0.1';
/** Milliseconds that the collector has to begin listening. */
const PATIENCE = 30_000;

async function portFor(variable, usual) {
  const wanted = Number(env[variable] || usual);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new SetupError(
      `${variable} must be a port, which is a whole number from 0 to 65535, but is "${env[variable]}".`,
    );
  }
  const port = await freePort(wanted, HOST);
  if (port === undefined) {
    throw new SetupError(
      `Nothing can listen on ${HOST}. Set HOST to an address of this machine, such as 127.0.0.1.`,
    );
  }
  if (wanted && port !== wanted) console.log(`Port ${wanted} is in use, so port ${port} is taken instead.`);
  return port;
}

async function buildScripts() {
  console.log('Building the scripts for the pages, and the collector …');
  const { buildCdn } = await import('./build.mjs');
  const { buildCollector } = await import('./build-collector.mjs');
  try {
    await Promise.all([buildCdn(), buildCollector()]);
  } catch (error) {
    throw new SetupError(`They could not be built: ${error.message}`);
  }
}

/** Starts the collector; resolves once it answers. */
async function startCollector(port) {
  const settings = {
    PORT: String(port),
    HOST,
    DATABASE_FILE: env.DATABASE_FILE || join(ROOT, 'data/sayso.sqlite'),
    ACTIVITIES_FOLDER: env.ACTIVITIES_FOLDER || join(ROOT, 'demo/collector/activities'),
    EXPORT_TOKEN: env.EXPORT_TOKEN || randomBytes(24).toString('base64url'),
    LOG_LEVEL: env.LOG_LEVEL || 'warn',
  };
  const child = start(process.execPath, ['--max-semi-space-size=32', 'demo/collector/dist/main.js'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...env, ...settings },
  });
  const said = [];
  child.stdout.setEncoding('utf8').on('data', (text) => said.push(text));
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  for (const began = Date.now(); ;) {
    if (hasEnded || Date.now() - began > PATIENCE) {
      stop(child, 'SIGKILL');
      throw new SetupError(
        `The collector did not start. ${said.join('') || 'Its own message, if it had one, is above.'}`,
      );
    }
    // Any reply will do: which paths there are is the collector's business.
    if (
      await fetch(`http://localhost:${port}/`).then(
        () => true,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.stdout.on('data', (text) => process.stdout.write(text));
  return { child, ended, settings, url: `http://localhost:${port}` };
}

function describe({ pages, collector }) {
  const { settings, url } = collector;
  const folder = settings.ACTIVITIES_FOLDER;
  const activities = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
  const doors = ['council', 'trust', 'charity', 'try'].filter((name) =>
    existsSync(join(ROOT, 'demo', name, 'index.html')),
  );
  console.log(`
The pages      ${pages}/
${doors.map((name) => `               ${pages}/${name}/`).join('\n')}
The collector  ${url}/
Answers are in ${relative(process.cwd(), settings.DATABASE_FILE) || settings.DATABASE_FILE}
To export them as a table:
  curl -H 'Authorization: Bearer ${settings.EXPORT_TOKEN}' ${url}/activities/${activities[0] ?? 'NAME'}/responses.csv
What anybody may see of them, ten answers at a time:
${activities.map((name) => `  ${url}/activities/${name}/results`).join('\n')}

Ctrl-C stops both.`);
}

await orSaySo(async () => {
  ensureInstalled();
  const { serveDemo } = await import('../demo/serve.mjs');
  const collectorPort = await portFor('COLLECTOR_PORT', 8001);
  const pages = await serveDemo({
    port: await portFor('DEMO_PORT', 8000),
    host: HOST,
    collector: `http://localhost:${collectorPort}`,
  });
  await buildScripts();
  const collector = await startCollector(collectorPort);

  let stopping = false;
  const end = async (code) => {
    if (stopping) return;
    stopping = true;
    stop(collector.child);
    await Promise.all([pages.close(), collector.ended]);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));
  void collector.ended.then((code) => {
    if (stopping) return;
    console.error(`The collector stopped by itself (code ${code}).`);
    void end(1);
  });
  describe({ pages: pages.url, collector });
});
