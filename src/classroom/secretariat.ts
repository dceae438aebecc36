import { existsSync, mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { digestText } from '../ground/digest.ts';
import { failed, ok, type Result } from '../ground/result.ts';
import type { Fault } from '../table/fault.ts';
import type { ClassMessage } from '../wire/class-message.ts';
import type { AnswerTo } from '../wire/class-news.ts';
import { type Conference, openConference } from './conference.ts';
import { freshCode, freshSecret } from './credentials.ts';
import { CLASS, type ClassMove } from './entry.ts';
import { filesOf, openLibsql } from './libsql-store.ts';
import { toldApart } from './likeness.ts';
import { nextId } from './roster.ts';
import type { Premises } from './surroundings.ts';

/** Keeps the classes of one data folder: a database file each, and the teacher's key to all of them. */
export interface Secretariat {
  readonly key: string;
  readonly classes: () => readonly Conference[];
  readonly found: (message: Extract<ClassMessage, { kind: 'found' }>) => Promise<AnswerTo<'found'>>;
  readonly erase: (message: Extract<ClassMessage, { kind: 'erase' }>) => Promise<AnswerTo<'erase'>>;
  readonly close: () => Promise<void>;
}

const KEY = 'teacher.key';
const CLASS_FILE = /^([0-9a-f]{16})\.db$/;

/**
 * Opens all classes of a data folder; one whose file can't be read is left alone and noted. Faults: `store/in-use` (another
 * server has the folder; detail: the file), `store/unwritable`.
 */
export async function openSecretariat(premises: Premises): Promise<Result<Secretariat, Fault>> {
  const { data, now, note } = premises;
  const classes = new Map<string, Conference>();
  const fileOf = (id: string): string => join(data, `${id}.db`);
  let key: string;
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    key = keyOf(data);
  } catch {
    return failed({ code: 'store/unwritable', detail: data });
  }
  const close = async (): Promise<void> => {
    for (const one of classes.values()) await one.adjourn();
    classes.clear();
  };

  for (const name of readdirSync(data)) {
    const id = CLASS_FILE.exec(name)?.[1];
    if (id === undefined) continue;
    const store = openLibsql(fileOf(id));
    if (store.ok) {
      const conference = await openConference(id, store.value, premises);
      if (conference.card().code !== '') classes.set(id, conference);
      // The power failed before it was founded.
      else await conference.adjourn().then(() => unlink(fileOf(id)));
    } else if (store.fault.code === 'store/in-use') {
      await close();
      return failed({ code: store.fault.code, detail: fileOf(id) });
    } else note(`${fileOf(id)} ${store.fault.code} ${store.fault.detail ?? ''}`);
  }

  async function found({ once, title, names }: Extract<ClassMessage, { kind: 'found' }>): Promise<AnswerTo<'found'>> {
    const id = digestText(once);
    const known = classes.get(id);
    if (known) return { ok: true, ...known.card() };
    const taken = [...classes.values()].map((one) => one.card().code);
    let code = freshCode();
    while (taken.includes(code)) code = freshCode();
    const moves: ClassMove[] = [
      { kind: 'founded', title, code, free: names.length === 0 },
      ...toldApart(names).map((name, i) => ({ kind: 'enlisted', participant: nextId('p', i), name }) as const),
    ];
    const founding = { log: CLASS, actor: 'facilitator', by: 'teacher', audience: [], at: now() };
    const store = openLibsql(fileOf(id));
    if (!store.ok) return { ok: false, code: store.fault.code };
    const stored = await store.value.append(moves.map((move, seq) => ({ ...founding, seq, move })));
    if (!stored.ok) {
      await store.value.close();
      unlink(fileOf(id));
      return { ok: false, code: stored.fault.code };
    }
    const conference = await openConference(id, store.value, premises);
    classes.set(id, conference);
    return { ok: true, ...conference.card() };
  }

  /** The files are unlinked, not emptied: a row that is deleted leaves its bytes behind. */
  async function erase({ class: id, code }: Extract<ClassMessage, { kind: 'erase' }>): Promise<AnswerTo<'erase'>> {
    const conference = classes.get(id);
    if (!conference) return { ok: false, code: 'class/none' };
    if (conference.card().code !== code) return { ok: false, code: 'class/other-code' };
    classes.delete(id);
    await conference.adjourn('class/erased');
    const unlinked = unlink(fileOf(id));
    return { ok: true, unlinked, left: readdirSync(data).filter((name) => name.includes(id)) };
  }

  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <A>(deal: () => Promise<A>): Promise<A> => {
    const done = turn.then(deal);
    turn = done.catch(() => undefined);
    return done;
  };
  return ok({
    key,
    classes: () => [...classes.values()],
    found: (message) => inTurn(() => found(message)),
    erase: (message) => inTurn(() => erase(message)),
    close: () => inTurn(close),
  });
}

function keyOf(data: string): string {
  const file = join(data, KEY);
  if (!existsSync(file)) writeFileSync(file, freshSecret(), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** Returns the names of those that were there and are gone. */
function unlink(file: string): readonly string[] {
  const there = filesOf(file).filter((one) => existsSync(one));
  for (const one of there) unlinkSync(one);
  return there.filter((one) => !existsSync(one)).map((one) => basename(one));
}
