import { ok, type Result } from '../../ground/result.ts';
import { effectiveEntries } from '../../table/effective.ts';
import type { TableEvent } from '../../table/event.ts';
import type { Fault } from '../../table/fault.ts';
import type { Game } from '../../table/game.ts';
import type { Commit } from '../../table/move.ts';
import type { Rebased } from '../../wire/messages.ts';
import { commitTo, type Session, startSession } from './session.ts';

/**
 * The person's moves of one game made again from the start of another, with the same seat, level and seed: the other
 * delegations decide anew. Goes on where the first move no longer stands. Where the seat is gone, the first open one
 * begins without any moves.
 */
export function rebase(
  before: Session,
  game: Game,
  source: string | undefined,
): Result<Rebased & { readonly session: Session }, Fault> {
  const kept = game.parties.has(before.seat);
  const seat = kept ? before.seat : (game.scenario.parties.find((p) => p.seat === 'open')?.id ?? before.seat);
  const { level, log } = before;
  const begun = startSession(game, { seat, level, seed: log.seed, practice: log.practice }, source);
  if (!begun.ok) return begun;
  let session = begun.value;
  let moves = 0;
  let parted: Rebased['parted'];
  for (const move of kept ? movesOf(before) : []) {
    const { round, step } = session.table;
    const next = commitTo(session, move);
    if (!next.ok) {
      parted = { round, code: step === 'ended' ? 'table/ended' : next.fault.code };
      break;
    }
    session = next.value;
    moves += 1;
  }
  const changed = firstChange(before.events, session.events);
  return ok({ session, moves, ...(parted && { parted }), ...(changed !== undefined && { changed }) });
}

const movesOf = ({ seat, log }: Session): readonly Commit[] =>
  effectiveEntries(log.entries).flatMap(({ actor, move }) =>
    actor !== seat || move.kind === 'expire' || move.kind === 'inject' || move.kind === 'rewind' ? [] : [move],
  );

/** The round of the first event that differs; two courses of which one merely goes on are the same so far. */
function firstChange(before: readonly TableEvent[], after: readonly TableEvent[]): number | undefined {
  const both = Math.min(before.length, after.length);
  const at = after.slice(0, both).findIndex((event, i) => JSON.stringify(event) !== JSON.stringify(before[i]));
  return at < 0 ? undefined : after[at]?.round;
}
