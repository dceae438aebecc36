import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { typed } from '../ground/typed.ts';
import { LANGUAGES } from '../ground/words.ts';
import { loadScenario } from '../scenario/load.ts';
import { draftOf } from '../scenario/template/draft.ts';
import { type Plan, TEMPLATE_IDS, TEMPLATES, type TemplateId } from '../scenario/template/plan.ts';
import { inOneLanguage } from '../scenario/template/said.ts';
import { type Asker, askerOn } from './ask.ts';
import { type Command, type ExitCode, GOOD, type Out, USAGE } from './command.ts';
import { countOf } from './count.ts';
import { save } from './save.ts';
import { refuse, trouble } from './trouble.ts';

const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const LANGUAGE_SETS = [...LANGUAGES, LANGUAGES.join(',')] as const;

const HELP = `communique new: a scenario to begin with

Usage: communique new NAME [options]

  Writes scenarios/NAME/scenario.yaml: it passes check, can be played at once, and its comments teach the format.
  On a terminal, what no option says is asked for; elsewhere the template's own is taken.
  --template T    ${TEMPLATE_IDS.map((id) => `${id.padEnd(11)} ${TEMPLATES[id].says}`).join('\n                  ')}
  --title T       the title; --title-fr T where it has another in French
  --parties A,B   names of the delegations, small letters, digits and hyphens
  --clauses A,B   names of the clauses
  --rounds N      3 to 5
  --languages L   ${LANGUAGE_SETS.join(' | ')}: with one, the other holds the same words until they are translated
  --out FOLDER    instead of scenarios/NAME
  --json          says as one JSON document what was written

Exit codes: 0 written, 1 the file is there already, can't be written, or the names don't do, 2 wrong usage.`;

async function run(args: readonly string[], out: Out): Promise<ExitCode> {
  const asked = optionsOf(args);
  if (typeof asked === 'string') {
    out.fault(`communique new: ${asked}`);
    return USAGE;
  }
  const file = join(asked.out ?? join('scenarios', asked.name), 'scenario.yaml');
  if (existsSync(file)) {
    return refuse(out, asked.json, [trouble(file, 'file/exists', 'It is there already.', 'Choose another name.')]);
  }
  const answers =
    process.stdin.isTTY && !asked.json
      ? await askedFor(asked, process.stdin, (text) => void process.stdout.write(text))
      : asked;
  const plan = planOf(answers);
  if (typeof plan === 'string') {
    out.fault(`communique new: ${plan}`);
    return USAGE;
  }
  const schema = relative(resolve(dirname(file)), resolve('public/scenario.schema.json')).replaceAll('\\', '/');
  const both = draftOf(plan, schema);
  const language = LANGUAGES.find((l) => l === answers.languages);
  const text = language ? inOneLanguage(both, language) : both;
  // The loader judges names: it knows which ones the format keeps for itself.
  const loaded = loadScenario(text, file);
  if (!loaded.ok) return refuse(out, asked.json, loaded.fault);
  const fault = save(file, text, { folder: true, fresh: true });
  if (fault) return refuse(out, asked.json, [fault]);
  out.line(
    asked.json
      ? JSON.stringify({ ok: true, file, template: plan.template })
      : [`Written: ${file}`, 'Next:', `  ${typed('check', dirname(file))}`, `  ${typed('play', dirname(file))}`].join(
          '\n',
        ),
  );
  return GOOD;
}

interface Asked {
  readonly name: string;
  readonly template?: string | undefined;
  readonly title?: string | undefined;
  readonly titleFr?: string | undefined;
  readonly parties?: string | undefined;
  readonly clauses?: string | undefined;
  readonly rounds?: string | undefined;
  readonly languages?: string | undefined;
  readonly out?: string | undefined;
  readonly json: boolean;
}

