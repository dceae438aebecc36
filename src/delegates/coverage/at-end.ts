import type { Condition } from '../../scenario/condition.ts';
import type { Facts } from '../../stance/decided.ts';
import { holds } from '../../stance/holds.ts';
import { factsOf } from '../../table/facts.ts';
import type { Game } from '../../table/game.ts';
import type { Table } from '../../table/state.ts';
import type { Ledger, Numbering } from './ledger.ts';

/** Counts how a game ended: the condition of every ending, aim, term and answer, and what became of each text. */
export function endCounter(game: Game, { number }: Numbering, ledger: Ledger) {
  const { endings, instruments, parties } = game.scenario;
  const ask = (name: string, condition: Condition, facts: Facts): boolean => {
    const held = holds(condition, facts);
    ledger.tick(number('condition', name, held ? 'held' : 'failed'));
    return held;
  };

  return (table: Table): void => {
    const facts = factsOf(game, table);
    if (table.ending !== undefined) ledger.tick(number('ending', table.ending, 'came'));
    // All are asked, also those after the one that came: an ending may never come because an earlier one always does.
    for (const e of endings) ask(`ending ${e.id}`, e.if, facts);
    for (const { id } of instruments) {
      const [laidOut, voided] = [table.laidOut.includes(id), table.voided.includes(id)];
      if (laidOut) ledger.tick(number('instrument', id, 'laid-out'));
      if (table.inForce.includes(id)) ledger.tick(number('instrument', id, 'in-force'));
      if (laidOut || voided) ledger.tick(number('condition', `instrument ${id}`, laidOut ? 'held' : 'failed'));
    }
    for (const { id, preference, answers } of parties) {
      for (const aim of preference.aims) ask(`aim ${id}/${aim.id}`, aim.if, facts);
      if (table.inForce.length > 0)
        preference.terms.forEach((term, i) => void ask(`term ${id}/${i + 1}`, term.if, facts));
      // The first that matches is the answer; later ones are not asked.
      answers.some((a, i) => ask(`answer ${id}/${i + 1}`, a.if, facts));
    }
  };
}
