import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadScenario } from './load.ts';
import { mutated, SORTS, sortOf } from './mutated.fixture.ts';
import { followed } from './tutorial.fixture.ts';

/** `MUTATED=100000 npx vitest run --project unit src/scenario/mutated.test.ts` is the long run; `MUTATED_FROM` begins it at another seed. */
const FIRST = Number(process.env.MUTATED_FROM ?? 1);
const FILES = Number(process.env.MUTATED ?? 2000);
/** Of a processor, in milliseconds: a machine that is busy with other things is not held against the file. */
const LONGEST = 1000;

const read = (file: string): string => readFileSync(file, 'utf8');
/** Mostly the small ones, of which ten are read in the time of a large one: the tutorial's, the one of all the tests, one that ships. */
const well = (await followed(read('docs/authoring.md'), async () => '')).source;
const sources = [
  ...Array.from({ length: 30 }, () => well),
  ...Array.from({ length: 19 }, () => read('src/scenario/fixture/river.yaml')),
  read('scenarios/moscow-invitation/scenario.yaml'),
];

it(`${FILES} damaged files are read to the end, each problem at a place within its file`, () => {
  const wrong: string[] = [];
  const refused = new Map(SORTS.map((sort) => [sort, 0]));
  let longest = 0;
  for (let seed = FIRST; seed < FIRST + FILES; seed++) {
    const text = mutated(sources[seed % sources.length] ?? '', seed);
    const begun = process.cpuUsage();
    const loaded = loadScenario(text, 'damaged.yaml');
    const { user, system } = process.cpuUsage(begun);
    longest = Math.max(longest, (user + system) / 1000);
    if ((user + system) / 1000 > LONGEST) wrong.push(`seed ${seed}: ${(user + system) / 1000} ms`);
    if (!loaded.ok) refused.set(sortOf(seed), (refused.get(sortOf(seed)) ?? 0) + 1);
    const rows = text.split('\n');
    for (const { line, column, code } of loaded.ok ? loaded.value.warnings : loaded.fault) {
      const row = rows[line - 1];
      if (row === undefined || column < 1 || column > row.length + 1)
        wrong.push(`seed ${seed}: ${code} at ${line}:${column}`);
    }
  }
  if (process.env.MUTATED)
    console.log(`seeds from ${FIRST}: ${JSON.stringify([...refused])} refused, longest ${longest} ms`);
  expect(wrong).toEqual([]);
  // Damages that none noticed, and files that none survived, would both mean that nothing was tried.
  for (const [, count] of refused) {
    expect(count).toBeGreaterThan(FILES / SORTS.length / 4);
    expect(count).toBeLessThan(FILES / SORTS.length);
  }
}, 7_200_000);
