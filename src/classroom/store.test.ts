import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { openConference } from './conference.ts';
import type { ClassOrder } from './desk-orders.ts';
import { CLASS, type Entered } from './entry.ts';
import { openLibsql } from './libsql-store.ts';
import { memoryStore } from './memory-store.fixture.ts';
import { premisesOf, RIVER } from './premises.fixture.ts';
import { MIGRATIONS } from './schema.ts';
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

const founded: Entered = {
  ...{ log: CLASS, seq: 0, at: 5, actor: 'facilitator', by: 'teacher', audience: 'all' },
  move: { kind: 'founded', title: 'Straße “4B”\n😀', code: 'BCDFG', free: true },
};

/** What any store has to keep: a second database is held to the same. */
describe.each([
  { name: 'libsql', open: () => storeAt(join(mkdtempSync(join(folder, 'store-')), 'class.db')) },
  { name: 'memory', open: memoryStore },
])('a store in $name', ({ open }) => {
  it('gives back what it was given, in order', async () => {
    const store = open();
    await store.append([founded, entry(0, 'p1|one')]);
    await store.append([entry(1)]);
    expect(await store.read(CLASS)).toEqual([founded]);
    expect(await store.read('t1')).toEqual([entry(0, 'p1|one'), entry(1)]);
    expect(await store.read('t2')).toEqual([]);
    expect(await store.logs()).toEqual([CLASS, 't1']);
    expect(await store.find('p1|one')).toEqual(entry(0, 'p1|one'));
    expect(await store.find('p1|two')).toBeUndefined();
    await store.close();
  });

  it('takes all of several entries or none, a number once and a message once', async () => {
    const store = open();
    await store.append([entry(0, 'p1|one')]);
    expect(await store.append([entry(1), entry(0)])).toMatchObject({ fault: { code: 'store/raced' } });
    expect(await store.append([entry(1), entry(2, 'p1|one')])).toMatchObject({ fault: { code: 'store/raced' } });
    expect(await store.read('t1')).toHaveLength(1);
    expect(await store.append([entry(1)])).toMatchObject({ ok: true });
    await store.close();
  });

  it('keeps a whole class, which plays on from it', async () => {
    const store = open();
    await store.append([founded]);
    const premises = premisesOf();
    const class1 = await openConference('c', store, premises);
    const line = { send: () => undefined, who: { kind: 'teacher' } as const };
    class1.admit(line);
    await class1.desk(line, { kind: 'scenario', once: 'scenario-1', source: RIVER });
    const opening: ClassOrder = {
      ...{ kind: 'open', once: 'opening-1', scenario: 'river', seed: 1, level: 'trainee' },
      seconds: { corridor: 0, plenary: 0, signing: 0 },
      absent: { policy: 'go-on', after: 0, countdown: 0 },
    };
    expect(await class1.desk(line, opening)).toEqual({ ok: true, table: 't1' });
    expect(await class1.desk(line, opening)).toEqual({ ok: true, table: 't1' });
    await class1.desk(line, { kind: 'begin', once: 'beginning-1', table: 't1' });
    // Nobody was placed: bots play to the end.
    const count = async (): Promise<number> => (await store.read('t1')).length;
    for (let last = 0; last !== (await count()); await nextTurn()) {
      last = await count();
      await class1.desk(line, { kind: 'watch' });
    }
    const before = await class1.desk(line, { kind: 'log', table: 't1' });
    class1.leave(line);
    const class2 = await openConference('c', store, premises);
    class2.admit(line);
    expect(await class2.desk(line, { kind: 'log', table: 't1' })).toEqual(before);
    expect(await count()).toBeGreaterThan(5);
    expect(premises.notes).toEqual([]);
    await class2.adjourn();
  });
});

it('gives what it was given also to the next who opens it', async () => {
  const file = join(folder, 'again.db');
  const first = storeAt(file);
  await first.append([founded, entry(0, 'p1|one')]);
  await first.close();
  const second = storeAt(file);
  expect(await second.read(CLASS)).toEqual([founded]);
  expect(await second.find('p1|one')).toEqual(entry(0, 'p1|one'));
  await second.close();
});

it('brings an older file up to date step by step, and keeps what is in it', async () => {
  const file = join(folder, 'older.db');
  const db = new Database(file);
  // A file of before the first migration: SQLite's own version of a file that nobody has written to.
  db.exec('PRAGMA user_version = 0');
  db.close();
  const first = storeAt(file);
  await first.append([founded]);
  await first.close();
  const later = [...MIGRATIONS, 'CREATE TABLE note (text TEXT) STRICT;', 'ALTER TABLE note ADD COLUMN at INTEGER;'];
  const opened = openLibsql(file, { migrations: later });
  if (!opened.ok) throw new Error(opened.fault.code);
  expect(await opened.value.read(CLASS)).toEqual([founded]);
  await opened.value.close();
  // To the version before it is a file of the future, and it is left as it is.
  expect(openLibsql(file)).toMatchObject({ fault: { code: 'store/too-new', detail: String(later.length) } });
  const broken = openLibsql(file, { migrations: [...later, 'CREATE TABLE other (x); CREATE TABLE note (x);'] });
  expect(broken).toMatchObject({ ok: false });
  const still = openLibsql(file, { migrations: later });
  if (!still.ok) throw new Error(still.fault.code);
  expect(await still.value.read(CLASS)).toEqual([founded]);
  await still.value.close();
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

/** A folder on a disk that is nearly full: see docs/classroom.md for how to come by one. */
const SMALL_DISK = process.env.SMALL_DISK;
it.skipIf(SMALL_DISK === undefined)('loses nothing on a disk that really is full', async () => {
  const ballast = join(SMALL_DISK ?? '', 'ballast');
  writeFileSync(ballast, Buffer.alloc(100_000));
  const file = join(SMALL_DISK ?? '', 'class.db');
  const store = storeAt(file);
  const long = (seq: number): Entered => ({
    ...entry(seq, `p1|${seq}`),
    move: { kind: 'wrote', text: 'x'.repeat(1500) },
  });
  const codes = new Set<string>();
  let taken = 0;
  const fill = async (): Promise<void> => {
    for (let i = 0; i < 20_000; i += 1) {
      const stored = await store.append([long(taken), { ...long(taken), log: 't2', once: `p2|${taken}` }]);
      if (stored.ok) taken += 1;
      else codes.add(stored.fault.code);
      if (!stored.ok && i > 0) return;
    }
  };
  await fill();
  const full = taken;
  expect([...codes].filter((code) => code !== 'store/full' && code !== 'store/unwritable')).toEqual([]);
  expect(codes.size).toBeGreaterThan(0);
  expect(await store.read('t1')).toHaveLength(full);
  // Read by another, as after a crash, with the disk still full.
  const copy = join(folder, 'of-a-full-disk.db');
  writeFileSync(copy, readFileSync(file));
  writeFileSync(`${copy}-wal`, readFileSync(`${file}-wal`));
  const other = storeAt(copy);
  expect([(await other.read('t1')).length, (await other.read('t2')).length]).toEqual([full, full]);
  await other.close();
  rmSync(ballast);
  expect(await store.append([long(taken)])).toMatchObject({ ok: true });
  expect(await store.read('t1')).toHaveLength(full + 1);
  await store.close();
  console.log(`${full} pairs of entries until the disk was full: ${[...codes].join()}`);
  rmSync(file);
});
