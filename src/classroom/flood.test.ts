import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import { digestText } from '../ground/digest.ts';
import { houseOf } from './house.fixture.ts';
import { openLibsql } from './libsql-store.ts';
import { connectPage, type Page } from './page.fixture.ts';
import { premisesOf, RIVER, serveOn } from './premises.fixture.ts';
import { unfit } from './unfit.fixture.ts';

const MESSAGES = Number(process.env.MESSAGES ?? 3000);
const digestOf = (data: unknown): string => digestText(JSON.stringify(data));
const SEED = Number(process.env.FIRST_SEED ?? 1);

/** What its file holds: founded, the scenario, three names with PIN and device, placed, the table opened and begun. */
const ENTRIES = 16;

/** A class of three at a table that plays; returns its id and code. */
async function classOf(teacher: Page, key: string, students: readonly Page[]) {
  await teacher.get<'preside'>({ kind: 'preside', key });
  const founded = await teacher.get<'found'>({ kind: 'found', once: 'flooded-class', title: 'C', names: [] });
  await teacher.get<'preside'>({ kind: 'preside', key, class: founded.class });
  await teacher.get<'scenario'>({ kind: 'scenario', once: 'flooded-river', source: RIVER });
  await teacher.get<'open'>({
    ...{ kind: 'open', once: 'flooded-open', scenario: 'river', seed: 1, level: 'trainee' },
    seconds: { corridor: 0, plenary: 0, signing: 0 },
    absent: { policy: 'go-on', after: 600, countdown: 60 },
  });
  for (const [i, as] of ['upriver', 'downriver', 'un'].entries()) {
    await students[i]?.join(founded.code, `Student ${as}`, `100${i}`);
    await teacher.get<'place'>({
      kind: 'place',
      once: `flooded-place-${i}`,
      participant: `p${i + 1}`,
      table: 't1',
      as,
    });
  }
  await teacher.get<'begin'>({ kind: 'begin', once: 'flooded-begin' });
  await teacher.get<'watch'>({ kind: 'watch', table: 't1', as: 'facilitator' });
  await teacher.until((p) => p.shown?.view !== undefined, 'the table');
  return founded;
}

/** Everything that the file of a class holds. */
async function inFile(data: string, id: string): Promise<{ readonly entries: number; readonly digest: string }> {
  const store = openLibsql(join(data, `${id}.db`));
  if (!store.ok) throw new Error(store.fault.code);
  const all = [];
  for (const log of await store.value.logs()) all.push(...(await store.value.read(log)));
  await store.value.close();
  return { entries: all.length, digest: digestOf(all) };
}

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void; // V8's own, by that flag
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

it(`${MESSAGES} malformed or unfit messages change nothing, and leave nothing behind`, {
  timeout: 3_600_000,
}, async () => {
  const draw = chance(SEED, 'flood');
  let now = 1_000_000;
  const premises = premisesOf(undefined, () => now);
  const house = await houseOf(premises);
  const { page: teacher } = house.visit('teacher');
  const students = ['ada', 'bo', 'cy'].map((name) => house.visit(name).page);
  const { class: id } = await classOf(teacher, house.secretariat.key, students);
  const nobody = house.visit('nobody').page;
  const pages = [teacher, nobody, ...students];
  const before = pages.map(({ shown, lobby }) => digestOf([shown ?? null, lobby ?? null]));
  const roster = digestOf(teacher.roster ?? null);
  const answers = new Map<string, number>();
  for (const page of pages) page.received.length = 0;
  const start = heap();
  for (let i = 0; i < MESSAGES; i += 1) {
    const page = pages[draw(pages.length)];
    // Guesses would soon be answered with nothing but that they are too many.
    now += 1000;
    const message = unfit(draw) ?? null;
    const answer = await page?.ask(message as never); // nothing that a page of ours would send
    const code = answer?.ok === false ? answer.code : JSON.stringify(message);
    answers.set(code, (answers.get(code) ?? 0) + 1);
    if (page) page.received.length = 0;
  }
  const grown = heap() - start;
  console.log(
    `${MESSAGES} messages; heap ${start.toFixed(0)} MB and ${grown.toFixed(1)} MB more; ${JSON.stringify(Object.fromEntries(answers))}`,
  );
  expect([...answers.keys()].filter((code) => !/^[a-z]+\/[a-z-]+$/.test(code))).toEqual([]);
  expect(answers.size).toBeGreaterThan(10);
  expect(answers.get('host/fault')).toBeUndefined();
  expect(premises.notes).toEqual([]);
  expect(grown).toBeLessThan(30);
  // Whoever was there holds what it held, and plays on.
  expect(pages.map(({ shown, lobby }) => digestOf([shown ?? null, lobby ?? null]))).toEqual(before);
  expect(digestOf(teacher.roster ?? null)).toBe(roster);
  await house.secretariat.close();
  const first = await inFile(premises.data, id);
  const again = await houseOf(premises);
  await again.secretariat.close();
  expect(await inFile(premises.data, id)).toEqual(first);
  expect(first.entries).toBe(ENTRIES);
  rmSync(premises.data, { recursive: true });
});

