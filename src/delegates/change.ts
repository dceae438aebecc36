import { EVENT_OF } from '../scenario/chart-event.ts';
import type { Condition } from '../scenario/condition.ts';
import type { ChartState, Deltas, GestureVerb, PartyId, WordVerb } from '../scenario/model.ts';
import type { FactValue } from '../stance/decided.ts';
import { holds } from '../stance/holds.ts';
import { addUp, type Sum } from '../table/deltas.ts';
import { factsOf } from '../table/facts.ts';
import type { Game } from '../table/game.ts';
import type { Standing } from '../table/view.ts';
import type { Brief } from './brief.ts';
import type { Named } from './leaning.ts';
import { aimsGain, type Change } from './outlook.ts';
import type { Situation } from './situation.ts';

const isPublic = (verb: string): verb is WordVerb | GestureVerb => Object.hasOwn(EVENT_OF, verb);
const NONE: readonly Deltas[] = [];

const heeded = new WeakMap<Brief, ReadonlySet<string>>();

/** Events that the seat's own chart could answer when the seat itself is their author. */
function heedsOwn(s: Situation): ReadonlySet<string> {
  const known = heeded.get(s.brief);
  if (known) return known;
  const found = new Set<string>();
  const walk = (state: ChartState): void => {
    for (const [event, transitions] of Object.entries(state.on)) {
      if (transitions.some((t) => byAny(t.if, s.seat))) found.add(event);
    }
    state.states.forEach(walk);
  };
  walk(s.brief.party.chart.root);
  heeded.set(s.brief, found);
  return found;
}

const byAny = (condition: Condition, seat: PartyId): boolean =>
  condition.facts.every((one) => one.fact !== 'event.by' || holds({ facts: [one] }, () => seat));

/** What the seat's own chart would make of its own move. Other delegations' charts are not consulted. */
function ownTemper(s: Situation, move: Named): readonly Deltas[] {
  if (!isPublic(move.verb) || !heedsOwn(s).has(EVENT_OF[move.verb])) return NONE;
  const chart = s.game.charts[s.seat];
  const key = s.table.stances[s.seat];
  if (!chart || key === undefined) return NONE;
  const facts = factsOf(s.game, s.table, { ...move, by: s.seat });
  return chart.step(key, EVENT_OF[move.verb], (t) => holds(t.if, facts)).effects;
}

const plain = new WeakMap<Game, Map<string, Change>>();

/** What the file says that a move does of itself, whoever is asked and whenever. */
export function plainChange(game: Game, move: Named, by: string): Change {
  const known = plain.get(game) ?? new Map<string, Change>();
  plain.set(game, known);
  const name = `${by} ${move.verb} ${move.to ?? ''} ${move.choice ?? ''} ${move.place ?? ''}`;
  const before = known.get(name);
  if (before) return before;
  const use = game.verbs.get(move.verb);
  const choice = use?.choices?.find((c) => c.id === move.choice);
  const sum: Sum = new Map();
  const named = { self: by, by, to: move.to };
  for (const deltas of [use?.effects, use?.cost, choice?.effects]) if (deltas) addUp(game, sum, deltas, named);
  const facts: Record<string, FactValue> = { [`used.${move.verb}`]: true };
  if (move.choice !== undefined) facts[`used.${move.verb}.${move.choice}`] = true;
  if (move.verb === 'change-venue' && move.place !== undefined) facts.venue = move.place;
  if (move.verb === 'walk-out') facts[`seat.${by}`] = 'out';
  if (move.verb === 'return') facts[`seat.${by}`] = 'in';
  if (move.verb === 'withdraw-as-host') facts[`seat.${by}`] = 'withdrawn';
  const change: Change = { pressures: Object.fromEntries(sum), facts };
  known.set(name, change);
  return change;
}

const idle = new WeakMap<Brief, ReadonlySet<string>>();

/** Verbs that by the file change nothing that the seat aims at, whoever uses them. */
function idleVerbs(s: Situation): ReadonlySet<string> {
  const known = idle.get(s.brief);
  if (known) return known;
  const named = [...s.brief.aimed].map((fact) => fact.split('.'));
  const found = new Set<string>();
  for (const { verb, effects, cost, choices } of s.game.scenario.verbs) {
    const quiet = [effects, cost, ...(choices ?? []).map((c) => c.effects)].every((d) => Object.keys(d).length === 0);
    const told = named.some(([area, id]) => area === 'venue' || area === 'seat' || (area === 'used' && id === verb));
    if (quiet && !told) found.add(verb);
  }
  idle.set(s.brief, found);
  return found;
}

/** Points that a move brings the seat by pressures and facts that it aims at. */
export function aimsOf(s: Situation, move: Named, by: string, standing?: Standing): number {
  if (standing?.kind !== 'beyond' && idleVerbs(s).has(move.verb)) {
    const temper = by === s.seat && isPublic(move.verb) && heedsOwn(s).has(EVENT_OF[move.verb]);
    if (!temper) return 0;
  }
  return aimsGain(s, changeOf(s, move, by, standing));
}

/** What anybody can read in the file that a move of `by` does; for the seat's own, its temper and price for instructions too. */
function changeOf(s: Situation, move: Named, by: string, standing?: Standing): Change {
  const change = plainChange(s.game, move, by);
  const temper = by === s.seat ? ownTemper(s, move) : NONE;
  if (temper.length === 0 && standing?.kind !== 'beyond') return change;
  const sum: Sum = new Map(Object.entries(change.pressures));
  const named = { self: by, by, to: move.to };
  for (const deltas of temper) addUp(s.game, sum, deltas, named);
  if (standing?.kind === 'beyond') addUp(s.game, sum, standing.price, named);
  return { ...change, pressures: Object.fromEntries(sum) };
}
