import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AnyMachineSnapshot, createMachine, initialTransition, transition } from 'xstate';
import { CHART_EVENTS } from '../scenario/chart-event.ts';
import type { Chart, ChartState } from '../scenario/model.ts';
import { compileChart } from '../stance/chart-table.ts';
import { graph } from './graph.ts';
import { openScenario } from './open-scenario.ts';

const FILES = ['src/scenario/fixture/river.yaml', ...readdirSync('scenarios').map((id) => `scenarios/${id}`)];

async function said(...args: readonly string[]) {
  const lines: string[] = [];
  const code = await graph.run(args, { line: (l) => void lines.push(l), fault: (l) => void lines.push(l) });
  return { code, text: lines.join('\n') };
}

const CHARTS = FILES.flatMap((file) => {
  const opened = openScenario(file);
  if (!opened.ok) throw new Error(file);
  return opened.value.game.scenario.parties.map((p) => ({ file, party: p.id, chart: p.chart }));
});

const idsOf = (state: ChartState): readonly string[] => [
  ...[...Object.values(state.on).flat(), ...state.always, ...state.onDone].map((t) => t.id),
  ...state.states.flatMap(idsOf),
];
/** Guards answered all yes, all no, and each alone with yes. */
const policies = (chart: Chart): readonly ((id: string) => boolean)[] => [
  () => true,
  () => false,
  ...idsOf(chart.root).map((only) => (id: string) => id === only),
];

/** Every set of active states that the table of the game reaches. */
function reachedByTable(chart: Chart): ReadonlySet<string> {
  const table = compileChart(chart);
  const answers = policies(chart);
  const seen = new Set(answers.map((yes) => table.start((t) => yes(t.id)).key));
  for (const key of seen)
    for (const event of CHART_EVENTS) for (const yes of answers) seen.add(table.step(key, event, (t) => yes(t.id)).key);
  return new Set([...seen].map((key) => [...table.active(key)].sort().join(' ')));
}

/** The same for what `createMachine` makes of the command's JSON. */
function reachedByJson(json: unknown, chart: Chart): ReadonlySet<string> {
  let yes: (id: string) => boolean = () => false;
  const machine = createMachine(json as never).provide({
    guards: { if: (_: unknown, params: unknown) => yes((params as { id: string }).id) },
  } as never); // as an author would, without types for a machine read from a file
  const root = machine.root.id;
  const seen = new Map<string, AnyMachineSnapshot>();
  const visit = (snapshot: AnyMachineSnapshot): void => {
    const history = Object.entries(snapshot.historyValue).map(([id, nodes]) => `${id}=${nodes.map((n) => n.id)}`);
    const key = `${snapshot._nodes.map((n) => n.id)}|${history}`;
    if (!seen.has(key)) seen.set(key, snapshot);
  };
  const answers = policies(chart);
  for (const policy of answers) {
    yes = policy;
    visit(initialTransition(machine)[0]);
  }
  for (const snapshot of seen.values())
    for (const type of CHART_EVENTS)
      for (const policy of answers) {
        yes = policy;
        if (snapshot.status === 'active') visit(transition(machine, snapshot, { type } as never)[0]); // as above
      }
  return new Set(
    [...seen.values()].map((s) =>
      s._nodes
        .map((n) => n.id)
        .filter((id) => id !== root)
        .sort()
        .join(' '),
    ),
  );
}

describe.each(CHARTS)('$party of $file', ({ file, party, chart }) => {
  test('its JSON is a machine that createMachine takes, and that reaches the same states', async () => {
    const { code, text } = await said(file, '--party', party, '--format', 'json');
    expect(code).toBe(0);
    const reached = reachedByJson(JSON.parse(text), chart);
    expect(reached.size).toBeGreaterThan(1);
    expect([...reached].sort()).toEqual([...reachedByTable(chart)].sort());
  });

  test('its Mermaid text names every state, and an arrow for every transition with its condition', async () => {
    const { text } = await said(file, '--party', party, '--format', 'mermaid');
    const lines = text.split('\n');
    expect(lines[0]).toBe('stateDiagram-v2');
    const arrows = lines.filter((l) => /^ {2}\w+ --> \w+: /.test(l));
    expect(arrows).toHaveLength(idsOf(chart.root).length);
    expect(text.match(/\{$/gm)?.length ?? 0).toBe(text.match(/^ *\}$/gm)?.length ?? 0);
    const states = (s: ChartState): readonly string[] => s.states.flatMap((c) => [c.name, ...states(c)]);
    const drawn = chart.home.length > 0 ? chart.root.states.flatMap(states) : states(chart.root);
    for (const name of drawn) expect(text).toContain(` as ${name.replaceAll('-', '_')}`);
  });

  test('its picture holds a box for every state and no number that is none', async () => {
    const { text } = await said(file, '--party', party, '--format', 'svg');
    expect(text).toMatch(/^<svg [\s\S]*<\/svg>$/);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
    expect(text.match(/marker-end/g)).toHaveLength(idsOf(chart.root).length);
  });
});

test('a guard stands on its arrow', async () => {
  const { text } = await said('src/scenario/fixture/river.yaml', '--party', 'upriver');
  expect(text).toMatch(/: \w+ \[.*event\.by = /);
});

test('labels are in the language that is asked for, and another language is refused', async () => {
  const mermaid = async (...more: string[]) =>
    (await said('src/scenario/fixture/river.yaml', '--party', 'upriver', ...more)).text;
  const svg = (await said('src/scenario/fixture/river.yaml', '--party', 'upriver', '--format', 'svg', '--lang', 'fr'))
    .text;
  expect(await mermaid()).toContain('"Softened"');
  expect(await mermaid('--lang', 'fr')).toContain('"Adouci"');
  expect(svg).toContain('>Adouci<');
  expect(await mermaid('--lang', 'de')).toContain('--lang wants one of en, fr');
});

test('a picture of several parties wants a folder, a party that is not there is named as such', async () => {
  expect((await said('src/scenario/fixture/river.yaml', '--format', 'svg')).code).toBe(2);
  const { code, text } = await said('src/scenario/fixture/river.yaml', '--party', 'nobody');
  expect([code, text]).toEqual([2, expect.stringContaining('upriver')]);
});
