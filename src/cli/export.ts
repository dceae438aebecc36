import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../ground/result.ts';
import { LANGUAGES, type Language } from '../ground/words.ts';
import { loadPlay } from '../scenario/load.ts';
import type { Scenario } from '../scenario/model.ts';
import type { Parcel } from '../wire/parcel.ts';
import { type Command, type ExitCode, GOOD, type Out, USAGE } from './command.ts';
import { bundle } from './export/bundle.ts';
import { type Bundle, pageOf } from './export/page.ts';
import { openScenario } from './open-scenario.ts';
import { save } from './save.ts';
import { isFile, isFolder, readSource, YAML_BYTES } from './source.ts';
import { refuse, type Trouble } from './trouble.ts';

const HELP = `communique export: a scenario as one page, to mail to a reviewer

Usage: communique export --html [--out FILE] [--lang en|fr] [--json] <file or folder>

  The page holds the whole game: it opens from disk by a double click, needs neither server nor internet, and asks for nothing.
  With a folder, its history.yaml goes along, for the debrief.
  --html      what is made; the only kind there is
  --out FILE  where (default: the scenario's id with .html, in this folder)
  --lang L    the language it opens in (default: that of the reader's browser); the other stays one click away
  --json      says as one JSON document what was written, or what is wrong with the file

Exit codes: 0 written, 1 the file has problems or can't be written, 2 wrong usage.`;

/** The command with another way to get the desk's code: a test builds it once. */
export const exportBy =
  (bundled: () => Promise<Bundle>) =>
  async (args: readonly string[], out: Out): Promise<ExitCode> => {
    const asked = optionsOf(args);
    if (typeof asked === 'string') {
      out.fault(`communique export: ${asked}`);
      return USAGE;
    }
    const opened = openScenario(asked.path);
    if (!opened.ok) return refuse(out, asked.json, opened.fault);
    const { game, source } = opened.value;
    const history = historyIn(asked.path, game.scenario);
    if (!history.ok) return refuse(out, asked.json, history.fault);
    const parcel: Parcel = {
      source: source.text,
      file: source.file,
      ...(history.value !== undefined && { history: history.value }),
      ...(asked.language && { language: asked.language }),
    };
    const page = pageOf(await bundled(), parcel, game.scenario.title[asked.language ?? 'en']);
    const file = asked.out ?? `${game.scenario.id}.html`;
    const fault = save(file, page);
    if (fault) return refuse(out, asked.json, [fault]);
    const bytes = Buffer.byteLength(page);
    if (asked.json) out.line(JSON.stringify({ ok: true, file, bytes }));
    else out.line(`Written: ${file} (${(bytes / 1_000_000).toFixed(1)} MB). It opens by a double click.`);
    return GOOD;
  };

/** What really happened, where it stands beside the scenario; one with problems goes into no page. */
function historyIn(path: string, scenario: Scenario): Result<string | undefined, readonly Trouble[]> {
  const file = join(path, 'history.yaml');
  if (!isFolder(path) || !isFile(file)) return ok(undefined);
  const source = readSource(file, YAML_BYTES);
  if (!source.ok) return failed([source.fault]);
  const play = loadPlay(source.value.text, file, scenario);
  return play.ok ? ok(source.value.text) : play;
}

interface Asked {
  readonly path: string;
  readonly out: string | undefined;
  readonly language: Language | undefined;
  readonly json: boolean;
}

function optionsOf(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        html: { type: 'boolean', default: false },
        out: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) return 'name one scenario file or folder.';
    if (!values.html) return 'say what to make of it: --html.';
    const language = LANGUAGES.find((l) => l === values.lang);
    if (values.lang !== undefined && !language) return `--lang wants one of ${LANGUAGES.join(', ')}.`;
    return { path, out: values.out, language, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong options.';
  }
}

export const exportPage: Command = {
  name: 'export',
  summary: 'a scenario as one page that plays offline',
  help: HELP,
  run: exportBy(bundle),
};
