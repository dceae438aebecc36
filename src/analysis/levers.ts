import { ABSENT, type ChartState, type Deltas } from '../scenario/model.ts';
import type { Facts, FactValue } from '../stance/decided.ts';
import { type EventFacts, factsOf } from '../table/facts.ts';
import { chartOf, type Game, partyOf } from '../table/game.ts';
import { isSpeakable } from '../table/life.ts';
import { signersOf } from '../table/pens.ts';
import type { ClauseStatus, Table } from '../table/state.ts';
import type { Lever } from './flips.ts';
import { waysFrom } from './stance-ways.ts';

const STATUSES: readonly ClauseStatus[] = ['untabled', 'bracketed', 'agreed', 'reserved', 'reopened'];

/** Facts as conditions ask them, and the two that rules ask: `up.<clause>` and `tabled.<clause>.<option>`. */
export function worldOf(game: Game, table: Table, event?: EventFacts): Facts {
  const facts = factsOf(game, table, event);
  return (fact) => {
    const [area, first = '', second = ''] = fact.split('.');
    if (area === 'up') return isSpeakable(game, table, first);
    if (area === 'tabled') return table.tabled[first]?.includes(second) ?? false;
    return facts(fact);
  };
}

/** The other values that a fact of the table could have; none for `phase` and for facts of a move. */
export function leverOf(game: Game, table: Table, fact: string): Lever {
  const was = worldOf(game, table)(fact);
  const values = valuesOf(game, table, fact, was).filter(({ distance }) => distance > 0);
  return { fact, values: values.toSorted((a, b) => a.distance - b.distance), reach: isWithinReach(game, fact) };
}

function valuesOf(game: Game, table: Table, fact: string, was: FactValue | undefined): Lever['values'] {
  const [area, first = '', second = ''] = fact.split('.');
  const oneStep = (list: readonly FactValue[]): Lever['values'] =>
    list.map((value) => ({ value, distance: value === was ? 0 : 1 }));
  const numbers = (min: number, max: number): Lever['values'] =>
    Array.from({ length: max - min + 1 }, (_, i) => ({
      value: min + i,
      distance: Math.abs(min + i - (typeof was === 'number' ? was : min)),
    }));
  const inOrder = (list: readonly string[]): Lever['values'] => {
    const at = typeof was === 'string' ? list.indexOf(was) : -1;
    return list.map((value, i) => ({ value, distance: Math.abs(i - at) }));
  };
  switch (area) {
    case 'round':
      return numbers(1, game.scenario.rounds.length);
    case 'pressure': {
      const pressure = game.pressures.get(fact.slice('pressure.'.length));
      return pressure ? numbers(pressure.min, pressure.max) : [];
    }
    case 'venue':
      return oneStep(game.verbs.get('change-venue')?.places ?? game.scenario.places.map((place) => place.id));
    case 'seat':
      return oneStep(seatsOf(game, first));
    case 'clause':
      return second === 'status' ? oneStep(STATUSES) : inOrder(optionsOf(game, first));
    case 'stands':
      return inOrder(optionsOf(game, second));
    case 'stance':
      return waysFrom(chartOf(game, first), table.stances[first] ?? '').map(({ active, steps }) => ({
        value: active,
        distance: steps,
      }));
    case 'signed':
      return signedBy(game, first, Array.isArray(was) ? was : []);
    case 'instrument':
      return oneStep(['in-force', 'void', 'open']);
    case 'used':
      return oneStep([true, false]);
    case 'up':
    case 'tabled':
      return was === true ? [] : [{ value: true, distance: 1 }];
    default:
      return [];
  }
}

const optionsOf = (game: Game, clause: string): readonly string[] =>
  game.clauses.get(clause)?.options.map((option) => option.id) ?? [ABSENT];

function seatsOf(game: Game, party: string): readonly string[] {
  const hosts = party === game.scenario.chair || partyOf(game, party).role === 'host';
  return hosts && game.verbs.has('withdraw-as-host') ? ['in', 'out', 'withdrawn'] : ['in', 'out'];
}

/** Every text signed or not, one at a time. */
const signedBy = (game: Game, party: string, was: readonly string[]): Lever['values'] =>
  game.scenario.instruments
    .filter(({ id }) => signersOf(game, id).includes(party))
    .map(({ id }) => ({ value: was.includes(id) ? was.filter((one) => one !== id) : [...was, id], distance: 1 }));

/** Time passes by itself; the rest moves by what seats say and do, if the scenario has the verb for it. */
function isWithinReach(game: Game, fact: string): boolean {
  const [area] = fact.split('.');
  switch (area) {
    case 'round':
    case 'phase':
      return false;
    case 'venue':
      return game.verbs.has('change-venue');
    case 'seat':
      return game.verbs.has('walk-out') || game.verbs.has('withdraw-as-host');
    case 'pressure':
      return movedBy(game).has(fact.split('.')[1] ?? '');
    default:
      return true;
  }
}

const moved = new WeakMap<Game, ReadonlySet<string>>();

/** Pressures that some move, or what a chart makes of it, changes. */
function movedBy(game: Game): ReadonlySet<string> {
  const known = moved.get(game);
  if (known) return known;
  const all: Deltas[] = game.scenario.verbs.flatMap((use) => [
    use.cost,
    use.effects,
    ...(use.choices ?? []).map((choice) => choice.effects),
  ]);
  const walk = (state: ChartState): void => {
    all.push(state.entry, state.exit);
    for (const list of Object.values(state.on)) all.push(...list.map((t) => t.do));
    all.push(...state.always.map((t) => t.do), ...state.onDone.map((t) => t.do));
    state.states.forEach(walk);
  };
  for (const party of game.scenario.parties) walk(party.chart.root);
  const ids = new Set(all.flatMap((deltas) => Object.keys(deltas).map((path) => path.split('.')[0] ?? '')));
  moved.set(game, ids);
  return ids;
}
