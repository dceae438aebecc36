import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { loadScenario } from '../scenario/load.ts';
import { openGame } from '../table/game.ts';
import { bots } from './bench/bots.ts';
import { charts } from './bench/charts.ts';
import { loading } from './bench/loading.ts';
import { randomGames } from './bench/random-games.ts';
import { settlements } from './bench/settlements.ts';
import { simulations } from './bench/simulations.ts';
import { spaces } from './bench/spaces.ts';
import { studio } from './bench/studio.ts';
import type { Subject } from './bench/subject.ts';
import { views } from './bench/views.ts';
import { whys } from './bench/whys.ts';

const path = 'scenarios/ceasefire-guarantors/scenario.yaml';
const SUBJECTS: Readonly<Record<string, Subject>> = {
  charts,
  bots,
  'random-games': randomGames,
  simulations,
  views,
  whys,
  loading,
  spaces,
  settlements,
  studio,
};

const figures: { readonly what: string; readonly figure: string }[] = [];
const note = (what: string, figure: string): void => {
  figures.push({ what, figure });
  console.log(`${what.padEnd(72)} ${figure}`);
};

const source = readFileSync(path, 'utf8');
const read = loadScenario(source, path);
if (!read.ok) throw new Error(`${path} does not load`);
const game = openGame(read.value.scenario);
const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const unknown = asked.filter((name) => !Object.hasOwn(SUBJECTS, name));
if (unknown.length > 0) {
  console.error(`bench: no subject ${unknown.join(', ')}. There are ${Object.keys(SUBJECTS).join(', ')}.`);
  process.exit(2);
}
note('the machine', `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`);
for (const [name, subject] of Object.entries(SUBJECTS)) {
  if (asked.length === 0 || asked.includes(name)) await subject({ game, source, path, note });
}
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
