import { type ChildProcess, fork } from 'node:child_process';
import { once as onceEmitted } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import type { Commit } from '../table/move.ts';
import { replay } from '../table/replay.ts';
import { viewFor } from '../table/view-for.ts';
import type { RosterNews } from '../wire/class-news.ts';
import { gameFrom } from './library.ts';
import { openLibsql } from './libsql-store.ts';
import { type Connected, connectPage, type Page } from './page.fixture.ts';
import { RIVER } from './premises.fixture.ts';
import { randomCommit } from './random-commit.fixture.ts';

const CRASHES = Number(process.env.CRASHES ?? 10);
/** So that many crashes can be had in several runs. */
const SEED = Number(process.env.FIRST_SEED ?? 11);
const SEATS = ['upriver', 'downriver', 'un'];
const CHILD = fileURLToPath(new URL('./crash-child.fixture.ts', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'communique-crash-'));
/** What a process takes until its code is read, ms: that of a laptop is built beforehand and takes a fifth. */
const loadings: number[] = [];
let child: ChildProcess | undefined;
let spare = loaded();
afterAll(async () => {
  child?.kill('SIGKILL');
  (await spare).kill('SIGKILL');
  rmSync(data, { recursive: true });
});

/** A process that only has to be told to start, so that what is measured is the class's coming back and not Node's. */
async function loaded(): Promise<ChildProcess> {
  const start = performance.now();
  const fresh = fork(CHILD, [], { execArgv: ['--import', 'tsx'] });
  await onceEmitted(fresh, 'message');
  loadings.push(performance.now() - start);
  return fresh;
}
async function up(): Promise<string> {
  const fresh = await spare;
  child = fresh;
  const listening = onceEmitted(fresh, 'message');
  fresh.send(data);
  const [url] = await listening;
  return String(url);
}

/** Of one crash, in ms from the word to start. */
interface Back {
  readonly listening: number;
  /** The teacher has her tables' names. */
  readonly desk: number;
  /** The first student has its table. */
  table: number;
}
const LEGS = ['listening', 'desk', 'table'] as const;
const told = (one: Back): string => LEGS.map((leg) => `${leg} ${Math.round(one[leg])}`).join(', ');
const inOrder = (list: readonly number[]): readonly number[] => [...list].sort((a, b) => a - b);
const median = (list: readonly number[]): number => inOrder(list)[list.length >> 1] ?? 0;

interface Student {
  readonly name: string;
  token: string;
  connected: Connected;
  /** Sent, and not acknowledged when the line broke. */
  open: { readonly once: string; readonly commit: Commit } | undefined;
}

const game = gameFrom(RIVER);
if (!game.ok) throw new Error('the river does not load');

