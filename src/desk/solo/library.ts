import { digest } from '../../ground/digest.ts';
import { failed, ok, type Result } from '../../ground/result.ts';
import { loadScenario } from '../../scenario/load.ts';
import { type Problem, printProblem } from '../../scenario/problem.ts';
import { yamlMemory } from '../../scenario/yaml-memory.ts';
import type { Fault } from '../../table/fault.ts';
import { type Game, openGame } from '../../table/game.ts';
import type { Log } from '../../table/log.ts';
import type { Run } from '../../wire/course.ts';
import { historyFrom } from '../../wire/history.ts';
import { HISTORIES, SCENARIOS } from './shelf.ts';

const games = new Map<string, Promise<Result<Game, Fault>>>();

/** The files of the games that were brought and do not ship: their logs carry them. */
const sources = new WeakMap<Game, string>();
/** What really happened in games that were brought, by the names of these. */
const histories = new Map<string, string>();
export const sourceOf = (game: Game): string | undefined => sources.get(game);

const broughtName = (id: string, source: string): string => `${id}@${digest(source)}`;

/** By this name `gameOf` gives the game. */
export function nameOf(game: Game): string {
  const source = sourceOf(game);
  return source === undefined ? game.scenario.id : broughtName(game.scenario.id, source);
}

export interface Brought {
  /** By this name `gameOf` gives it; absent where the file can't be played. */
  readonly scenario?: string;
  readonly problems: readonly Problem[];
}

const memory = yamlMemory();

/** A scenario from outside. The same text brought again is the same game; another text never takes its name. */
export function bring(source: string, file: string, history?: string): Brought {
  const loaded = loadScenario(source, file, memory);
  if (!loaded.ok) return { problems: loaded.fault };
  const name = broughtName(loaded.value.scenario.id, source);
  if (!games.has(name)) {
    const game = openGame(loaded.value.scenario);
    sources.set(game, source);
    games.set(name, Promise.resolve(ok(game)));
    forgetOldest(name);
  }
  if (history !== undefined) histories.set(name, history);
  return { scenario: name, problems: loaded.value.warnings };
}

/** An author brings a text with every pause; of those this many can still be begun. */
const MOST_BROUGHT = 12;
const brought: string[] = [];

function forgetOldest(newest: string): void {
  brought.push(newest);
  const oldest = brought.length > MOST_BROUGHT ? brought.shift() : undefined;
  if (oldest === undefined) return;
  games.delete(oldest);
  histories.delete(oldest);
}

/** The game of a log: the file that it carries, else the one that ships. */
export function gameOfLog({ scenario, source }: Log): Promise<Result<Game, Fault>> {
  if (source === undefined) return gameOf(scenario);
  const { scenario: name, problems } = bring(source, `${scenario}.yaml`);
  if (name !== undefined) return gameOf(name);
  const [first] = problems;
  return Promise.resolve(failed({ code: 'scenario/unsound', detail: first ? printProblem(first) : scenario }));
}

/** A scenario that ships or was brought, read and checked once. */
export function gameOf(id: string): Promise<Result<Game, Fault>> {
  const known = games.get(id) ?? readGame(id);
  games.set(id, known);
  return known;
}

async function readGame(id: string): Promise<Result<Game, Fault>> {
  const text = SCENARIOS[`/scenarios/${id}/scenario.yaml`];
  if (!text) return failed({ code: 'log/other-scenario', detail: id });
  const loaded = loadScenario(await text(), `${id}/scenario.yaml`);
  if (!loaded.ok) {
    const [first] = loaded.fault;
    return failed({ code: 'scenario/unsound', detail: first ? printProblem(first) : id });
  }
  return ok(openGame(loaded.value.scenario));
}

/** What really happened, replayed; none where it is not recorded. */
export async function historyOf(game: Game): Promise<Run | undefined> {
  const { id } = game.scenario;
  const text = histories.get(nameOf(game)) ?? (await HISTORIES[`/scenarios/${id}/history.yaml`]?.());
  return text === undefined ? undefined : historyFrom(text, `${id}/history.yaml`, game);
}
