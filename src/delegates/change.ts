import type { ChartEventName } from '../scenario/chart-event.ts';
import type { Deltas, GestureVerb, WordVerb } from '../scenario/model.ts';
import type { FactValue } from '../stance/decided.ts';
import { holds } from '../stance/holds.ts';
import { addUp, type Sum } from '../table/deltas.ts';
import { factsOf } from '../table/facts.ts';
import type { Standing } from '../table/view.ts';
import type { Named } from './leaning.ts';
import type { Change } from './outlook.ts';
import type { Situation } from './situation.ts';

const RAISES: Readonly<Record<WordVerb | GestureVerb, ChartEventName>> = {
  propose: 'PROPOSED',
  support: 'SUPPORTED',
  object: 'OBJECTED',
  criticise: 'CRITICISED',
  invite: 'INVITED',
  guarantee: 'GUARANTEED',
  verify: 'VERIFIED',
  warn: 'WARNED',
  'walk-out': 'WALKED_OUT',
  return: 'RETURNED',
  announce: 'ANNOUNCED',
  'change-venue': 'VENUE_CHANGED',
  'withdraw-as-host': 'HOST_WITHDREW',
  'ask-capital': 'CAPITAL_ASKED',
  'take-up': 'TAKEN_UP',
  suspend: 'SUSPENDED',
  'call-to-sign': 'SIGNING_CALLED',
};

const isPublic = (verb: string): verb is WordVerb | GestureVerb => Object.hasOwn(RAISES, verb);

/** What the seat's own chart would make of its own move. Other delegations' charts are not consulted. */
function ownTemper(s: Situation, move: Named): readonly Deltas[] {
  const chart = s.game.charts[s.seat];
  const key = s.table.stances[s.seat];
  if (!chart || key === undefined || !isPublic(move.verb)) return [];
  const facts = factsOf(s.game, s.table, { ...move, by: s.seat });
  return chart.step(key, RAISES[move.verb], (t) => holds(t.if, facts)).effects;
}

/** What anybody can read in the file that a move of `by` does, its price for instructions included where it has one. */
export function changeOf(s: Situation, move: Named, by: string, standing?: Standing): Change {
  const use = s.game.verbs.get(move.verb);
  const choice = use?.choices?.find((c) => c.id === move.choice);
  const sum: Sum = new Map();
  const named = { self: by, by, to: move.to };
  if (use) {
    addUp(s.game, sum, use.effects, named);
    addUp(s.game, sum, use.cost, named);
  }
  if (choice) addUp(s.game, sum, choice.effects, named);
  if (by === s.seat) for (const deltas of ownTemper(s, move)) addUp(s.game, sum, deltas, named);
  if (standing?.kind === 'beyond') addUp(s.game, sum, standing.price, named);
  const facts: Record<string, FactValue> = { [`used.${move.verb}`]: true };
  if (move.choice !== undefined) facts[`used.${move.verb}.${move.choice}`] = true;
  if (move.verb === 'change-venue' && move.place !== undefined) facts.venue = move.place;
  if (move.verb === 'walk-out') facts[`seat.${by}`] = 'out';
  if (move.verb === 'return') facts[`seat.${by}`] = 'in';
  if (move.verb === 'withdraw-as-host') facts[`seat.${by}`] = 'withdrawn';
  return { pressures: Object.fromEntries(sum), facts };
}
