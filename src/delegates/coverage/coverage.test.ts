import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lineFinder } from '../../scenario/line-finder.ts';
import type { TableEvent } from '../../table/event.ts';
import { SHIPPED, shippedGame } from '../../table/shipped.fixture.ts';
import { gameOf } from '../../table/table-of.fixture.ts';
import { randomly } from '../randomly.ts';
import { delegate, runGame } from '../run.ts';
import { type Coverage, hitsOf, merged, NOTHING_SEEN } from './coverage.ts';
import type { SubjectKind, Tick } from './subject.ts';
import { subjectsOf } from './subjects-of.ts';
import { watchOn } from './watch.ts';

const river = gameOf('river');
const envoy = delegate('envoy');
const seeds = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);

function coverageOf(list: readonly number[]): Coverage {
  const watch = watchOn(river);
  for (const seed of list) watch.play(seed, () => randomly);
  return watch.coverage();
}

const counter = (coverage: Coverage) => {
  const hits = hitsOf(river.scenario, coverage);
  return (kind: SubjectKind, name: string, tick: Tick) =>
    hits.find((h) => h.subject.kind === kind && h.subject.name === name)?.counts[tick] ?? { times: 0, games: 0 };
};

it('a game that is watched is the game that is not', () => {
  for (const of of [randomly, envoy]) {
    const watched = watchOn(river).play(5, () => of);
    const { table, entries } = runGame(river, 5, () => of);
    expect(watched.entries).toEqual(entries);
    expect(watched.table).toEqual(table);
  }
});

it('counts come to the same in one piece, in two, and in any order', () => {
  const whole = coverageOf(seeds(1, 30));
  const parts = [coverageOf(seeds(21, 10)), coverageOf(seeds(1, 7)), coverageOf(seeds(8, 13))];
  expect(parts.reduce(merged, NOTHING_SEEN)).toEqual(whole);
  expect([...parts].reverse().reduce(merged, NOTHING_SEEN)).toEqual(whole);
  expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
});

it('a watch that begins again knows nothing of what was before', () => {
  const watch = watchOn(river);
  for (const seed of seeds(50, 10)) watch.play(seed, () => randomly);
  watch.restart();
  for (const seed of seeds(1, 10)) watch.play(seed, () => randomly);
  expect(watch.coverage()).toEqual(coverageOf(seeds(1, 10)));
});

it('counts are those of the events that were told', () => {
  const watch = watchOn(river);
  const events: TableEvent[] = seeds(1, 40).flatMap((seed) => watch.play(seed, () => randomly).events);
  const count = counter(watch.coverage());
  const told = (test: (event: TableEvent) => boolean): number => events.filter(test).length;
  for (const { id } of river.scenario.endings)
    expect(count('ending', id, 'came').times).toBe(told((e) => e.ending === id));
  for (const { id } of river.scenario.injects)
    expect(count('inject', id, 'fell').times).toBe(told((e) => e.kind === 'injected' && e.inject === id));
  for (const verb of ['warn', 'walk-out', 'object', 'suspend'] as const)
    expect(count('verb', verb, 'made').times).toBe(
      told((e) => (e.kind === 'gestured' || e.kind === 'said') && e.verb === verb),
    );
  expect(count('verb', 'offer', 'made').times).toBe(told((e) => e.kind === 'offered'));
  expect(count('verb', 'announce relief', 'made').times).toBe(
    told((e) => e.choice === 'relief' && e.kind === 'gestured'),
  );
  expect(count('option', 'gauge=daily', 'agreed').times).toBe(
    told((e) => e.kind === 'agreed' && e.clause === 'gauge' && e.option === 'daily'),
  );
  expect(count('stance', 'upriver.firm', 'entered').times).toBe(
    told((e) => e.kind === 'stance-changed' && e.by === 'upriver' && e.after === 'firm'),
  );
  const taken = told(
    (e) => e.kind === 'stance-changed' && (e.reasons ?? []).some((r) => r.code === 'seated/WALKED_OUT/1'),
  );
  expect(count('transition', 'downriver.seated/WALKED_OUT/1', 'taken').times).toBe(taken);
  expect(taken).toBeGreaterThan(0);
});

it('a seed that is named shows what it is named for', () => {
  const coverage = coverageOf(seeds(100, 40));
  for (const { subject, counts } of hitsOf(river.scenario, coverage)) {
    for (const [tick, { seed, games }] of Object.entries(counts)) {
      if (seed === undefined) continue;
      expect(games).toBeGreaterThan(0);
      if (subject.kind !== 'ending' && subject.kind !== 'stance') continue;
      const again = counter(coverageOf([seed]))(subject.kind, subject.name, tick as Tick); // the keys of counts are ticks
      expect(again.times).toBeGreaterThan(0);
    }
  }
});

it('a game without a single move counts silence as such', () => {
  const watch = watchOn(river);
  watch.play(1, () => (_, table) => {
    switch (table.step) {
      case 'plenary':
        return { kind: 'plenary' };
      case 'offers':
        return { kind: 'offers', offers: [] };
      default:
        return { kind: 'signing', pens: {} };
    }
  });
  const count = counter(watch.coverage());
  expect(count('verb', 'propose', 'made').times).toBe(0);
  expect(count('option', 'gauge=daily', 'tabled')).toEqual({ times: 1, games: 1, seed: 1 });
  expect(count('stance', 'upriver.guarded', 'entered').games).toBe(1);
});

it.each(SHIPPED)('every part of %s that is counted has one name and stands in a line of the file', (id) => {
  const { scenario } = shippedGame(id);
  const subjects = subjectsOf(scenario);
  const find = lineFinder(readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8'));
  expect(subjects.filter((s) => find(s.path) === undefined).map((s) => s.path)).toEqual([]);
  expect(new Set(subjects.map((s) => `${s.kind} ${s.name}`)).size).toBe(subjects.length);
});
