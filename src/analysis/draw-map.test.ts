import { describe, expect, it } from 'vitest';
import { SHIPPED, shippedGame } from '../table/shipped.fixture.ts';
import { tableOf } from '../table/table-of.fixture.ts';
import { worthOf } from '../table/worth.ts';
import { type DealMap, DOT } from './deal-map.ts';
import { dealMapSteps } from './draw-map.ts';
import { frontier } from './frontier.ts';
import { mapReportOf } from './map-report.ts';
import { among } from './payoffs.ts';
import { rowOf, settlementAt } from './settlement.ts';
import { smallGame } from './small-game.fixture.ts';
import { finish, type Progress, STAGES } from './steps.ts';

const NOTE = { id: 'note', clauses: ['gauge'], required: ['upriver', 'downriver'] };
const TWO = smallGame({
  texts: [NOTE],
  reservation: { upriver: 4, downriver: 4, un: 4 },
  gauge: { upriver: [0, 10, 6], downriver: [0, 5, 9], un: [0, 4, 5] },
});
const marked = (map: DealMap, bit: number): readonly number[] =>
  [...map.flags.keys()].filter((row) => ((map.flags[row] ?? 0) & bit) !== 0);

describe('the map of a deal space', () => {
  it('marks frontier, zone and solutions of a small game as by hand', () => {
    // Rows: no text (4,4,4); the note saying nothing (0,0,0), weekly (10,5,4), daily (6,9,5).
    const map = finish(dealMapSteps(TWO));
    expect([map.whole, map.payoffs.rows, map.payoffs.disagreement]).toEqual([true, 4, [4, 4, 4]]);
    expect(marked(map, DOT.frontier)).toEqual([2, 3]);
    expect(marked(map, DOT.zone)).toEqual([0, 2, 3]);
    expect(marked(map, DOT.allowed)).toEqual([0, 1, 2, 3]);
    // Gains 6, 1, 0 and 2, 5, 1: products 0 and 10, least 0 and 1, sums 7 and 8.
    expect(map.named.all).toEqual({ nash: [3], egalitarian: [3], kalaiSmorodinsky: [3], welfare: [3] });
    expect(map.named.allowed).toEqual(map.named.all);
    expect([map.zone, map.gains]).toEqual([
      { all: 3, allowed: 3 },
      { all: 8, allowed: 8 },
    ]);
    expect(map.core).toEqual([2, 3]);
  });

  it('places a game in it: who blocks, and what was left', () => {
    const { game, table } = tableOf('river', { after: ['1 upriver support gauge daily'], toTheEnd: true });
    const map = finish(dealMapSteps(game, { course: table, places: [{ name: 'yours', table }] }));
    const [yours] = map.places;
    expect(yours).toMatchObject({ name: 'yours', row: 0, allowed: true, blockedBy: [] });
    expect(yours?.utilities).toEqual(game.scenario.parties.map((p) => worthOf(game, table, p.id).total));
    expect(yours?.utilities).toEqual(map.payoffs.disagreement);
    expect(map.leftOut).toEqual([]);
  });

  it("judges a game of another course, or without one, by the space's own count", () => {
    const cold = ['1 upriver warn to downriver', '2 upriver warn to downriver'];
    const warned = tableOf('river', { after: cold, toTheEnd: true }).table;
    const { game, table } = tableOf('river', { toTheEnd: true });
    const places = [{ name: 'warned', table: warned }];
    const [other] = finish(dealMapSteps(game, { course: table, places })).places;
    expect(other?.here).toEqual(game.scenario.parties.map((p) => worthOf(game, table, p.id).total));
    expect(other?.utilities).toEqual(game.scenario.parties.map((p) => worthOf(game, warned, p.id).total));
    expect(other?.utilities).not.toEqual(other?.here);
    const [without] = finish(dealMapSteps(game, { places })).places;
    expect([without?.here[0], without?.blockedBy]).toEqual([350, []]);
  });

  it('judges a settlement that nobody has reached', () => {
    const settlement = { inForce: ['note'], signed: { note: ['upriver', 'downriver'] }, options: { gauge: 'absent' } };
    const [asked] = finish(dealMapSteps(TWO, { places: [{ name: 'asked', settlement }] })).places;
    expect(asked).toMatchObject({
      row: 1,
      utilities: [0, 0, 0],
      blockedBy: ['upriver', 'downriver', 'un'],
      all: { onFrontier: false, improvements: 3, byParty: [10, 9, 5], total: 20, best: [3] },
    });
    expect(asked?.coalitions?.map((c) => c.parties)).toEqual([['upriver'], ['downriver']]);
  });

  it('comes in pieces that tell how far it is, and can be left at any of them', () => {
    const steps = dealMapSteps(shippedGame('host-withdraws'));
    const told: Progress[] = [];
    for (let next = steps.next(); !next.done; next = steps.next()) told.push(next.value);
    expect(new Set(told.map((p) => p.stage))).toEqual(new Set(STAGES.filter((stage) => stage !== 'places')));
    for (const p of told) expect(p.done).toBeLessThanOrEqual(p.of);
    expect(told.length).toBeGreaterThan(20);
    const left = dealMapSteps(shippedGame('host-withdraws'));
    left.next();
    left.return(undefined as never); // nobody waits for it
    expect(left.next().done).toBe(true);
  });

  it.each(SHIPPED)(
    'of %s is whole and plain, with a frontier of its own within what the charts allow, and a core',
    (id) => {
      const map = finish(dealMapSteps(shippedGame(id)));
      expect(map.whole).toBe(true);
      const copy = structuredClone(map);
      const row = map.named.allowed.nash[0] ?? -1;
      expect(rowOf(copy.list, settlementAt(copy.list, row))).toBe(row);
      expect(copy.flags.join()).toBe(map.flags.join());
      const rows = marked(map, DOT.allowed);
      const edge = frontier(among(map.payoffs, rows)).map((i) => rows[i]);
      expect(marked(map, DOT.allowedFrontier)).toEqual(edge);
      expect(map.core?.length).toBeGreaterThan(0);
      expect(map.core?.filter((one) => ((map.flags[one] ?? 0) & DOT.allowed) === 0)).toEqual([]);
    },
  );

  it('is reported in the words of the file', () => {
    const report = mapReportOf(finish(dealMapSteps(TWO)));
    expect(report).toMatchObject({
      outcomes: 4,
      disagreement: { upriver: 4, downriver: 4, un: 4 },
      withinCharts: {
        zone: 3,
        gainsFromTrade: 8,
        nash: [{ inForce: ['note'], options: { gauge: 'daily' }, utilities: { upriver: 6, downriver: 9, un: 5 } }],
      },
    });
  });

  it('of a sample says so, and asks no coalition', () => {
    const { game, table } = tableOf('river', { toTheEnd: true });
    const map = finish(dealMapSteps(game, { places: [{ name: 'yours', table }], limits: { most: 9, sample: 9 } }));
    expect([map.whole, map.core, map.places[0]?.coalitions, map.places[0]?.row]).toEqual([
      false,
      undefined,
      undefined,
      0,
    ]);
  });
});
