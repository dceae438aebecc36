import type { Condition, Test } from '../scenario/condition.ts';
import type { PressurePath } from '../scenario/model.ts';
import type { Facts, FactValue } from '../stance/decided.ts';
import { holds } from '../stance/holds.ts';
import type { Situation } from './situation.ts';

/** What a move would change, as far as its maker can tell: pressures by full path, other facts by name. */
export interface Change {
  readonly pressures: Readonly<Record<PressurePath, number>>;
  readonly facts?: Readonly<Record<string, FactValue>>;
}

export const NO_CHANGE: Change = { pressures: {} };

/** Chance in percent that a bound still holds at the end, by how far inside it the projected value lies. */
const MARGINS: readonly number[] = [4, 8, 16, 30, 68, 80, 88, 93, 96];
const EXACT = 4;

/** The place of a margin in the table: 4 is just inside; with nothing to come, inside is inside. */
const chanceOf = (margin: number, left: number): number =>
  left <= 0 ? (margin >= 0 ? 100 : 0) : (MARGINS[Math.max(0, Math.min(MARGINS.length - 1, EXACT + margin))] ?? 0);

function pressureChance(s: Situation, path: PressurePath, test: Test, change: Change): number {
  if (!s.brief.sees.has(path)) {
    const delta = change.pressures[path] ?? 0;
    const wanted = test.kind === 'range' && test.min === undefined ? -delta : delta;
    return Math.max(5, Math.min(95, 50 + 12 * wanted));
  }
  const pressure = s.game.pressures.get(path);
  const drift = (pressure?.drift ?? 0) * s.left;
  const min = pressure?.min ?? 0;
  const max = pressure?.max ?? 10;
  const now = Math.max(min, Math.min(max, (s.table.pressures[path] ?? 0) + (change.pressures[path] ?? 0)));
  const then = Math.max(min, Math.min(max, now + drift));
  const moves = s.table.step === 'signing' ? 0 : s.left;
  if (test.kind === 'range') {
    const above = test.min === undefined ? 100 : chanceOf(then - test.min, moves);
    const below = test.max === undefined ? 100 : chanceOf(test.max - then, moves);
    return Math.min(above, below);
  }
  if (test.kind === 'is') return then === test.value ? 70 : 20;
  return 50;
}

/** Chance in percent that a condition holds in the end, each fact on its own. */
export function outlookOf(s: Situation, condition: Condition, change: Change): number {
  let chance = 100;
  for (const one of condition.facts) {
    const here = one.fact.startsWith('pressure.')
      ? pressureChance(s, one.fact.slice('pressure.'.length), one.test, change)
      : standsNow(s, { facts: [one] }, change);
    chance = Math.floor((chance * here) / 100);
  }
  if (condition.any)
    chance = Math.floor((chance * Math.max(0, ...condition.any.map((c) => outlookOf(s, c, change)))) / 100);
  if (condition.not) chance = Math.floor((chance * (100 - outlookOf(s, condition.not, change))) / 100);
  return chance;
}

/** A fact that is no pressure: likely to stay as it is; certain where the move itself makes it so. */
function standsNow(s: Situation, condition: Condition, change: Change): number {
  const name = condition.facts[0]?.fact ?? '';
  const made = change.facts?.[name];
  const facts: Facts = (fact) => (made !== undefined && fact === name ? made : s.facts(fact));
  const held = holds(condition, facts);
  if (made !== undefined || s.table.step === 'signing') return held ? 95 : 5;
  return held ? 78 : 28;
}

/** Points by which a change brings the seat's own aims nearer; below zero where it puts them off. */
export function aimsGain(s: Situation, change: Change): number {
  if (!touches(s.brief.aimed, change)) return 0;
  let gain = 0;
  for (const [i, aim] of s.brief.party.preference.aims.entries()) {
    const before = s.aims[i] ?? outlookOf(s, aim.if, NO_CHANGE);
    s.aims[i] = before;
    gain += aim.worth * (outlookOf(s, aim.if, change) - before);
  }
  return Math.trunc((gain * s.temper.heedsAims) / 10_000);
}

function touches(aimed: ReadonlySet<string>, change: Change): boolean {
  for (const path in change.pressures) if (aimed.has(`pressure.${path}`)) return true;
  for (const fact in change.facts) if (aimed.has(fact)) return true;
  return false;
}
