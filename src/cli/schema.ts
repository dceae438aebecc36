import { parseArgs } from 'node:util';
import { scenarioSchema } from '../scenario/schema.ts';
import { type Command, type ExitCode, GOOD, type Out, USAGE } from './command.ts';
import { save } from './save.ts';
import { refuse } from './trouble.ts';

const HELP = `communique schema: the form of a scenario file, for editors

Usage: communique schema [--out FILE] [--json]

  JSON Schema, draft 7, from the tables that the loader itself reads with; every key is described. An editor with a YAML
  language server completes and explains a file whose first line is
    # yaml-language-server: $schema=../../public/scenario.schema.json
  --out FILE  writes it there instead of to standard output
  --json      with --out: says as one JSON document what was written

Exit codes: 0 done, 1 the file can't be written, 2 wrong usage.`;

async function run(args: readonly string[], out: Out): Promise<ExitCode> {
  const asked = optionsOf(args);
  if (typeof asked === 'string') {
    out.fault(`communique schema: ${asked}`);
    return USAGE;
  }
  const text = schemaText();
  if (asked.file === undefined) {
    out.line(text.trimEnd());
    return GOOD;
  }
  const fault = save(asked.file, text);
  if (fault) return refuse(out, asked.json, [fault]);
  out.line(asked.json ? JSON.stringify({ ok: true, file: asked.file }) : `Written: ${asked.file}`);
  return GOOD;
}

/** As the checked-in file holds it. */
export const schemaText = (): string => `${JSON.stringify(scenarioSchema(), undefined, 1)}\n`;

function optionsOf(args: readonly string[]): { readonly file: string | undefined; readonly json: boolean } | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    return { file: values.out, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong options.';
  }
}

export const schema: Command = { name: 'schema', summary: 'the form of a scenario file, for editors', help: HELP, run };