it('the same over real sockets, with what no socket.io client would send', { timeout: 3_600_000 }, async () => {
  const draw = chance(SEED, 'sockets');
  const premises = premisesOf();
  const served = await serveOn(premises);
  const teacher = connectPage(served.url, 'teacher');
  const students = ['ada', 'bo', 'cy'].map((name) => connectPage(served.url, name));
  const founded = await classOf(
    teacher.page,
    served.key,
    students.map(({ page }) => page),
  );
  const token = students[0]?.page.token ?? '';
  const shown = digestOf(students[0]?.page.shown ?? null);
  let sent = 0;
  for (let i = 0; sent < MESSAGES / 3; i += 1) {
    const foe = connectPage(served.url, `foe-${i}`, i % 5 === 0 ? ['polling'] : ['websocket']);
    // Some come with a stolen credential.
    if (i % 3 === 0) foe.socket.emit('ask', { kind: 'return', token });
    for (let n = 0; n < 150; n += 1) {
      const what = draw(10);
      if (what === 0) foe.socket.emit('ask', unfit(draw), 'no function');
      else if (what === 1) foe.socket.emit('news', unfit(draw));
      else if (what === 2) foe.socket.emit('ask', Buffer.alloc(draw(3000)), () => undefined);
      else foe.socket.emit('ask', unfit(draw), () => undefined);
      sent += 1;
    }
    const last = foe.page.ask({ kind: 'look', code: 'BBBBB' }).catch(() => undefined);
    await raw(served.url, draw);
    await last;
    foe.socket.close();
  }
  const { page } = connectPage(served.url, 'after');
  await page.back(token);
  await page.until((p) => p.shown !== undefined, 'the table');
  expect(digestOf(students[0]?.page.shown ?? null)).toBe(shown);
  expect({ ...page.shown, seats: 0 }).toEqual({ ...students[0]?.page.shown, seats: 0 });
  expect(premises.notes).toEqual([]);
  for (const { socket } of [teacher, ...students]) socket.close();
  await served.close();
  expect((await inFile(premises.data, founded.class)).entries).toBe(ENTRIES);
  rmSync(premises.data, { recursive: true });
});

/** Packets of the engine's own that no engine would send. */
async function raw(url: string, draw: (below: number) => number): Promise<void> {
  const at = `${url}/class/?EIO=4&transport=polling`;
  const opened = await (await fetch(at)).text();
  const sid = /"sid":"([^"]+)"/.exec(opened)?.[1];
  const packets = [
    '4',
    '40',
    '42',
    '42[',
    '42{}',
    '42["ask"',
    '451-["ask",{"_placeholder":true,"num":0}]',
    '9',
    'b',
    '\x1e\x1e',
    '4'.repeat(5000),
  ];
  for (let i = 0; i < 3; i += 1) {
    const body = packets[draw(packets.length)] ?? '';
    await fetch(`${at}&sid=${sid}`, { method: 'POST', body, signal: AbortSignal.timeout(5000) }).catch(() => undefined);
  }
  await fetch(`${at}&sid=nobody`).then((reply) => expect(reply.status).toBe(400));
}
