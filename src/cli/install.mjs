// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const STAMP = join(ROOT, 'node_modules', '.communique-lock');

/** Runs npm the way this npm was run, or the one on the path; returns its exit code. */
export function npm(...args) {
  const own = process.env.npm_execpath;
  const [command, first] = own?.endsWith('js') ? [process.execPath, [own]] : ['npm', []];
  const ran = spawnSync(command, [...first, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32' && first.length === 0,
  });
  return ran.status ?? 1;
}

/** Installs what package-lock.json names, once for each state of that file. Exits with a message where it can't. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Communiqué needs Node 20.19 or later; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing what Communiqué is built from (once, about a minute) …');
  const flags = ['--include=dev', '--no-audit', '--no-fund'];
  // A registry that lacks a package for some other platform makes `ci` refuse the lock; `install` only misses that one.
  if (npm('ci', ...flags) !== 0 && npm('install', '--no-save', ...flags) !== 0) {
    console.error('The installation failed; what npm says about it stands above.');
    process.exit(1);
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, lock);
}
