import type { Finding } from './finding.ts';
import type { Seen } from './seen.ts';
import type { ConditionUse, Subject } from './subject.ts';

/** Asked in fewer games than this, a condition's answers say nothing yet. */
const ENOUGH = 20;

/** Where the last of a list that always matches would be no better, "always" is no finding. */
const MAY_ALWAYS_HOLD: readonly ConditionUse[] = ['instrument', 'apart'];

/** Conditions with the same answer each time, and those that were never asked. */
export function conditionFindings(seen: Seen): readonly Finding[] {
  return seen.subjects.flatMap((subject): Finding[] => {
    if (subject.kind !== 'condition' || subject.of === undefined) return [];
    const [held, failed] = [
      seen.count('condition', subject.name, 'held'),
      seen.count('condition', subject.name, 'failed'),
    ];
    const asked = held.times + failed.times;
    const slots = { of: subject.of, times: asked };
    if (asked === 0) {
      if (subject.of === 'transition' || !wasOpen(seen, subject)) return [];
      return [seen.finding('condition/never-asked', 'note', subject, undefined, slots)];
    }
    if (held.times === 0 && failed.games >= ENOUGH) {
      if (subject.of === 'ending' || subject.of === 'cable' || subject.of === 'inject') return []; // told as such
      const shown = seen.shown('condition', subject.name, 'failed');
      return [seen.finding('condition/never-held', 'doubt', subject, shown, slots)];
    }
    if (failed.times === 0 && held.games >= ENOUGH && !MAY_ALWAYS_HOLD.includes(subject.of)) {
      const shown = seen.shown('condition', subject.name, 'held');
      return [seen.finding('condition/always-held', 'note', subject, shown, slots)];
    }
    return [];
  });
}

/** A term counts only under a text in force, an instruction only in its stance: told there, where that never came. */
function wasOpen(seen: Seen, { of, name }: Subject): boolean {
  switch (of) {
    case 'term':
      return seen.game.scenario.instruments.some((i) => seen.count('instrument', i.id, 'in-force').times > 0);
    case 'beyond':
      return seen.count('stance', name.replace(/^beyond (.*)\/[^/]*$/, '$1'), 'entered').times > 0;
    case 'instrument':
    case 'answer':
    case 'cable':
      return false;
    default:
      return true;
  }
}
