import { failed, ok, type Result } from '../ground/result.ts';
import type { InstrumentId, PartyId } from '../scenario/model.ts';
import type { PlayAct, PlayMove } from '../scenario/play-file.ts';
import { begin } from './begin.ts';
import type { TableEvent } from './event.ts';
import type { Fault } from './fault.ts';
import type { Game } from './game.ts';
import { toAnswer, toCarry } from './legal-offer.ts';
import { type Commit, type Entry, FACILITATOR, type Pen } from './move.ts';
import { play } from './play.ts';
import { silence } from './silence.ts';
import type { Table, TableStep } from './state.ts';
import { waitingFor } from './waiting.ts';

/** Something that is done in a round: by a seat, or from outside. */
export type Turn = Pick<PlayMove, 'round' | 'act'>;

export interface Driven {
  readonly table: Table;
  readonly events: readonly TableEvent[];
  readonly entries: readonly Entry[];
}

export interface Drive {
  readonly seed: number;
  readonly turns: readonly Turn[];
  /** Whether to go on in silence when all turns are done, or to stop at the step that follows. */
  readonly toTheEnd: boolean;
}

/** `turn` is the place of the turn in the list. */
export type DriveFault = Fault & { readonly turn?: number };

/**
 * Plays turns round by round; seats without a turn are silent and nothing falls by chance. Faults: the rule's own, or
 * `play/nothing-came-of-it` where a turn found no step that waited for it.
 */
export function drive(game: Game, { seed, turns, toTheEnd }: Drive): Result<Driven, DriveFault> {
  const first = begin(game, { seed, injects: 'by-hand' });
  let { table } = first;
  const events: TableEvent[] = [...first.events];
  const entries: Entry[] = [];
  const done = new Set<Turn>();
  const enter = (entry: Entry): Fault | undefined => {
    const played = play(game, table, entry);
    if (!played.ok) return played.fault;
    table = played.value.table;
    events.push(...played.value.events);
    entries.push(entry);
    return undefined;
  };
  const goesOn = (): boolean => table.step !== 'ended' && (toTheEnd || done.size < turns.length);

  while (goesOn()) {
    for (const turn of turns) {
      if (turn.act.kind !== 'inject' || turn.round !== table.round || done.has(turn)) continue;
      const fault = enter({ actor: FACILITATOR, move: { kind: 'inject', inject: turn.act.inject } });
      if (fault) return placed(fault, turns, turn);
      done.add(turn);
    }
    if (!goesOn()) break;
    const now = table;
    for (const seat of waitingFor(game, now)) {
      const own = turns.filter((t) => t.round === now.round && isOf(t.act, seat) && belongs(t.act, now.step));
      const move = commitOf(
        now,
        seat,
        own.map((t) => t.act),
      );
      const fault = enter({ actor: seat, move });
      if (fault) return placed(fault, turns, own[0]);
      for (const turn of own) done.add(turn);
    }
  }
  const idle = turns.find((turn) => !done.has(turn));
  return idle ? placed({ code: 'play/nothing-came-of-it' }, turns, idle) : ok({ table, events, entries });
}

const placed = (fault: Fault, turns: readonly Turn[], of: Turn | undefined) =>
  failed({ ...fault, ...(of && { turn: turns.indexOf(of) }) });

const isOf = (act: PlayAct, seat: PartyId): boolean => act.kind !== 'inject' && act.seat === seat;

function belongs(act: PlayAct, step: TableStep): boolean {
  switch (step) {
    case 'offers':
      return act.kind === 'offer';
    case 'replies':
    case 'counters':
      return act.kind === 'answers';
    default:
      return act.kind === step;
  }
}

function commitOf(table: Table, seat: PartyId, acts: readonly PlayAct[]): Commit {
  const { step } = table;
  if (step === 'ended') throw new Error('nobody commits when the game has ended');
  let commit = silence(step);
  for (const act of acts) commit = withAct(table, seat, commit, act);
  return commit;
}

/** The commit with one more line of the seat in it. */
function withAct(table: Table, seat: PartyId, commit: Commit, act: PlayAct): Commit {
  switch (act.kind) {
    case 'offer': {
      if (commit.kind !== 'offers') return commit;
      const { to, give, want } = act;
      return { ...commit, offers: [...commit.offers, { to, terms: { give, want } }] };
    }
    case 'carriage': {
      if (commit.kind !== 'carriage') return commit;
      return { ...commit, carry: Object.fromEntries(toCarry(table, seat).map(({ id }) => [id, act.carries])) };
    }
    case 'answers': {
      if (commit.kind !== 'replies' && commit.kind !== 'counters') return commit;
      const answer = { kind: act.answer };
      return { ...commit, answers: Object.fromEntries(toAnswer(table, seat).map(({ id }) => [id, answer])) };
    }
    case 'plenary': {
      if (commit.kind !== 'plenary') return commit;
      return { ...commit, ...(act.word && { word: act.word }), ...(act.gesture && { gesture: act.gesture }) };
    }
    case 'signing': {
      if (commit.kind !== 'signing') return commit;
      return { ...commit, pens: { ...commit.pens, ...pensOf(table, act.pens) } };
    }
    case 'inject':
      return commit;
  }
}

/** To refuse a text that is not laid out says nothing. */
function pensOf(table: Table, pens: Readonly<Record<InstrumentId, Pen>>): Readonly<Record<InstrumentId, Pen>> {
  return Object.fromEntries(
    Object.entries(pens).filter(([id, pen]) => pen.kind === 'sign' || table.laidOut.includes(id)),
  );
}
