import { asksNothing } from '../first-match.ts';
import type { ChartState, Party, Scenario, Transition } from '../model.ts';
import { child, itemsOf, type MapNode } from '../node.ts';
import { placeIn } from '../place-in.ts';
import type { Reader } from '../reader.ts';
import { implies } from './implies.ts';
import { type Judge, judgeOf, type Placed } from './judged.ts';
import { possible } from './possible.ts';
import type { World } from './world.ts';

/** Conditions that never hold or always do, and entries of first-match lists that earlier ones always take first. */
export function reviewConditions(r: Reader, top: MapNode, s: Scenario, world: World): void {
  const at = (...path: readonly string[]): number => placeIn(top, path);
  const judge = judgeOf(r, s, world);
  for (const i of s.injects) judge.alone({ at: at('injects', i.id), if: i.if });
  for (const i of s.instruments) judge.alone({ at: at('instruments', i.id, 'opens'), if: i.opens });
  for (const v of s.verbs) {
    if (v.if) judge.alone({ at: at('verbs', v.verb), if: v.if });
    for (const c of v.choices ?? []) if (c.if) judge.alone({ at: at('verbs', v.verb, 'choices', c.id), if: c.if });
  }
  for (const party of s.parties) reviewParty(r, top, party, judge);
}

function reviewParty(r: Reader, top: MapNode, party: Party, judge: Judge): void {
  const section = child(child(top, 'parties'), party.id);
  const items = (key: string, inside = section) => itemsOf(child(inside, key));
  const preference = child(section, 'preference');
  party.redLines.forEach((l, i) => {
    judge.alone({ at: items('red-lines')[i]?.at ?? 0, if: l.forbids });
  });
  for (const key of ['aims', 'terms'] as const)
    party.preference[key].forEach((t, i) => {
      judge.alone({ at: items(key, preference)[i]?.at ?? 0, if: t.if });
    });
  firstMatches(
    r,
    judge,
    party.answers.map((a, i) => ({ at: items('answers')[i]?.at ?? 0, if: a.if })),
  );
  const walk = (state: ChartState, node: ReturnType<typeof child>): void => {
    const listed = (list: readonly Transition[], where: ReturnType<typeof child>): void =>
      firstMatches(
        r,
        judge,
        list.map((t, i) => ({ at: itemsOf(where)[i]?.at ?? node?.at ?? 0, if: t.if })),
      );
    for (const [event, list] of Object.entries(state.on)) listed(list, child(child(node, 'on'), event));
    listed(state.always, child(node, 'always'));
    listed(state.onDone, child(node, 'on-done'));
    state.face?.beyond.forEach((b, i) => {
      judge.alone({ at: itemsOf(child(node, 'beyond'))[i]?.at ?? 0, if: b.if });
    });
    for (const inner of state.states) walk(inner, child(child(node, 'states'), inner.name));
  };
  const { root, home } = party.chart;
  if (home.length === 0) walk(root, child(section, 'stance'));
  else for (const region of root.states) walk(region, child(section, region.name));
}

/** Of a list longer than any author's, only the beginning is compared: each entry with each would take too long. */
const COMPARED = 60;

function firstMatches(r: Reader, judge: Judge, list: readonly Placed[]): void {
  list.forEach((one, i) => {
    if (judge.alone(one) || asksNothing(one.if)) return;
    const before = list.slice(0, Math.min(i, COMPARED)).filter((e) => !asksNothing(e.if));
    const earlier = before.find((e) => implies(one.if, e.if));
    if (earlier) tellShadowed(r, one, earlier);
    else if (before.length > 0) {
      const others = before.map(({ if: condition }) => ({ condition, holds: false }));
      if (!possible([{ condition: one.if, holds: true }, ...others], judge.world, 'play')) tellShadowed(r, one);
    }
  });
}

/** By one, where there is one that alone does it; else by all before it together. */
export function tellShadowed(r: Reader, one: Placed, by?: Placed): void {
  const message = by
    ? `Whenever this holds, the one in line ${r.lineOf(by.at)} holds first.`
    : 'Whenever this holds, one of those before it holds first.';
  r.warn(one.at, 'order/shadowed', message);
}
