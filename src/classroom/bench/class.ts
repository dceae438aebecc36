import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadScenario } from '../../scenario/load.ts';
import { shippedSource } from '../library.ts';
import { connectPage, type Page } from '../page.fixture.ts';
import {
  nameOf,
  type PastOrder,
  type Played,
  type Returned,
  type SeatsOrder,
  type ServerOrder,
  type Started,
  type Used,
  type Past as Written,
} from './orders.ts';

const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: '60' },
    seconds: { type: 'string', default: '40' },
    /** Mean seconds of thought before a move. */
    think: { type: 'string', default: '5' },
    clients: { type: 'string', default: '1000' },
    scenario: { type: 'string', default: 'moscow-invitation' },
    /** On the disk that is to be measured. */
    data: { type: 'string', default: tmpdir() },
    /** Writes a CPU profile of the server, while the seats play, into this folder. */
    profile: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [tables, seconds, think, clients] = [values.tables, values.seconds, values.think, values.clients].map(Number) as [
  number,
  number,
  number,
  number,
]; // four given, four read
const figures: { readonly what: string; readonly figure: string; readonly goal?: string; readonly met?: boolean }[] =
  [];
function note(what: string, figure: string, goal?: string, met?: boolean): void {
  figures.push({ what, figure, ...(goal !== undefined && { goal }), ...(met !== undefined && { met }) });
  if (values.json) return;
  const verdict = goal === undefined ? '' : `  (goal ${goal}: ${met ? 'met' : 'NOT met'})`;
  console.log(`${what.padEnd(66)} ${figure}${verdict}`);
}

const START = fileURLToPath(new URL('../../cli/start.mjs', import.meta.url));
const BENCHED = join('.cache', 'bench');

/** What takes longer than this is not going to end. */
const PATIENCE = 180_000;
const children: ChildProcess[] = [];
function child(file: string, flags: readonly string[] = ['--import', 'tsx']) {
  const one = fork(fileURLToPath(new URL(file, import.meta.url)), [], { execArgv: [...flags] });
  children.push(one);
  const ask = <Answer>(order: ServerOrder | SeatsOrder | PastOrder): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no answer to ${order.ask}`)), PATIENCE + seconds * 1000);
      const ended = (): void => reject(new Error(`${file} ended at ${order.ask}`));
      one.once('exit', ended);
      one.once('message', (answer) => {
        clearTimeout(late);
        one.off('exit', ended);
        resolve(answer as Answer); // each order has its own answer
      });
      one.send(order);
    });
  const gone = new Promise((resolve) => one.once('exit', resolve));
  const kill = async (): Promise<void> => {
    one.kill('SIGKILL');
    await gone;
  };
  return Object.assign(ask, { kill });
}

interface Past {
  readonly tables: number;
  readonly rewinds: number;
  readonly forked: boolean;
}

/** A class whose machine went off in mid-sentence, from the start of the process that `npm start` runs. */
async function backAgain(scenario: string, seats: number, past: Past): Promise<void> {
  const folder = mkdtempSync(join(values.data, 'communique-bench-'));
  const author = child('./past.ts');
  let host: ChildProcess | undefined;
  try {
    const {
      entries,
      token,
      class: id,
    } = await author<Written>({ ask: 'past', data: folder, scenario, seats, ...past });
    await author.kill();
    const start = performance.now();
    const took = (what: string, goal = '1 s'): void => {
      const ms = performance.now() - start;
      note(what, `${(ms / 1000).toFixed(2)} s`, goal, ms < 1000);
    };
    const { port, host: fresh } = await started(folder);
    host = fresh;
    const tables = past.forked ? 2 * past.tables : past.tables;
    took(`${entries} entries at ${tables} tables, the process started anew: it listens`);
    const [student, teacher] = ['student', 'teacher'].map((name) => connectPage(`http://127.0.0.1:${port}`, name));
    if (!student || !teacher) throw new Error('nobody came');
    const seated = async (): Promise<void> => {
      await student.page.back(token);
      await student.page.until((p) => p.shown?.view !== undefined, 'its table', 60_000);
      took('… a student has the table again');
    };
    const presiding = async (): Promise<void> => {
      const key = readFileSync(join(folder, 'teacher.key'), 'utf8');
      await teacher.page.get<'preside'>({ kind: 'preside', key, class: id });
      await teacher.page.get<'watch'>({ kind: 'watch', table: 't2', as: 'facilitator' });
      await teacher.page.until((p) => p.roster?.tables.length === tables, 'the names of all tables', 60_000);
      await teacher.page.until((p) => p.shown?.view !== undefined, 'the table she watches', 60_000);
      took('… the teacher has her class, and the table that she watches');
      const all = (p: Page): boolean => p.roster?.tables.every((one) => 'stage' in one) ?? false;
      await teacher.page.until(all, 'all tables', 60_000);
      took('… and all tables');
    };
    await Promise.all([seated(), presiding()]);
    for (const { socket } of [student, teacher]) socket.close();
  } finally {
    await author.kill();
    host?.kill('SIGKILL');
    if (host?.exitCode === null && host.signalCode === null) await once(host, 'exit');
    rmSync(folder, { recursive: true });
  }
}