/** Asks for what no option said; an empty answer takes what the template has. */
export async function askedFor(asked: Asked, input: Readable, write: (text: string) => void): Promise<Asked> {
  const asker = askerOn(input, write);
  try {
    const template = asked.template ?? (await templateFrom(asker));
    const own = TEMPLATES[templateOf(template) ?? 'bilateral'];
    const questions = [
      ['title', 'Title', readableTitle(asked.name)],
      ['parties', 'Delegations', own.parties.join(',')],
      ['rounds', 'Rounds', `${own.rounds}`],
      ['clauses', 'Clauses', own.clauses.join(',')],
      ['languages', `Languages: ${LANGUAGE_SETS.join(', ')}`, 'en,fr'],
    ] as const;
    let so: Asked = { ...asked, template };
    // What an option says wrongly is no answer that can be asked for again.
    if (typeof planOf(so) === 'string') return so;
    for (const [key, what, otherwise] of questions) {
      if (asked[key] !== undefined) continue;
      for (;;) {
        const next: Asked = { ...so, [key]: (await asker.ask(`${what} (${otherwise}):`)) || otherwise };
        const plan = planOf(next);
        if (typeof plan !== 'string' || asker.ended()) {
          so = next;
          break;
        }
        write(`${plan}\n`);
      }
    }
    return so;
  } finally {
    asker.close();
  }
}

async function templateFrom(asker: Asker): Promise<string> {
  const menu = TEMPLATE_IDS.map((id) => ({ label: `${id}: ${TEMPLATES[id].says}` }));
  return TEMPLATE_IDS[(await asker.pick('Template (0 the first):', menu)) ?? 0] ?? 'bilateral';
}

const templateOf = (name: string | undefined): TemplateId | undefined => TEMPLATE_IDS.find((id) => id === name);
const readableTitle = (name: string): string => name.replaceAll('-', ' ').replace(/^./, (c) => c.toUpperCase());
const namesIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** What is wrong with the names that an option gives. */
function amissIn(option: string, names: readonly string[]): string | undefined {
  const odd = names.find((name) => !NAME.test(name));
  if (odd !== undefined) return `${option}: "${odd}" is no name: use small letters, digits and hyphens.`;
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  return twice === undefined ? undefined : `${option} names "${twice}" twice: give each a name of its own.`;
}

/** A plan, or what is wrong with the options. */
function planOf(asked: Asked): Plan | string {
  const template = templateOf(asked.template ?? 'bilateral');
  if (!template) return `--template wants one of ${TEMPLATE_IDS.join(', ')}.`;
  const own = TEMPLATES[template];
  const parties = asked.parties === undefined ? own.parties : namesIn(asked.parties);
  const clauses = asked.clauses === undefined ? own.clauses : namesIn(asked.clauses);
  const rounds = countOf(asked.rounds ?? `${own.rounds}`, 3, 5);
  if (rounds === undefined) return '--rounds wants a whole number from 3 to 5.';
  if (parties.length < own.fewest || parties.length > own.most)
    return `${template} wants ${own.fewest === own.most ? own.most : `${own.fewest} to ${own.most}`} parties.`;
  const most = 2 * rounds;
  if (clauses.length < 1 || clauses.length > most) return `--clauses wants 1 to ${most} names in ${rounds} rounds.`;
  if (asked.languages !== undefined && !LANGUAGE_SETS.some((set) => set === asked.languages))
    return `--languages wants one of ${LANGUAGE_SETS.join(' ')}.`;
  if (asked.title?.trim() === '') return '--title wants a word at least.';
  if (asked.titleFr?.trim() === '') return '--title-fr wants a word at least.';
  const amiss = amissIn('--parties', parties) ?? amissIn('--clauses', clauses);
  if (amiss !== undefined) return amiss;
  const title = asked.title ?? readableTitle(asked.name);
  return {
    id: asked.name,
    title: { en: title, fr: asked.titleFr ?? title },
    template,
    parties: parties.map((id, i) => ({ id, ...own.seatAt(i, parties.length) })),
    clauses,
    rounds,
  };
}

function optionsOf(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        template: { type: 'string' },
        title: { type: 'string' },
        'title-fr': { type: 'string' },
        parties: { type: 'string' },
        clauses: { type: 'string' },
        rounds: { type: 'string' },
        languages: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) return 'give one name: small letters, digits and hyphens.';
    if (!NAME.test(name)) return `"${name}" is no name: use small letters, digits and hyphens.`;
    return { ...values, name, titleFr: values['title-fr'] };
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong options.';
  }
}

export const create: Command = { name: 'new', summary: 'a scenario to begin with', help: HELP, run };
