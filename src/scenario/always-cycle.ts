import type { Arrow, ChartDraft } from './chart-draft.ts';
import type { Tree } from './chart-tree.ts';
import { contradict } from './contradiction.ts';
import type { Reader } from './reader.ts';

const MOST_STEPS = 2000;

/**
 * Complains where transitions that need no event (`always`, `on-done`) can follow each other without end, or have
 * their effects twice: the world stands still while they are taken, so a circle whose conditions can hold together
 * never stops. Conditions are only read, so a circle may be refused that the game could never enter.
 */
export function checkAlways(r: Reader, tree: Tree, draft: ChartDraft): void {
  const eventless = draft.arrows.filter((a) => a.occasion !== 'on' && a.transition.target !== undefined);
  const next = new Map(eventless.map((a) => [a, following(a, eventless, tree)]));
  const told = new Set<Arrow>();
  let steps = 0;

  const walk = (path: readonly Arrow[]): void => {
    const last = path.at(-1);
    if (!last || contradict(path.map((a) => a.transition.if))) return;
    for (const arrow of next.get(last) ?? []) {
      steps += 1;
      if (told.has(arrow)) continue;
      if (arrow === path[0] || steps > MOST_STEPS) {
        told.add(path[0] ?? arrow);
        tell(r, path, steps > MOST_STEPS);
        return;
      }
      if (!path.includes(arrow)) walk([...path, arrow]);
      if (path[0] && told.has(path[0])) return;
    }
  };
  for (const arrow of eventless) {
    if (steps > MOST_STEPS) return;
    walk([arrow]);
  }
}

/** Transitions that may be asked as soon as `arrow` is taken. */
function following(arrow: Arrow, eventless: readonly Arrow[], tree: Tree): readonly Arrow[] {
  const entered = tree.entered(arrow.transition.target ?? '');
  const done = entered.filter((name) => tree.state(name)?.type === 'final');
  return eventless.filter((a) =>
    a.occasion === 'always' ? entered.includes(a.from) : done.some((name) => tree.below(a.from).includes(name)),
  );
}

function tell(r: Reader, path: readonly Arrow[], intertwined: boolean): void {
  const [first] = path;
  if (!first) return;
  const way = [...path.map((a) => a.from), first.from].join(' → ');
  const message = intertwined
    ? `The "always" transitions from ${first.from} are too many to follow.`
    : `These can follow each other without end: ${way}.`;
  r.tell(first.at, 'stance/cyclic-always', message);
}
