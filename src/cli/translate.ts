import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Words } from '../ground/words.ts';
import { loadScenario } from '../scenario/load.ts';
import { type Command, type ExitCode, GOOD, type Out, USAGE } from './command.ts';
import { save } from './save.ts';
import { readSource, type Source, YAML_BYTES } from './source.ts';
import { carried, rehoused } from './translate/carried.ts';
import { fromCsv, toCsv } from './translate/csv.ts';
import type { Entry } from './translate/entry.ts';
import { fromPo, toPo } from './translate/po.ts';
import { printOf } from './translate/print.ts';
import { pseudo } from './translate/pseudo.ts';
import { type PlacedText, respelt, textsOf } from './translate/texts.ts';
import { refuse, type Trouble, trouble } from './trouble.ts';

const LANGUAGE_BYTES = 4 * 1024 * 1024;
const ACTS = ['export', 'import', 'pseudo'] as const;

const HELP = `communique translate: the texts of a scenario, for translators and back

Usage: communique translate export [--language fr] [--format csv|po] [--since OLD] [--out FILE] <scenario>
       communique translate import [--language fr] --from FILE <scenario>
       communique translate pseudo [--language fr] --out FILE <scenario>

  export  one entry a text: where it stands, the source (the other language), the translation. Each says whether the source has
          changed since the translation was made (fuzzy in PO), is new, or holds the words of the source still.
          What it was made from is read from OLD, or from FILE if it is there already. What a translator has written in FILE
          and is not in the scenario yet stays, under a new key too if the source is the same; what no text takes is told.
          CSV is written with commas; semicolons and tabs are read too.
  import  puts the translations into the scenario and leaves every other letter as it is. What was translated from another
          source than stands there now is told and left alone; a file that would not load is not written.
  pseudo  writes a copy in strange and longer words, for tests of layout
  --json  says as one JSON document what was done

Exit codes: 0 done, 1 the files have problems, or some translations were left alone, 2 wrong usage.`;

interface Asked {
  readonly act: (typeof ACTS)[number];
  readonly path: string;
  readonly language: keyof Words;
  readonly format: 'csv' | 'po';
  readonly since: string | undefined;
  readonly from: string | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
}

async function run(args: readonly string[], out: Out): Promise<ExitCode> {
  const asked = optionsOf(args);
  if (typeof asked === 'string') {
    out.fault(`communique translate: ${asked}`);
    return USAGE;
  }
  const source = readSource(asked.path, YAML_BYTES);
  if (!source.ok) return refuse(out, asked.json, [source.fault]);
  const loaded = loadScenario(source.value.text, source.value.file);
  if (!loaded.ok) return refuse(out, asked.json, loaded.fault);
  switch (asked.act) {
    case 'export':
      return exported(asked, source.value, out);
    case 'import':
      return imported(asked, source.value, out);
    case 'pseudo':
      return disguised(asked, source.value, out);
  }
}

const otherOf = (language: keyof Words): keyof Words => LANGUAGES.find((l) => l !== language) ?? 'en';

function exported(asked: Asked, { text }: Source, out: Out): ExitCode {
  const { language, format } = asked;
  const own = asked.out !== undefined && existsSync(asked.out) ? entriesIn(asked.out) : undefined;
  if (own && 'code' in own) return refuse(out, asked.json, [own]);
  const since = asked.since === undefined ? undefined : entriesIn(asked.since);
  if (since && 'code' in since) return refuse(out, asked.json, [since]);
  const texts = textsOf(text).map(({ key, words }) => ({
    key,
    source: words[otherOf(language)],
    translation: words[language],
  }));
  const { own: known, lost } = rehoused(own ?? [], texts);
  const earlier = own || since ? { own: known, since: new Map(since?.map((e) => [e.key, e])) } : undefined;
  const entries = texts.map((one) => carried(one, earlier));
  const document = format === 'csv' ? toCsv(entries) : toPo(entries, language);
  if (asked.out === undefined) {
    out.line(document.trimEnd());
    return GOOD;
  }
  const fault = save(asked.out, format === 'csv' ? `\ufeff${document}` : document);
  if (fault) return refuse(out, asked.json, [fault]);
  const count = (state: Entry['state']): number => entries.filter((e) => e.state === state).length;
  const counts = {
    texts: entries.length,
    changed: count('changed'),
    new: count('new'),
    untranslated: count('untranslated'),
    kept: entries.filter((e) => e.prints?.scenario !== printOf(e.translation)).length,
    lost: lost.map(({ key, translation }) => ({ key, translation })),
  };
  if (asked.json) out.line(JSON.stringify({ ok: true, file: asked.out, ...counts }));
  else {
    out.line(
      `Written: ${asked.out}: ${counts.texts} texts, ${counts.changed} changed since, ${counts.new} new, ${counts.untranslated} untranslated, ${counts.kept} not in the scenario yet.`,
    );
    for (const { key, translation } of lost) out.line(`No text stands at "${key}" any more; left out: ${translation}`);
  }
  return GOOD;
}

