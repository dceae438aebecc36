import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { fingerprint } from './built.mjs';

it('what is built is built again when a file was changed, added, taken away or renamed, and not otherwise', () => {
  const root = mkdtempSync(join(tmpdir(), 'communique-built-'));
  const sources = ['src', 'index.html', 'nowhere'];
  const write = (name: string, text: string): void => writeFileSync(join(root, name), text);
  mkdirSync(join(root, 'src', 'deep'), { recursive: true });
  write('index.html', '<p>');
  write('src/deep/a.ts', 'a');
  const seen = [fingerprint(root, sources)];
  expect(fingerprint(root, sources)).toBe(seen[0]);
  const changes = [
    () => write('src/deep/a.ts', 'ab'),
    // As many bytes as before, at another time.
    () => utimesSync(join(root, 'src/deep/a.ts'), 1, 1),
    () => write('src/b.ts', ''),
    () => rmSync(join(root, 'src/b.ts')),
    () => write('index.html', ''),
  ];
  for (const change of changes) {
    change();
    seen.push(fingerprint(root, sources));
  }
  write('elsewhere.ts', 'what is not built');
  expect(fingerprint(root, sources)).toBe(seen.at(-1));
  // Taking away what was added leads back to where it was.
  expect(new Set(seen).size).toBe(changes.length);
  rmSync(root, { recursive: true });
});

it('the host in one file needs no sources: it serves the pages it is given, and a class', async () => {
  const outDir = join('.cache', `host-${process.pid}`);
  await build({ mode: 'host', logLevel: 'error', build: { outDir, reportCompressedSize: false } });
  const data = mkdtempSync(join(tmpdir(), 'communique-built-'));
  writeFileSync(join(data, 'index.html'), '<p>A page');
  writeFileSync(
    join(outDir, 'child.mjs'),
    `import { announcement, serve } from './host.js';
     const folder = ${JSON.stringify(data)};
     const serving = await serve({ port: 0, host: '127.0.0.1', data: folder, pages: folder, scenarios: 'scenarios' });
     process.send(serving.ok ? { own: serving.value.own, said: announcement(serving.value) } : serving.fault);`,
  );
  const child = fork(join(outDir, 'child.mjs'), { execArgv: [] });
  const [{ own, said }] = await once(child, 'message');
  const page = await fetch(own);
  const line = await fetch(`${own}/class/?EIO=4&transport=polling`);
  child.kill();
  expect(said).toContain(own);
  expect(await page.text()).toBe('<p>A page');
  expect(await line.text()).toContain('"sid"');
  for (const folder of [data, outDir]) rmSync(folder, { recursive: true });
});
