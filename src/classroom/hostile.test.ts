import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import { openConference } from './conference.ts';
import { CLASS } from './entry.ts';
import { houseOf } from './house.fixture.ts';
import { openLibsql } from './libsql-store.ts';
import { connectPage, Page } from './page.fixture.ts';
import { premisesOf, RIVER } from './premises.fixture.ts';
import { type Serving, serve } from './serve.ts';
import type { Store } from './store.ts';

const premises = premisesOf();
const site = join(premises.data, 'site');
/** What the pages say of themselves. */
const BUILT = "default-src 'none'; script-src 'self'";
let serving: Serving;
beforeAll(async () => {
  mkdirSync(join(site, 'assets'), { recursive: true });
  writeFileSync(
    join(site, 'index.html'),
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="${BUILT.replaceAll("'", '&#39;')}"><title>Communiqué</title>`,
  );
  writeFileSync(join(site, 'class.html'), '<!doctype html><title>Communiqué</title>');
  writeFileSync(join(site, 'assets', 'main-1a2b.js'), `// ${'long '.repeat(500)}`);
  writeFileSync(join(premises.data, 'secret.yaml'), 'a class’s own scenario');
  const options = {
    port: 0,
    host: '127.0.0.1',
    data: join(premises.data, 'classes'),
    pages: site,
    scenarios: 'scenarios',
  };
  const started = await serve(options);
  if (!started.ok) throw new Error(started.fault.code);
  serving = started.value;
});
afterAll(async () => {
  await serving.close();
  rmSync(premises.data, { recursive: true });
});
const key = (): string => serving.teacher.split('=')[1] ?? '';

