import type { AnyMachineSnapshot } from 'xstate';
import type { ChartEventName } from '../scenario/chart-event.ts';
import type { Chart, ChartState, Deltas, Transition } from '../scenario/model.ts';
import { activeOf, entryId, exitId, keyOf, type Machine, machineOf, type Stepped } from './machine.ts';

/** Where a chart came to rest after one event, and how. */
export interface Settled {
  readonly key: string;
  /** In XState's order: exits, transitions, entries. Empty ones are left out. */
  readonly effects: readonly Deltas[];
  /** Ids of the transitions taken. */
  readonly took: readonly string[];
  /** Conditions that were asked, in order, each once. Transitions without a condition are not asked. */
  readonly asked: readonly { readonly transition: string; readonly held: boolean }[];
}

/** Answers whether a transition's condition holds, as the world was when the event was raised. */
export type Ask = (transition: Transition) => boolean;

export interface ChartTable {
  start(ask: Ask): Settled;
  /** An event that the state does not know, or whose conditions fail: same key, nothing else. Throws on a key that this table never gave. */
  step(key: string, event: ChartEventName, ask: Ask): Settled;
  /** All active states, outer before inner, in document order of regions. */
  active(key: string): readonly string[];
  /** Active states without active children. */
  leaves(key: string): readonly string[];
  done(key: string): boolean;
  transition(id: string): Transition;
  state(name: string): ChartState;
}

/** Remembered answers of XState for one (state, event): questions inside, outcomes at the leaves. */
type Decision =
  | { readonly kind: 'settled'; readonly settled: Settled }
  | { readonly kind: 'ask'; readonly transition: Transition; yes?: Decision; no?: Decision };

interface Place {
  readonly snapshot: AnyMachineSnapshot;
  /** What comes of an event that a state no longer hears. */
  readonly still: Settled;
  readonly active: readonly string[];
  readonly leaves: readonly string[];
  readonly decisions: Map<ChartEventName, Decision>;
}

/**
 * A chart as a table that XState fills: each (state, event, answers) is put to XState's pure `transition` once and
 * remembered. Exact, because a chart has no context: the answers determine the outcome and the next question.
 */
export function compileChart(chart: Chart): ChartTable {
  const machine: Machine = machineOf(chart);
  const { states, transitions, deltas } = indexOf(chart.root);
  const places = new Map<string, Place>();
  let opening: Decision | undefined;

  const transition = (id: string): Transition => transitions.get(id) ?? lost('transition', id);
  let last: Place | undefined;
  const place = (key: string): Place => {
    if (last?.still.key === key) return last;
    last = places.get(key) ?? lost('state', key);
    return last;
  };

  /** The key is the same string for the same place, so that comparing two takes no reading. */
  function visit(snapshot: AnyMachineSnapshot): string {
    const key = keyOf(snapshot);
    const known = places.get(key);
    if (known) return known.still.key;
    const active = [...activeOf(snapshot)].sort((a, b) => order(a) - order(b));
    const leaves = active.filter((name) =>
      (states.get(name)?.states ?? []).every((child) => !active.includes(child.name)),
    );
    const still: Settled = { key, effects: [], took: [], asked: [] };
    places.set(key, { snapshot, still, active, leaves, decisions: new Map() });
    return key;
  }
  const names = [...states.keys()];
  const order = (name: string): number => names.indexOf(name);

  /** Asks XState where nothing is remembered, each condition once. */
  function learn(root: Decision | undefined, ask: Ask, run: (answer: (id: string) => boolean) => Stepped) {
    const answers = new Map<string, boolean>();
    const stepped = run((id) => {
      const known = answers.get(id);
      if (known !== undefined) return known;
      const held = ask(transition(id));
      answers.set(id, held);
      return held;
    });
    const asked = [...answers].map(([id, held]) => ({ transition: id, held }));
    const settled: Settled = {
      key: visit(stepped.snapshot),
      effects: stepped.effects.map((id) => deltas.get(id)).filter((d): d is Deltas => d !== undefined),
      took: stepped.effects.filter((id) => transitions.has(id)),
      asked,
    };
    return { root: graft(root, asked, 0, settled), settled };
  }

  function graft(at: Decision | undefined, asked: Settled['asked'], from: number, settled: Settled): Decision {
    const next = asked[from];
    if (!next) return { kind: 'settled', settled };
    const question = at?.kind === 'ask' ? at : { kind: 'ask' as const, transition: transition(next.transition) };
    if (next.held) question.yes = graft(question.yes, asked, from + 1, settled);
    else question.no = graft(question.no, asked, from + 1, settled);
    return question;
  }

  return {
    start(ask) {
      const known = recalled(opening, ask);
      if (known) return known;
      const { root, settled } = learn(opening, ask, (answer) => machine.start(answer));
      opening = root;
      return settled;
    },
    step(key, event, ask) {
      const at = place(key);
      const decision = at.decisions.get(event);
      if (!decision && at.snapshot.status !== 'active') return at.still;
      const known = recalled(decision, ask);
      if (known) return known;
      const { root, settled } = learn(decision, ask, (answer) => machine.step(at.snapshot, event, answer));
      if (!decision) at.decisions.set(event, root);
      return settled;
    },
    active: (key) => place(key).active,
    leaves: (key) => place(key).leaves,
    done: (key) => place(key).snapshot.status === 'done',
    transition,
    state: (name) => states.get(name) ?? lost('state', name),
  };
}

function lost(what: string, name: string): never {
  throw new Error(`chart: no ${what} ${name}`);
}

/** Walks what is remembered as far as it goes. */
function recalled(root: Decision | undefined, ask: Ask): Settled | undefined {
  let at = root;
  while (at?.kind === 'ask') at = ask(at.transition) ? at.yes : at.no;
  return at?.settled;
}

function indexOf(root: ChartState) {
  const states = new Map<string, ChartState>();
  const transitions = new Map<string, Transition>();
  const deltas = new Map<string, Deltas>();
  const keep = (id: string, change: Deltas): void => {
    if (Object.keys(change).length > 0) deltas.set(id, change);
  };
  const walk = (state: ChartState): void => {
    if (state !== root) states.set(state.name, state);
    keep(entryId(state.name), state.entry);
    keep(exitId(state.name), state.exit);
    for (const t of [...Object.values(state.on).flat(), ...state.always, ...state.onDone]) {
      transitions.set(t.id, t);
      keep(t.id, t.do);
    }
    state.states.forEach(walk);
  };
  walk(root);
  return { states, transitions, deltas };
}
