import type { Condition } from '../../scenario/condition.ts';
import type { Game } from '../../table/game.ts';
import { holdsOn } from '../../table/holds-on.ts';
import type { Table } from '../../table/state.ts';
import type { Ledger, Numbering } from './ledger.ts';

interface Question {
  /** Undefined where the condition asks nothing, and is not counted. */
  readonly held: number | undefined;
  readonly if: Condition;
}

/** Counts how a game ended: the condition of every ending, aim, term and answer, and what became of each text. */
export function endCounter(game: Game, { number }: Numbering, ledger: Ledger) {
  const { endings, instruments, parties } = game.scenario;
  const question = (name: string, condition: Condition): Question => ({
    held: number('condition', name, 'held'),
    if: condition,
  });
  // All are asked, also those after the one that came: an ending may never come because an earlier one always does.
  const always = [
    ...endings.map((e) => question(`ending ${e.id}`, e.if)),
    ...parties.flatMap((p) => p.preference.aims.map((aim) => question(`aim ${p.id}/${aim.id}`, aim.if))),
  ];
  const terms = parties.flatMap((p) => p.preference.terms.map((t, i) => question(`term ${p.id}/${i + 1}`, t.if)));
  const answers = parties.map((p) => p.answers.map((a, i) => question(`answer ${p.id}/${i + 1}`, a.if)));
  const ask = (table: Table, { held, if: condition }: Question): boolean => {
    const holds = holdsOn(game, condition, table);
    if (held !== undefined) ledger.tick(holds ? held : held + 1);
    return holds;
  };

  return (table: Table): void => {
    if (table.ending !== undefined) ledger.tick(number('ending', table.ending, 'came'));
    for (const one of always) ask(table, one);
    if (table.inForce.length > 0) for (const one of terms) ask(table, one);
    // The first that matches is the answer; later ones are not asked.
    for (const list of answers) list.some((one) => ask(table, one));
    for (const { id } of instruments) {
      const [laidOut, voided] = [table.laidOut.includes(id), table.voided.includes(id)];
      if (laidOut) ledger.tick(number('instrument', id, 'laid-out'));
      if (table.inForce.includes(id)) ledger.tick(number('instrument', id, 'in-force'));
      if (laidOut || voided) ledger.tick(number('condition', `instrument ${id}`, laidOut ? 'held' : 'failed'));
    }
  };
}