function imported(asked: Asked, { file, text }: Source, out: Out): ExitCode {
  const { language, from = '' } = asked;
  const entries = entriesIn(from);
  if ('code' in entries) return refuse(out, asked.json, [entries]);
  const texts = new Map(textsOf(text).map((t) => [t.key, t]));
  const changes: { text: PlacedText; now: string }[] = [];
  const left: Trouble[] = [];
  for (const { key, source, translation } of entries) {
    if (translation === '') continue;
    const there = texts.get(key);
    if (!there) left.push(trouble(from, 'translation/nowhere', `No text stands at "${key}".`, 'Export again.'));
    else if (there.words[otherOf(language)] !== source) {
      left.push(trouble(from, 'translation/stale', `The source of "${key}" has changed since.`, 'Export again.'));
    } else if (there.words[language] !== translation) changes.push({ text: there, now: translation });
  }
  const now = respelt(text, language, changes);
  const loaded = loadScenario(now, file);
  if (!loaded.ok) return refuse(out, asked.json, loaded.fault);
  const fault = changes.length > 0 ? save(file, now) : undefined;
  if (fault) return refuse(out, asked.json, [fault]);
  if (left.length > 0) {
    if (!asked.json) out.line(`${changes.length} texts were put in; these were left alone:`);
    return refuse(out, asked.json, left);
  }
  if (asked.json) out.line(JSON.stringify({ ok: true, file, changed: changes.map((c) => c.text.key) }));
  else out.line(`${file}: ${changes.length} texts were put in.`);
  return GOOD;
}

function disguised(asked: Asked, { text }: Source, out: Out): ExitCode {
  const { language, out: file = '' } = asked;
  const changes = textsOf(text).map((t) => ({ text: t, now: pseudo(t.words[otherOf(language)], t.key) }));
  const fault = save(file, respelt(text, language, changes));
  if (fault) return refuse(out, asked.json, [fault]);
  out.line(asked.json ? JSON.stringify({ ok: true, file, texts: changes.length }) : `Written: ${file}`);
  return GOOD;
}

function entriesIn(path: string): readonly Entry[] | Trouble {
  const read = readSource(path, LANGUAGE_BYTES);
  if (!read.ok) return read.fault;
  const entries = /^msg(id|ctxt) "/m.test(read.value.text) ? fromPo(read.value.text) : fromCsv(read.value.text);
  return entries ?? trouble(path, 'translation/not-one', 'This is no file that translate exported.', 'Name one.');
}

function optionsOf(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        language: { type: 'string', default: 'fr' },
        format: { type: 'string' },
        since: { type: 'string' },
        from: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [name, path, ...more] = positionals;
    const act = ACTS.find((a) => a === name);
    if (!act || path === undefined || more.length > 0) return `say ${ACTS.join(', ')}, and name one scenario.`;
    const language = LANGUAGES.find((l) => l === values.language);
    if (!language) return `--language wants one of ${LANGUAGES.join(', ')}.`;
    const format =
      values.format ??
      extname(values.out ?? 'texts.csv')
        .toLowerCase()
        .slice(1);
    if (act === 'export' && format !== 'csv' && format !== 'po') {
      return values.format === undefined
        ? `"${values.out}" ends in neither .csv nor .po: say --format csv or --format po.`
        : '--format wants csv or po.';
    }
    if (act === 'import' && values.from === undefined) return 'import wants --from FILE.';
    if (act === 'pseudo' && values.out === undefined) return 'pseudo wants --out FILE.';
    const { since, from, out, json } = values;
    return { act, path, language, format: format === 'po' ? 'po' : 'csv', since, from, out, json };
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong options.';
  }
}

export const translate: Command = {
  name: 'translate',
  summary: 'the texts of a scenario, for translators and back',
  help: HELP,
  run,
};
