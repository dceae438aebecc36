import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chance, type Draw } from '../ground/chance.ts';
import type { Commit } from '../table/move.ts';
import type { TableShown } from '../wire/class-news.ts';
import { type Canary, SONG, withCanaries } from './canaries.fixture.ts';
import { CLASS } from './entry.ts';
import { houseOf, type Visitor } from './house.fixture.ts';
import { openLibsql } from './libsql-store.ts';
import type { Page } from './page.fixture.ts';
import { premisesOf, RIVER } from './premises.fixture.ts';
import { randomCommit } from './random-commit.fixture.ts';

export const SEATS = ['upriver', 'downriver', 'un', 'public'];
export const PINS = ['7301', '7302', '7303', '7304'];

export const nameOf = (as: string): string => `Student ${as}`;

interface Course {
  readonly seed: number;
  readonly steps: number;
  /** Upriver's private texts, and the words that it writes to the mediator. */
  readonly variant: string;
  /** Rewinds, forks, bots, pauses and lost lines; else the seats only play. */
  readonly wild: boolean;
  /** How all play, where it isn't by chance. */
  readonly player?: (as: string, shown: TableShown) => Commit | undefined;
  /** What the teacher takes along when the table is closed. */
  readonly taken?: (teacher: Page) => Promise<void>;
}

export interface Session {
  /** By seat: all the pages that it had. */
  readonly pages: ReadonlyMap<string, readonly Page[]>;
  readonly tokens: ReadonlyMap<string, string>;
  readonly canaries: ReadonlyMap<string, Canary>;
  readonly notes: readonly string[];
  readonly code: string;
  readonly key: string;
  /** What the class's file has of PINs and credentials. */
  readonly hashes: readonly string[];
}

export const setting = {
  seconds: { corridor: 0, plenary: 0, signing: 0 },
  absent: { policy: 'go-on', after: 0, countdown: 0 },
  level: 'trainee',
} as const;

/** One class at one table, played at random in full view of nobody but the teacher. */
export async function session({ seed, steps, variant, wild, player, taken }: Course): Promise<Session> {
  const premises = premisesOf(undefined, () => 1_000_000);
  const house = await houseOf(premises);
  const draw = chance(seed, 'discretion');
  const { source, canaries } = withCanaries(RIVER, { seat: 'upriver', text: variant });
  const { page: teacher } = house.visit('teacher');
  const { key } = house.secretariat;
  await teacher.get<'preside'>({ kind: 'preside', key });
  const { class: id, code } = await teacher.get<'found'>({
    kind: 'found',
    once: `class-${seed}-x`,
    title: 'C',
    names: [],
  });
  await teacher.get<'preside'>({ kind: 'preside', key, class: id });
  await teacher.get<'scenario'>({ kind: 'scenario', once: teacher.once(), source });
  const { table } = await teacher.get<'open'>({
    kind: 'open',
    once: teacher.once(),
    scenario: 'river',
    seed,
    ...setting,
  });
  const visitors = new Map<string, Visitor>();
  const pages = new Map<string, Page[]>();
  const tokens = new Map<string, string>();
  for (const [i, as] of SEATS.entries()) {
    const visitor = house.visit(as);
    await visitor.page.join(code, nameOf(as), PINS[i] ?? '');
    visitors.set(as, visitor);
    pages.set(as, [visitor.page]);
    tokens.set(as, visitor.page.token ?? '');
    await teacher.get<'place'>({ kind: 'place', once: teacher.once(), participant: `p${i + 1}`, table, as });
  }
  await teacher.get<'begin'>({ kind: 'begin', once: teacher.once(), table });

  const pageOf = (as: string): Page => {
    const page = visitors.get(as)?.page;
    if (!page) throw new Error(as);
    return page;
  };
  for (let step = 0; step < steps; step += 1) {
    const as = SEATS[draw(4)] ?? '';
    const page = pageOf(as);
    const commit = page.shown && (player ? player(as, page.shown) : randomCommit(page.shown, draw));
    if (commit) await page.ask<'commit'>({ kind: 'commit', once: page.once(), commit });
    else await aside(page, as, draw, variant, step);
    if (wild) await mischief(teacher, table, as, draw);
    if (wild && draw(9) === 0) {
      visitors.get(as)?.gone();
      const back = house.visit(`${as}-${step}`, page);
      await back.page.back(tokens.get(as) ?? '');
      visitors.set(as, back);
      pages.get(as)?.push(back.page);
    }
    if (page.shown?.stage === 'closed') break;
  }
  const notes = [`${SONG}902`];
  await pageOf('public').ask<'observe'>({ kind: 'observe', once: pageOf('public').once(), notes });
  // Over or not, with the cards closed nobody is told more than its own.
  await teacher.ask<'close'>({ kind: 'close', once: teacher.once(), table });
  for (const as of SEATS) await pageOf(as).get<'debrief'>({ kind: 'debrief' });
  await taken?.(teacher);
  await house.secretariat.close();
  const hashes = await hashesIn(join(premises.data, `${id}.db`));
  rmSync(premises.data, { recursive: true });
  return { pages, tokens, canaries, notes: premises.notes, code, key, hashes };
}

