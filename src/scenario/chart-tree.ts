import type { ChartState } from './model.ts';

/** A chart's states by name, and who is inside whom. */
export interface Tree {
  readonly names: readonly string[];
  state(name: string): ChartState | undefined;
  parent(name: string): string | undefined;
  /** All states inside, at any depth. */
  below(name: string): readonly string[];
  /** `stance` or `home`. */
  region(name: string): 'stance' | 'home';
  /** Whatever is active after a transition to the state: itself, its initial states, all around it, and regions beside them. */
  entered(name: string): readonly string[];
}

export function treeOf(root: ChartState): Tree {
  const states = new Map<string, ChartState>();
  const parents = new Map<string, string>();
  const walk = (state: ChartState): void => {
    states.set(state.name, state);
    for (const inner of state.states) {
      parents.set(inner.name, state.name);
      walk(inner);
    }
  };
  walk(root);

  const above = (name: string): readonly string[] => {
    const parent = parents.get(name);
    return parent === undefined ? [] : [parent, ...above(parent)];
  };
  const below = (name: string): readonly string[] =>
    (states.get(name)?.states ?? []).flatMap((s) => [s.name, ...below(s.name)]);
  const down = (name: string): readonly string[] => {
    const state = states.get(name);
    if (!state) return [];
    // What a history state leads to is its owner's, wherever it was: any state inside may be the one.
    if (state.type === 'history')
      return [name, ...(state.target === undefined ? [] : [...around(state.target), ...down(state.target)])];
    const inner =
      state.type === 'parallel'
        ? state.states.filter((s) => s.type !== 'history').map((s) => s.name)
        : [state.initial ?? ''];
    return [name, ...inner.flatMap(down)];
  };
  const around = (name: string): readonly string[] =>
    above(name).flatMap((outer) => {
      const state = states.get(outer);
      return state?.type === 'parallel'
        ? [outer, ...state.states.filter((s) => s.type !== 'history').flatMap((s) => down(s.name))]
        : [outer];
    });
  return {
    names: [...states.keys()],
    state: (name) => states.get(name),
    parent: (name) => parents.get(name),
    below,
    region: (name) => ([name, ...above(name)].includes('home') ? 'home' : 'stance'),
    entered: (name) => [...new Set([...down(name), ...around(name)])],
  };
}
