import type { Beyond, PartyId, Verb } from '../scenario/model.ts';
import type { ChartTable } from '../stance/chart-table.ts';
import { decided } from '../stance/holds.ts';
import { filledIn } from './deltas.ts';
import type { Reason } from './event.ts';
import { type EventFacts, factsOf } from './facts.ts';
import { chartOf, type Game, partyOf } from './game.ts';
import { holdsOn } from './holds-on.ts';
import type { Table } from './state.ts';
import type { Standing } from './view.ts';

/** A move as red lines and instructions see it: `event.*` of the move as it would be. Words and gestures are candidates. */
export interface Candidate extends EventFacts {
  readonly verb: Verb;
}

const known = new WeakMap<ChartTable, Map<string, readonly Beyond[]>>();

/** What is past the instructions in a state of a chart, outer states first; looked up once a state. */
function instructionsIn(chart: ChartTable, key: string): readonly Beyond[] {
  const states = known.get(chart) ?? new Map<string, readonly Beyond[]>();
  known.set(chart, states);
  const list = states.get(key) ?? chart.active(key).flatMap((name) => chart.state(name).face?.beyond ?? []);
  states.set(key, list);
  return list;
}

const WITHIN: Standing = { kind: 'within' };

/** How a move would stand with the seat's own instructions now. Asks nothing about whether the rules allow it. */
export function judge(game: Game, table: Table, seat: PartyId, candidate: Candidate): Standing {
  const party = partyOf(game, seat);
  const instructions = instructionsIn(chartOf(game, seat), table.stances[seat] ?? '');
  if (party.redLines.length === 0 && instructions.length === 0) return WITHIN;
  const event = { ...candidate, by: seat };
  const crossed = party.redLines.filter((line) => holdsOn(game, line.forbids, table, event));
  if (crossed.length > 0) {
    const facts = factsOf(game, table, event);
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
  const past = instructions.filter((beyond) => holdsOn(game, beyond.if, table, event));
  if (past.length === 0) return WITHIN;
  const facts = factsOf(game, table, event);
  const reasons = past.map(
    (beyond): Reason => ({
      kind: 'instructions',
      code: beyond.id,
      held: true,
      facts: decided(beyond.if, facts),
      because: beyond.because,
      source: beyond.source,
      only: [seat],
    }),
  );
  return { kind: 'beyond', price: filledIn(game, party.beyondPrice, { self: seat, by: seat }), reasons };
}

/** The graver of two standings; two that are beyond keep the first's price and all reasons. */
export function graver(one: Standing, other: Standing): Standing {
  if (one.kind === 'forbidden' || other.kind === 'within') return one;
  if (other.kind === 'forbidden' || one.kind === 'within') return other;
  return { ...one, reasons: [...one.reasons, ...other.reasons] };
}
