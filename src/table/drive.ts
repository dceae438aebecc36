import { failed, ok, type Result } from '../ground/result.ts';
import type { InjectId, InstrumentId, PartyId } from '../scenario/model.ts';
import { begin } from './begin.ts';
import type { TableEvent } from './event.ts';
import type { Fault } from './fault.ts';
import type { Game } from './game.ts';
import { toAnswer, toCarry } from './legal-offer.ts';
import type { Commit, Entry, Gesture, Pen, Terms, Word } from './move.ts';
import { FACILITATOR } from './move.ts';
import { play } from './play.ts';
import { silence } from './silence.ts';
import type { Table } from './state.ts';
import { waitingFor } from './waiting.ts';

/** Something that is to be done in a round: by a seat, or from outside. */
export interface Turn {
  readonly round: number;
  readonly seat?: PartyId;
  readonly word?: Word;
  readonly gesture?: Gesture;
  readonly offer?: { readonly to: PartyId; readonly terms: Terms };
  /** To all offers that wait for it in this round. */
  readonly answers?: 'accept' | 'decline';
  /** All offers that it has in hand in this round. */
  readonly carries?: boolean;
  readonly pens?: Readonly<Record<InstrumentId, Pen>>;
  readonly inject?: InjectId;
}

export interface Driven {
  readonly table: Table;
  readonly events: readonly TableEvent[];
  readonly entries: readonly Entry[];
}

export interface Course {
  readonly seed: number;
  readonly turns: readonly Turn[];
  /** Whether to go on in silence when all turns are done, or to stop at the step that follows. */
  readonly toTheEnd: boolean;
}

/**
 * Plays turns round by round; seats without a turn are silent and nothing falls by chance. Faults: the rule's own, or
 * `play/nothing-came-of-it` where a turn found no step that waited for it. `turn` is the place of the turn in the list.
 */
export function drive(
  game: Game,
  { seed, turns, toTheEnd }: Course,
): Result<Driven, Fault & { readonly turn?: number }> {
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
  const placed = (fault: Fault, of: readonly Turn[]) => {
    const turn = of[0] === undefined ? -1 : turns.indexOf(of[0]);
    return failed({ ...fault, ...(turn >= 0 && { turn }) });
  };

  while (table.step !== 'ended' && (toTheEnd || left(turns, done) > 0)) {
    const now = table;
    for (const turn of turns) {
      if (turn.inject === undefined || turn.round !== now.round || done.has(turn)) continue;
      const fault = enter({ actor: FACILITATOR, move: { kind: 'inject', inject: turn.inject } });
      if (fault) return placed(fault, [turn]);
      done.add(turn);
    }
    if (!toTheEnd && left(turns, done) === 0) break;
    const { step, round } = table;
    for (const seat of waitingFor(game, table)) {
      const own = turns.filter((turn) => turn.seat === seat && turn.round === round && concerns(turn, table));
      const fault = enter({ actor: seat, move: commitOf(table, seat, own) });
      if (fault) return placed(fault, own);
      for (const turn of own) if (isSpent(turn, step)) done.add(turn);
    }
  }
  const idle = turns.find((turn) => !done.has(turn));
  return idle ? placed({ code: 'play/nothing-came-of-it' }, [idle]) : ok({ table, events, entries });
}

const left = (turns: readonly Turn[], done: ReadonlySet<Turn>): number =>
  turns.reduce((count, turn) => count + (done.has(turn) ? 0 : 1), 0);

/** Whether a turn, or a part of it, belongs to the step that the table is in. */
function concerns(turn: Turn, table: Table): boolean {
  switch (table.step) {
    case 'offers':
      return turn.offer !== undefined;
    case 'carriage':
      return turn.carries !== undefined;
    case 'replies':
    case 'counters':
      return turn.answers !== undefined;
    case 'plenary':
      return turn.word !== undefined || turn.gesture !== undefined;
    case 'signing':
      return turn.pens !== undefined;
    case 'ended':
      return false;
  }
}

/** A turn is done with the last step that takes something from it. */
function isSpent(turn: Turn, step: Table['step']): boolean {
  if (turn.pens) return step === 'signing';
  if (turn.word || turn.gesture) return step === 'plenary';
  if (turn.answers) return step === 'replies' || step === 'counters';
  return true;
}

function commitOf(table: Table, seat: PartyId, own: readonly Turn[]): Commit {
  const { step } = table;
  switch (step) {
    case 'offers':
      return { kind: 'offers', offers: own.flatMap((turn) => (turn.offer ? [turn.offer] : [])) };
    case 'carriage': {
      const carries = own.find((turn) => turn.carries !== undefined)?.carries;
      if (carries === undefined) return silence(step);
      return { kind: step, carry: Object.fromEntries(toCarry(table, seat).map((offer) => [offer.id, carries])) };
    }
    case 'replies':
    case 'counters': {
      const kind = own.find((turn) => turn.answers !== undefined)?.answers;
      if (kind === undefined) return silence(step);
      return { kind: step, answers: Object.fromEntries(toAnswer(table, seat).map((offer) => [offer.id, { kind }])) };
    }
    case 'plenary': {
      const word = own.find((turn) => turn.word)?.word;
      const gesture = own.find((turn) => turn.gesture)?.gesture;
      return { kind: step, ...(word && { word }), ...(gesture && { gesture }) };
    }
    case 'signing':
      return { kind: step, pens: Object.assign({}, ...own.map((turn) => turn.pens ?? {})) };
    case 'ended':
      throw new Error('nobody commits when the game has ended');
  }
}
