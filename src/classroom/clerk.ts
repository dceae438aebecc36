import { decide } from '../delegates/decide.ts';
import type { PartyId } from '../scenario/model.ts';
import { FACILITATOR } from '../table/move.ts';
import { waitingFor } from '../table/waiting.ts';
import { EVERYBODY } from '../wire/class-message.ts';
import type { Drafted, TableMove } from './entry.ts';
import type { Sitting } from './sitting.ts';

/** Who is missed, and since when (the host's ms). */
export interface Absence {
  /** By seat, as long as nobody of it is connected. */
  readonly away: ReadonlyMap<PartyId, number>;
  /** As long as nobody is connected of all to whom seats were given there. */
  readonly deserted?: number;
}

/** What the host itself has to enter at a table now: time that has run out, bots that are waited for, people who are away. */
export function due(sitting: Sitting, { away, deserted }: Absence, now: number): readonly Drafted<TableMove>[] {
  const { id, game, table, clock, bots, begun, closed, setup, excused, redraft } = sitting;
  const clerk = (move: TableMove): Drafted<TableMove> => ({
    ...{ log: id, actor: FACILITATOR, by: 'clock', audience: 'all' },
    move,
  });
  if (redraft?.until !== undefined && redraft.until <= now) return [clerk({ kind: 'redraft-ended' })];
  if (!begun || closed || table.step === 'ended') return [];

  const back = Object.keys(bots).find((seat) => bots[seat]?.absent && !away.has(seat));
  if (back !== undefined) return [clerk({ kind: 'person', seat: back })];

  if (clock.pause) {
    const { why, until } = clock.pause;
    if (why === FACILITATOR) return [];
    // Whoever comes back finds the step with its time, not the end of it.
    if (why === EVERYBODY)
      return deserted === undefined ? [clerk({ kind: 'resumed' }), clerk({ kind: 'restarted' })] : [];
    if (!away.has(why)) return [clerk({ kind: 'resumed' })];
    return until !== undefined && until <= now ? [clerk({ kind: 'resumed', without: why })] : [];
  }
  const { policy, after, countdown } = setup.absent;
  const isUp = clock.until !== undefined && clock.until <= now;
  if (deserted !== undefined && !excused.includes(EVERYBODY) && (isUp || now - deserted >= after * 1000))
    return [clerk({ kind: 'paused', why: EVERYBODY })];
  if (isUp) return [clerk({ kind: 'expire' })];

  const waiting = waitingFor(game, table);
  const moves = waiting.flatMap((seat): Drafted<TableMove>[] => {
    const bot = bots[seat];
    if (!bot) return [];
    const { commit } = decide(game, table, seat, bot.level);
    return [{ log: id, actor: seat, by: 'bot', audience: [seat], move: commit }];
  });
  if (moves.length > 0) return moves;

  const missed = waiting.find((seat) => now - (away.get(seat) ?? now) >= after * 1000 && away.has(seat));
  if (missed === undefined) return [];
  switch (policy) {
    case 'go-on':
      return [];
    case 'bot':
      return [clerk({ kind: 'bot', seat: missed, level: setup.level, absent: true })];
    case 'pause':
      if (excused.includes(missed)) return [];
      return [clerk({ kind: 'paused', why: missed, seconds: countdown })];
  }
}