it('serves the pages and nothing beside them', async () => {
  const index = await fetch(`${serving.own}/`);
  expect([index.status, index.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(index.headers.get('x-content-type-options')).toBe('nosniff');
  const script = await fetch(`${serving.own}/assets/main-1a2b.js`);
  expect([script.headers.get('content-encoding'), script.headers.get('cache-control')]).toEqual([
    'gzip',
    'public, max-age=31536000, immutable',
  ]);
  const etag = index.headers.get('etag') ?? '';
  expect((await fetch(`${serving.own}/`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  for (const path of ['/secret.yaml', '/%2e%2e/secret.yaml', '/..%2fsecret.yaml', '/assets', '/%zz', '/teacher.key']) {
    expect([path, (await fetch(serving.own + path)).status]).toEqual([path, 404]);
  }
  expect((await fetch(`${serving.own}/`, { method: 'POST' })).status).toBe(405);
});

it('says when the port is taken, the folder in use or the certificate no good', async () => {
  const options = { host: '127.0.0.1', data: join(premises.data, 'others'), pages: site, scenarios: 'scenarios' };
  const port = Number(new URL(serving.own).port);
  expect(await serve({ ...options, port })).toMatchObject({ fault: { code: 'serve/port-taken' } });
  const https = { cert: join(site, 'index.html'), key: join(site, 'index.html') };
  expect(await serve({ ...options, port: 0, https })).toMatchObject({ fault: { code: 'serve/certificate' } });
  const { page: teacher, socket } = connectPage(serving.own, 'teacher');
  await teacher.get<'preside'>({ kind: 'preside', key: key() });
  await teacher.get<'found'>({ kind: 'found', once: 'in-use-class', title: 'In use', names: [] });
  const same = { ...options, data: join(premises.data, 'classes'), port: 0 };
  expect(await serve(same)).toMatchObject({ fault: { code: 'store/in-use' } });
  socket.close();
});

it('has nothing to do with pages of other sites', async () => {
  const knock = (origin: string): Promise<Response> =>
    fetch(`${serving.own}/class/?EIO=4&transport=polling`, { headers: { Origin: origin } });
  expect((await knock('https://elsewhere.example')).status).toBe(403);
  expect((await knock('null')).status).toBe(403);
  expect((await knock(serving.own)).status).toBe(200);
});

it('shrugs off noise, and drops a page that floods it', async () => {
  const { page, socket } = connectPage(serving.own, 'noise');
  const draw = chance(9, 'noise');
  const kinds = ['commit', 'join', 'found', 'erase', 'return', 'say', 'x'];
  const noise = (): unknown =>
    [7, null, 'x'.repeat(draw(2000)), { kind: kinds[draw(kinds.length)] }, [[]], Buffer.alloc(draw(50))][draw(6)];
  for (let i = 0; i < 150; i += 1) expect(await page.ask(noise() as never)).toMatchObject({ ok: false }); // noise is no message
  const dropped = new Promise((resolve) => socket.once('disconnect', resolve));
  for (let i = 0; i < 400; i += 1) socket.emit('ask', noise());
  await dropped;
  const { page: other, socket: next } = connectPage(serving.own, 'after');
  await other.get<'preside'>({ kind: 'preside', key: key() });
  next.close();
});

it('lets nobody guess a PIN or a code for long', async () => {
  let now = 1_000_000;
  const guarded = premisesOf(undefined, () => now);
  const house = await houseOf(guarded);
  const { page: teacher } = house.visit('teacher');
  await teacher.get<'preside'>({ kind: 'preside', key: house.secretariat.key });
  const { code } = await teacher.get<'found'>({ kind: 'found', once: 'guessing-1', title: 'C', names: ['Ada'] });
  const ada = house.visit('192.0.2.1').page;
  await ada.join(code, 'Ada', '0042');
  const thief = house.visit('192.0.2.2').page;
  let tried = 0;
  let stopped = 0;
  for (let i = 0; i < 60; i += 1) {
    const pin = String(i).padStart(4, '0');
    const answer = await thief.ask<'join'>({ kind: 'join', code, name: 'ADA', pin });
    expect(answer.ok).toBe(false);
    if (!answer.ok && answer.code === 'class/wrong-pin') tried += 1;
    else stopped += 1;
    now += 1000;
  }
  expect(tried).toBeLessThan(15);
  expect(stopped).toBeGreaterThan(45);
  // Ada herself, from another device, is not shut out by it.
  expect(
    await house.visit('192.0.2.3').page.ask<'join'>({ kind: 'join', code, name: 'Ada', pin: '0042' }),
  ).toMatchObject({
    ok: true,
  });
  const { page: guesser } = house.visit('192.0.2.4');
  const answers = new Set<string>();
  for (let i = 0; i < 40; i += 1) {
    const answer = await guesser.ask<'look'>({ kind: 'look', code: 'BBBBB' });
    if (!answer.ok) answers.add(answer.code);
  }
  expect([...answers]).toEqual(['class/no-such-code', 'class/too-many-guesses']);
  await house.secretariat.close();
  rmSync(guarded.data, { recursive: true });
});

it('takes nothing while nothing can be stored, says so, and goes on when there is room again', async () => {
  const file = join(premises.data, 'full.db');
  const opened = openLibsql(file);
  if (!opened.ok) throw new Error(opened.fault.code);
  let full = false;
  const store: Store = {
    ...opened.value,
    append: async (entries) => (full ? { ok: false, fault: { code: 'store/full' } } : opened.value.append(entries)),
  };
  const founding = { log: CLASS, seq: 0, at: 0, actor: 'facilitator', by: 'teacher', audience: [] };
  await store.append([{ ...founding, move: { kind: 'founded', title: 'C', code: 'BCDFG', free: true } }]);
  const notes: string[] = [];
  const note = (line: string): void => void notes.push(line);
  const conference = await openConference('c', store, { ...premises, now: () => 0, note });
  const page = new Page(() => Promise.reject(new Error('it only listens')), 'teacher');
  const line = { send: page.hear.bind(page), who: { kind: 'teacher' } as const };
  conference.admit(line);
  const enlist = (once: string) => conference.desk(line, { kind: 'enlist', once, names: [once] });
  await enlist('first-name');
  full = true;
  expect(await enlist('second-name')).toMatchObject({ ok: false, code: 'store/full' });
  await page.until((p) => p.roster?.trouble === 'store/full', 'the bad news');
  expect(page.roster?.participants.map((p) => p.name)).toEqual(['', 'Test', 'first-name']);
  full = false;
  expect(await enlist('second-name')).toEqual({ ok: true });
  expect(await enlist('second-name')).toEqual({ ok: true });
  await page.until((p) => p.roster?.trouble === undefined, 'the good news');
  expect(page.roster?.participants.map((p) => p.name)).toEqual(['', 'Test', 'first-name', 'second-name']);
  expect(notes).toEqual(['c store/full']);
  await conference.adjourn();
});

it('erases a class so that no file of it is left, and only with its code', async () => {
  const guarded = premisesOf();
  const house = await houseOf(guarded);
  const { page: teacher } = house.visit('teacher');
  await teacher.get<'preside'>({ kind: 'preside', key: house.secretariat.key });
  const { class: id, code } = await teacher.get<'found'>({ kind: 'found', once: 'erasing-12', title: 'C', names: [] });
  await teacher.get<'preside'>({ kind: 'preside', key: house.secretariat.key, class: id });
  await teacher.get<'scenario'>({ kind: 'scenario', once: teacher.once(), source: RIVER });
  expect(existsSync(join(guarded.data, `${id}.db`))).toBe(true);
  const other = code === 'BBBBB' ? 'CCCCC' : 'BBBBB';
  expect(await teacher.ask<'erase'>({ kind: 'erase', class: id, code: other })).toMatchObject({
    code: 'class/other-code',
  });
  const { unlinked, left } = await teacher.get<'erase'>({ kind: 'erase', class: id, code });
  expect([unlinked, left]).toEqual([[`${id}.db`], []]);
  expect(readdirSync(guarded.data)).toEqual(['teacher.key']);
  await house.secretariat.close();
  rmSync(guarded.data, { recursive: true });
});

it('has a strict policy on every page, and nothing at all is allowed where it answers with an error', async () => {
  const policy = async (path: string, init?: RequestInit): Promise<readonly [number, string | null, string | null]> => {
    const { status, headers } = await fetch(serving.own + path, init);
    return [status, headers.get('content-security-policy'), headers.get('x-content-type-options')];
  };
  const nothing = "default-src 'none'; frame-ancestors 'none'";
  for (const path of ['/', '/BCDFG', '/FNGJ', '/zzzzz', '/join', '/assets/main-1a2b.js']) {
    expect([path, ...(await policy(path))]).toEqual([path, 200, `${BUILT}; frame-ancestors 'self'`, 'nosniff']);
  }
  for (const [path, status, init] of [
    ['/nothing.html', 404, {}],
    ['/assets', 404, {}],
    ['/', 405, { method: 'POST', body: 'x' }],
    ['/class/', 400, {}],
    ['/class/?EIO=4&transport=polling&sid=nobody', 400, {}],
    ['/class/?EIO=4&transport=carrier-pigeon', 400, {}],
    ['/class/?EIO=4&transport=polling', 403, { headers: { Origin: 'https://elsewhere.example' } }],
  ] as const) {
    expect([path, ...(await policy(path, init))]).toEqual([path, status, nothing, 'nosniff']);
  }
});

it('takes no body longer than a scenario, and asks for none where it wants none', async () => {
  const at = `${serving.own}/class/?EIO=4&transport=polling`;
  const sid = /"sid":"([^"]+)"/.exec(await (await fetch(at)).text())?.[1];
  const long = await fetch(`${at}&sid=${sid}`, { method: 'POST', body: 'x'.repeat(2_000_000) }).catch(() => undefined);
  expect(long?.status ?? 413).toBe(413);
  const page = await fetch(`${serving.own}/`, { method: 'POST', body: 'x'.repeat(2_000_000) }).catch(() => undefined);
  expect(page?.status ?? 405).toBe(405);
});

it('lets go of one who sends a request drop by drop', async () => {
  const line = connect(Number(new URL(serving.own).port), '127.0.0.1');
  const since = performance.now();
  line.write('GET / HTTP/1.1\r\nHost: x\r\n');
  const drops = setInterval(() => line.write('X-Drop: 1\r\n'), 500);
  line.on('error', () => undefined);
  await new Promise((resolve) => line.once('close', resolve).resume());
  clearInterval(drops);
  expect(performance.now() - since).toBeLessThan(20_000);
});

it('drops a page that does not read what it is sent, and no other', async () => {
  const readers = [connectPage(serving.own, 'reads'), connectPage(serving.own, 'reads-too')];
  const [teacher, second] = readers.map(({ page }) => page);
  if (!teacher || !second) throw new Error('two');
  await teacher.get<'preside'>({ kind: 'preside', key: key() });
  const founded = await teacher.get<'found'>({ kind: 'found', once: 'slow-class', title: 'Slow', names: [] });
  for (const page of [teacher, second])
    await page.get<'preside'>({ kind: 'preside', key: key(), class: founded.class });
  // A page by long polling that presides as well, and then never asks for its news.
  const at = `${serving.own}/class/?EIO=4&transport=polling`;
  const sid = /"sid":"([^"]+)"/.exec(await (await fetch(at)).text())?.[1];
  const say = (body: string): Promise<Response> => fetch(`${at}&sid=${sid}`, { method: 'POST', body });
  await say('40');
  await (await fetch(`${at}&sid=${sid}`)).text();
  await say(`420${JSON.stringify(['ask', { kind: 'preside', key: key(), class: founded.class }])}`);
  await (await fetch(`${at}&sid=${sid}`)).text();
  for (let i = 0; i < 280; i += 1) {
    const page = i % 2 === 0 ? teacher : second;
    await page.get<'enlist'>({ kind: 'enlist', once: `slow-names-${i}`, names: [`Name ${i}`] });
  }
  await teacher.until((p) => p.roster?.participants.at(-1)?.name === 'Name 279', 'all its news');
  expect((await fetch(`${at}&sid=${sid}`)).status).toBe(400);
  for (const { socket } of readers) socket.close();
});

it('takes names as text, and lets nobody come as another’s double', async () => {
  const guarded = premisesOf();
  const house = await houseOf(guarded);
  const { page: teacher } = house.visit('teacher');
  const { key } = house.secretariat;
  await teacher.get<'preside'>({ kind: 'preside', key });
  const { class: id, code } = await teacher.get<'found'>({ kind: 'found', once: 'names-class', title: 'C', names: [] });
  await teacher.get<'preside'>({ kind: 'preside', key, class: id });
  const join = (name: string, pin = '0000') => {
    const { page } = house.visit(`192.0.2.${name.length}`);
    return page.ask<'join'>({ kind: 'join', code, name, pin });
  };
  const plain = [
    '<b>Ada</b>',
    '"><script>alert(1)</script>',
    '=1+1',
    '@SUM(A1)',
    "O'Brien; DROP TABLE entry",
    'Zoë',
    'Ольга',
    '张伟',
    'نور',
    '👩‍🚀',
    '__proto__',
    'constructor',
  ];
  for (const name of plain) expect([name, (await join(name)).ok]).toEqual([name, true]);
  const foul = [
    '',
    '   ',
    '\u200b\u200b',
    '\u3164',
    'a\u0000b',
    'two\nlines',
    '\u202eadA',
    '\ud83d',
    `a${'\u0301'.repeat(20)}`,
    'x'.repeat(41),
    'x'.repeat(10_000),
  ];
  for (const name of foul) expect([name, await join(name)]).toEqual([name, { ok: false, code: 'message/misshapen' }]);
  // Of each other name's holder the PIN is asked: the Cyrillic, the wide, one with a joiner nobody sees.
  await join('Ada', '4711');
  for (const double of ['ADA', 'Аda', 'Ada\u200d', 'A\u2060da', 'Ａｄａ', 'Ada\ufe0f']) {
    expect([double, await join(double)]).toEqual([double, { ok: false, code: 'class/wrong-pin' }]);
  }
  await teacher.ask<'enlist'>({ kind: 'enlist', once: teacher.once(), names: ['Ada\u200b', 'Bo'] });
  expect(teacher.roster?.participants.map((p) => p.name)).toEqual(['', 'Test', ...plain, 'Ada', 'Bo']);
  await house.secretariat.close();
  rmSync(guarded.data, { recursive: true });
});

it('keeps a whole class from being guessed at name by name', async () => {
  let now = 1_000_000;
  const guarded = premisesOf(undefined, () => now);
  const house = await houseOf(guarded);
  const { page: teacher } = house.visit('teacher');
  await teacher.get<'preside'>({ kind: 'preside', key: house.secretariat.key });
  const names = Array.from({ length: 12 }, (_, i) => `Name ${i}`);
  const { code } = await teacher.get<'found'>({ kind: 'found', once: 'guess-many', title: 'C', names });
  for (const name of names) await house.visit(`own ${name}`).page.join(code, name, '4711');
  const thief = house.visit('192.0.2.9').page;
  let tried = 0;
  for (let i = 0; i < 240; i += 1) {
    const pin = String(Math.floor(i / 12)).padStart(4, '0');
    const answer = await thief.ask<'join'>({ kind: 'join', code, name: names[i % 12] ?? '', pin });
    if (!answer.ok && answer.code === 'class/wrong-pin') tried += 1;
    now += 100;
  }
  expect(tried).toBeLessThan(70);
  await house.secretariat.close();
  rmSync(guarded.data, { recursive: true });
});
