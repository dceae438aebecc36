import type { ChartState, Party, Scenario } from '../model.ts';
import type { MapNode } from '../node.ts';
import { placeIn } from '../place-in.ts';
import type { Reader } from '../reader.ts';

/** Stances that a delegation can never leave, where its chart has more than one and does not say that this is final. */
export function reviewStances(r: Reader, top: MapNode, s: Scenario): void {
  for (const party of s.parties)
    for (const { name, path } of stuckIn(party))
      r.warn(placeIn(top, ['parties', party.id, ...path]), 'stance/no-way-out', `Nothing leads out of "${name}".`);
}

function stuckIn(party: Party): readonly { readonly name: string; readonly path: readonly string[] }[] {
  const { root, home } = party.chart;
  const regions = home.length > 0 ? root.states : [root];
  return regions.flatMap((region) => {
    const start = home.length > 0 ? [region.name] : ['stance'];
    const leaves = (state: ChartState, leads: boolean, path: readonly string[]): ReturnType<typeof stuckIn> => {
      const out = leads || leavesItself(state);
      if (state.states.length > 0)
        return state.states.flatMap((inner) => leaves(inner, out, [...path, 'states', inner.name]));
      return out || state.type !== 'atomic' ? [] : [{ name: state.name, path }];
    };
    const stuck = leaves(region, false, start);
    return region.states.length > 1 ? stuck : [];
  });
}

const leavesItself = (state: ChartState): boolean =>
  [...Object.values(state.on).flat(), ...state.always, ...state.onDone].some(
    (t) => t.target !== undefined && t.target !== state.name,
  );
