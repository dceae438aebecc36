import type { ChartEventName } from '../scenario/chart-event.ts';
import type { Deltas, Party, PartyId, Transition } from '../scenario/model.ts';
import type { ChartTable, Settled } from '../stance/chart-table.ts';
import type { Facts } from '../stance/decided.ts';
import { decided } from '../stance/holds.ts';
import { addUp, type Named, type Sum } from './deltas.ts';
import type { Reason } from './event.ts';
import { publicName } from './face.ts';
import { type EventAsked, factsOf } from './facts.ts';
import { chartOf } from './game.ts';
import { holdsOn } from './holds-on.ts';
import { press } from './press.ts';
import { change, type Proceedings, tell } from './proceedings.ts';

export interface Raised {
  readonly name: ChartEventName;
  readonly event: EventAsked;
  /** Whose charts may know it. */
  readonly audience: 'all' | readonly PartyId[];
  /** The event of the table that it tells. */
  readonly cause: number;
  /** Changes that the event brings of itself: its verb's effects and cost. */
  readonly brings?: readonly { readonly deltas: Deltas; readonly named: Named }[];
}

/**
 * Delivers one event to the charts, in party order. All conditions see the world as it is now; what the charts do
 * to pressures is summed with what the event itself brings and applied when all have settled.
 */
export function raise(p: Proceedings, raised: Raised): void {
  const { name, event, audience, cause, brings = [] } = raised;
  const { game, table } = p;
  game.overhear?.(raised, table);
  const sum: Sum = new Map();
  for (const { deltas, named } of brings) addUp(game, sum, deltas, named);
  let stances: Record<PartyId, string> | undefined;
  const moved: { party: Party; from: string; settled: Settled }[] = [];
  for (const party of game.scenario.parties) {
    if (audience !== 'all' && !audience.includes(party.id)) continue;
    const from = table.stances[party.id] ?? '';
    const settled = chartOf(game, party.id).step(from, name, (t) => holdsOn(game, t.if, table, event));
    game.settled?.(party.id, from, settled);
    for (const deltas of settled.effects) addUp(game, sum, deltas, { self: party.id, by: event.by, to: event.to });
    if (settled.key === from) continue;
    stances ??= { ...table.stances };
    stances[party.id] = settled.key;
    moved.push({ party, from, settled });
  }
  if (stances) change(p, { stances });
  for (const { party, from, settled } of moved)
    tellStance(p, party, from, settled, factsOf(game, table, event), audience, cause);
  if (sum.size > 0) press(p, sum, cause);
}

/** One event for each region whose innermost state changed. */
function tellStance(
  p: Proceedings,
  party: Party,
  from: string,
  settled: Settled,
  facts: Facts,
  audience: 'all' | readonly PartyId[],
  cause: number,
): void {
  const chart = chartOf(p.game, party.id);
  const { home: homes } = party.chart;
  const was = chart.leaves(from);
  const is = chart.leaves(settled.key);
  let reasons: readonly Reason[] | undefined;
  for (const home of [false, true]) {
    const left = was.filter((name) => homes.includes(name) === home && !is.includes(name));
    const entered = is.filter((name) => homes.includes(name) === home && !was.includes(name));
    for (let i = 0; i < Math.max(left.length, entered.length); i++) {
      const [before, after] = [left[i], entered[i]];
      const secret = home || shownAs(party, chart, before) === shownAs(party, chart, after);
      reasons ??= reasonsOf(party, settled, facts, audience, (id) => chart.transition(id));
      tell(p, {
        kind: 'stance-changed',
        audience: secret ? [party.id] : 'all',
        by: party.id,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
        cause,
        ...(reasons.length > 0 && { reasons }),
      });
    }
  }
}

const shownAs = (party: Party, chart: ChartTable, name: string | undefined): string | undefined =>
  name && publicName(party.chart, chart, name);

/** What was heard in private moved it for reasons that stay with the delegation. */
function reasonsOf(
  party: Party,
  settled: Settled,
  facts: Facts,
  audience: 'all' | readonly PartyId[],
  transition: (id: string) => Transition,
): readonly Reason[] {
  return settled.took.map((id) => {
    const { because, source, if: condition } = transition(id);
    return {
      kind: 'transition',
      code: id,
      held: true,
      facts: decided(condition, facts),
      ...(because && { because }),
      source,
      ...(audience !== 'all' && { only: [party.id] }),
    };
  });
}
