import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mutated } from './mutated.fixture.ts';
import { readYaml } from './read-yaml.ts';
import { draftOf } from './template/draft.ts';
import { TEMPLATE_IDS, TEMPLATES } from './template/plan.ts';
import { yamlMemory } from './yaml-memory.ts';

const river = readFileSync('src/scenario/fixture/river.yaml', 'utf8');
const shipped = readdirSync('scenarios').map((id) => readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8'));
const templates = TEMPLATE_IDS.map((template) => {
  const { parties, clauses, rounds, seatAt } = TEMPLATES[template];
  const seats = parties.map((id, i) => ({ id, ...seatAt(i, parties.length) }));
  return draftOf({ id: 'x', title: { en: 'X', fr: 'X' }, template, parties: seats, clauses, rounds }, 's.json');
});

/** What a file is read as, with its problems, in letters: trees of so many nodes take long to compare. */
function read(source: string, memory?: ReturnType<typeof yamlMemory>): string {
  const { top, c } = readYaml(source, 'f', memory);
  return JSON.stringify({ top, problems: c.all() });
}

it('whole files are read piece by piece, and as the same', () => {
  for (const source of [river, ...shipped, ...templates]) {
    const memory = yamlMemory();
    expect(read(source, memory)).toBe(read(source));
    expect(memory.pieces.size).toBeGreaterThan(5);
    const moved = `# a line more\n${source}`;
    expect(read(moved, memory)).toBe(read(moved));
  }
});

it('what only seems to be made of pieces is read as one', () => {
  for (const source of [
    'a: {\nb: 1\n}\n',
    'a: "x\nb: y"\n',
    'a: |\n  b: 1\n  c: 2\nd: 3',
    'rounds:\n- title: A\n  up: x\n- title: B\n  down: y\n',
    'parties:\n  x: "foo\n  y: bar"\n',
    'parties:\n  x:\n  y: 1\nz:\n',
    'parties:\n  x: 1\n  x: 2\n',
    'parties:\n  x: 1\n y: 2\n',
    'parties:\n   x: 1\n   y: 2\n',
    'parties:\n  # only this\n\nb: 1\n',
    'a: 1\n---\nb: 2\n',
    'a: 1\na: 2\n',
    'a: 1\r\nparties:\r\n  x: 1\r\n  y:\r\n    z: 2\r\n',
    'a:\n\tb: 1\n',
    '\ufeffa: 1\nb: 2\n',
    '',
  ]) {
    const memory = yamlMemory();
    expect(read(source, memory), source).toBe(read(source));
    expect(read(source, memory), source).toBe(read(source));
  }
});

/** `MUTATED=100000 npx vitest run --project unit src/scenario/yaml-memory.test.ts` is the long run. */
it('damaged files are read as the same too, whatever was read before', { timeout: 3_600_000 }, () => {
  const memory = yamlMemory();
  for (let seed = 1; seed <= Number(process.env.MUTATED ?? 100); seed++) {
    const source = mutated(seed % 20 === 0 ? (shipped[seed % shipped.length] ?? river) : river, seed);
    expect(read(source, memory), `seed ${seed}`).toBe(read(source));
  }
});
