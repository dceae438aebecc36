import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadScenario } from './load.ts';
import { mutated } from './mutated.fixture.ts';

/** `MUTATED=100000 npx vitest run --project unit src/scenario/mutated.test.ts` is the long run. */
const FILES = Number(process.env.MUTATED ?? 2000);
const LONGEST = 1000;

/** Mostly the small one: it is read a hundred times while a large one is read ten times. */
const sources = [
  ...Array.from({ length: 9 }, () => 'src/scenario/fixture/river.yaml'),
  'scenarios/moscow-invitation/scenario.yaml',
].map((file) => readFileSync(file, 'utf8'));

it(`${FILES} damaged files are read to the end, each problem at a place within its file`, () => {
  const wrong: string[] = [];
  let sound = 0;
  for (let seed = 1; seed <= FILES; seed++) {
    const text = mutated(sources[seed % sources.length] ?? '', seed);
    const begun = process.cpuUsage();
    const read = loadScenario(text, 'damaged.yaml');
    const { user, system } = process.cpuUsage(begun);
    if ((user + system) / 1000 > LONGEST) wrong.push(`seed ${seed}: ${(user + system) / 1000} ms`);
    if (read.ok) sound += 1;
    const rows = text.split(/\r\n|\r|\n/);
    for (const { line, column, code } of read.ok ? read.value.warnings : read.fault) {
      const row = rows[line - 1];
      if (row === undefined || column < 1 || column > row.length + 1)
        wrong.push(`seed ${seed}: ${code} at ${line}:${column}`);
    }
  }
  expect(wrong).toEqual([]);
  // Damages that none noticed, and files that none survived, would both mean that nothing was tried.
  expect(sound).toBeGreaterThan(0);
  expect(sound).toBeLessThan(FILES / 2);
}, 3_600_000);