/** What `npm start` runs, once it listens. It builds what has changed: the first time it takes longer. */
async function started(folder: string): Promise<{ readonly host: ChildProcess; readonly port: number }> {
  const port = await freePort();
  const args = [START, '--port', String(port), '--host', '127.0.0.1', '--data', folder];
  const host = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(host);
  await new Promise<void>((resolve, reject) => {
    host.stdout.on('data', (said) => String(said).includes('http') && resolve());
    host.once('exit', () => reject(new Error('the host did not start')));
  });
  return { host, port };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo; // it listens on a port
  probe.close();
  await once(probe, 'close');
  return port;
}

const quantile = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN;
const halfAndMost = (list: readonly number[]): string =>
  `p50 ${quantile(list, 0.5).toFixed(1)} ms, p99 ${quantile(list, 0.99).toFixed(1)} ms`;

const data = mkdtempSync(join(values.data, 'communique-bench-'));
// Built as `npm start` has it: what compiles TypeScript would take as much memory as five hundred pages.
const built = ['build', '--mode', 'host', '--logLevel', 'error', '--ssr', 'src/classroom/bench/server.ts'];
if (spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', ...built, '--outDir', BENCHED]).status !== 0)
  throw new Error('it does not build');
const served = mkdtempSync(join(values.data, 'communique-bench-'));
const { host } = await started(served);
host.kill('SIGKILL');
await once(host, 'exit');
rmSync(served, { recursive: true });
const server = child(pathToFileURL(join(BENCHED, 'server.js')).href, ['--expose-gc']);
const pages = child('./seats.ts');
try {
  const { url, echo, key } = await server<Started>({ ask: 'start', data });
  const source = shippedSource('scenarios', values.scenario) ?? '';
  const loaded = loadScenario(source, values.scenario);
  if (!loaded.ok) throw new Error(`there is no ${values.scenario}`);
  const parties = loaded.value.scenario.parties.map(({ id }) => id);
  const seats = tables * parties.length;
  note('the machine', `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`);

  // The teacher is quicker than a hand: four pages of hers, as each may only say so much in a second.
  const desk = await Promise.all(Array.from({ length: 4 }, async (_, i) => connectPage(url, `teacher-${i}`)));
  const first = desk[0]?.page;
  if (!first) throw new Error('no desk');
  await first.get<'preside'>({ kind: 'preside', key });
  const founded = await first.get<'found'>({ kind: 'found', once: 'bench-class', title: 'Bench', names: [] });
  for (const { page } of desk) await page.get<'preside'>({ kind: 'preside', key, class: founded.class });
  await first.get<'scenario'>({ kind: 'scenario', once: 'bench-scenario', shipped: values.scenario });
  let spoken = 0;
  const speaker = async () => {
    spoken += 1;
    if (spoken > 600) await sleep(15);
    const { page } = desk[spoken % desk.length] ?? {};
    if (!page) throw new Error('no desk');
    page.received.length = 0;
    return page;
  };
  for (let i = 0; i < tables; i += 1) {
    await (await speaker()).get<'open'>({
      ...{ kind: 'open', once: `bench-open-${i}`, scenario: values.scenario, seed: i + 1, level: 'envoy' },
      seconds: { corridor: 0, plenary: 0, signing: 0 },
      absent: { policy: 'go-on', after: 600, countdown: 60 },
    });
  }
  const names = Array.from({ length: Math.max(seats, clients) }, (_, i) => nameOf(i));
  for (let i = 0; i < names.length; i += 400) {
    await (await speaker()).get<'enlist'>({ kind: 'enlist', once: `bench-names-${i}`, names: names.slice(i, i + 400) });
  }
  for (let i = 0; i < seats; i += 1) {
    const at = { table: `t${1 + Math.floor(i / parties.length)}`, as: parties[i % parties.length] ?? 'public' };
    await (await speaker()).get<'place'>({ kind: 'place', once: `bench-place-${i}`, participant: `p${i + 1}`, ...at });
  }
  for (const { socket } of desk.slice(1)) socket.close();
  const joining = await pages<number>({ ask: 'join', url, code: founded.code, from: 0, to: seats });
  note(`${seats} students join at once, each with a PIN`, `${(joining / 1000).toFixed(1)} s`);
  await first.get<'begin'>({ kind: 'begin', once: 'bench-begin' });
  await first.get<'watch'>({ kind: 'watch', table: 't1', as: 'facilitator' });
  await sleep(3000);
  await server<Used>({ ask: 'used' });

  if (values.profile !== undefined) await server<boolean>({ ask: 'profile' });
  const played = await pages<Played>({ ask: 'play', seconds, think });
  if (values.profile !== undefined) await server<boolean>({ ask: 'profile', folder: values.profile });
  const busy = await server<Used>({ ask: 'used' });
  const p99 = quantile(played.spread, 0.99);
  const rate = played.saved.length / seconds;
  note(
    `${seats} seats at ${tables} tables, moves saved`,
    `${played.saved.length} in ${seconds} s, ${rate.toFixed(1)}/s`,
  );
  note('a move sent, and its answer here: it is on the disk', halfAndMost(played.saved));
  note('a move sent, and news of it at every seat of the table', halfAndMost(played.spread), 'p99 ≤ 50 ms', p99 <= 50);
  note('moves refused, moves not yet heard of at the end', `${JSON.stringify(played.refused)}, ${played.unheard}`);
  const bytes = Math.round(played.bytes / Math.max(1, played.news));
  note('news', `${played.news}, ${(bytes / 1000).toFixed(1)} kB on the average`);
  note(
    'the server meanwhile',
    `${busy.busy.toFixed(0)} % of a core, event loop late by up to ${busy.late.toFixed(0)} ms (99 of 100)`,
  );
  const order = { ask: 'echo', url: echo, tables, seats: parties.length, seconds: 15, perSecond: rate, bytes } as const;
  const bare = await pages<readonly number[]>(order);
  note('a bare socket.io echo: as many pages, bytes, and messages a second', halfAndMost(bare));
  note('beside the echo, 99 of 100', `${(p99 / quantile(bare, 0.99)).toFixed(1)} : 1`);

  const returned = await pages<Returned>({ ask: 'return', url });
  note(`${seats} pages lose the line at once, and have their tables again`, halfAndMost(returned));

  const before = await server<Used>({ ask: 'used' });
  const watching: string[] = [];
  for (let i = seats; i < clients; i += 1) {
    const participant = `p${i + 1}`;
    const { token } = await first.get<'reissue'>({ kind: 'reissue', participant });
    const table = `t${1 + (i % tables)}`;
    await first.get<'place'>({ kind: 'place', once: `bench-place-${i}`, participant, table, as: 'public' });
    watching.push(token);
    first.received.length = 0;
    await sleep(80);
  }
  const come = await pages<number>({ ask: 'come', url, tokens: watching });
  await sleep(2000);
  const full = await server<Used>({ ask: 'used' });
  note(
    `memory with ${come} pages connected`,
    `${full.rss.toFixed(0)} MB (heap ${full.heap.toFixed(0)} MB; at most ${full.peak.toFixed(0)} MB since the start)`,
    '< 200 MB',
    full.rss < 200,
  );
  const page = (full.heap - before.heap) / (come - seats);
  note(
    'a page more',
    `${(page * 1000).toFixed(0)} kB of heap (${seats} pages: ${before.rss.toFixed(0)} MB, heap ${before.heap.toFixed(0)} MB)`,
  );
  for (const { socket } of desk) socket.close();
  // As many entries as a class of an afternoon has, and as many again and more.
  await backAgain(values.scenario, parties.length, { tables, rewinds: 5, forked: false });
  await backAgain(values.scenario, parties.length, { tables, rewinds: 10, forked: true });
  if (values.json) console.log(JSON.stringify(figures, undefined, 2));
} finally {
  for (const one of children) one.kill('SIGKILL');
  rmSync(data, { recursive: true });
}
