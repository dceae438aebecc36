import type { Chart, Transition } from '../../scenario/model.ts';
import { machineConfig } from '../../stance/machine.ts';
import { conditionLine } from './condition-line.ts';

interface Arrow {
  readonly guard?: { readonly params: { readonly id: string } };
}

/**
 * A chart as XState's own configuration, plain JSON for `createMachine` and for Stately's editor. Guards are named `if`,
 * with the transition's id and what it asks; actions are named `effect`. Whoever runs it provides the two.
 */
export function machineJson(chart: Chart, id: string): object {
  const transitions = new Map(allOf(chart.root).map((t) => [t.id, t]));
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inside]) => [key, told(inside)]);
    const transition = transitions.get((value as Arrow).guard?.params.id ?? ''); // an arrow, or something without a guard
    if (!transition) return Object.fromEntries(entries);
    const because = transition.because?.en;
    return { ...Object.fromEntries(entries), description: because ?? conditionLine(transition.if) };
  };
  return { ...(told(machineConfig(chart)) as object), id, description: `The stance of ${id}` }; // it was an object
}

const allOf = (state: Chart['root']): readonly Transition[] => [
  ...Object.values(state.on).flat(),
  ...state.always,
  ...state.onDone,
  ...state.states.flatMap(allOf),
];
