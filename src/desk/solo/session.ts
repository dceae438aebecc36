import { decide } from '../../delegates/decide.ts';
import { digest } from '../../ground/digest.ts';
import { failed, ok, type Result } from '../../ground/result.ts';
import type { PartyId } from '../../scenario/model.ts';
import { begin } from '../../table/begin.ts';
import { effectiveEntries } from '../../table/effective.ts';
import type { TableEvent } from '../../table/event.ts';
import type { Fault } from '../../table/fault.ts';
import type { Game } from '../../table/game.ts';
import { LOG_FORMAT, type Log, RULES_VERSION } from '../../table/log.ts';
import { type Commit, type Entry, FACILITATOR } from '../../table/move.ts';
import { play } from '../../table/play.ts';
import { LEVELS, type Level, type Mind } from '../../table/player.ts';
import { modelOf, type RoundStart, replay } from '../../table/replay.ts';
import type { Table } from '../../table/state.ts';
import { waitingFor } from '../../table/waiting.ts';

/** One person at a table of bots. Plain data beside its `game`; every function below returns a new one. */
export interface Session {
  readonly game: Game;
  readonly seat: PartyId;
  readonly level: Level;
  readonly log: Log;
  readonly table: Table;
  readonly events: readonly TableEvent[];
  readonly starts: readonly RoundStart[];
  /** Of the bots' commits since this session was opened; a replay asks no bot. */
  readonly minds: readonly Mind[];
}

export interface Seating {
  readonly seat: PartyId;
  readonly level: Level;
  readonly seed: number;
  readonly practice: boolean;
}

/** A new game, up to the first decision of the person. `source` is the scenario's file where it does not ship. */
export function startSession(
  game: Game,
  { seat, level, seed, practice }: Seating,
  source?: string,
): Result<Session, Fault> {
  if (!game.parties.has(seat)) return failed({ code: 'move/no-such-seat', detail: seat });
  const { table, events } = begin(game, { seed, injects: 'drawn' });
  const players = game.scenario.parties.map(
    ({ id }) => [id, id === seat ? { by: 'person' as const } : { by: 'bot' as const, level }] as const,
  );
  const log: Log = {
    format: LOG_FORMAT,
    rules: RULES_VERSION,
    scenario: game.scenario.id,
    ...(source !== undefined && { source }),
    model: modelOf(game),
    seed,
    injects: 'drawn',
    practice,
    players: Object.fromEntries(players),
    entries: [],
    digests: [digest(table)],
  };
  const starts = [{ table, entries: 0, events: events.length }];
  return goOn({ game, seat, level, log, table, events, starts, minds: [] });
}

/** A game from its log, up to the next decision of the person; an ended one as it ended. */
export function loadSession(game: Game, log: Log): Result<Session, Fault> {
  const read = readSession(game, log);
  return read.ok ? goOn(read.value) : read;
}

/** A game from its log, as far as that goes. */
export function readSession(game: Game, log: Log): Result<Session, Fault> {
  const replayed = replay(game, log);
  if (!replayed.ok) return replayed;
  const { table, events, starts } = replayed.value;
  const persons = Object.entries(log.players).filter(([, player]) => player.by === 'person');
  const seat = persons[0]?.[0] ?? game.scenario.order.find((id) => game.parties.get(id)?.seat === 'open');
  if (seat === undefined || !game.parties.has(seat)) return failed({ code: 'log/damaged', detail: 'players' });
  const levels = Object.values(log.players).map((player) => player.level);
  const level = LEVELS.find((l) => levels.includes(l)) ?? 'envoy';
  return ok({ game, seat, level, log, table, events, starts, minds: [] });
}

/** Seals the person's commit and has all others commit: they decide on the table as it was before. */
export function commitTo(session: Session, commit: Commit): Result<Session, Fault> {
  const { game, table, seat } = session;
  const others = botsOf(session, waitingFor(game, table));
  const own = enter(session, { actor: seat, move: commit });
  if (!own.ok) return own;
  const all = others.reduce<Result<Session, Fault>>(
    (so, { entry, mind }) => (so.ok ? enter(noted(so.value, mind), entry) : so),
    own,
  );
  return all.ok ? goOn(all.value) : all;
}

/** Whether anything of this round can be taken back. */
export function isUndoable({ log, starts, table }: Session): boolean {
  const here = starts[starts.length - 1];
  return (
    log.practice && table.step !== 'ended' && here !== undefined && effectiveEntries(log.entries).length > here.entries
  );
}

/** Back to where this round began to wait; what was played after it stays in the log. Practice only. */
export function undo(session: Session): Result<Session, Fault> {
  const here = session.starts[session.starts.length - 1];
  if (!isUndoable(session) || !here) return failed({ code: 'control/not-yours' });
  const entries = [...session.log.entries, { actor: FACILITATOR, move: { kind: 'rewind', to: here.entries } } as const];
  const minds = session.minds.filter((mind) => mind.round < session.table.round);
  const back = loadSession(session.game, { ...session.log, entries });
  return back.ok ? ok({ ...back.value, minds }) : back;
}

/** Lets the bots decide as long as the person has nothing to decide. */
function goOn(session: Session): Result<Session, Fault> {
  let now = session;
  for (;;) {
    const waiting = waitingFor(now.game, now.table);
    if (waiting.length === 0 || waiting.includes(now.seat)) return ok(now);
    for (const { entry, mind } of botsOf(now, waiting)) {
      const next = enter(noted(now, mind), entry);
      if (!next.ok) return next;
      now = next.value;
    }
  }
}

function botsOf({ game, table, seat, level }: Session, waiting: readonly PartyId[]) {
  return waiting
    .filter((party) => party !== seat)
    .map((party) => {
      const { commit, mind } = decide(game, table, party, level);
      return { entry: { actor: party, move: commit } satisfies Entry, mind };
    });
}

const noted = (session: Session, mind: Mind): Session => ({ ...session, minds: [...session.minds, mind] });

function enter(session: Session, entry: Entry): Result<Session, Fault> {
  const played = play(session.game, session.table, entry);
  if (!played.ok) return played;
  const { table } = played.value;
  const events = [...session.events, ...played.value.events];
  const entries = [...session.log.entries, entry];
  if (table.round === session.table.round) {
    return ok({ ...session, table, events, log: { ...session.log, entries } });
  }
  const start = { table, entries: effectiveEntries(entries).length, events: events.length };
  const digests = [...session.log.digests, digest(table)];
  return ok({
    ...session,
    table,
    events,
    starts: [...session.starts, start],
    log: { ...session.log, entries, digests },
  });
}
