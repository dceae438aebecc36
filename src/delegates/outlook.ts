import type { Test } from '../scenario/condition.ts';
import type { PressurePath } from '../scenario/model.ts';
import type { Facts, FactValue } from '../stance/decided.ts';
import { holds } from '../stance/holds.ts';
import type { Hope, HopeFact } from './hope.ts';
import type { Situation } from './situation.ts';

/** What a move would change, as far as its maker can tell: pressures by full path, other facts by name. */
export interface Change {
  readonly pressures: Readonly<Record<PressurePath, number>>;
  readonly facts?: Readonly<Record<string, FactValue>>;
}

const NO_CHANGE: Change = { pressures: {} };

/** Chance in percent that a bound still holds at the end, by how far inside it the projected value lies. */
const MARGINS: readonly number[] = [4, 8, 16, 30, 68, 80, 88, 93, 96];
const EXACT = 4;

/** The place of a margin in the table: 4 is just inside; with nothing to come, inside is inside. */
const chanceOf = (margin: number, left: number): number =>
  left <= 0 ? (margin >= 0 ? 100 : 0) : (MARGINS[Math.max(0, Math.min(MARGINS.length - 1, EXACT + margin))] ?? 0);

function pressureChance(
  s: Situation,
  { path, drift, min, max, seen }: NonNullable<HopeFact['pressure']>,
  test: Test,
  delta: number,
): number {
  if (!seen) {
    const wanted = test.kind === 'range' && test.min === undefined ? -delta : delta;
    return Math.max(5, Math.min(95, 50 + 12 * wanted));
  }
  const now = Math.max(min, Math.min(max, (s.table.pressures[path] ?? 0) + delta));
  const then = Math.max(min, Math.min(max, now + drift * s.left));
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
function outlookOf(s: Situation, hope: Hope, change: Change): number {
  let chance = 100;
  for (const one of hope.facts) {
    const here = one.pressure
      ? pressureChance(s, one.pressure, one.test, change.pressures[one.pressure.path] ?? 0)
      : standsNow(s, one, change);
    chance = Math.floor((chance * here) / 100);
  }
  if (hope.any) {
    let most = 0;
    for (const one of hope.any) most = Math.max(most, outlookOf(s, one, change));
    chance = Math.floor((chance * most) / 100);
  }
  if (hope.not) chance = Math.floor((chance * (100 - outlookOf(s, hope.not, change))) / 100);
  return chance;
}

/** A fact that is no pressure: likely to stay as it is; certain where the move itself makes it so. */
function standsNow(s: Situation, { fact, alone }: HopeFact, change: Change): number {
  const made = change.facts?.[fact];
  if (made === undefined) {
    const held = holds(alone, s.facts);
    if (s.table.step === 'signing') return held ? 95 : 5;
    return held ? 78 : 28;
  }
  const facts: Facts = () => made;
  return holds(alone, facts) ? 95 : 5;
}

/** Points that the seat may hope for from its aims as things stand, `change` included. */
export function aimsOutlook(s: Situation, change: Change): number {
  let hope = 0;
  for (const aim of s.brief.aims) hope += aim.worth * outlookOf(s, aim.hope, change);
  return Math.trunc((hope * s.temper.heedsAims) / 10_000);
}

/** Points by which a change brings the seat's own aims nearer; below zero where it puts them off. */
export function aimsGain(s: Situation, change: Change): number {
  let gain = 0;
  const { aims } = s.brief;
  for (let i = 0; i < aims.length; i++) {
    const aim = aims[i];
    if (!aim || !touches(aim.names, change)) continue;
    const before = s.aims[i] ?? outlookOf(s, aim.hope, NO_CHANGE);
    s.aims[i] = before;
    gain += aim.worth * (outlookOf(s, aim.hope, change) - before);
  }
  return Math.trunc((gain * s.temper.heedsAims) / 10_000);
}

function touches(names: ReadonlySet<string>, change: Change): boolean {
  for (const path in change.pressures) if (names.has(`pressure.${path}`)) return true;
  for (const fact in change.facts) if (names.has(fact)) return true;
  return false;
}
