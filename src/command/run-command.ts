import { VERSION } from '../kit/define.js';
import { check, CHECK_USAGE } from './check.js';
import { harvest, HARVEST_USAGE } from './harvest.js';
import { report, REPORT_USAGE } from './report.js';
import { EXIT, UsageError, write, type Terminal } from './terminal.js';

const USAGE = `Usage: sayso COMMAND [OPTIONS]

Commands:
  check FILE...     say what in a survey will not work, and what could be better
  harvest FEED...   make a snapshot of local groups, for pages to read
  report FILE...    say what is in a list of groups, and what is wrong with it

sayso COMMAND --help says more of each. sayso --version says which one this is.`;

const COMMANDS: Readonly<
  Record<
    string,
    { readonly run: (args: string[], terminal: Terminal) => Promise<number>; readonly usage: string }
  >
> = {
  check: { run: check, usage: CHECK_USAGE },
  harvest: { run: harvest, usage: HARVEST_USAGE },
  report: { run: report, usage: REPORT_USAGE },
};

const ofParsing = (error: unknown): error is Error =>
  error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');

/** Runs the command that arguments name. What comes back is what to exit with. */
export async function runCommand(
  [name = '', ...args]: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const { out, say, signal } = terminal;
  if (name === '--version') {
    await write(out, `${VERSION}\n`);
    return EXIT.done;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const wantsHelp = /^(?:--help|-h|help)$/;
  if (!command || args.some((arg) => wantsHelp.test(arg))) {
    const isAsked = command !== undefined || wantsHelp.test(name);
    if (isAsked) await write(out, `${command?.usage ?? USAGE}\n`);
    else say(name ? `There is no command "${name}".\n\n${USAGE}` : USAGE);
    return isAsked ? EXIT.done : EXIT.usage;
  }
  try {
    return await command.run(args, terminal);
  } catch (error) {
    if (signal.aborted) {
      say('Stopped.');
      return EXIT.stopped;
    }
    if (error instanceof UsageError || ofParsing(error)) {
      say(`${error.message}\n\nsayso ${name} --help says how it is used.`);
      return EXIT.usage;
    }
    say(`That failed: ${error instanceof Error ? error.message : String(error)}.`);
    return EXIT.failed;
  }
}
