import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machineJson } from '../analysis/chart-picture/machine-json.ts';
import { mermaidOf } from '../analysis/chart-picture/mermaid.ts';
import { svgOf } from '../analysis/chart-picture/svg.ts';
import { LANGUAGES, type Language } from '../ground/words.ts';
import type { Party } from '../scenario/model.ts';
import { type Command, type ExitCode, GOOD, type Out, USAGE } from './command.ts';
import { openScenario } from './open-scenario.ts';
import { save } from './save.ts';
import { refuse } from './trouble.ts';

const FORMATS = ['mermaid', 'svg', 'json'] as const;
type Format = (typeof FORMATS)[number];
const ENDINGS: Readonly<Record<Format, string>> = { mermaid: 'mmd', svg: 'svg', json: 'json' };

const HELP = `communique graph: the stances of a scenario as pictures

Usage: communique graph [options] <file or folder>

  --party P    only its chart; else the charts of all
  --format F   mermaid (default): text that GitHub and many editors draw, with the conditions on the arrows
               svg: a picture; of several parties only with --out
               json: what XState's createMachine takes as it is, and Stately's editor opens; of several parties a map of them
  --lang L     en (default) or fr: the language of the labels
  --out DIR    a file for each party there, instead of standard output
  --json       problems of the file as one JSON document

Exit codes: 0 done, 1 the file has problems or can't be written, 2 wrong usage.`;

async function run(args: readonly string[], out: Out): Promise<ExitCode> {
  const asked = optionsOf(args);
  if (typeof asked === 'string') {
    out.fault(`communique graph: ${asked}`);
    return USAGE;
  }
  const opened = openScenario(asked.path);
  if (!opened.ok) return refuse(out, asked.json, opened.fault);
  const { scenario } = opened.value.game;
  const parties = scenario.parties.filter((p) => asked.party === undefined || p.id === asked.party);
  if (parties.length === 0) {
    out.fault(`communique graph: no party "${asked.party}". Parties: ${scenario.parties.map((p) => p.id).join(', ')}.`);
    return USAGE;
  }
  if (asked.out !== undefined) return written(parties, asked.out, asked, out);
  const [one, ...more] = parties;
  if (one && more.length === 0) {
    out.line(drawn(one, asked).trimEnd());
    return GOOD;
  }
  switch (asked.format) {
    case 'svg':
      out.fault('communique graph: a picture holds one chart: name a --party, or an --out folder.');
      return USAGE;
    case 'json':
      out.line(
        JSON.stringify(Object.fromEntries(parties.map((p) => [p.id, machineJson(p.chart, p.id)])), undefined, 2),
      );
      return GOOD;
    case 'mermaid':
      for (const p of parties)
        out.line(`## ${p.name[asked.language]}\n\n\`\`\`mermaid\n${mermaidOf(p.chart, asked.language)}\`\`\`\n`);
      return GOOD;
  }
}

function drawn({ id, chart, name }: Party, { format, language }: Asked): string {
  switch (format) {
    case 'mermaid':
      return mermaidOf(chart, language);
    case 'svg':
      return svgOf(chart, name[language], language);
    case 'json':
      return `${JSON.stringify(machineJson(chart, id), undefined, 2)}\n`;
  }
}

function written(parties: readonly Party[], folder: string, asked: Asked, out: Out): ExitCode {
  const { format, json } = asked;
  const files = parties.map((p) => ({ file: join(folder, `${p.id}.${ENDINGS[format]}`), text: drawn(p, asked) }));
  for (const { file, text } of files) {
    const fault = save(file, text, { folder: true });
    if (fault) return refuse(out, json, [fault]);
  }
  if (json) out.line(JSON.stringify({ ok: true, files: files.map((f) => f.file) }));
  else for (const { file } of files) out.line(`Written: ${file}`);
  return GOOD;
}

interface Asked {
  readonly path: string;
  readonly party: string | undefined;
  readonly format: Format;
  readonly language: Language;
  readonly out: string | undefined;
  readonly json: boolean;
}

function optionsOf(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        party: { type: 'string' },
        format: { type: 'string', default: 'mermaid' },
        lang: { type: 'string', default: 'en' },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) return 'name one scenario file or folder.';
    const format = FORMATS.find((f) => f === values.format);
    if (!format) return `--format wants one of ${FORMATS.join(', ')}.`;
    const language = LANGUAGES.find((l) => l === values.lang);
    if (!language) return `--lang wants one of ${LANGUAGES.join(', ')}.`;
    return { path, party: values.party, format, language, out: values.out, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong options.';
  }
}

export const graph: Command = { name: 'graph', summary: 'the stances of a scenario as pictures', help: HELP, run };