async function hashesIn(file: string): Promise<readonly string[]> {
  const store = openLibsql(file);
  if (!store.ok) throw new Error(store.fault.code);
  const entries = await store.value.read(CLASS);
  await store.value.close();
  return entries.flatMap(({ move }) =>
    move.kind === 'claimed' ? [move.pin] : move.kind === 'device' ? [move.token] : [],
  );
}

/** Words in private, and things that a seat has no business with. */
async function aside(page: Page, as: string, draw: Draw, variant: string, step: number): Promise<void> {
  const text = as === 'upriver' ? `${SONG}900 ${variant}` : 'By the lake?';
  const foul = [
    {
      kind: 'commit',
      once: page.once(),
      commit: { kind: 'plenary', word: { verb: 'propose', clause: 'release', option: 'fixed' } },
    },
    { kind: 'commit', once: page.once(), commit: { kind: 'replies', answers: { 'r1-upriver-1': { kind: 'accept' } } } },
    { kind: 'confirm', once: page.once(), draft: '0123456789abcdef' },
    { kind: 'log', table: 't1' },
    { kind: 'record', table: 't1' },
    { kind: 'sides', table: 't1' },
    { kind: 'debrief' },
    { kind: 'survey' },
    { kind: 'disclose', once: page.once() },
    { kind: 'redraft', once: page.once(), change: { kind: 'content', content: true } },
    { kind: 'watch', table: 't1', as: 'facilitator' },
    { kind: 'say', once: page.once(), to: ['nobody'], text: 'x' },
    { kind: 'join', code: 'BBBBB', name: 'x', pin: '0000' },
    { kind: step },
  ];
  const what = draw(foul.length + 3);
  if (what < foul.length)
    await page.ask(foul[what] as never); // what a page of ours never sends
  else await page.ask<'say'>({ kind: 'say', once: page.once(), to: [as === 'un' ? 'upriver' : 'un'], text });
}

/** Whatever a teacher may do to a table, now and then. */
async function mischief(teacher: Page, table: string, as: string, draw: Draw): Promise<void> {
  const once = teacher.once();
  const entries =
    teacher.roster?.tables.flatMap((t) => ('entries' in t && t.table === table ? [t.entries] : []))[0] ?? 0;
  switch (draw(24)) {
    case 0:
      return void (await teacher.ask<'rewind'>({ kind: 'rewind', once, table, to: draw(entries + 1) }));
    case 1:
      return void (await teacher.ask<'fork'>({ kind: 'fork', once, table, to: draw(entries + 1) }));
    case 2:
      return void (await teacher.ask<'inject'>({ kind: 'inject', once, table, inject: draw(2) ? 'strike' : 'flood' }));
    case 3:
      return void (await teacher.ask<'bot'>({
        kind: 'bot',
        once,
        table,
        seat: as,
        ...(draw(2) && { level: 'envoy' }),
      }));
    case 4:
      return void (await teacher.ask<'pause'>({ kind: 'pause', once, table }));
    case 5:
    case 6:
    case 7:
      return void (await teacher.ask<'go-on'>({ kind: 'go-on', once, table }));
    case 8:
      return void (await teacher.ask<'advance'>({ kind: 'advance', once, table }));
    case 9:
      return void (await teacher.ask<'write'>({ kind: 'write', once, table, to: ['downriver'], text: `${SONG}901` }));
    case 11: {
      const absent = { policy: draw(2) ? 'bot' : 'pause', after: 0, countdown: 0 } as const;
      return void (await teacher.ask<'set'>({ kind: 'set', once, table, ...setting, absent }));
    }
    case 10:
      return void (await teacher.ask<'watch'>({ kind: 'watch', table, as: draw(2) ? as : 'facilitator' }));
  }
}
