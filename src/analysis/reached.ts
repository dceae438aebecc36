import type { Game } from '../table/game.ts';
import type { Table } from '../table/state.ts';
import { optionsInForce } from '../table/worth.ts';
import type { Settlement } from './settlement.ts';

/** The settlement that a table has come to. */
export function reachedBy(game: Game, table: Table): Settlement {
  const texts = game.scenario.instruments.filter((text) => table.inForce.includes(text.id));
  const inForce = texts.toSorted((a, b) => a.rank - b.rank).map((text) => text.id);
  return {
    inForce,
    signed: Object.fromEntries(inForce.map((text) => [text, table.signatures[text] ?? []])),
    options: Object.fromEntries(optionsInForce(game, table, inForce)),
  };
}
