import { failed, ok, type Result } from '../ground/result.ts';
import type { InjectId } from '../scenario/model.ts';
import { decidersOf } from './awaited.ts';
import { commitFault } from './check-commit.ts';
import { discreetReasons } from './discreet.ts';
import type { Fault } from './fault.ts';
import type { Game } from './game.ts';
import { fall } from './inject.ts';
import { type Commit, type Control, type Entry, FACILITATOR } from './move.ts';
import { change, conclude, type Played, proceed } from './proceedings.ts';
import { parseCommit } from './read-commit.ts';
import type { Table } from './state.ts';
import { goOn } from './steps.ts';
import { withMembers } from './with-members.ts';

export type { Fault, Played };

/**
 * One entry of the log, played. The table given is never changed. A commit is checked in full, shape and law; the
 * facilitator's controls are taken at their word, since only a host can make them. `rewind` belongs to `replay`.
 */
export function play(game: Game, table: Table, { actor, move }: Entry): Result<Played, Fault> {
  if (table.step === 'ended') return failed({ code: 'table/ended' });
  if (move.kind === 'expire' || move.kind === 'inject' || move.kind === 'rewind') {
    if (actor !== FACILITATOR) return failed({ code: 'control/not-yours' });
    return control(game, table, move);
  }
  if (!game.parties.has(actor)) return failed({ code: 'move/no-such-seat' });
  return commit(game, table, actor, move);
}

function commit(game: Game, table: Table, seat: string, move: Commit): Result<Played, Fault> {
  const read = parseCommit(move);
  if (!read.ok) return read;
  if (read.value.kind !== table.step) return failed({ code: 'move/other-step', detail: table.step });
  if (Object.hasOwn(table.sealed, seat)) return failed({ code: 'move/sealed-already' });
  if (!table.awaited.includes(seat)) return failed({ code: 'move/nothing-to-decide' });
  const fault = commitFault(game, table, seat, read.value);
  if (fault) {
    const { reasons, ...rest } = fault;
    return failed({ ...rest, ...(reasons && { reasons: discreetReasons(game, table, seat, reasons) }) });
  }
  const sealed = { ...table.sealed, [seat]: read.value };
  const p = proceed(game, withMembers(table, { sealed }));
  if (table.awaited.every((one) => Object.hasOwn(sealed, one))) goOn(p);
  return ok(conclude(p));
}

function control(game: Game, table: Table, move: Control): Result<Played, Fault> {
  const p = proceed(game, table);
  switch (move.kind) {
    case 'expire':
      goOn(p);
      return ok(conclude(p));
    case 'inject': {
      const fault = injectFault(game, table, move.inject);
      if (fault) return failed(fault);
      const inject = game.injects.get(move.inject);
      if (inject) fall(p, inject);
      change(p, {
        awaited: game.scenario.order.filter((s) => table.awaited.includes(s) || decidersOf(game, p.table).includes(s)),
      });
      return ok(conclude(p));
    }
    case 'rewind':
      return failed({ code: 'control/rewind-in-play' });
  }
}

function injectFault(game: Game, table: Table, inject: InjectId): Fault | undefined {
  if (!game.injects.has(inject)) return { code: 'control/no-such-inject', detail: inject };
  return table.fired.includes(inject) ? { code: 'control/inject-fell-already', detail: inject } : undefined;
}
