import { COMMUNIQUE } from '../ground/typed.ts';
import { analyse } from './analyse.ts';
import { check } from './check.ts';
import { type Command, type ExitCode, GOOD, type Out, USAGE } from './command.ts';
import { exportPage } from './export.ts';
import { graph } from './graph.ts';
import { create } from './new.ts';
import { play } from './play.ts';
import { replay } from './replay.ts';
import { schema } from './schema.ts';
import { simulate } from './simulate.ts';
import { translate } from './translate.ts';

const COMMANDS: readonly Command[] = [
  create,
  check,
  play,
  replay,
  simulate,
  analyse,
  graph,
  translate,
  exportPage,
  schema,
];

const HELP = `communique: a diplomatic-negotiation game, its scenarios and its plays

Usage: ${COMMUNIQUE} <command> [options]      from the project's folder; below and elsewhere: communique <command>

${COMMANDS.map((c) => `  ${c.name.padEnd(10)}${c.summary}`).join('\n')}

communique <command> --help tells more. Exit codes: 0 good, 1 problems or a failed measure, 2 wrong usage.`;

async function main(args: readonly string[], out: Out): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    out.fault(HELP);
    return USAGE;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    out.line(HELP);
    return GOOD;
  }
  const command = COMMANDS.find((c) => c.name === name);
  if (!command) {
    out.fault(`communique: no command "${name}". Commands: ${COMMANDS.map((c) => c.name).join(', ')}.`);
    return USAGE;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    out.line(command.help);
    return GOOD;
  }
  return command.run(rest, out);
}

const out: Out = {
  line: (text) => void process.stdout.write(`${text}\n`),
  fault: (text) => void process.stderr.write(`${text}\n`),
};
// A reader that closes the pipe early (`| head`) is no fault of ours.
process.stdout.on('error', () => process.exit());

main(process.argv.slice(2), out).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    out.fault(`communique: a fault of the program: ${error instanceof Error ? error.message : String(error)}`);
    if (process.env.COMMUNIQUE_TRACE && error instanceof Error) out.fault(error.stack ?? '');
    process.exitCode = 1;
  },
);
