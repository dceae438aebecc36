import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPlay, loadScenario } from '../scenario/load.ts';
import { BAD, type Command, type ExitCode, GOOD, type Out, USAGE } from './command.ts';
import { type Mending, mended } from './mend.ts';
import { save } from './save.ts';
import { isFile, isFolder, readSource, YAML_BYTES } from './source.ts';
import { printTrouble, type Trouble } from './trouble.ts';

const HELP = `communique check: all problems of scenario files, at once

Usage: communique check [--fix] [--json] <file or folder> …

  A folder that holds scenario.yaml is checked with its history.yaml; another folder stands for the scenarios in it.
  Each problem is one line: file:line:column code message. Remedy.
  --fix    first puts right names for which only one other can have been meant ("Did you mean …?"), in scenario files
  --json   one JSON document instead

Exit codes: 0 no problem (warnings are allowed), 1 problems, 2 wrong usage.`;

interface Checked {
  readonly file: string;
  /** A file that could not even be read has one. */
  readonly problems: readonly Trouble[];
  readonly warnings: readonly Trouble[];
  readonly fixed?: readonly Mending[];
}

async function run(args: readonly string[], out: Out): Promise<ExitCode> {
  const asked = optionsOf(args);
  if (typeof asked === 'string') {
    out.fault(`communique check: ${asked}`);
    return USAGE;
  }
  const results = asked.paths.flatMap(scenariosIn).flatMap((path) => checked(path, asked.fix));
  const all = results.flatMap((r) => r.problems);
  const problems = all.length;
  const code = problems === 0 ? GOOD : BAD;
  if (asked.json) {
    const document = { ok: problems === 0, problems: all, warnings: results.flatMap((r) => r.warnings) };
    const fixed = results.flatMap(({ file, fixed = [] }) => fixed.map((one) => ({ file, ...one })));
    out.line(JSON.stringify({ ...document, fixed, files: results.map((r) => r.file) }, undefined, 2));
    return code;
  }
  for (const { file, problems, warnings, fixed = [] } of results) {
    for (const { line, column, from, to } of fixed)
      out.line(`${file}:${line}:${column} put right: "${from}" is now "${to}".`);
    for (const problem of problems) out.line(printTrouble(problem));
    for (const warning of warnings) out.line(`${printTrouble(warning)} (warning)`);
  }
  const warnings = results.flatMap((r) => r.warnings).length;
  const told = warnings === 0 ? '' : `, ${counted(warnings, 'warning')}`;
  out.line(
    `${counted(results.length, 'file')} checked, ${problems === 0 ? 'no problem' : counted(problems, 'problem')}${told}.`,
  );
  return code;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

interface Asked {
  readonly paths: readonly string[];
  readonly fix: boolean;
  readonly json: boolean;
}

function optionsOf(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { fix: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length === 0) return 'name a scenario file or a folder.';
    return { paths: positionals, fix: values.fix, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong options.';
  }
}

/** The scenario folders that a folder of scenarios holds, else the path itself. */
function scenariosIn(path: string): readonly string[] {
  if (!isFolder(path) || isFile(join(path, 'scenario.yaml'))) return [path];
  const inside = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isFile(join(path, entry.name, 'scenario.yaml')))
    .map((entry) => join(path, entry.name))
    .sort();
  return inside.length > 0 ? inside : [path];
}

function checked(path: string, fix: boolean): readonly Checked[] {
  const source = readSource(path, YAML_BYTES);
  if (!source.ok) return [{ file: path, problems: [source.fault], warnings: [] }];
  const { file } = source.value;
  const { text, mendings: fixed } = fix ? mended(source.value.text, file) : { text: source.value.text, mendings: [] };
  const fault = fixed.length > 0 ? save(file, text) : undefined;
  if (fault) return [{ file, problems: [fault], warnings: [] }];
  const loaded = loadScenario(text, file);
  if (!loaded.ok) return [{ file, problems: loaded.fault, warnings: [], fixed }];
  const { scenario, warnings } = loaded.value;
  const own: Checked = { file, problems: [], warnings, fixed };
  const beside = isFolder(path) ? join(path, 'history.yaml') : undefined;
  if (beside === undefined || !isFile(beside)) return [own];
  const history = readSource(beside, YAML_BYTES);
  if (!history.ok) return [own, { file: beside, problems: [history.fault], warnings: [] }];
  const play = loadPlay(history.value.text, beside, scenario);
  return [own, { file: beside, problems: play.ok ? [] : play.fault, warnings: [] }];
}

export const check: Command = { name: 'check', summary: 'all problems of scenario files', help: HELP, run };
