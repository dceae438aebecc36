import { mapIn } from '../ground/remembered.ts';
import { ALWAYS, type Condition } from '../scenario/condition.ts';
import type { Deltas, PartyId, Verb, VerbUse } from '../scenario/model.ts';
import { decided } from '../stance/holds.ts';
import { filledIn } from './deltas.ts';
import { isPublic } from './discreet.ts';
import type { Reason } from './event.ts';
import { factsOf } from './facts.ts';
import type { Game } from './game.ts';
import { holdsOn } from './holds-on.ts';
import { type Candidate, moveBy } from './judge.ts';
import type { Table } from './state.ts';

const bare = new Map<string, Reason>();

/** A rule of the game that a move fails. */
export function against(code: string, parties?: readonly PartyId[]): Reason {
  const known = bare.get(code);
  const reason = known ?? { kind: 'rule', code, held: false, facts: [] };
  if (!known) bare.set(code, reason);
  return parties ? { ...reason, parties } : reason;
}

/** Whether a rule's own condition is asked in full, or only where everybody can tell whether it holds. */
export type Knowing = 'all' | 'public';

/** What the scenario says of the verb, for this seat. Replies, pens and `return` need none of their own. */
export function verbFault(
  game: Game,
  table: Table,
  seat: PartyId,
  candidate: Candidate,
  knowing: Knowing = 'all',
): Reason | undefined {
  const use = game.verbs.get(candidate.verb);
  if (!use) return against('verb/not-here');
  if (use.by && !use.by.includes(seat)) return against('verb/not-yours');
  if (use.once && table.used.includes(use.verb)) return against('verb/used');
  return conditionFault(game, table, seat, candidate, use.if, knowing);
}

/** What the rule of a verb or a choice asks of the world, if it fails. */
export function conditionFault(
  game: Game,
  table: Table,
  seat: PartyId,
  candidate: Candidate,
  condition: Condition | undefined,
  knowing: Knowing = 'all',
): Reason | undefined {
  if (!condition || condition === ALWAYS) return undefined;
  if (knowing === 'public' && !isPublic(game, table, condition)) return undefined;
  const event = moveBy(seat, candidate);
  if (holdsOn(game, condition, table, event)) return undefined;
  return { ...against('verb/not-now'), facts: decided(condition, factsOf(game, table, event)) };
}

const costs = new WeakMap<VerbUse, Map<PartyId, Map<PartyId | undefined, Deltas>>>();

/** What costs nothing, always the same object. */
export const FREE: Deltas = {};

/** What the actor pays for the move, apart from a price for leaving its instructions. The same object for the same move. */
export function costOf(game: Game, seat: PartyId, { verb, to }: Candidate): Deltas {
  const use = game.verbs.get(verb);
  if (!use) return FREE;
  const ofSeat = mapIn(mapIn(costs, use), seat);
  const known = ofSeat.get(to);
  if (known) return known;
  const filled = filledIn(game, use.cost, { self: seat, by: seat, to });
  const cost = Object.keys(filled).length === 0 ? FREE : filled;
  ofSeat.set(to, cost);
  return cost;
}

const brought = new WeakMap<VerbUse, Map<string | undefined, readonly Deltas[]>>();
const NOTHING: readonly Deltas[] = [];

/** What a move does to pressures of itself: cost and effects of its verb and its choice, those that do something. */
export function broughtBy(use: VerbUse | undefined, choice: string | undefined): readonly Deltas[] {
  if (!use) return NOTHING;
  const ofUse = mapIn(brought, use);
  const known = ofUse.get(choice);
  if (known) return known;
  const chosen = choice === undefined ? undefined : use.choices?.find((c) => c.id === choice);
  const all = chosen ? [use.cost, use.effects, chosen.effects] : [use.cost, use.effects];
  const some = all.filter((deltas) => Object.keys(deltas).length > 0);
  ofUse.set(choice, some);
  return some;
}

export const usedName = (verb: Verb, choice?: string): string => (choice === undefined ? verb : `${verb}:${choice}`);