it(`survives ${CRASHES} crashes at random moments: nothing acknowledged is lost, nothing is done twice`, {
  timeout: 3_600_000,
}, async () => {
  const draw = chance(SEED, 'crash');
  const acknowledged = new Map<string, Commit>();
  const backs: Back[] = [];
  let url = await up();
  spare = loaded();
  const key = readFileSync(join(data, 'teacher.key'), 'utf8');
  let teacher = connectPage(url, 'teacher-0');
  await teacher.page.get<'preside'>({ kind: 'preside', key });
  const founding = { kind: 'found', once: 'founding-1', title: 'Crash', names: [] } as const;
  const founded = await teacher.page.get<'found'>(founding);
  const code = founded.code;
  await teacher.page.get<'preside'>({ kind: 'preside', key, class: founded.class });
  await teacher.page.get<'scenario'>({ kind: 'scenario', once: 'scenario-1', source: RIVER });

  const students: Student[] = [];
  for (let i = 0; i < 6; i += 1) {
    const connected = connectPage(url, `s${i}`);
    await connected.page.join(code, `s${i}`, '0000');
    students.push({ name: `s${i}`, token: connected.page.token ?? '', connected, open: undefined });
  }
  const places = new Map<string, string>();

  /** Two tables that are not over, three students at each. */
  async function newTables(run: number): Promise<void> {
    for (const half of [0, 1]) {
      const running = (teacher.page.roster as RosterNews).tables.some(
        (t) => t.table === places.get(`half${half}`) && 'stage' in t && t.stage !== 'closed',
      );
      if (running) continue;
      const name = (what: string): string => `${what}-${run}-${half}-${acknowledged.size}`;
      const { table } = await teacher.page.get<'open'>({
        ...{ kind: 'open', once: name('opening'), scenario: 'river', seed: draw(1000), level: 'trainee' },
        seconds: { corridor: 0, plenary: 0, signing: 0 },
        absent: { policy: 'go-on', after: 0, countdown: 0 },
      });
      for (const [i, as] of SEATS.entries()) {
        const participant = `p${half * 3 + i + 1}`;
        await teacher.page.get<'place'>({ kind: 'place', once: name(`place-${i}`), participant, table, as });
      }
      await teacher.page.get<'begin'>({ kind: 'begin', once: name('beginning'), table });
      places.set(`half${half}`, table);
    }
  }

  /** Plays as long as the line holds. */
  async function play(student: Student, page: Page): Promise<void> {
    while (student.connected.socket.connected) {
      const commit = page.shown?.stage === 'running' ? randomCommit(page.shown, draw) : undefined;
      if (!commit) {
        if (page.shown?.stage === 'closed') return;
        await new Promise((resolve) => setTimeout(resolve, 2));
        continue;
      }
      const sent = { once: `${page.once()}-${backs.length}`, commit };
      student.open = sent;
      const before = page.shown;
      const answer = await page.ask<'commit'>({ kind: 'commit', ...sent }).catch(() => undefined);
      if (!answer) return;
      student.open = undefined;
      if (answer.ok) acknowledged.set(`${page.lobby?.you.participant}|${sent.once}`, commit);
      for (let i = 0; i < 500 && page.shown === before && student.connected.socket.connected; i += 1) {
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    }
  }

  for (let crash = 0; crash < CRASHES; crash += 1) {
    await teacher.page.until((p) => p.roster !== undefined, 'the roster');
    await newTables(crash);
    const playing = Promise.all(students.map((s) => play(s, s.connected.page)));
    await new Promise((resolve) => setTimeout(resolve, draw(400)));
    const dying = child;
    const gone = dying && onceEmitted(dying, 'exit');
    dying?.kill('SIGKILL');
    await gone;
    for (const one of [...students.map((s) => s.connected), teacher]) one.socket.close();
    await playing;

    await spare;
    const started = performance.now();
    url = await up();
    const listening = performance.now() - started;
    teacher = connectPage(url, `teacher-${crash + 1}`);
    await teacher.page.get<'preside'>({ kind: 'preside', key, class: founded.class });
    await teacher.page.until((p) => p.roster !== undefined, 'the roster');
    const back: Back = { listening, desk: performance.now() - started, table: 0 };
    backs.push(back);
    for (const student of students) {
      const { shown, lobby } = student.connected.page;
      const seen = shown?.events.length ?? 0;
      student.connected = connectPage(url, `${student.name}-${crash + 1}`);
      Object.assign(student.connected.page, { shown, lobby });
      await student.connected.page.back(student.token);
      await student.connected.page.until((p) => p.shown !== shown, 'its table');
      if (back.table === 0) {
        back.table = performance.now() - started;
        // Not before: on two cores the next process would be in this one's way.
        spare = loaded();
      }
      const now = student.connected.page.shown;
      // What it had been told stands; a seat never learns of a move and then hears that it was not made.
      if (now?.table === shown?.table) expect(now?.events.slice(0, seen)).toEqual(shown?.events);
      if (student.open) {
        const { once, commit } = student.open;
        const answer = await student.connected.page.ask<'commit'>({ kind: 'commit', once, commit });
        if (answer.ok) acknowledged.set(`${student.connected.page.lobby?.you.participant}|${once}`, commit);
        student.open = undefined;
      }
    }
    for (const table of new Set(places.values())) {
      const { log } = await teacher.page.get<'log'>({ kind: 'log', table });
      const replayed = replay(game.value, log);
      if (!replayed.ok) throw new Error(replayed.fault.code);
      const { shown } = students.find((s) => s.connected.page.shown?.table === table)?.connected.page ?? {};
      if (!shown?.view) continue;
      await teacher.page.get<'watch'>({ kind: 'watch', table, as: shown.as });
      await teacher.page.until((p) => p.shown?.table === table, 'the table');
      const fresh = viewFor(game.value, replayed.value.table, shown.as, teacher.page.shown?.events.length ?? 0);
      expect(teacher.page.shown?.view?.digest).toBe(fresh.digest);
    }
  }

  for (const one of [...students.map((s) => s.connected), teacher]) one.socket.close();
  const gone = child && onceEmitted(child, 'exit');
  child?.kill('SIGKILL');
  await gone;
  const store = openLibsql(join(data, `${founded.class}.db`));
  if (!store.ok) throw new Error(store.fault.code);
  const moves = new Map<string, unknown>();
  for (const log of await store.value.logs()) {
    for (const { once, move } of await store.value.read(log)) {
      if (once === undefined) continue;
      expect(moves.has(once)).toBe(false);
      moves.set(once, move);
    }
  }
  await store.value.close();
  expect(acknowledged.size).toBeGreaterThan(CRASHES);
  expect([...acknowledged].filter(([once, move]) => JSON.stringify(moves.get(once)) !== JSON.stringify(move))).toEqual(
    [],
  );
  const slowest = backs.toSorted((a, b) => b.table - a.table)[0];
  const medians = { listening: 0, desk: 0, table: 0 };
  for (const leg of LEGS) medians[leg] = median(backs.map((one) => one[leg]));
  console.log(
    [
      `${acknowledged.size} moves; ms from the word to start: medians ${told(medians)}; slowest ${slowest && told(slowest)};`,
      `a process reads its code in ${Math.round(median(loadings))} (${Math.round(Math.max(...loadings))} at most)`,
    ].join(' '),
  );
});
