import { failed, ok, type Result } from '../ground/result.ts';
import { loadScenario } from '../scenario/load.ts';
import { type Game, openGame } from '../table/game.ts';
import { readSource, type Source, YAML_BYTES } from './source.ts';
import type { Trouble } from './trouble.ts';

export interface Opened {
  readonly game: Game;
  readonly source: Source;
}

/** A game from a scenario file, or why there is none. */
export function openScenario(path: string): Result<Opened, readonly Trouble[]> {
  const source = readSource(path, YAML_BYTES);
  if (!source.ok) return failed([source.fault]);
  const loaded = loadScenario(source.value.text, source.value.file);
  if (!loaded.ok) return failed(loaded.fault);
  return ok({ game: openGame(loaded.value.scenario), source: source.value });
}
