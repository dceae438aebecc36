import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AnyMachineSnapshot, createActor, createMachine } from 'xstate';
import { chance } from '../ground/chance.ts';
import { bits32 } from '../ground/digest.ts';
import { CHART_EVENTS, type ChartEventName } from '../scenario/chart-event.ts';
import { loadScenario } from '../scenario/load.ts';
import type { Chart, Deltas } from '../scenario/model.ts';
import { compileChart } from './chart-table.ts';
import { generatedChart, WALK_EVENTS } from './generated-chart.fixture.ts';
import { entryId, exitId, keyOf, machineConfig } from './machine.ts';

/** XState as anybody would run it: a live actor, actions executed by XState itself. */
function liveActor(chart: Chart) {
  const heard: string[] = [];
  let answer: (id: string) => boolean = () => false;
  const machine = createMachine(machineConfig(chart) as never).provide({
    guards: { if: (_: unknown, params: unknown) => answer((params as { id: string }).id) },
    actions: { effect: (_: unknown, params: unknown) => void heard.push((params as { id: string }).id) },
  } as never);
  let actor = createActor(machine);
  let fault: unknown;
  const watch = () =>
    actor.subscribe({
      error: (e) => {
        fault = e;
      },
    });
  watch();
  return {
    start(ask: (id: string) => boolean) {
      answer = ask;
      heard.length = 0;
      actor = createActor(machine);
      watch();
      actor.start();
      if (fault) throw fault;
      return { key: keyOf(actor.getSnapshot() as AnyMachineSnapshot), heard: [...heard] };
    },
    send(event: ChartEventName, ask: (id: string) => boolean) {
      answer = ask;
      heard.length = 0;
      actor.send({ type: event } as never);
      if (fault) throw fault;
      return { key: keyOf(actor.getSnapshot() as AnyMachineSnapshot), heard: [...heard] };
    },
  };
}

/** Deltas by the id under which XState names them, as the file gives them. */
function deltasOf(chart: Chart): Map<string, Deltas> {
  const out = new Map<string, Deltas>();
  const walk = (s: Chart['root']): void => {
    out.set(entryId(s.name), s.entry);
    out.set(exitId(s.name), s.exit);
    for (const t of [...Object.values(s.on).flat(), ...s.always, ...s.onDone]) out.set(t.id, t.do);
    s.states.forEach(walk);
  };
  walk(chart.root);
  return out;
}

/** Walks both side by side with the same answers; returns the steps taken. Any difference fails with the seed. */
function walkTogether(chart: Chart, seed: number, steps: number, events: readonly ChartEventName[]): number {
  const table = compileChart(chart);
  const live = liveActor(chart);
  const deltas = deltasOf(chart);
  const draw = chance(seed, 'walk');
  let moment = 0;
  const answer = (id: string): boolean => bits32(`${seed}/${moment}/${id}`, 7) % 2 === 0;
  const same = (mine: ReturnType<typeof table.start>, theirs: { key: string; heard: string[] }): void => {
    const effects = theirs.heard.map((id) => deltas.get(id)).filter((d) => d && Object.keys(d).length > 0);
    if (mine.key !== theirs.key || JSON.stringify(mine.effects) !== JSON.stringify(effects)) {
      expect({ seed, moment, key: mine.key, effects: mine.effects }).toEqual({
        seed,
        moment,
        key: theirs.key,
        effects,
      });
    }
  };
  const begin = () => {
    const mine = table.start((t) => answer(t.id));
    same(mine, live.start(answer));
    return mine.key;
  };
  let key = begin();
  for (let i = 0; i < steps; i++) {
    moment += 1;
    if (table.done(key)) {
      key = begin();
      continue;
    }
    const event = events[draw(events.length)] ?? 'CLOSE';
    const mine = table.step(key, event, (t) => answer(t.id));
    same(mine, live.send(event, answer));
    key = mine.key;
  }
  return steps;
}

function shippedCharts(): { name: string; chart: Chart }[] {
  const root = new URL('../../scenarios/', import.meta.url);
  return readdirSync(root).flatMap((id) => {
    const read = loadScenario(readFileSync(new URL(`${id}/scenario.yaml`, root), 'utf8'), id);
    if (!read.ok) throw new Error(`${id} does not load`);
    return read.value.scenario.parties.map((p) => ({ name: `${id}/${p.id}`, chart: p.chart }));
  });
}

describe('a chart as a table', () => {
  it('equals XState on 500,000 random steps over the shipped charts', () => {
    const charts = shippedCharts();
    const each = Math.ceil(500_000 / charts.length);
    let steps = 0;
    charts.forEach(({ chart }, i) => {
      steps += walkTogether(chart, i + 1, each, CHART_EVENTS);
    });
    expect(steps).toBeGreaterThanOrEqual(500_000);
  }, 120_000);

  it('equals XState on 500,000 random steps over generated charts', () => {
    let steps = 0;
    const kinds = new Set<string>();
    for (let seed = 1; steps < 500_000; seed++) {
      const chart = generatedChart(seed);
      const text = JSON.stringify(chart);
      for (const kind of ['parallel', 'history', 'final']) if (text.includes(`"type":"${kind}"`)) kinds.add(kind);
      if (/"always":\[\{/.test(text)) kinds.add('always');
      steps += walkTogether(chart, seed, 500, WALK_EVENTS);
    }
    expect([...kinds].sort()).toEqual(['always', 'final', 'history', 'parallel']);
  }, 120_000);

  it('asks XState nothing that it has asked before', () => {
    const table = compileChart(generatedChart(3));
    const first = table.start(() => true);
    let asked = 0;
    const again = table.start(() => {
      asked += 1;
      return true;
    });
    expect(again).toEqual(first);
    expect(asked).toBe(first.asked.length);
  });

  it('refuses a state that it never gave', () => {
    expect(() => compileChart(generatedChart(3)).step('active|nowhere|', 'CLOSE', () => true)).toThrow('no state');
  });
});
