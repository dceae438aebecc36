import { chance } from '../ground/chance.ts';
import { ALWAYS, type Condition } from '../scenario/condition.ts';
import type { Chart, ChartState, Transition } from '../scenario/model.ts';

export const WALK_EVENTS = ['OPENED', 'PROPOSED', 'SUPPORTED', 'AGREED', 'CLOSE'] as const;

const GUARDED: Condition = { facts: [{ fact: 'round', test: { kind: 'range', min: 1 } }] };
const one = (id: string) => ({ [`seen-${id.replaceAll(/[^a-z0-9-]/g, '-')}`]: 1 });

interface Sketch {
  name: string;
  type: ChartState['type'];
  children: Sketch[];
  parent?: Sketch;
}

/** A random chart: nested, parallel, history, final, several guarded transitions an event, acyclic `always`. */
export function generatedChart(seed: number): Chart {
  const draw = chance(seed, 'chart');
  let count = 0;
  const all: Sketch[] = [];

  function sketch(depth: number, parent: Sketch): Sketch {
    const type = depth < 3 && draw(3) === 0 ? (draw(3) === 0 ? 'parallel' : 'compound') : 'atomic';
    const own: Sketch = { name: `s${count++}`, type, children: [], parent };
    all.push(own);
    if (type !== 'atomic') fill(own, depth);
    return own;
  }
  function fill(owner: Sketch, depth: number): void {
    for (let i = 2 + draw(2); i > 0; i--) owner.children.push(sketch(depth + 1, owner));
    const extra = (type: ChartState['type']) => {
      const child: Sketch = { name: `s${count++}`, type, children: [], parent: owner };
      all.push(child);
      owner.children.push(child);
    };
    if (owner.type === 'parallel') return;
    if (draw(3) === 0) extra('history');
    if (draw(4) === 0) extra('final');
  }
  const root: Sketch = { name: 'root', type: draw(5) === 0 ? 'parallel' : 'compound', children: [] };
  fill(root, 0);

  const inside = (inner: Sketch, owner: Sketch | undefined): boolean => {
    for (let at: Sketch | undefined = inner; at; at = at.parent) if (at === owner) return true;
    return false;
  };
  let arrows = 0;
  const arrow = (targets: readonly Sketch[]): Transition => {
    const id = `t${arrows++}`;
    const target = targets.length > 0 && draw(6) > 0 ? targets[draw(targets.length)] : undefined;
    return {
      id,
      ...(target && { target: target.name }),
      if: draw(3) === 0 ? ALWAYS : GUARDED,
      do: one(id),
      reenter: draw(4) === 0,
      source: { basis: 'assumed' },
    };
  };
  function built(from: Sketch): ChartState {
    const leaf = from.type === 'history' || from.type === 'final';
    // History reached from inside its owner loses active parents in XState; the loader refuses it too.
    const reach = all.filter((s) => s.type !== 'history' || !inside(from, s.parent));
    // What may follow a final state by itself must not end in one again, or the chart would turn for ever.
    const settling = reach.filter((s) => s.type !== 'history' && s.type !== 'final');
    const later = (from.parent?.type === 'compound' ? from.parent.children : []).filter(
      (s) => all.indexOf(s) > all.indexOf(from) && s.type !== 'history' && s.type !== 'final',
    );
    const on: Record<string, Transition[]> = {};
    if (!leaf) {
      for (const event of WALK_EVENTS) {
        if (draw(2) === 0) on[event] = Array.from({ length: 1 + draw(3) }, () => arrow(reach));
      }
    }
    const always =
      !leaf && from !== root && later.length > 0 && draw(4) === 0 ? [{ ...arrow(later), if: GUARDED }] : [];
    const first = from.children.find((c) => c.type !== 'history' && c.type !== 'final');
    const fallback = from.type === 'history' ? from.parent?.children.find((c) => c.type !== 'history') : undefined;
    return {
      name: from.name,
      type: from.type,
      ...(from.type === 'history' && { history: draw(2) === 0 ? 'deep' : 'shallow' }),
      ...(from.type === 'compound' && first && { initial: first.name }),
      ...(fallback && { target: fallback.name }),
      states: from.children.map(built),
      on,
      always: always.filter((t) => t.target !== undefined),
      onDone: from.type === 'compound' && from !== root && draw(3) === 0 ? [arrow(settling)] : [],
      entry: leaf || draw(2) === 0 ? {} : one(`in-${from.name}`),
      exit: leaf || draw(2) === 0 ? {} : one(`out-${from.name}`),
      tags: [],
    };
  }
  return { root: built(root), home: [] };
}
