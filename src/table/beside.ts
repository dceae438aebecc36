import type { PartyId } from '../scenario/model.ts';
import type { Game } from './game.ts';
import { isUp } from './life.ts';
import type { Undertaking } from './move.ts';
import { sameAct } from './same-act.ts';
import type { Table } from './state.ts';
import type { Beside } from './view.ts';

const NOTHING: Beside = { pledges: [], offers: [] };

/** One promise, or one that may yet become one. */
interface Promised {
  readonly id: string;
  readonly what: Undertaking;
}

/**
 * The promises that a seat can't keep beside this one, were it to give it. Told to that seat, forbidden to nobody. The
 * same act promised twice is no trouble: done once, it keeps both. `answering`: the offer whose answer would give it.
 */
export function besideOf(game: Game, table: Table, seat: PartyId, what: Undertaking, answering?: string): Beside {
  const given = table.pledges.filter((one) => one.state === 'open' && one.by === seat);
  const open = table.offers.filter(
    (o) => (o.state === 'made' || o.state === 'carried') && (o.from === seat || o.to === seat) && o.id !== answering,
  );
  if (given.length === 0 && open.length === 0) return NOTHING;
  const rivals = (asked: Undertaking, others: readonly Promised[]) => rivalsOf(game, table, seat, asked, others);
  return {
    pledges: rivals(what, given),
    offers: open
      .filter((o) => o.from === seat || o.via === undefined || o.state === 'carried')
      .filter((o) => {
        const more = o.from === seat ? o.terms.give : o.terms.want;
        return rivals(more, [{ id: '', what }, ...given]).includes('');
      })
      .map((o) => o.id),
  };
}

/** Ids of those that stand in the way: a seat has one word and one gesture a round, and each promise its rounds. */
function rivalsOf(
  game: Game,
  table: Table,
  seat: PartyId,
  what: Undertaking,
  promised: readonly Promised[],
): readonly string[] {
  const barred = promised.filter((one) => cutsOff(game, table, seat, one.what, what)).map((one) => one.id);
  const acts = actsOf(game, table, promised, what);
  const [asked, ...others] = acts;
  if (!asked) return barred;
  const holders = new Map<number, Act>();
  for (const act of others) place(act, holders, new Set());
  const tried = new Set<number>();
  if (place(asked, holders, tried)) return barred;
  return [...barred, ...[...tried].flatMap((round) => holders.get(round)?.ids ?? [])];
}

interface Act {
  readonly ids: readonly string[];
  readonly what: Undertaking;
  /** Rounds in which it could be done. */
  readonly rounds: readonly number[];
}

/** What is asked, first, and then all else of its kind; promises of the same act are one act. */
function actsOf(game: Game, table: Table, promised: readonly Promised[], asked: Undertaking): readonly Act[] {
  const acts: Act[] = [];
  for (const { id, what } of [{ id: undefined, what: asked }, ...promised]) {
    if (what.kind !== asked.kind || what.kind === 'sign') continue;
    const rounds = roundsOf(game, table, what);
    const at = acts.findIndex((act) => sameAct(act.what, what));
    const same = acts[at];
    if (!same) acts.push({ ids: id === undefined ? [] : [id], what, rounds });
    else {
      const ids = id === undefined ? same.ids : [...same.ids, id];
      acts[at] = { ...same, ids, rounds: same.rounds.filter((round) => rounds.includes(round)) };
    }
  }
  return acts;
}

/** A word waits for a round in which its clause is up, as far as the file's own list tells. */
function roundsOf(game: Game, table: Table, what: Exclude<Undertaking, { readonly kind: 'sign' }>): readonly number[] {
  const rounds: number[] = [];
  for (let round = table.round; round <= what.round; round++) {
    const up =
      what.kind === 'gesture' ||
      round === what.round ||
      (round === table.round
        ? isUp(table, what.clause)
        : (game.scenario.rounds[round - 1]?.decide.includes(what.clause) ?? false));
    if (up) rounds.push(round);
  }
  return rounds;
}

/** Finds a round for an act, moving others where they have another (Kuhn, 1955). `tried`: the rounds looked at. */
function place(act: Act, holders: Map<number, Act>, tried: Set<number>): boolean {
  for (const round of act.rounds) {
    if (tried.has(round)) continue;
    tried.add(round);
    const holder = holders.get(round);
    if (holder && !place(holder, holders, tried)) continue;
    holders.set(round, act);
    return true;
  }
  return false;
}

/** A signature needs a seat in the room and talks that come to a signing. */
function cutsOff(game: Game, table: Table, seat: PartyId, one: Undertaking, other: Undertaking): boolean {
  const sign = one.kind === 'sign' ? one : other.kind === 'sign' ? other : undefined;
  const deed = one.kind === 'gesture' ? one : other.kind === 'gesture' ? other : undefined;
  if (!sign || !deed) return false;
  if (deed.gesture.verb === 'suspend') return game.scenario.chair === seat;
  return deed.gesture.verb === 'walk-out' && table.round >= game.scenario.rounds.length;
}
