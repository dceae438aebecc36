import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, expect, it } from 'vitest';
import { CLASS, type Entered } from './entry.ts';
import { openLibsql } from './libsql-store.ts';
import type { Store } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'communique-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

function storeAt(file: string): Store {
  const store = openLibsql(file);
  if (!store.ok) throw new Error(store.fault.code);
  return store.value;
}

const entry = (seq: number, once?: string): Entered => ({
  ...{ log: 't1', seq, at: 1000 + seq, actor: 'upriver', by: 'p1', audience: ['upriver'] },
  move: { kind: 'plenary', word: { verb: 'propose', clause: 'gauge', option: 'weekly' } },
  ...(once !== undefined && { once }),
});

it('gives back what it was given, in order, also to the next who opens it', async () => {
  const file = join(folder, 'again.db');
  const first = storeAt(file);
  const founded: Entered = {
    ...{ log: CLASS, seq: 0, at: 5, actor: 'facilitator', by: 'teacher', audience: 'all' },
    move: { kind: 'founded', title: 'Straße “4B”\n😀', code: 'BCDFG', free: true },
  };
  await first.append([founded, entry(0, 'p1|one')]);
  await first.append([entry(1)]);
  await first.close();
  const second = storeAt(file);
  expect(await second.read(CLASS)).toEqual([founded]);
  expect(await second.read('t1')).toEqual([entry(0, 'p1|one'), entry(1)]);
  expect(await second.logs()).toEqual([CLASS, 't1']);
  expect(await second.find('p1|one')).toEqual(entry(0, 'p1|one'));
  expect(await second.find('p1|two')).toBeUndefined();
  await second.close();
});

it('takes all of several entries or none, a number once and a message once', async () => {
  const store = storeAt(join(folder, 'unique.db'));
  await store.append([entry(0, 'p1|one')]);
  expect(await store.append([entry(1), entry(0)])).toMatchObject({ fault: { code: 'store/raced' } });
  expect(await store.append([entry(1), entry(2, 'p1|one')])).toMatchObject({ fault: { code: 'store/raced' } });
  expect(await store.read('t1')).toHaveLength(1);
  expect(await store.append([entry(1)])).toMatchObject({ ok: true });
  await store.close();
});

it('belongs to one process at a time', async () => {
  const file = join(folder, 'mine.db');
  const store = storeAt(file);
  await store.append([entry(0)]);
  expect(openLibsql(file)).toMatchObject({ fault: { code: 'store/in-use' } });
  await store.close();
  await storeAt(file).close();
});

it('refuses the file of a later version, and one that is no database, and leaves them as they are', () => {
  const later = join(folder, 'later.db');
  const db = new Database(later);
  db.exec('PRAGMA user_version = 99; CREATE TABLE other (x);');
  db.close();
  expect(openLibsql(later)).toMatchObject({ fault: { code: 'store/too-new', detail: '99' } });
  const noise = join(folder, 'noise.db');
  writeFileSync(noise, 'no database '.repeat(1000));
  expect(openLibsql(noise)).toMatchObject({ fault: { code: 'store/damaged' } });
  expect(readFileSync(noise, 'utf8')).toBe('no database '.repeat(1000));
});

it('opens to the last whole move wherever its tail is cut off', { timeout: 3_600_000 }, async () => {
  const file = join(folder, 'whole.db');
  const store = storeAt(file);
  const ends: number[] = [];
  for (let seq = 0; seq < 12; seq += 1) {
    await store.append([entry(seq, `p1|${seq}`), { ...entry(seq), log: 't2' }]);
    ends.push(statSync(`${file}-wal`).size);
  }
  const [base, wal] = [readFileSync(file), readFileSync(`${file}-wal`)];
  await store.close();
  // With FULL_CUT every byte of the last two moves; else one in some hundred, and all near the ends of moves.
  const step = process.env.FULL_CUT ? 1 : 199;
  const from = ends.at(-3) ?? 0;
  const near = (at: number): boolean => ends.some((end) => Math.abs(end - at) < 3);
  const cut = join(folder, 'cut.db');
  for (let at = from; at <= wal.length; at += 1) {
    if (!near(at) && at % step !== 0) continue;
    writeFileSync(cut, base);
    writeFileSync(`${cut}-wal`, wal.subarray(0, at));
    rmSync(`${cut}-shm`, { force: true });
    const opened = storeAt(cut);
    const whole = ends.filter((end) => end <= at).length;
    const [one, two] = [await opened.read('t1'), await opened.read('t2')];
    expect({ at, one: one.length, two: two.length }).toEqual({ at, one: whole, two: whole });
    expect(one.at(-1)).toEqual(entry(whole - 1, `p1|${whole - 1}`));
    await opened.close();
  }
});

it('loses nothing when the disk is full, and goes on when there is room again', async () => {
  const file = join(folder, 'full.db');
  const store = storeAt(file);
  const long = (seq: number): Entered => ({ ...entry(seq), move: { kind: 'wrote', text: 'x'.repeat(2000) } });
  let taken = 0;
  for (; taken < 40; taken += 1) await store.append([long(taken)]);
  await store.close();

  // A limit on the file's pages is answered with the same code as a full disk.
  const limited = openLibsql(file, { pages: 40 });
  if (!limited.ok) throw new Error(limited.fault.code);
  let refused: unknown;
  for (; taken < 100; taken += 1) {
    const stored = await limited.value.append([long(taken)]);
    if (stored.ok) continue;
    refused = stored;
    break;
  }
  expect(refused).toMatchObject({ fault: { code: 'store/full' } });
  expect(await limited.value.read('t1')).toHaveLength(taken);
  await limited.value.close();
  const roomy = storeAt(file);
  expect(await roomy.read('t1')).toHaveLength(taken);
  expect(await roomy.append([long(taken)])).toMatchObject({ ok: true });
  await roomy.close();
});
