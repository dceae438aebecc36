// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, NO_CHROMIUM } from './find-chromium.mjs';
import { ensureInstalled, ROOT } from './install.mjs';

/** Everything that has to hold, in the order in which a fault is cheapest to hear of. */
const STAGES = [
  ['types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
  ['types of the rules, without DOM or Node', 'typescript/bin/tsc', ['-p', 'tsconfig.rules.json']],
  ['lint and format', '@biomejs/biome/bin/biome', ['check', '.', '--error-on-warnings']],
  ['dead code', 'knip/bin/knip.js', ['--no-progress']],
];
const REPORT = join(ROOT, '.cache', 'tests.json');

ensureInstalled();
let passed = 0;
let failed = 0;

function run(title, bin, args) {
  console.log(`\n— ${title}`);
  const ran = spawnSync(process.execPath, [join(ROOT, 'node_modules', bin), ...args], { cwd: ROOT, stdio: 'inherit' });
  return ran.status === 0;
}

for (const [title, bin, args] of STAGES) {
  if (run(title, bin, args)) passed += 1;
  else failed += 1;
}

mkdirSync(join(ROOT, '.cache'), { recursive: true });
rmSync(REPORT, { force: true });
const browser = findChromium() !== undefined;
if (!browser) failed += 1;
const green = run('tests (layers, rules, scenarios, browser)', 'vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
  ...(browser ? [] : ['--project', 'unit']),
]);
try {
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  if (!green && report.numFailedTests === 0) failed += 1; // a file that didn't load, or an error outside a test
} catch {
  failed += 1;
}
if (!browser) console.log(`\nThe browser tests did not run. ${NO_CHROMIUM}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
