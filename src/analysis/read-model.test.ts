import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stabilityOf } from './graph-model.ts';
import { readGraph } from './read-graph.ts';
import { readModel } from './read-model.ts';
import { reportOf } from './report.ts';

const fixture = (name: string) => readFileSync(new URL(`./fixture/${name}`, import.meta.url), 'utf8');
const TOLL = fixture('toll.yaml');
const DILEMMA = fixture('dilemma.yaml');

function faults(read: { ok: boolean; fault?: readonly { line: number; column: number; code: string }[] }) {
  return (read.fault ?? []).map((p) => `${p.line}:${p.column} ${p.code}`);
}

describe('a plain bargaining model', () => {
  it('is reported in the numbers of its file', () => {
    const read = readModel(TOLL, 'toll.yaml');
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    expect(reportOf(read.value)).toMatchObject({
      outcomes: 6,
      whole: true,
      disagreement: { upriver: 2, downriver: 2 },
      ideal: { upriver: 10, downriver: 10 },
      zone: 3,
      nash: [{ options: { border: 'open', toll: 'none' }, utilities: { upriver: 8, downriver: 7.5 }, blockedBy: [] }],
    });
  });

  it('keeps decimals exact, so that ties are ties', () => {
    const tied = TOLL.replace('worth: 0.5', 'worth: 0')
      .replace('border: 0.8, toll: 0.2', 'border: 0.1, toll: 0.2')
      .replace('reservation: 2', 'reservation: 0');
    const read = readModel(tied, 'toll.yaml');
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    // 0.1·10 + 0.2·5 is 2 and so is 0.1·0 + 0.2·10, which floating point would not give as 0.3·…
    expect(reportOf(read.value).welfare.map((o) => Object.values(o.utilities).reduce((a, b) => a + b))).toEqual([10]);
    expect(read.value.unit).toBe(10);
  });

  it('tells each fault at its place', () => {
    const at = (from: string, to: string) => faults(readModel(TOLL.replace(from, to), 'toll.yaml'));
    expect(at('toll: 0.2', 'tol: 0.2')).toEqual(['8:14 key/missing', '8:29 key/unknown']);
    expect(at('toll: 0.2', 'toll: much')).toEqual(['8:35 value/kind']);
    expect(at('toll: 0.2', 'toll: .inf')).toEqual(['8:35 value/kind']);
    expect(at('toll: 0.2', 'toll: 1e-30')).toEqual(['8:35 value/range']);
    expect(at('[open, closed]', '[open]')).toContain('3:11 limit/count');
    expect(at('[open, closed]', '[open, open]')).toContain('3:18 name/twice');
    expect(at('reservation: 2', 'reservation: none')).toEqual(['7:18 value/kind']);
    expect(at('toll: none }', 'toll: non }')).toEqual(['14:43 name/unknown']);
    expect(at('toll: none }', 'tolls: none }')).toEqual(['14:37 key/unknown']);
    expect(at('communique-model/1', 'communique/1')).toEqual(['1:9 file/format']);
  });

  it('survives what is no model at all', () => {
    for (const source of ['', '\0', '[]', 'a: &x [*x]', 'format: communique-model/1', '{'.repeat(9999)]) {
      expect(readModel(source, 'x').ok).toBe(false);
      expect(readGraph(source, 'x').ok).toBe(false);
    }
  });
});

describe('the page of definitions', () => {
  const page = readFileSync(new URL('../../docs/analysis.md', import.meta.url), 'utf8');
  const [model = '', graph = ''] = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = '']) => text);

  it('begins with a model that can be read as it stands', () => {
    const read = readModel(model, 'model.yaml');
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    const { outcomes, zone, nash } = reportOf(read.value);
    // by hand: upriver 8.5 9 10 0 1 2, downriver 7 4.2 0 10 7.2 3; products over (2, 3) 26, 8.4 and, at (2, 3) itself, 0
    expect([outcomes, zone]).toEqual([6, 3]);
    expect(nash).toMatchObject([{ utilities: { upriver: 8.5, downriver: 7 } }]);
  });

  it('has a graph model that can be read as it stands', () => {
    const read = readGraph(graph, 'graph.yaml');
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    expect(stabilityOf(read.value).seq.equilibria).toEqual([0, 3]);
  });
});

describe('a graph model', () => {
  it("is read from its file: the prisoners' dilemma", () => {
    const read = readGraph(DILEMMA, 'dilemma.yaml');
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    const report = stabilityOf(read.value);
    expect(report.nash.equilibria).toEqual([3]);
    for (const concept of ['gmr', 'smr', 'seq'] as const) expect(report[concept].equilibria).toEqual([0, 3]);
  });

  it('tells each fault at its place', () => {
    const at = (from: string, to: string) => faults(readGraph(DILEMMA.replace(from, to), 'dilemma.yaml'));
    expect(at('prefers: [first-breaks, both-keep,', 'prefers: [first-breaks,')).toEqual(['4:3 key/missing']);
    expect(at('moves: { both-keep: first-breaks', 'moves: { both-kept: first-breaks')).toEqual(['5:14 name/unknown']);
    const twice = at('both-break, second-breaks]', 'both-break, second-breaks, [both-keep]]');
    expect(twice).toEqual(['6:68 name/twice']);
    expect(at('states: [both-keep,', 'states: [both-keep, both-keep,')).toEqual(['2:21 name/twice']);
    expect(faults(readGraph('format: communique-graph/1\nstates: [a]\nplayers: {}', 'x'))).toEqual([
      '2:9 limit/count',
      '3:10 limit/count',
    ]);
  });

  it('sends nobody to the page of another format', () => {
    for (const read of [readModel('format: communique-model/1\nissues: []', 'x'), readGraph('format: x', 'x')]) {
      if (read.ok) throw new Error('it should have faults');
      expect(read.fault.filter((p) => p.remedy.includes('docs/format.md'))).toEqual([]);
    }
  });
});
