import { readdirSync, readFileSync } from 'node:fs';
import { loadScenario } from '../scenario/load.ts';
import { type Game, openGame } from './game.ts';

const ROOT = new URL('../../scenarios/', import.meta.url);
export const SHIPPED: readonly string[] = readdirSync(ROOT).sort();

/** A shipped scenario, opened. */
export function shippedGame(id: string): Game {
  const read = loadScenario(readFileSync(new URL(`${id}/scenario.yaml`, ROOT), 'utf8'), id);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return openGame(read.value.scenario);
}
