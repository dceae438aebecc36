import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failed, ok, type Result } from '../ground/result.ts';
import { loadScenario } from '../scenario/load.ts';
import type { Scenario } from '../scenario/model.ts';
import { printProblem } from '../scenario/problem.ts';
import { type Game, openGame } from '../table/game.ts';
import type { Run } from '../wire/course.ts';
import { historyFrom } from '../wire/history.ts';

const games = new Map<string, Game>();
let checked: Readonly<Record<string, string>> = {};

/** Scenarios that `loadScenario` has passed in this very version of it, as JSON, by the hash of their sources: they are not read again. */
export function takeAsChecked(scenarios: Readonly<Record<string, string>>): void {
  checked = scenarios;
}

/** The game of a scenario's source, checked once; the fault: its problems, a line each. */
export function gameFrom(source: string): Result<Game, readonly string[]> {
  const known = games.get(source);
  if (known) return ok(known);
  const before = checked[createHash('sha256').update(source).digest('hex')];
  const scenario = before === undefined ? scenarioIn(source) : ok<Scenario>(JSON.parse(before));
  if (!scenario.ok) return scenario;
  const game = openGame(scenario.value);
  games.set(source, game);
  return ok(game);
}

function scenarioIn(source: string): Result<Scenario, readonly string[]> {
  const loaded = loadScenario(source, 'scenario.yaml');
  return loaded.ok ? ok(loaded.value.scenario) : failed(loaded.fault.map(printProblem));
}

/** Ids of the scenarios in a folder like `scenarios/`. */
export function shippedIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'scenario.yaml')))
    .sort();
}

/** The source of one of them; nothing where there is none. */
export function shippedSource(folder: string, id: string): string | undefined {
  return shippedIn(folder).includes(id) ? readFileSync(join(folder, id, 'scenario.yaml'), 'utf8') : undefined;
}

const histories = new WeakMap<Game, Run | undefined>();

/** What really happened, replayed, where a shipped scenario's history can be played on this game; reckoned once. */
export function historyIn(folder: string, game: Game): Run | undefined {
  if (!histories.has(game)) histories.set(game, readHistory(folder, game));
  return histories.get(game);
}

function readHistory(folder: string, game: Game): Run | undefined {
  const { id } = game.scenario;
  const file = join(folder, id, 'history.yaml');
  if (!shippedIn(folder).includes(id) || !existsSync(file)) return undefined;
  return historyFrom(readFileSync(file, 'utf8'), file, game);
}
