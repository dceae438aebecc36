import { mapIn, remembered } from '../ground/remembered.ts';
import type { Words } from '../ground/words.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Beyond, Deltas, Party, PartyId, RedLine, Sourced, Verb } from '../scenario/model.ts';
import type { ChartTable } from '../stance/chart-table.ts';
import type { Facts } from '../stance/decided.ts';
import { decided, passing } from '../stance/holds.ts';
import { filledIn } from './deltas.ts';
import type { Reason } from './event.ts';
import { type EventAsked, type EventFacts, factsOf } from './facts.ts';
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
  return remembered(mapIn(known, chart), key, () =>
    chart.active(key).flatMap((name) => chart.state(name).face?.beyond ?? []),
  );
}

const WITHIN: Standing = { kind: 'within' };

/** How a move would stand with the seat's own instructions now. Asks nothing about whether the rules allow it. */
export function judge(game: Game, table: Table, seat: PartyId, candidate: Candidate): Standing {
  const party = partyOf(game, seat);
  const { verb } = candidate;
  const lines = touching(party.redLines, verb, forbids);
  const past = touching(instructionsIn(chartOf(game, seat), table.stances[seat] ?? ''), verb, matches);
  if (lines.length === 0 && past.length === 0) return WITHIN;
  const event = moveBy(seat, candidate);
  const crossed = lines.some((line) => holdsOn(game, line.forbids, table, event));
  const holding = crossed ? [] : past.filter((beyond) => holdsOn(game, beyond.if, table, event));
  if (!crossed && holding.length === 0) return WITHIN;
  const facts = factsOf(game, table, event);
  if (crossed) {
    const reasons = lines
      .filter((line) => holdsOn(game, line.forbids, table, event))
      .map((line) => reasonOf('red-line', seat, line, line.forbids, line.text, facts));
    return { kind: 'forbidden', reasons };
  }
  const reasons = holding.map((one) => reasonOf('instructions', seat, one, one.if, one.because, facts));
  return { kind: 'beyond', price: priceOf(game, party), reasons };
}

const prices = new WeakMap<Party, Deltas>();

function priceOf(game: Game, party: Party): Deltas {
  return remembered(prices, party, ({ id, beyondPrice }) => filledIn(game, beyondPrice, { self: id, by: id }));
}

const reasonOf = (
  kind: Reason['kind'],
  seat: PartyId,
  { id, source }: { readonly id: string; readonly source: Sourced },
  condition: Condition,
  because: Words,
  facts: Facts,
): Reason => ({ kind, code: id, held: true, facts: decided(condition, facts), because, source, only: [seat] });

const forbids = (line: RedLine): Condition => line.forbids;
const matches = (beyond: Beyond): Condition => beyond.if;

const byVerb = new WeakMap<readonly object[], Map<Verb, readonly object[]>>();

/** Those of a list of rules that could match a move of this verb at all, in the same order. */
function touching<T extends object>(list: readonly T[], verb: Verb, condition: (one: T) => Condition): readonly T[] {
  if (list.length === 0) return list;
  const verbs = mapIn(byVerb, list);
  const known = verbs.get(verb);
  if (known) return known as readonly T[]; // the map of a list holds parts of that list
  const part = list.filter((one) =>
    condition(one).facts.every(({ fact, test }) => fact !== 'event.verb' || passing(test)(verb)),
  );
  verbs.set(verb, part);
  return part;
}

/** The event that a move would be, in one shape whatever the move has. */
export function moveBy(by: PartyId, candidate: Candidate): EventAsked {
  const { verb, to, clause, option, choice, place, instrument } = candidate;
  return { verb, by, to, clause, option, choice, place, instrument };
}

/** The graver of two standings; two that are beyond keep the first's price and all reasons. */
export function graver(one: Standing, other: Standing): Standing {
  if (one.kind === 'forbidden' || other.kind === 'within') return one;
  if (other.kind === 'forbidden' || one.kind === 'within') return other;
  return { ...one, reasons: [...one.reasons, ...other.reasons] };
}
