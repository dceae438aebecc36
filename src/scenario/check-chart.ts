import { checkAlways } from './always-cycle.ts';
import type { Arrow, ChartDraft } from './chart-draft.ts';
import { type Tree, treeOf } from './chart-tree.ts';
import type { ChartState } from './model.ts';
import { short } from './node.ts';
import { type Reader, suggest } from './reader.ts';

/** Resolves every name of a chart, so that no machine is ever built that XState would stumble over. State names are unique here. */
export function checkChart(r: Reader, root: ChartState, draft: ChartDraft): void {
  const tree = treeOf(root);
  const targets = tree.names.filter((name) => draft.places.has(name) && name !== 'stance' && name !== 'home');
  let sound = true;
  for (const state of tree.names.map(tree.state)) {
    if (state && !checkState(r, state, tree, draft, targets)) sound = false;
  }
  for (const arrow of draft.arrows) if (!checkArrow(r, arrow, tree, draft, targets)) sound = false;
  if (!sound) return;
  checkAlways(r, tree, draft);
  warnUnreachable(r, root, tree, draft);
}

function checkState(r: Reader, state: ChartState, tree: Tree, draft: ChartDraft, targets: readonly string[]): boolean {
  const name = state.name;
  if (state.type === 'compound' && state.initial) {
    const possible = state.states.filter((s) => s.type !== 'history').map((s) => s.name);
    if (!possible.includes(state.initial)) {
      const message = `"${short(state.initial)}" is no state inside ${name}.`;
      r.tell(draft.initials.get(name) ?? 0, 'stance/unknown-initial', message, suggest(r, state.initial, possible));
      return false;
    }
  }
  if (state.type === 'history' && state.target) {
    const owner = tree.parent(name) ?? '';
    const inside = tree.below(owner).filter((n) => tree.state(n)?.type !== 'history');
    if (!inside.includes(state.target)) {
      const code = targets.includes(state.target) ? 'stance/history-default' : 'stance/unknown-target';
      const message = `"${short(state.target)}" is no state inside ${owner}.`;
      r.tell(draft.defaults.get(name) ?? 0, code, message, suggest(r, state.target, inside));
      return false;
    }
  }
  const shown = state.face?.shows;
  if (shown !== undefined) {
    const faces = targets.filter((n) => n !== name && tree.region(n) !== 'home' && tree.state(n)?.face);
    if (!faces.includes(shown)) {
      const message = `"${short(shown)}" is no other state with a face.`;
      r.tell(draft.shows.get(name) ?? 0, 'stance/unknown-shown', message, suggest(r, shown, faces));
    }
  }
  return true;
}

function checkArrow(r: Reader, arrow: Arrow, tree: Tree, draft: ChartDraft, targets: readonly string[]): boolean {
  const target = arrow.transition.target;
  if (target === undefined) return true;
  if (!targets.includes(target)) {
    r.tell(
      arrow.targetAt,
      'stance/unknown-target',
      `"${short(target)}" is not a state of ${draft.party}.`,
      suggest(r, target, targets),
    );
    return false;
  }
  if (tree.region(target) !== tree.region(arrow.from)) {
    r.tell(arrow.targetAt, 'stance/crosses-regions', `${target} is in the region ${tree.region(target)}.`);
    return false;
  }
  const owner = tree.parent(target);
  if (
    tree.state(target)?.type === 'history' &&
    owner !== undefined &&
    (owner === arrow.from || tree.below(owner).includes(arrow.from))
  ) {
    r.tell(
      arrow.targetAt,
      'stance/history-from-inside',
      `${target} is the history of ${owner}, which ${arrow.from} is inside.`,
    );
    return false;
  }
  return true;
}

function warnUnreachable(r: Reader, root: ChartState, tree: Tree, draft: ChartDraft): void {
  const reached = new Set<string>();
  const waiting = [...tree.entered(root.name)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    for (const arrow of draft.arrows) {
      if (arrow.from === name && arrow.transition.target !== undefined)
        waiting.push(...tree.entered(arrow.transition.target));
    }
  }
  for (const [name, at] of draft.places) {
    if (tree.state(name) && !reached.has(name)) r.warn(at, 'stance/unreachable', `No transition leads to "${name}".`);
  }
}
