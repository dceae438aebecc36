import { type Count, type Coverage, type Hit, hitsOf } from '../delegates/coverage/coverage.ts';
import type { SubjectKind, Tick } from '../delegates/coverage/subject.ts';
import { lineFinder } from '../scenario/line-finder.ts';
import type { Scenario } from '../scenario/model.ts';

/** How often what stands in a line of a scenario came up. */
export interface LineHit {
  /** From 1. */
  readonly line: number;
  /** Of the part that begins there; of a condition how often it held. */
  readonly times: number;
  /** Of a condition: how often it was asked. */
  readonly asked?: number;
  /** all of what stands there came up; only some of it; nothing. */
  readonly came: 'all' | 'some' | 'never';
  readonly parts: readonly { readonly kind: SubjectKind; readonly name: string; readonly counts: Hit['counts'] }[];
}

/** What tells that a part came up. Seats and gauges always do. */
const TELLING: Readonly<Partial<Record<SubjectKind, Tick>>> = {
  stance: 'entered',
  transition: 'taken',
  condition: 'held',
  verb: 'made',
  option: 'tabled',
  instrument: 'laid-out',
  inject: 'fell',
  ending: 'came',
  cable: 'sent',
};

/** Lines in which something begins that games may touch, in order. */
export function lineHitsOf(source: string, scenario: Scenario, coverage: Coverage): readonly LineHit[] {
  const find = lineFinder(source);
  const lines = new Map<number, Hit[]>();
  for (const hit of hitsOf(scenario, coverage)) {
    const line = TELLING[hit.subject.kind] && find(hit.subject.path);
    if (line !== undefined) lines.set(line, [...(lines.get(line) ?? []), hit]);
  }
  return [...lines].sort(([a], [b]) => a - b).map(([line, hits]) => lineHit(line, hits));
}

function lineHit(line: number, hits: readonly Hit[]): LineHit {
  const told = hits.map((hit) => ({ hit, count: countOf(hit) }));
  // The move, stance or transition itself says more than the condition that stands beside it.
  const main = told.find(({ hit }) => hit.subject.kind !== 'condition') ?? told[0];
  const came = told.filter(({ count }) => count.times > 0).length;
  const asked = main?.hit.subject.kind === 'condition' ? askedOf(main.hit) : undefined;
  return {
    line,
    times: main?.count.times ?? 0,
    ...(asked !== undefined && { asked }),
    came: came === told.length ? 'all' : came === 0 ? 'never' : 'some',
    parts: hits.map(({ subject, counts }) => ({ kind: subject.kind, name: subject.name, counts })),
  };
}

const NONE: Count = { times: 0, games: 0 };
const countOf = ({ subject, counts }: Hit): Count => counts[TELLING[subject.kind] ?? 'held'] ?? NONE;
const askedOf = ({ counts }: Hit): number => (counts.held?.times ?? 0) + (counts.failed?.times ?? 0);
