import type { Condition } from '../condition.ts';
import { contradict } from '../contradiction.ts';
import { asksNothing } from '../first-match.ts';
import type { ChartState, Party, Scenario, Transition } from '../model.ts';
import { child, itemsOf, type MapNode } from '../node.ts';
import { placeIn } from '../place-in.ts';
import type { Reader } from '../reader.ts';
import { implies } from './implies.ts';

interface Placed {
  readonly at: number;
  readonly if: Condition;
}

/** Conditions that contradict themselves, and entries of first-match lists that an earlier one always takes first. */
export function reviewConditions(r: Reader, top: MapNode, s: Scenario): void {
  const at = (...path: readonly string[]): number => placeIn(top, path);
  firstMatches(
    r,
    s.endings.map((e) => ({ at: at('endings', e.id), if: e.if })),
  );
  for (const i of s.injects) alone(r, { at: at('injects', i.id), if: i.if });
  for (const i of s.instruments) alone(r, { at: at('instruments', i.id, 'opens'), if: i.opens });
  for (const v of s.verbs) {
    if (v.if) alone(r, { at: at('verbs', v.verb), if: v.if });
    for (const c of v.choices ?? []) if (c.if) alone(r, { at: at('verbs', v.verb, 'choices', c.id), if: c.if });
  }
  for (const party of s.parties) reviewParty(r, top, party);
}

function reviewParty(r: Reader, top: MapNode, party: Party): void {
  const section = child(child(top, 'parties'), party.id);
  const items = (key: string, inside = section) => itemsOf(child(inside, key));
  const preference = child(section, 'preference');
  party.redLines.forEach((l, i) => {
    alone(r, { at: items('red-lines')[i]?.at ?? 0, if: l.forbids });
  });
  for (const key of ['aims', 'terms'] as const)
    party.preference[key].forEach((t, i) => {
      alone(r, { at: items(key, preference)[i]?.at ?? 0, if: t.if });
    });
  firstMatches(
    r,
    party.answers.map((a, i) => ({ at: items('answers')[i]?.at ?? 0, if: a.if })),
  );
  const walk = (state: ChartState, node: ReturnType<typeof child>): void => {
    const listed = (list: readonly Transition[], where: ReturnType<typeof child>): void =>
      firstMatches(
        r,
        list.map((t, i) => ({ at: itemsOf(where)[i]?.at ?? node?.at ?? 0, if: t.if })),
      );
    for (const [event, list] of Object.entries(state.on)) listed(list, child(child(node, 'on'), event));
    listed(state.always, child(node, 'always'));
    listed(state.onDone, child(node, 'on-done'));
    state.face?.beyond.forEach((b, i) => {
      alone(r, { at: itemsOf(child(node, 'beyond'))[i]?.at ?? 0, if: b.if });
    });
    for (const inner of state.states) walk(inner, child(child(node, 'states'), inner.name));
  };
  const { root, home } = party.chart;
  if (home.length === 0) walk(root, child(section, 'stance'));
  else for (const region of root.states) walk(region, child(section, region.name));
}

function alone(r: Reader, { at, if: condition }: Placed): boolean {
  const never = contradict([condition]);
  if (never) r.warn(at, 'condition/contradiction', 'This condition contradicts itself, so that it never holds.');
  return never;
}

/** Of a list longer than any author's, only the beginning is compared: each entry with each would take too long. */
const COMPARED = 60;

function firstMatches(r: Reader, list: readonly Placed[]): void {
  list.forEach((one, i) => {
    if (alone(r, one) || asksNothing(one.if)) return;
    const earlier = list.slice(0, Math.min(i, COMPARED)).find((e) => !asksNothing(e.if) && implies(one.if, e.if));
    if (!earlier) return;
    const line = r.lineOf(earlier.at);
    r.warn(one.at, 'order/shadowed', `Whenever this holds, the one in line ${line} holds first.`);
  });
}
