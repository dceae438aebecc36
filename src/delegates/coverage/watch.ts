import type { PartyId } from '../../scenario/model.ts';
import type { Settled } from '../../stance/chart-table.ts';
import { chartOf, type Game } from '../../table/game.ts';
import type { Table } from '../../table/state.ts';
import { worthOf } from '../../table/worth.ts';
import { type Delegate, type Run, runGame } from '../run.ts';
import { closeCounter } from './at-close.ts';
import { decisionCounter } from './at-decision.ts';
import { endCounter } from './at-end.ts';
import { raisedCounter } from './at-raise.ts';
import { type Coverage, type SeatWorth, type Spread, spreadOf, widened } from './coverage.ts';
import { ledgerOf, NO_SEED, numberingOf } from './ledger.ts';

/** Counts what games show of a scenario while they are played. */
export interface Watch {
  /** Plays one whole game and counts it. The game is the same as without being watched. */
  play(seed: number, of: (seat: PartyId) => Delegate): Run;
  /** Everything so far. */
  coverage(): Coverage;
  /** Counts from nothing again; what was looked up to count with stays. */
  restart(): void;
}

/**
 * `every`: red lines and instructions, which are asked of each move that is open, are asked in one game of so many
 * (by seed); in all others nothing is counted of them.
 */
export function watchOn(game: Game, every = 1): Watch {
  const { scenario } = game;
  const numbering = numberingOf(scenario);
  const ledger = ledgerOf(numbering.size);
  const settled = settledCounter();
  const raised = raisedCounter(game, numbering, ledger);
  const closed = closeCounter(scenario, numbering, ledger);
  const decided = decisionCounter(game, numbering, ledger, every);
  const ended = endCounter(game, numbering, ledger);
  let seats: Record<PartyId, SeatWorth> = {};
  let games = 0;
  let first = NO_SEED;
  let entries: Spread | undefined;
  let rounds: Spread | undefined;

  const watched: Game = {
    ...game,
    settled,
    overhear(event, table) {
      raised(event, table);
      if (event.name === 'CLOSE') closed(table);
    },
  };

  /** One decision of a chart is one object, so that what it ticks is looked up once. */
  function settledCounter() {
    const known = new Map<Settled, readonly number[]>();
    return (party: PartyId, from: string, one: Settled): void => {
      if (one.took.length === 0 && one.asked.length === 0 && one.key === from) return;
      let ticks = known.get(one);
      if (!ticks) {
        ticks = ticksOf(party, from, one);
        known.set(one, ticks);
      }
      for (const tick of ticks) ledger.tick(tick);
    };
  }

  function ticksOf(party: PartyId, from: string, one: Settled): readonly number[] {
    const chart = chartOf(game, party);
    const was = from === '' ? [] : chart.active(from);
    const { number } = numbering;
    return [
      ...one.asked.map((a) => number('condition', `transition ${party}.${a.transition}`, a.held ? 'held' : 'failed')),
      ...one.took.map((id) => number('transition', `${party}.${id}`, 'taken')),
      ...chart
        .active(one.key)
        .filter((name) => !was.includes(name))
        .map((name) => number('stance', `${party}.${name}`, 'entered')),
    ].filter((tick) => tick !== undefined);
  }

  function settle(seed: number, run: Run, decisions: ReadonlyMap<PartyId, number>): void {
    games += 1;
    first = first === NO_SEED ? seed : Math.min(first, seed);
    entries = widened(entries, spreadOf(run.entries.length, seed));
    rounds = widened(rounds, spreadOf(run.table.round, seed));
    for (const { id } of scenario.parties) seats[id] = withGame(seats[id], id, seed, run.table, decisions.get(id) ?? 0);
  }

  function withGame(
    before: SeatWorth | undefined,
    id: PartyId,
    seed: number,
    table: Table,
    decisions: number,
  ): SeatWorth {
    const { total, text, reservation } = worthOf(game, table, id);
    const inForce = table.inForce.length > 0;
    const own = spreadOf(total, seed);
    return {
      worth: widened(before?.worth, own) ?? own,
      gained: (before?.gained ?? 0) + (inForce && text > reservation ? 1 : 0),
      lost: (before?.lost ?? 0) + (inForce && text < reservation ? 1 : 0),
      decisions: (before?.decisions ?? 0) + decisions,
    };
  }

  return {
    play(seed, of) {
      ledger.open(seed);
      const watching = decided.open(seed);
      const run = runGame(watched, seed, (seat) => {
        const own = of(seat);
        return (_, table) => {
          watching.asked(table, seat);
          return own(watched, table, seat);
        };
      });
      watching.ended(run.table);
      ended(run.table);
      settle(seed, run, watching.decisions);
      return run;
    },
    coverage: () => ({
      games,
      first,
      ...ledger.counts(),
      seats: { ...seats },
      ...(entries && { entries }),
      ...(rounds && { rounds }),
    }),
    restart() {
      ledger.clear();
      seats = {};
      games = 0;
      first = NO_SEED;
      entries = undefined;
      rounds = undefined;
    },
  };
}
