// Plain JavaScript: it runs before anything is built.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './install.mjs';

/** Whatever the pages and the host are made from. */
const SOURCES = [
  ...['src', 'assets', 'scenarios', 'public', 'index.html', 'class.html'],
  ...['vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'],
];
export const PAGES = join(ROOT, 'dist');
export const HOST = join(ROOT, '.cache', 'host', 'host.js');
const STAMP = join(ROOT, '.cache', 'built');

/** Names, sizes and times of all files: it changes whenever one of them does. */
export function fingerprint(root, sources = SOURCES) {
  const hash = createHash('sha256');
  const add = (path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  const visit = (path) => {
    if (!statSync(join(root, path)).isDirectory()) return add(path);
    const entries = readdirSync(join(root, path), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory()) visit(`${path}/${entry.name}`);
      else add(`${path}/${entry.name}`);
    }
  };
  for (const source of sources) if (existsSync(join(root, source))) visit(source);
  return hash.digest('hex');
}

/** Whether what was built last is what would be built now: a laptop that went off is to be back without waiting for a build. */
export function isBuilt() {
  const there = [STAMP, HOST, join(PAGES, 'index.html')].every((file) => existsSync(file));
  return there && readFileSync(STAMP, 'utf8') === fingerprint(ROOT);
}

/** Builds pages and host; false where that fails, which the build itself has explained. By processes of their own: their memory is not to be kept. */
export function build() {
  rmSync(STAMP, { force: true });
  const made = fingerprint(ROOT);
  for (const mode of ['production', 'host']) {
    const args = [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--mode', mode, '--logLevel', 'warn'];
    if (spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status !== 0) return false;
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, made);
  return true;
}
