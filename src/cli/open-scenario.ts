import { failed, ok, type Result } from '../ground/result.ts';
import { loadScenario } from '../scenario/load.ts';
import { printProblem } from '../scenario/problem.ts';
import { type Game, openGame } from '../table/game.ts';
import { readSource, type Source, YAML_BYTES } from './source.ts';

export interface Opened {
  readonly game: Game;
  readonly source: Source;
}

/** A game from a scenario file, or the lines that say why there is none. */
export function openScenario(path: string): Result<Opened, readonly string[]> {
  const source = readSource(path, YAML_BYTES);
  if (!source.ok) return failed([source.fault]);
  const loaded = loadScenario(source.value.text, source.value.file);
  if (!loaded.ok) return failed(loaded.fault.map(printProblem));
  return ok({ game: openGame(loaded.value.scenario), source: source.value });
}
