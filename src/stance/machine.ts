import { type AnyActorScope, type AnyMachineSnapshot, type AnyStateMachine, createActor, createMachine } from 'xstate';
import type { ChartEventName } from '../scenario/chart-event.ts';
import type { Chart, ChartState, Transition } from '../scenario/model.ts';

/** A chart as XState's configuration: guards and actions are named by id only, so that no code is in it. */
export interface MachineConfig {
  readonly id: string;
  readonly type?: 'parallel' | 'final' | 'history';
  readonly history?: 'shallow' | 'deep';
  readonly target?: string;
  readonly initial?: string;
  readonly states?: Readonly<Record<string, MachineConfig>>;
  readonly on?: Readonly<Record<string, readonly object[]>>;
  readonly always?: readonly object[];
  readonly onDone?: readonly object[];
  readonly entry?: readonly object[];
  readonly exit?: readonly object[];
  readonly tags?: readonly string[];
  /** XState's default has no end; a cyclic `always` would hang. */
  readonly options?: { readonly maxIterations: number };
}

const effect = (id: string): object => ({ type: 'effect', params: { id } });
const entryId = (state: string): string => `entry:${state}`;
const exitId = (state: string): string => `exit:${state}`;
const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

function isAlways(t: Transition): boolean {
  return t.if.facts.length === 0 && !t.if.any && !t.if.not;
}

function arrow(t: Transition): object {
  return {
    ...(t.target !== undefined && { target: `#${t.target}` }),
    ...(!isAlways(t) && { guard: { type: 'if', params: { id: t.id } } }),
    ...(t.reenter && { reenter: true }),
    actions: [effect(t.id)],
  };
}

function node(state: ChartState, id = state.name): MachineConfig {
  if (state.type === 'history') {
    return {
      id,
      type: 'history',
      history: state.history ?? 'shallow',
      ...(state.target !== undefined && { target: `#${state.target}` }),
    };
  }
  return {
    id,
    ...((state.type === 'parallel' || state.type === 'final') && { type: state.type }),
    ...(state.type === 'compound' && state.initial !== undefined && { initial: state.initial }),
    ...(state.states.length > 0 && { states: Object.fromEntries(state.states.map((s) => [s.name, node(s)])) }),
    ...(!isEmpty(state.on) && {
      on: Object.fromEntries(Object.entries(state.on).map(([event, list]) => [event, list.map(arrow)])),
    }),
    ...(state.always.length > 0 && { always: state.always.map(arrow) }),
    ...(state.onDone.length > 0 && { onDone: state.onDone.map(arrow) }),
    ...(!isEmpty(state.entry) && { entry: [effect(entryId(state.name))] }),
    ...(!isEmpty(state.exit) && { exit: [effect(exitId(state.name))] }),
    ...(state.tags.length > 0 && { tags: state.tags }),
  };
}

const ROOT = '(root)';

export const machineConfig = (chart: Chart): MachineConfig => ({
  ...node(chart.root, ROOT),
  options: { maxIterations: 1000 },
});

/** What XState did in one macrostep: the effect ids in its own order. */
export interface Stepped {
  readonly snapshot: AnyMachineSnapshot;
  readonly effects: readonly string[];
}

export interface Machine {
  start(answer: (transition: string) => boolean): Stepped;
  step(snapshot: AnyMachineSnapshot, event: ChartEventName, answer: (transition: string) => boolean): Stepped;
}

/**
 * A chart run by XState itself. `answer` is asked for each guard by transition id, in XState's order; it may be
 * asked twice for one id. Throws what XState throws or hides in `status: 'error'`: the loader let a bad chart through.
 */
export function machineOf(chart: Chart): Machine {
  let asked: (transition: string) => boolean = () => false;
  const machine: AnyStateMachine = createMachine(
    machineConfig(chart) as never, // built from checked data; XState's literal types can't follow a computed configuration
  ).provide({
    guards: { if: (_: unknown, params: unknown) => asked((params as { id: string }).id) }, // params are ours, from arrow()
    actions: { effect: () => undefined },
  } as never); // as above
  const scope = inertScope(machine);
  const told = (answer: typeof asked, go: () => AnyMachineSnapshot): Stepped => {
    asked = answer;
    const effects: string[] = [];
    scope.actionExecutor = (action) => effects.push((action.params as { id: string }).id); // params are ours, from effect()
    const snapshot = go();
    if (snapshot.status === 'error') throw snapshot.error;
    return { snapshot, effects };
  };
  return {
    start: (answer) => told(answer, () => machine.getInitialSnapshot(scope)),
    step: (snapshot, event, answer) => told(answer, () => machine.transition(snapshot, { type: event }, scope)),
  };
}

/**
 * What XState's pure `transition` makes anew for each call, made once: an actor that never starts, which also settles the
 * initial state each time and would have its conditions asked beside those of the step.
 */
function inertScope(machine: AnyStateMachine): AnyActorScope {
  const self = createActor(machine);
  const nothing = (): void => undefined;
  return {
    self,
    system: self.system,
    ...{ id: '', sessionId: '', logger: nothing, defer: nothing, stopChild: nothing, emit: nothing },
    actionExecutor: nothing,
  };
}

/**
 * A state's whole identity: status, ordered active nodes, history. `value` alone is not enough, since the order of
 * nodes decides the order of exits.
 */
export function keyOf(snapshot: AnyMachineSnapshot): string {
  const nodes = snapshot._nodes.map((n) => n.id).join(',');
  const history = Object.entries(snapshot.historyValue)
    .map(([id, list]) => `${id}=${list.map((n) => n.id).join(',')}`)
    .sort()
    .join(';');
  return `${snapshot.status}|${nodes}|${history}`;
}

/** Names of the active states, without the root. */
export const activeOf = (snapshot: AnyMachineSnapshot): readonly string[] =>
  snapshot._nodes.map((n) => n.id).filter((id) => id !== ROOT);

export { entryId, exitId };
