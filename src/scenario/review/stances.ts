import type { ChartState, Party, Scenario, Transition } from '../model.ts';
import { child, entriesOf, type MapNode, type Node } from '../node.ts';
import { placeIn } from '../place-in.ts';
import type { Reader } from '../reader.ts';
import { possible } from './possible.ts';
import { raisedIn } from './raised.ts';
import { reachedIn } from './reach.ts';
import { type World, worldOf } from './world.ts';

type Taken = (transition: Transition, event?: string) => boolean;

/**
 * Stances that no game comes to or out of, and transitions on events that nothing in the scenario raises. Returns what is
 * known of the world once those stances are left out.
 */
export function reviewStances(r: Reader, top: MapNode, s: Scenario): World {
  const world = worldOf(s);
  const raised = raisedIn(s);
  const taken: Taken = ({ if: condition }, event) =>
    (event === undefined || raised.has(event)) && possible([{ condition, holds: true }], world, 'play');
  const reached = new Map<string, readonly string[]>();
  for (const party of s.parties) {
    const states = reachedIn(party.chart, taken);
    reached.set(party.id, states);
    const drawn = reachedIn(party.chart, () => true).filter((name) => !states.includes(name));
    for (const { name, at } of placesOf(party, child(child(top, 'parties'), party.id))) {
      if (drawn.includes(name))
        r.warn(at, 'stance/unreachable', `Every way to "${name}" asks for what no game comes to.`);
    }
    for (const { name, path } of stuckIn(party, taken))
      r.warn(placeIn(top, ['parties', party.id, ...path]), 'stance/no-way-out', `Nothing leads out of "${name}".`);
    unheard(r, child(child(top, 'parties'), party.id), raised);
  }
  return worldOf(s, reached);
}

/** Where each state of a party is written. */
function placesOf({ chart }: Party, section: Node | undefined): readonly { name: string; at: number }[] {
  const inside = (node: Node | undefined): readonly { name: string; at: number }[] =>
    entriesOf(child(node, 'states')).flatMap(({ key, keyAt, node: state }) => [
      { name: key, at: keyAt },
      ...inside(state),
    ]);
  return [...inside(child(section, 'stance')), ...(chart.home.length > 0 ? inside(child(section, 'home')) : [])];
}

function unheard(r: Reader, section: Node | undefined, raised: ReadonlySet<string>): void {
  const walk = (node: Node | undefined): void => {
    for (const { key, keyAt } of entriesOf(child(node, 'on')))
      if (!raised.has(key)) r.warn(keyAt, 'stance/unheard-event', `Nothing in this scenario raises ${key}.`);
    for (const { node: inner } of entriesOf(child(node, 'states'))) walk(inner);
  };
  walk(child(section, 'stance'));
  walk(child(section, 'home'));
}

/** Stances that a delegation can never leave, where its chart has more than one and does not say that this is final. */
function stuckIn(party: Party, taken: Taken): readonly { readonly name: string; readonly path: readonly string[] }[] {
  const { root, home } = party.chart;
  const regions = home.length > 0 ? root.states : [root];
  return regions.flatMap((region) => {
    const start = home.length > 0 ? [region.name] : ['stance'];
    const leaves = (state: ChartState, leads: boolean, path: readonly string[]): ReturnType<typeof stuckIn> => {
      const out = leads || leavesItself(state, taken);
      if (state.states.length > 0)
        return state.states.flatMap((inner) => leaves(inner, out, [...path, 'states', inner.name]));
      return out || state.type !== 'atomic' ? [] : [{ name: state.name, path }];
    };
    const stuck = leaves(region, false, start);
    return region.states.length > 1 ? stuck : [];
  });
}

function leavesItself(state: ChartState, taken: Taken): boolean {
  const away = (t: Transition): boolean => t.target !== undefined && t.target !== state.name;
  return (
    Object.entries(state.on).some(([event, list]) => list.some((t) => away(t) && taken(t, event))) ||
    [...state.always, ...state.onDone].some((t) => away(t) && taken(t))
  );
}
