import type { PartyId, Verb } from '../scenario/model.ts';
import { decided, holds } from '../stance/holds.ts';
import { filledIn } from './deltas.ts';
import type { Reason } from './event.ts';
import { type EventFacts, factsOf } from './facts.ts';
import { chartOf, type Game, partyOf } from './game.ts';
import type { Table } from './state.ts';
import type { Standing } from './view.ts';

/** A move as red lines and instructions see it: `event.*` of the move as it would be. Words and gestures are candidates. */
export interface Candidate extends EventFacts {
  readonly verb: Verb;
}

const WITHIN: Standing = { kind: 'within' };

/** How a move would stand with the seat's own instructions now. Asks nothing about whether the rules allow it. */
export function judge(game: Game, table: Table, seat: PartyId, candidate: Candidate): Standing {
  const party = partyOf(game, seat);
  const facts = factsOf(game, table, { ...candidate, by: seat });
  const crossed = party.redLines.filter((line) => holds(line.forbids, facts));
  if (crossed.length > 0) {
    const reasons = crossed.map(
      (line): Reason => ({
        kind: 'red-line',
        code: line.id,
        held: true,
        facts: decided(line.forbids, facts),
        because: line.text,
        source: line.source,
        only: [seat],
      }),
    );
    return { kind: 'forbidden', reasons };
  }
  const chart = chartOf(game, seat);
  let reasons: Reason[] | undefined;
  for (const name of chart.active(table.stances[seat] ?? '')) {
    for (const beyond of chart.state(name).face?.beyond ?? []) {
      if (!holds(beyond.if, facts)) continue;
      reasons ??= [];
      reasons.push({
        kind: 'instructions',
        code: beyond.id,
        held: true,
        facts: decided(beyond.if, facts),
        because: beyond.because,
        source: beyond.source,
        only: [seat],
      });
    }
  }
  if (!reasons) return WITHIN;
  return { kind: 'beyond', price: filledIn(game, party.beyondPrice, { self: seat, by: seat }), reasons };
}

/** The graver of two standings; two that are beyond keep the first's price and all reasons. */
export function graver(one: Standing, other: Standing): Standing {
  if (one.kind === 'forbidden' || other.kind === 'within') return one;
  if (other.kind === 'forbidden' || one.kind === 'within') return other;
  return { ...one, reasons: [...one.reasons, ...other.reasons] };
}
