import { chance, type Draw } from '../ground/chance.ts';
import { drawFitting } from '../ground/draw-fitting.ts';
import { ABSENT, type ClauseId, type OptionId, type PartyId } from '../scenario/model.ts';
import { mayMake, maySay } from '../table/awaited.ts';
import type { Game } from '../table/game.ts';
import { judge } from '../table/judge.ts';
import { gesturesToTry } from '../table/legal-gesture.ts';
import { wordFor } from '../table/legal-word.ts';
import type { Commit, Pen, Word } from '../table/move.ts';
import { penFault } from '../table/pens.ts';
import type { Table } from '../table/state.ts';

/** A commit in a plenary or at the signing of a seat that goes along where it may. Throws in any other step. */
export function agreeable(game: Game, table: Table, seat: PartyId, draw: Draw): Commit {
  switch (table.step) {
    case 'plenary': {
      const word = goingAlong(game, table, seat, draw);
      const gesture =
        draw(3) > 0
          ? undefined
          : drawFitting(gesturesToTry(game, table, seat), draw, (one) => mayMake(game, table, seat, one));
      return { kind: 'plenary', ...(word && { word }), ...(gesture && { gesture }) };
    }
    case 'signing': {
      const pens = table.laidOut.filter((instrument) => penFault(game, table, seat, instrument) === undefined);
      const pen = (instrument: string): Pen =>
        judge(game, table, seat, { verb: 'sign', instrument }).kind === 'forbidden' || draw(8) === 0
          ? { kind: 'refuse' }
          : { kind: 'sign' };
      return { kind: 'signing', pens: Object.fromEntries(pens.map((instrument) => [instrument, pen(instrument)])) };
    }
    default:
      throw new Error(`nobody is asked to agree in ${table.step}`);
  }
}

/** A word for what a clause that is up will come to in this game, or for what most others stand behind. */
function goingAlong(game: Game, table: Table, seat: PartyId, draw: Draw): Word | undefined {
  const words = table.up.flatMap((clause) => {
    const stands = table.stands[clause]?.[seat];
    for (const option of [focus(game, table, clause), favourite(table, seat, clause)]) {
      if (option === undefined) continue;
      if (option === stands) return [];
      const word = wordFor(game, table, seat, clause, option);
      if (maySay(game, table, seat, word)) return [word];
    }
    return [];
  });
  return words[words.length === 0 ? 0 : draw(words.length)];
}

/** The option towards which everybody tends in this game. */
function focus(game: Game, table: Table, clause: ClauseId): OptionId | undefined {
  const options = game.clauses.get(clause)?.options.filter((o) => o.id !== ABSENT) ?? [];
  return options.length === 0 ? undefined : options[chance(table.seed, 'focus', clause)(options.length)]?.id;
}

function favourite(table: Table, seat: PartyId, clause: ClauseId): OptionId | undefined {
  const counts = new Map<OptionId, number>();
  for (const [party, option] of Object.entries(table.stands[clause] ?? {}))
    if (party !== seat) counts.set(option, (counts.get(option) ?? 0) + 1);
  return [...counts].reduce<readonly [OptionId | undefined, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [undefined, 0],
  )[0];
}
