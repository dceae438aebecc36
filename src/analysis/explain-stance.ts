import type { PartyId, Transition } from '../scenario/model.ts';
import type { ChartTable } from '../stance/chart-table.ts';
import type { Facts } from '../stance/decided.ts';
import { holds } from '../stance/holds.ts';
import type { TableEvent } from '../table/event.ts';
import type { WhatIf } from '../table/explanation.ts';
import { type EventFacts, factsOf } from '../table/facts.ts';
import { chartOf, type Game } from '../table/game.ts';
import type { Recipient } from '../table/knows.ts';
import { proceed } from '../table/proceedings.ts';
import { raise } from '../table/raise.ts';
import type { Table } from '../table/state.ts';
import { certainFor, maySee } from './discretion.ts';
import { SUGGESTED, withFlip } from './explain-move.ts';
import { type Decision, flipsOf, testsOf } from './flips.ts';
import { changesOf } from './goal.ts';
import { leverOf } from './levers.ts';
import { otherEvents } from './other-event.ts';
import type { Heard, Overheard } from './recall.ts';

/** A stance that changed: whose, from which innermost state to which. Both are there where they mean something. */
type Turn = Pick<TableEvent, 'before' | 'after'> & { readonly party: PartyId };

/**
 * What would have kept a delegation from changing its stance so. Each change is made on the table that the charts saw,
 * and the same event is raised again. Others than the delegation itself are told only of facts in the reasons that
 * they were told: `disclosed`.
 */
export function stanceWhatIfs(
  game: Game,
  { raised, table }: Heard,
  turn: Turn,
  who: Recipient,
  disclosed: readonly string[],
): readonly WhatIf[] {
  const chart = chartOf(game, turn.party);
  const from = table.stances[turn.party] ?? '';
  const facts = factsOf(game, table, raised.event);
  const moved = (key: string): boolean => turned(chart, from, key, turn);
  const asked = couldBeAsked(chart, from, raised.name);
  const tests = asked.flatMap((t) => testsOf(t.if));
  const own = who === 'facilitator' || who === turn.party;
  const names = [...new Set(tests.map((t) => t.fact))];
  const open = names.filter((fact) => (own || disclosed.includes(fact)) && maySee(game, table, fact, who));
  const answer = (world: Facts): string =>
    moved(chart.step(from, raised.name, (t) => holds(t.if, world)).key) ? 'moved' : 'stayed';
  const decision: Decision = {
    levers: open.filter((fact) => !fact.startsWith('event.')).map((fact) => leverOf(game, table, fact)),
    tests,
    facts,
    turns: (world) => answer(world) === 'stayed',
  };
  const certain = certainFor(game, table, who, decision, answer);
  const again = (other: Table, event: EventFacts): boolean => moved(keyAfter(game, other, { ...raised, event }, turn));

  const found: WhatIf[] = [];
  flipsOf(decision, SUGGESTED, (flip) => {
    if (!certain(flip)) return false;
    const other = withFlip(game, table, flip.turned);
    if (!other || again(other, raised.event)) return false;
    found.push({ changes: changesOf(decision, flip), reach: flip.reach });
    return true;
  });
  const members = open.flatMap((fact) => (fact.startsWith('event.') ? [fact.slice('event.'.length)] : []));
  for (const { event, move } of otherEvents(game, raised.event, members)) {
    if (found.length >= SUGGESTED || found.some(isInstead)) break;
    const flip = { turned: members.flatMap((m) => turnedMember(event, m)), reach: true, distance: 1 };
    if (!certain(flip) || again(table, event)) continue;
    found.push({ changes: [{ kind: 'instead', by: raised.event.by ?? '', move }], reach: true });
  }
  return found;
}

/** One other move is enough: the rest of its kind would read the same. */
const isInstead = ({ changes }: WhatIf): boolean => changes.some((change) => change.kind === 'instead');

const turnedMember = (event: EventFacts, member: string) => {
  const value = event[member as keyof EventFacts]; // members are those of conditions that loaded
  return value === undefined ? [] : [{ fact: `event.${member}`, value }];
};

/** Whether going from one key to another makes this change of innermost states. */
function turned(chart: ChartTable, from: string, key: string, { before, after }: Turn): boolean {
  const [was, is] = [chart.leaves(from), chart.leaves(key)];
  if (before !== undefined && (!was.includes(before) || is.includes(before))) return false;
  return after === undefined || (is.includes(after) && !was.includes(after));
}

export const hasTurned = (game: Game, { raised, table }: Heard, turn: Turn): boolean =>
  turned(chartOf(game, turn.party), table.stances[turn.party] ?? '', keyAfter(game, table, raised, turn), turn);

function keyAfter(game: Game, table: Table, raised: Overheard, { party }: Turn): string {
  const p = proceed(game, table);
  raise(p, raised);
  return p.table.stances[party] ?? '';
}

/** Transitions whose condition could decide on an event in this state: those asked, and those asked if one of them held. */
function couldBeAsked(chart: ChartTable, from: string, name: Overheard['name']): readonly Transition[] {
  const ids = new Set<string>();
  const run = (yes: string | undefined): void => {
    for (const { transition } of chart.step(from, name, (t) => t.id === yes).asked) ids.add(transition);
  };
  run(undefined);
  for (const id of ids) run(id);
  return [...ids].map((id) => chart.transition(id));
}
